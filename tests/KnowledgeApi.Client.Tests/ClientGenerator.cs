using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KnowledgeApi.Testing.Contract;

namespace KnowledgeApi.Client.Tests;

/// <summary>Writes the C# client from the committed contract.</summary>
internal static partial class ClientGenerator
{
    private static readonly string[] Settings =
    [
        "/namespace:KnowledgeApi.Client", "/className:KnowledgeClient", "/exceptionClass:KnowledgeException", "/jsonLibrary:SystemTextJson",
        "/generateNullableReferenceTypes:true", "/generateOptionalPropertiesAsNullable:true", "/generateOptionalParameters:true", "/generateClientInterfaces:true",
        // The client reads JSON, whatever else an operation can answer in.
        "/excludedParameterNames:format",
        "/injectHttpClient:true", "/disposeHttpClient:false", "/useBaseUrl:false", "/dateType:System.DateOnly",
        "/arrayType:System.Collections.Generic.IReadOnlyList", "/dictionaryType:System.Collections.Generic.IReadOnlyDictionary",
        "/operationGenerationMode:SingleClientFromOperationId",
    ];

    private static string Program => typeof(ClientGenerator).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == "NSwag").Value!;

    public static async Task<string> Generate()
    {
        var folder = Directory.CreateTempSubdirectory("knowledge-client-");
        try
        {
            var (contract, client) = (Path.Combine(folder.FullName, "contract.json"), Path.Combine(folder.FullName, "client.cs"));
            await File.WriteAllTextAsync(contract, Known(Committed.Document("v1-3.0.json")).ToJsonString());
            var start = new ProcessStartInfo("dotnet", [Program, "openapi2csclient", $"/input:{contract}", $"/output:{client}", .. Settings]) { RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            var said = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == 0 && !said.Contains("warn", StringComparison.OrdinalIgnoreCase), said);
            return CodeNames().Replace(await File.ReadAllTextAsync(client), "$0 [System.Text.Json.Serialization.JsonStringEnumMemberName($1)]").ReplaceLineEndings("\n");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Answers may grow, but the client reads what it knows: else every type would carry a bag of objects for the rest.</summary>
    private static JsonObject Known(JsonObject contract)
    {
        foreach (var schema in Committed.Objects(contract).Where(o => o["type"] is JsonValue type && type.ToString() == "object" && !o.ContainsKey("additionalProperties")).ToList())
            schema["additionalProperties"] = false;
        return contract;
    }

    /// <summary>The generator names codes for another serialiser only.</summary>
    [GeneratedRegex("""\[System\.Runtime\.Serialization\.EnumMember\(Value = @("[^"]*")\)\]""")]
    private static partial Regex CodeNames();
}
