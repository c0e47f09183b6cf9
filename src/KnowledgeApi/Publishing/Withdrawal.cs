namespace KnowledgeApi.Publishing;

/// <summary>Why an id was removed from the curated files, and what replaces it. Its members in order are the file format.</summary>
internal sealed record Withdrawal
{
    public required string Collection { get; init; }
    public required string Id { get; init; }
    public required string Reason { get; init; }
    public string[]? ReplacedBy { get; init; }
}
