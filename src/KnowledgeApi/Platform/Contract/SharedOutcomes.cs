using System.Text.Json;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Problems;
using Microsoft.OpenApi;

namespace KnowledgeApi.Platform.Contract;

/// <summary>
/// When an outcome can occur: for any request, for any request under /v1, for requests without or with a body, where the database is used, or for
/// a single item.
/// </summary>
internal enum Occasion
{
    Anything,
    Question,
    ReadOnly,
    Body,
    Database,
    Item,

    /// <summary>For an item that may have had another id.</summary>
    Renamed,

    /// <summary>Where the client can choose between formats; a file's name determines its own.</summary>
    Formats,

    /// <summary>Only if the handler itself declares the status.</summary>
    Declared,
}

/// <summary>An outcome shared by many operations.</summary>
internal sealed record SharedOutcome(string Status, string Name, Occasion When, string Description, Problem? Example);

/// <summary>The outcomes other than success, each defined once and referenced.</summary>
internal static class SharedOutcomes
{
    public static readonly SharedOutcome[] All =
    [
        new("304", "NotModified", Occasion.ReadOnly, "You hold this answer already: its `ETag` was in `If-None-Match`. No body.", null),
        new("308", "PermanentRedirect", Occasion.Renamed, "The item has another id now; `Location` is its address. No body.", null),
        new("400", "BadRequest", Occasion.Question, "A parameter is unknown, malformed or out of range; `errors` names it.",
            Problem.InvalidParameter("limit", "must be between 1 and 200")),
        new("404", "NotFound", Occasion.Question, "There is no such item, or no such release.", Problem.UnknownRelease("1999.1")),
        new("406", "NotAcceptable", Occasion.Formats, "None of the media types in `Accept` is offered.", Problem.NotAcceptable(["application/json"])),
        new("410", "Gone", Occasion.Item, "The item was withdrawn; it stays readable at the releases that hold it.",
            new Problem(410, "gone", "'CLM0900' was withdrawn in release 2027.1: it repeated CLM0260. It can be read at the releases that hold it: the last is 2026.4.")),
        new("413", "PayloadTooLarge", Occasion.Body, "The request body is too large.", new Problem(413, "payload-too-large", "The request body is too large.")),
        new("414", "UriTooLong", Occasion.Anything, "The address is too long. Ask for fewer values at once.",
            new Problem(414, "uri-too-long", $"The address is longer than {RequestUrlValidation.MaximumAddress} characters.")),
        new("415", "UnsupportedMediaType", Occasion.Body, "The request body is not JSON.",
            new Problem(415, "unsupported-media-type", "The media type of the body is not supported.")),
        new("416", "RangeNotSatisfiable", Occasion.Declared, "The range begins beyond the end of the file; `Content-Range` gives its length.",
            new Problem(416, "range-not-satisfiable", "The range asked for begins beyond the end of the file; Content-Range gives its length.")),
        new("422", "UnworkableValues", Occasion.Body, "A value in the body is unknown, out of range or contradicts another one; `errors` names each by JSON Pointer.",
            Problem.InvalidValue("/amount", "must be above zero")),
        new("503", "Unavailable", Occasion.Database, "The knowledge base cannot be reached now; try again after `Retry-After` seconds.", Problem.NothingPublished()),
    ];

    public static OpenApiResponse ResponseOf(SharedOutcome outcome, IOpenApiSchema problemSchema, OpenApiDocument document)
    {
        var response = new OpenApiResponse { Description = outcome.Description, Headers = SharedHeaders.OfOutcome(outcome.Status, document) };
        if (outcome.Status is "304" or "308")
            return response;
        response.Content = new Dictionary<string, IOpenApiMediaType>
        {
            ["application/problem+json"] = new OpenApiMediaType
            {
                Schema = problemSchema,
                Example = outcome.Example is null ? null : JsonSerializer.SerializeToNode(ProblemHandling.DocumentOf(outcome.Example), ApiJson.Options),
            },
        };
        return response;
    }
}
