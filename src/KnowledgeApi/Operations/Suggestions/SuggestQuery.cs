using FluentValidation;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using Microsoft.AspNetCore.Mvc;

namespace KnowledgeApi.Operations.Suggestions;

/// <summary>Parameters for completing a name.</summary>
public sealed record SuggestQuery : ReleaseQuery
{
    /// <summary>The beginning of a name, synonym, code or identifier, or of a word in a name; at least one letter or digit.</summary>
    /// <example>magn</example>
    [FromQuery(Name = "q")]
    public string? Words { get; init; }

    internal sealed class Validator : ReleaseQueryValidator<SuggestQuery>
    {
        public Validator()
        {
            RuleFor(q => q.Words).NotNull().WithMessage("say what to complete");
            RuleFor(q => q.Words).IsWords();
        }
    }
}

/// <summary>Items with a name that begins with the typed text, or has a word that does.</summary>
public sealed record SuggestionList
{
    /// <summary>The items, at most ten, each listed once with its best matching name.</summary>
    public required IReadOnlyList<Suggestion> Data { get; init; }

    /// <summary>The largest number of items in the answer. There are no further pages.</summary>
    public required PageInfo Page { get; init; }

    /// <summary>Id of the release that this answer comes from.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Link to this answer.</summary>
    public required PageLinks Links { get; init; }
}

/// <summary>An item with a name that completes the typed text.</summary>
public sealed record Suggestion
{
    /// <summary>Kind of the item.</summary>
    /// <example>nutrient</example>
    [Vocabulary("item-kinds")]
    public required string Kind { get; init; }

    /// <summary>Id of the item within its collection.</summary>
    /// <example>magnesium</example>
    public required string Id { get; init; }

    /// <summary>Name of the item.</summary>
    /// <example>Magnesium</example>
    public required string Label { get; init; }

    /// <summary>The name that completes the typed text: the item's own, a synonym, the name of a form, a code or an identifier.</summary>
    /// <example>Magnesium</example>
    public required string Matched { get; init; }

    /// <summary>Path of the item. Add the parameter `release` to stay within a pinned release.</summary>
    /// <example>/v1/nutrients/magnesium</example>
    public required string Href { get; init; }
}
