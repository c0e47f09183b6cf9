using KnowledgeApi.Platform.Lists;

namespace KnowledgeApi.Operations.Releases;

/// <summary>Defines how changes are listed.</summary>
internal static class ChangeList
{
    /// <summary>The changes from the release @Earlier to the release @At, by collection and id.</summary>
    public static readonly RowListing<ItemChange, DiffQuery> Diff = new("changes", "change")
    {
        Source = ChangeSql.Between,
        Columns = ChangeSql.Columns,
        Filters = [.. Filters<DiffQuery>()],
        Sorts = [Sort.By("collection", "collection")],
        Facets = Facets,
        Complete = WithFields,
    };

    /// <summary>Every change in every release, in the order of publication.</summary>
    public static readonly RowListing<ItemChange, ChangesQuery> Changes = new("changes", "change")
    {
        Columns = ChangeSql.Columns,
        AlwaysNeedsCustomPlan = true,
        Filters =
        [
            .. Filters<ChangesQuery>(),
            new(q => q.SinceRelease is not null, ChangeSql.IsSinceRelease),
            new(q => q.SinceMoment is not null, ChangeSql.IsSinceMoment),
        ],
        Sorts = [new("published", ChangeSql.Ordinal, "int", ChangeSql.Collection)],
        Facets = Facets,
        Complete = WithFields,
    };

    private static FacetCount[] Facets => [FacetCount.By("collection", "collection"), FacetCount.By("change", "kind", "change-kinds")];

    private static Filter<T>[] Filters<T>() where T : DiffQuery =>
    [
        new(nameof(DiffQuery.OfCollections), "collection"),
        new(nameof(DiffQuery.Change), "kind"),
    ];

    private static ItemChange WithFields(ItemChange change) =>
        change.Change == "changed" ? change with { Fields = FieldDifference.Between(change.Before, change.After) } : change;
}
