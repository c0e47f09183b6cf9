namespace KnowledgeApi.Platform.Resources;

/// <summary>Links of an item.</summary>
public record ItemLinks
{
    /// <summary>The item itself.</summary>
    /// <example>/v1/nutrients/iron</example>
    [System.Text.Json.Serialization.JsonPropertyOrder(-10)]
    public required string Self { get; init; }
}
