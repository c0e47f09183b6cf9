using System.Text.Json.Serialization;
using KnowledgeApi.Collections;
using KnowledgeApi.Platform.Contract;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Host.Entry;

/// <summary>The entry document, with links to everything.</summary>
public sealed record EntryDocument
{
    /// <summary>Title of the service.</summary>
    public required string Title { get; init; }

    /// <summary>The notice that this is information, not medical advice.</summary>
    /// <example>Information, not medical advice.</example>
    public required string Notice { get; init; }

    /// <summary>Id of the release that answers this request.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Version of the API contract.</summary>
    /// <example>0.5.0</example>
    public required string Contract { get; init; }

    /// <summary>Licence of the data, an SPDX identifier.</summary>
    /// <example>CC-BY-4.0</example>
    public required string License { get; init; }

    /// <summary>Every operation of the contract, by path and method.</summary>
    public required IReadOnlyList<EntryOperation> Operations { get; init; }

    /// <summary>Links to the collections and other starting points.</summary>
    public EntryLinks Links { get; } = new();
}

/// <summary>Links of the entry document.</summary>
public sealed record EntryLinks
{
    /// <summary>This document.</summary>
    /// <example>/v1</example>
    public string Self { get; } = "/v1";

    /// <summary>Rows of evidence: what is known about a nutrient and a condition.</summary>
    /// <example>/v1/evidence</example>
    public string Evidence { get; } = "/v1/evidence";

    /// <summary>The releases: the published states of the knowledge base.</summary>
    /// <example>/v1/releases</example>
    public string Releases { get; } = "/v1/releases";

    /// <summary>Every change to every item, release by release.</summary>
    /// <example>/v1/changes</example>
    public string Changes { get; } = "/v1/changes";

    /// <summary>The releases as an Atom feed.</summary>
    /// <example>/v1/releases.atom</example>
    public string Feed { get; } = "/v1/releases.atom";

    /// <summary>How to cite the knowledge base.</summary>
    /// <example>/v1/cite</example>
    public string Cite { get; } = "/v1/cite";

    /// <summary>The JSON-LD context of the answers.</summary>
    /// <example>/v1/context.jsonld</example>
    public string Context { get; } = "/v1/context.jsonld";

    /// <summary>Search in all collections. Put the search words in `q`.</summary>
    /// <example>/v1/search?q=magnesium</example>
    public string Search { get; } = "/v1/search?q=magnesium";

    /// <summary>Resolves a name, code or identifier to the items that it means. Put it in `q`; POST takes up to 1000 texts at once.</summary>
    /// <example>/v1/resolve?q=RLS</example>
    public string Resolve { get; } = "/v1/resolve?q=RLS";

    /// <summary>Completes a name while the user types. Put its beginning in `q`.</summary>
    /// <example>/v1/suggest?q=magn</example>
    public string Suggest { get; } = "/v1/suggest?q=magn";

    /// <summary>The contract in OpenAPI 3.1.</summary>
    /// <example>/openapi/v1.json</example>
    public string Contract { get; } = "/openapi/v1.json";

    /// <summary>The documentation, where requests can be tried.</summary>
    /// <example>/docs</example>
    public string Documentation { get; } = "/docs";

    /// <summary>The collections, each under its own name.</summary>
    [JsonExtensionData]
    public Dictionary<string, object> Collections { get; } = Catalogue.All.ToDictionary(EntryLinkSchemas.MemberOf, c => (object)Address.Collection(c.Name), StringComparer.Ordinal);
}
