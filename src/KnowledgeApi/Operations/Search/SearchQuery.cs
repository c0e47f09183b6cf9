using FluentValidation;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using Microsoft.AspNetCore.Mvc;

namespace KnowledgeApi.Operations.Search;

/// <summary>Parameters of the search.</summary>
public sealed record SearchQuery : ReleaseQuery
{
    /// <summary>
    /// Words to find: all of them, in any order and any inflection; the last one may be half typed. `"two words"` finds them side by side, `-word`
    /// excludes items that contain it, `or` finds either. Case, accents and British or American spelling do not matter; at least one letter or digit
    /// that is not left out.
    /// </summary>
    /// <example>restless legs iron</example>
    [FromQuery(Name = "q")]
    public string? Words { get; init; }

    /// <summary>Only items of these kinds.</summary>
    [Vocabulary("item-kinds")]
    public ValueList? Kind { get; init; }

    /// <summary>Only these nutrients, by id, and the items about them.</summary>
    /// <example>iron</example>
    public ValueList? Nutrient { get; init; }

    /// <summary>Only these conditions, by id, and the items about them.</summary>
    /// <example>restless-legs-syndrome</example>
    public ValueList? Condition { get; init; }

    /// <summary>Largest number of hits, from 1 to 50; 20 if absent. There are no further pages: narrow the search, or list a collection with its filters.</summary>
    /// <example>20</example>
    public int? Limit { get; init; }

    internal int Hits => Limit ?? DefaultLimit;

    internal const int DefaultLimit = 20;
    internal const int MaximumLimit = 50;

    internal sealed class Validator : ReleaseQueryValidator<SearchQuery>
    {
        public Validator()
        {
            RuleFor(q => q.Words).NotNull().WithMessage("say what to find");
            RuleFor(q => q.Words).HasLength(1, ListQuery.MaximumWords);
            RuleFor(q => q.Words).Must(words => new SearchTerms(words!).HasWords).When(q => q.Words is { Length: <= 2 * ListQuery.MaximumWords })
                .WithMessage("give at least one letter or digit that is not excluded");
            RuleFor(q => q.Limit).InclusiveBetween(1, MaximumLimit);
        }
    }
}
