using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeApi.Platform.Contract;
using KnowledgeApi.Platform.Json;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KnowledgeApi.Operations.Downloads;

/// <summary>The records of the contract as self-contained JSON Schemas (draft 2020-12, which OpenAPI 3.1 uses).</summary>
internal sealed class ContractSchemas(ISchemaGenerator generator)
{
    private const string InContract = "#/components/schemas/";

    private readonly ConcurrentDictionary<Type, Task<string>> _texts = new();

    /// <summary>The schema of a record; the text is made once.</summary>
    public Task<string> Of(Type record) => _texts.GetOrAdd(record, r => Make(r, CancellationToken.None));

    private async Task<string> Make(Type record, CancellationToken cancelled)
    {
        var repository = new SchemaRepository();
        generator.GenerateSchema(record, repository);
        var definitions = new JsonObject();
        foreach (var (name, schema) in repository.Schemas.OrderBy(s => s.Key, StringComparer.Ordinal))
            definitions[name] = JsonNode.Parse(await schema.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancelled));
        var document = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$ref"] = InContract + SchemaNames.ForType(record),
            ["$defs"] = definitions,
        };
        var text = document.ToJsonString(new JsonSerializerOptions(ApiJson.Options) { WriteIndented = true, NewLine = "\n" });
        return text.Replace(InContract, "#/$defs/", StringComparison.Ordinal) + "\n";
    }
}
