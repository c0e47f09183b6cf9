using FluentValidation;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Text;
using Microsoft.AspNetCore.Mvc;

namespace KnowledgeApi.Platform.Lists;

/// <summary>Parameters of every list, including the lists that belong to an item.</summary>
public abstract record PagedQuery : ReleaseQuery
{
    /// <summary>Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.</summary>
    /// <example>magnesium</example>
    [FromQuery(Name = "q")]
    public string? Words { get; init; }

    /// <summary>Sort order of the list; ties are broken by id.</summary>
    /// <example>id</example>
    public string? Sort { get; init; }

    /// <summary>Also count the whole filtered list by these properties.</summary>
    public ValueList? Facets { get; init; }

    /// <summary>The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.</summary>
    /// <example>20</example>
    public int? Limit { get; init; }

    /// <summary>Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.</summary>
    /// <example>cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ</example>
    public string? Cursor { get; init; }

    /// <summary>The requested ids, where a list accepts ids.</summary>
    internal virtual ValueList? Batch => null;

    internal int PageSize => Limit ?? DefaultLimit;

    internal const int DefaultLimit = 50;
    internal const int MaximumLimit = 200;
    internal const int MaximumIds = 100;
    internal const int MaximumWords = 200;
}

/// <summary>Further parameters of the list of a collection: its items by id.</summary>
public abstract record ListQuery : PagedQuery
{
    /// <summary>Return only these ids: up to 100, separated by commas. Ids that do not exist at the release are left out.</summary>
    [FromQuery(Name = "id")]
    public ValueList? Ids { get; init; }

    internal override ValueList? Batch => Ids;
}

/// <summary>The validation rules of every list; each list adds its own.</summary>
internal abstract class ListQueryValidator<T> : ReleaseQueryValidator<T>, IListRules where T : PagedQuery
{
    protected ListQueryValidator(IListing listing)
    {
        Sorts = listing.SortNames;
        UsualSort = listing.UsualSortName;
        Facets = listing.FacetNames;
        RuleForEach(q => q.Facets!.Values).Must(f => listing.FacetNames.Contains(f, StringComparer.Ordinal)).OverridePropertyName("facets")
            .WithMessage($"'{{PropertyValue}}' is not one of: {string.Join(", ", listing.FacetNames)}").When(q => q.Facets is not null);
        RuleFor(q => q.Facets).Must(facets => facets!.Given <= ListQuery.MaximumIds)
            .WithMessage($"at most {ListQuery.MaximumIds} facets").When(q => q.Facets is not null);
        RuleFor(q => q.Limit).InclusiveBetween(1, ListQuery.MaximumLimit);
        RuleFor(q => q.Batch).Must(ids => ids!.Given <= ListQuery.MaximumIds).OverridePropertyName("id")
            .WithMessage($"at most {ListQuery.MaximumIds} ids").When(q => q.Batch is not null);
        RuleForEach(q => q.Batch!.Values).Must(ItemId.IsValid).OverridePropertyName("id")
            .WithMessage("'{PropertyValue}' is not an id").When(q => q.Batch is not null);
        RuleFor(q => q.Words).IsWords();
        RuleFor(q => q.Sort).Must(sort => Sorts.Contains(sort, StringComparer.Ordinal)).When(q => q.Sort is not null)
            .WithMessage($"must be one of: {string.Join(", ", listing.SortNames)}");
        RuleFor(q => q.Cursor).HasLength(0, Resources.Cursor.MaximumLength);
    }

    /// <summary>The closed set of sort orders, for the contract.</summary>
    public IReadOnlyList<string> Sorts { get; }

    /// <inheritdoc/>
    public string? UsualSort { get; }

    /// <summary>The closed set of facets, for the contract.</summary>
    public IReadOnlyList<string> Facets { get; }
}

/// <summary>The rules of any list, whatever its query type.</summary>
internal interface IListRules
{
    IReadOnlyList<string> Sorts { get; }

    /// <summary>The order of every query that names none; null where it depends on the query.</summary>
    string? UsualSort { get; }
}
