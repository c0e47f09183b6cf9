using KnowledgeApi.Platform.Lists;
using static Dapper.SqlMapper;

namespace KnowledgeApi.Operations.Releases;

/// <summary>Defines how changes are listed.</summary>
internal static class ChangeList
{
    /// <summary>The changes from the release @Earlier to the release @At, by collection and id.</summary>
    public static readonly Listing<ItemChange, DiffQuery> Diff = new("changes", "change")
    {
        Source = ChangeSql.Between,
        Columns = ChangeSql.Columns,
        Filters = [.. Filters<DiffQuery>()],
        Sorts = [Sort.By("collection", "collection")],
        Facets = Facets,
        Read = Read,
    };

    /// <summary>Every change in every release, in the order of publication.</summary>
    public static readonly Listing<ItemChange, ChangesQuery> Changes = new("changes", "change")
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
        Read = Read,
    };

    private static FacetCount[] Facets => [FacetCount.By("collection", "collection"), FacetCount.By("change", "kind", "change-kinds")];

    private static Filter<T>[] Filters<T>() where T : DiffQuery =>
    [
        new(nameof(DiffQuery.OfCollections), "collection"),
        new(nameof(DiffQuery.Change), "kind"),
    ];

    private static async Task<IEnumerable<ItemChange>> Read(GridReader grid) => (await grid.ReadAsync<ItemChange>())
        .Select(c => c.Change == "changed" ? c with { Fields = FieldDifference.Between(c.Before, c.After) } : c);
}
