using System.Text.Json.Nodes;
using KnowledgeApi.Platform.Versioning;
using Microsoft.OpenApi;

namespace KnowledgeApi.Platform.Contract;

/// <summary>Response headers, each described once and referenced.</summary>
internal static class SharedHeaders
{
    private static readonly (string Name, string Description, string Example)[] Known =
    [
        ("Access-Control-Allow-Origin", "Any web page may read this service; sent where the request names its `Origin`.", "*"),
        ("Cache-Control", "How long the answer may be reused. An answer pinned by `release` never changes.", "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400"),
        ("Deprecation", "Since when the operation is deprecated (RFC 9745), in seconds since 1970.", "@1798761600"),
        ("ETag", "Fingerprint of the answer, for `If-None-Match`.", "W/\"3f1b2c4d5e6f708192a3b4c5\""),
        ("Knowledge-Contract", "Version of this contract that the service speaks.", ContractVersion.Current),
        ("Knowledge-Document", "SHA-256 of the item's JSON as it was published, in the form of RFC 9530; `/v1/releases/{id}/proof` leads from it to the release. Sent with JSON, where nothing was included or left out.",
            "sha-256=:n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=:"),
        ("Knowledge-Release", "The release the answer was made from.", "2026.1"),
        ("Link", "Links of the answer (RFC 8288): `self`, `cite-as` (the same question, pinned, as an absolute address to keep), `describedby`, `license`, and `next` where there is a next page.",
            "<https://api.example.org/v1/claims?release=2026.1>; rel=\"cite-as\""),
        ("Location", "Where the item is now.", "/v1/sources/sedorum-b12-rls"),
        ("Retry-After", "Seconds to wait before the next try.", "2"),
        ("Sunset", "When the operation will be gone (RFC 8594).", "Fri, 01 Jan 2027 00:00:00 GMT"),
        ("Vary", "What else the answer depends on.", "Accept, Accept-Encoding"),
    ];

    /// <summary>
    /// Sent only to web pages, only where there is a choice of formats, or only if there is something to announce. All others are always sent.
    /// </summary>
    private static readonly string[] Occasional = ["Access-Control-Allow-Origin", "Deprecation", "Knowledge-Document", "Sunset", "Vary"];

    /// <summary>Responses to queries in a request body are not cached: they have no ETag and no URL of their own.</summary>
    public static Dictionary<string, IOpenApiHeader> OfAnswer(bool isKnowledge, bool hasBody, OpenApiDocument document) => (isKnowledge, hasBody) switch
    {
        (false, _) => Refer(document, "Access-Control-Allow-Origin"),
        (_, true) => Refer(document, "Access-Control-Allow-Origin", "Cache-Control", "Knowledge-Contract", "Knowledge-Release"),
        _ => Refer(document, "Access-Control-Allow-Origin", "Cache-Control", "ETag", "Knowledge-Contract", "Knowledge-Release", "Link", "Vary"),
    };

    public static Dictionary<string, IOpenApiHeader> OfOutcome(string status, OpenApiDocument document) => status switch
    {
        "304" => Refer(document, "Access-Control-Allow-Origin", "Cache-Control", "ETag", "Knowledge-Contract", "Knowledge-Release", "Link", "Vary"),
        "308" => Refer(document, "Access-Control-Allow-Origin", "Cache-Control", "Knowledge-Contract", "Location"),
        "503" => Refer(document, "Access-Control-Allow-Origin", "Retry-After"),
        _ => Refer(document, "Access-Control-Allow-Origin", "Knowledge-Contract"),
    };

    public static Dictionary<string, IOpenApiHeader> Refer(OpenApiDocument document, params string[] names) =>
        names.ToDictionary(n => n, n => (IOpenApiHeader)new OpenApiHeaderReference(n, document));

    public static Dictionary<string, IOpenApiHeader> Definitions() => Known.ToDictionary(h => h.Name, h => (IOpenApiHeader)new OpenApiHeader
    {
        Description = h.Description,
        Required = !Occasional.Contains(h.Name),
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 8192 },
        Example = JsonValue.Create(h.Example),
    });
}
