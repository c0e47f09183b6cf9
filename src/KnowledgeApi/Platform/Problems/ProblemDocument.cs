using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Problems;

/// <summary>A failure as a problem document (RFC 9457).</summary>
public sealed record ProblemDocument
{
    /// <summary>Address of the description of this kind of failure.</summary>
    /// <example>/problems/invalid-parameter</example>
    public required string Type { get; init; }

    /// <summary>Name of the status.</summary>
    /// <example>Bad Request</example>
    public required string Title { get; init; }

    /// <summary>HTTP status, repeated.</summary>
    /// <example>400</example>
    public required int Status { get; init; }

    /// <summary>What is wrong in this case, and what would be right.</summary>
    /// <example>limit: must be between 1 and 200</example>
    public required string Detail { get; init; }

    /// <summary>Stable code of this kind of failure.</summary>
    /// <example>invalid-parameter</example>
    public required string Code { get; init; }

    /// <summary>For bad parameters: what is wrong with each. For a bad body: by JSON Pointer.</summary>
    public Dictionary<string, string[]>? Errors { get; init; }

    /// <summary>For a withdrawn item: the items that stand in for it; empty where none does.</summary>
    public Reference[]? ReplacedBy { get; init; }
}
