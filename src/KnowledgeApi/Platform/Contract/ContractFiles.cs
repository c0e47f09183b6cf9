using System.Text;
using KnowledgeApi.Platform.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.Swagger;

namespace KnowledgeApi.Platform.Contract;

/// <summary>The contract in two OpenAPI versions and two notations, generated once and served from memory.</summary>
internal sealed class ContractFiles(IAsyncSwaggerProvider generator)
{
    private static readonly Dictionary<string, (OpenApiSpecVersion Dialect, bool IsYaml)> Files = new(StringComparer.Ordinal)
    {
        ["v1.json"] = (OpenApiSpecVersion.OpenApi3_1, false),
        ["v1.yaml"] = (OpenApiSpecVersion.OpenApi3_1, true),
        ["v1-3.0.json"] = (OpenApiSpecVersion.OpenApi3_0, false),
        ["v1-3.0.yaml"] = (OpenApiSpecVersion.OpenApi3_0, true),
    };

    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, Task<string>> _written = new(StringComparer.Ordinal);

    public static IEnumerable<string> Names => Files.Keys;

    public static bool IsYaml(string name) => Files[name].IsYaml;

    /// <summary>The text of one file. Call only from requests: before the endpoints are mapped, the generator finds none.</summary>
    public Task<string> Text(string name) => _written.GetOrAdd(name, Write);

    private async Task<string> Write(string name)
    {
        var document = await generator.GetSwaggerAsync("v1");
        var (dialect, isYaml) = Files[name];
        await using var text = new StringWriter { NewLine = "\n" };
        IOpenApiWriter writer = isYaml ? new OpenApiYamlWriter(text) : new OpenApiJsonWriter(text);
        document.SerializeAs(dialect, writer);
        await writer.FlushAsync();
        return text.ToString().TrimEnd('\n') + "\n";
    }
}

internal static class ContractFileRoutes
{
    public static void MapContractFiles(this IEndpointRouteBuilder app)
    {
        foreach (var name in ContractFiles.Names)
            app.MapPage($"/openapi/{name}", (ContractFiles files) => Answer(files, name));
    }

    private static async Task<ContentHttpResult> Answer(ContractFiles files, string name) => TypedResults.Text(
        await files.Text(name), ContractFiles.IsYaml(name) ? "application/yaml" : "application/json", Encoding.UTF8);
}
