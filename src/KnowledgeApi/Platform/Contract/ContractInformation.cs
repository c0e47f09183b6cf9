using System.Text.Json.Nodes;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Versioning;
using Microsoft.OpenApi;

namespace KnowledgeApi.Platform.Contract;

/// <summary>The contract's information about the service as a whole.</summary>
internal static class ContractInformation
{
    public const string Title = "Nutrient–condition evidence API";

    private const string Description = $"""
        What documents say about nutrients and conditions, what the studies behind them found, and what we conclude: three layers, never mixed.
        Every number has its unit, basis, form and source; disagreement is shown; every answer can be pinned to an immutable release.

        **{Notice.NotAdvice}**

        Begin at `/v1`, or ask `/v1/conditions/restless-legs-syndrome/evidence`. No key is needed.

        - Every list, search, table and batch has one shape: `data`, `release` and `links`, with `page` in lists, searches and suggestions; what an operation has more to say stands beside these. Lists are paged by `limit` and `cursor`. A parameter that takes several values takes them separated by commas.
        - What is not known is absent, never null. Codes come from closed vocabularies, defined at `/v1/vocabularies`. New properties may be added to any answer within v1: ignore what you do not know.
        - Every address that answers GET answers HEAD. Send `If-None-Match` with the `ETag` of an answer you hold, and an unchanged one is a 304.
        - Every failure is a problem document (RFC 9457) with a stable `code`; its `type` is the address of a page that explains it, listed at `/problems`.
        - `release=2026.1` answers from that release for ever; without it the newest answers. `Knowledge-Release` names the release of an answer, `Knowledge-Contract` the version of this contract.
        - What never changes is what a release says: its documents, the items as they are answered. Envelopes of lists, links and formats follow the version of this contract; while that is below 1.0.0, so may the form of documents. `checksum` and `documents` of a release tell which you have, and `/v1/releases/2026.1/proof` lets you check it without this service.
        """;

    public static OpenApiInfo Create() => new()
    {
        Title = Title,
        Version = ContractVersion.Current,
        Description = Description.ReplaceLineEndings("\n"),
        License = new OpenApiLicense { Name = "Data CC BY 4.0, code Apache-2.0", Url = new Uri("https://creativecommons.org/licenses/by/4.0/") },
        Contact = new OpenApiContact { Name = "Nutrient–condition evidence API contributors" },
    };

    public static OpenApiServer Server() => new()
    {
        Url = "/",
        Description = "The service this document comes from.",
        Extensions = new Dictionary<string, IOpenApiExtension> { ["x-internal"] = new JsonNodeExtension(JsonValue.Create(false)) },
    };
}
