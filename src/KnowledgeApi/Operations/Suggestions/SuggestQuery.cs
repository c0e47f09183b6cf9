using FluentValidation;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using Microsoft.AspNetCore.Mvc;

namespace KnowledgeApi.Operations.Suggestions;

/// <summary>Parameters of the completion of a name.</summary>
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

/// <summary>Names that go on as asked.</summary>
public sealed record SuggestionList
{
    /// <summary>At most ten items, each once, by its best name.</summary>
    public required IReadOnlyList<Suggestion> Data { get; init; }

    /// <summary>How many items are shown at most. There is no further page.</summary>
    public required PageInfo Page { get; init; }

    /// <summary>The release it was answered from.</summary>
    /// <example>2026.1</example>
    public required string Release { get; init; }

    /// <summary>Where this answer is.</summary>
    public required PageLinks Links { get; init; }
}

/// <summary>An item by a name that goes on as asked.</summary>
public sealed record Suggestion
{
    /// <summary>What kind of item it is.</summary>
    /// <example>nutrient</example>
    [Vocabulary("item-kinds")]
    public required string Kind { get; init; }

    /// <summary>Id of the item within its collection.</summary>
    /// <example>magnesium</example>
    public required string Id { get; init; }

    /// <summary>Name of the item.</summary>
    /// <example>Magnesium</example>
    public required string Label { get; init; }

    /// <summary>The name that goes on as asked: the item's own, a synonym, the name of a form, or a code.</summary>
    /// <example>Magnesium</example>
    public required string Matched { get; init; }

    /// <summary>Path of the item; add `release` to stay in a pinned release.</summary>
    /// <example>/v1/nutrients/magnesium</example>
    public required string Href { get; init; }
}
