using System.Text.Json.Serialization;

namespace KnowledgeApi.Platform.Resources;

/// <summary>Members that every item of every collection has.</summary>
public abstract record Resource
{
    /// <summary>Stable id; never reused. Compared byte by byte.</summary>
    [JsonPropertyOrder(-10)]
    public required string Id { get; init; }
}
