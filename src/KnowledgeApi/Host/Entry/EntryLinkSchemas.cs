using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeApi.Collections;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KnowledgeApi.Host.Entry;

/// <summary>Adds to the contract those links of the entry document that follow from the catalogue.</summary>
internal sealed class EntryLinkSchemas : ISchemaFilter
{
    /// <summary>Turns a collection name into a member name: `reference-intakes` becomes referenceIntakes.</summary>
    public static string MemberOf(Collection collection) => JsonNamingPolicy.CamelCase.ConvertName(collection.PascalName);

    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (context.Type != typeof(EntryLinks) || schema is not OpenApiSchema { Properties: { } properties } links)
            return;
        foreach (var collection in Catalogue.All)
        {
            properties[MemberOf(collection)] = new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Format = "uri-reference",
                Description = collection.Entry,
                Examples = [JsonValue.Create(Address.Collection(collection.Name))],
            };
        }
        links.Required = new SortedSet<string>(properties.Keys, StringComparer.Ordinal);
    }
}
