using System.Text;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Resources;
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

    /// <summary>The text of one file as it is served: a copy of it, wherever it goes, says where the service is.</summary>
    public async Task<string> Text(string name, string host)
    {
        var text = await Text(name);
        var (before, after) = IsYaml(name) ? ("\n  - url: /\n", $"\n  - url: {host}\n") : ("\"url\": \"/\"", $"\"url\": \"{host}\"");
        var place = text.IndexOf(before, StringComparison.Ordinal);
        return place < 0 ? text : string.Concat(text.AsSpan(0, place), after, text.AsSpan(place + before.Length));
    }

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
            app.MapPage($"/openapi/{name}", (ContractFiles files, HttpContext context) => Answer(files, name, context));
    }

    private static async Task<ContentHttpResult> Answer(ContractFiles files, string name, HttpContext context) => TypedResults.Text(
        await files.Text(name, PublicAddress.Of(context)), ContractFiles.IsYaml(name) ? "application/yaml" : "application/json", Encoding.UTF8);
}
