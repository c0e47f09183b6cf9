using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Problems;

/// <summary>A failure as a problem document (RFC 9457).</summary>
public sealed record ProblemDocument
{
    /// <summary>Address of the description of this kind of failure.</summary>
    /// <example>/problems/invalid-parameter</example>
    public required string Type { get; init; }

    /// <summary>Name of the HTTP status.</summary>
    /// <example>Bad Request</example>
    public required string Title { get; init; }

    /// <summary>HTTP status of the response.</summary>
    /// <example>400</example>
    public required int Status { get; init; }

    /// <summary>What is wrong in this case, and what would be valid.</summary>
    /// <example>limit: must be between 1 and 200</example>
    public required string Detail { get; init; }

    /// <summary>Stable code of this kind of failure.</summary>
    /// <example>invalid-parameter</example>
    public required string Code { get; init; }

    /// <summary>For invalid parameters: what is wrong with each, by name. For an invalid body: by JSON Pointer.</summary>
    public Dictionary<string, string[]>? Errors { get; init; }

    /// <summary>For a withdrawn item: the items that replace it; empty if there are none.</summary>
    public Reference[]? ReplacedBy { get; init; }
}
