namespace KnowledgeApi.Platform.Contract;

/// <summary>An operation of the contract and its address.</summary>
public sealed record EntryOperation
{
    /// <summary>Its operationId.</summary>
    /// <example>getClaim</example>
    public required string Operation { get; init; }

    /// <summary>GET, or POST for a query sent in a request body.</summary>
    /// <example>GET</example>
    public required string Method { get; init; }

    /// <summary>
    /// Its path. If it has path parameters or required query parameters, a URI template (RFC 6570) that contains them; optional parameters are
    /// not in it.
    /// </summary>
    /// <example>/v1/claims/{id}</example>
    public required string Href { get; init; }

    /// <summary>True if `href` is a template to fill in; false if it can be used as it is.</summary>
    /// <example>true</example>
    public required bool Templated { get; init; }

    /// <summary>What it does, in a few words.</summary>
    /// <example>Get a claim</example>
    public required string Title { get; init; }
}
