using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Resources;
using Microsoft.OpenApi;

namespace KnowledgeApi.Platform.Representations;

/// <summary>The JSON response as linked data: with the context of /v1/context.jsonld, and the address and type of every item.</summary>
internal sealed class JsonLdFormat : Format
{
    public override string Name => "jsonld";
    public override string MediaType => "application/ld+json";

    /// <summary>Differs from the schema of JSON: it has a context and a type, and no links. The context defines the other members.</summary>
    public override OpenApiSchema? Schema => new()
    {
        Title = "LinkedData",
        Type = JsonSchemaType.Object,
        Description = "The members of the JSON answer without its links, as linked data.",
        Required = new HashSet<string> { "@context", "@type" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["@context"] = Text("Absolute address of the context."),
            ["@id"] = Text("Absolute address of the item or list."),
            ["@type"] = Text("Kind of item, or List."),
        },
        AdditionalPropertiesAllowed = true,
    };

    private static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description, MaxLength = int.MaxValue };

    public override Task Write(HttpContext context, object value)
    {
        var host = PublicAddress.Of(context);
        var described = new JsonObject { ["@context"] = $"{host}{Address.Collection("context.jsonld")}" };
        var body = value is Page page ? OfPage(page) : OfItem(value);
        foreach (var (name, part) in body.ToList())
        {
            body.Remove(name);
            described[name] = part;
        }
        // With absolute addresses, the document says the same wherever it is kept.
        MakeAbsolute(described, host);
        return context.Response.WriteAsync(described.ToJsonString(ApiJson.Options), context.RequestAborted);
    }

    private static void MakeAbsolute(JsonNode node, string host)
    {
        foreach (var child in node is JsonObject item ? item.Select(m => m.Value) : node is JsonArray list ? list : [])
        {
            if (child is JsonObject or JsonArray)
                MakeAbsolute(child, host);
        }
        foreach (var member in node is JsonObject ? new[] { "@id", "href" } : [])
        {
            if (node[member] is JsonValue value && value.TryGetValue<string>(out var address) && address.StartsWith('/'))
                node[member] = host + address;
        }
    }

    private static JsonObject OfPage(Page page)
    {
        var list = JsonSerializer.SerializeToNode(page, page.GetType(), ApiJson.Options)!.AsObject();
        list["data"] = new JsonArray([.. page.Written.Select(OfItem)]);
        return Identified(list, "List");
    }

    private static JsonObject OfItem(object item) =>
        Identified(JsonSerializer.SerializeToNode(item, item.GetType(), ApiJson.Options)!.AsObject(), IDocument.ContentOf(item.GetType()).Name);

    private static JsonObject Identified(JsonObject node, string type)
    {
        node.Insert(0, "@type", type);
        if (node["links"]?["self"] is { } self)
            node.Insert(0, "@id", self.DeepClone());
        // Links lead to further queries; related items are in the relations themselves, the next page in the Link header.
        node.Remove("links");
        return node;
    }
}
