using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Claims;

/// <summary>Why a claim needs review: a study or document it relies on no longer stands.</summary>
public sealed record ReviewReason
{
    /// <summary>The study or document that no longer stands.</summary>
    public required Reference Item { get; init; }

    /// <summary>Publication standing of the study or document.</summary>
    /// <example>retracted</example>
    [Vocabulary("study-standings")]
    public required string Standing { get; init; }

    /// <summary>The reason in words.</summary>
    [JsonPropertyOrder(1)]
    public string Reason => Standing == "retracted"
        ? $"{Item.Id} ({Item.Label}) has been retracted. That is no evidence against the claim; it takes support away until someone has looked."
        : $"The publisher of {Item.Id} ({Item.Label}) has voiced doubts about it. That is no evidence against the claim; it takes support away until someone has looked.";
}
