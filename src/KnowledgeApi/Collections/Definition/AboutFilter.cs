using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Definition;

/// <summary>Filters of lists by what their items are about.</summary>
internal static class AboutFilter
{
    /// <summary>The items about one of the ids of a parameter, by the graph; where the query says so, also those about something narrower.</summary>
    /// <param name="collection">The collection that is listed.</param>
    /// <param name="parameter">Name of the property of the query.</param>
    /// <param name="ids">Its value.</param>
    /// <param name="rankedTable">The table of the items, where they have a rank that the graph carries; else null.</param>
    public static Filter<TQuery>[] Of<TQuery>(string collection, string parameter, Func<TQuery, ValueList?> ids, string? rankedTable = null)
        where TQuery : PagedQuery, IIncludesDescendants => Of(parameter, ids, role => LinkFilter.For(collection, role, parameter),
        role => rankedTable is null ? null : LinkFilter.Ranked(collection, rankedTable, role, parameter));

    /// <summary>The same by a predicate of one's own.</summary>
    /// <param name="parameter">Name of the property of the query.</param>
    /// <param name="ids">Its value.</param>
    /// <param name="predicate">The predicate for one of the two roles of the graph.</param>
    /// <param name="ranked">The source of the rows in the order of their rank, for one of the roles; null where there is none.</param>
    /// <param name="needsCustomPlan">Whether the best plan depends on how many items are about the thing.</param>
    public static Filter<TQuery>[] Of<TQuery>(string parameter, Func<TQuery, ValueList?> ids, Func<string, Predicate> predicate,
        Func<string, string?>? ranked = null, bool needsCustomPlan = false) where TQuery : PagedQuery, IIncludesDescendants
    {
        return [In(EntrySubjects.Direct, withNarrower: false), In(EntrySubjects.Inherited, withNarrower: true)];

        Filter<TQuery> In(string role, bool withNarrower) => new(q => ids(q) is not null && (q.IncludeDescendants is true) == withNarrower, predicate(role))
        {
            Ranked = ranked?.Invoke(role),
            NeedsCustomPlan = needsCustomPlan,
        };
    }
}

/// <summary>A query by what items are about, which can include what is about something narrower.</summary>
internal interface IIncludesDescendants
{
    bool? IncludeDescendants { get; }
}
