namespace KnowledgeApi.Platform.Contract;

/// <summary>An operation of the contract and where it is.</summary>
public sealed record EntryOperation
{
    /// <summary>Its operationId.</summary>
    /// <example>getClaim</example>
    public required string Operation { get; init; }

    /// <summary>GET, or POST for a question that comes in a body.</summary>
    /// <example>GET</example>
    public required string Method { get; init; }

    /// <summary>
    /// Its path. Where something has to be given, a URI template (RFC 6570) with what is in the path and what must be in the query;
    /// what may be left out is not in it.
    /// </summary>
    /// <example>/v1/claims/{id}</example>
    public required string Href { get; init; }

    /// <summary>True where `href` is a template to fill in; false where it is an address as it stands.</summary>
    /// <example>true</example>
    public required bool Templated { get; init; }

    /// <summary>What it does, in a few words.</summary>
    /// <example>Get a claim</example>
    public required string Title { get; init; }
}
