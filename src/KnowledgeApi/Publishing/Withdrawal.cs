using KnowledgeApi.Collections.Definition;

namespace KnowledgeApi.Publishing;

/// <summary>Why an id has gone from the curated files, and what stands in for it. Its members in order are the file format.</summary>
internal sealed record Withdrawal
{
    public required string Collection { get; init; }
    public required string Id { get; init; }
    public required string Reason { get; init; }
    public string[]? ReplacedBy { get; init; }

    /// <summary>Where what stands in may be: a concept may become a condition, a claim only another claim.</summary>
    internal IReadOnlyList<string> Targets() => CollectionNames.Things.Contains(Collection) ? CollectionNames.Things : [Collection];
}
