using KnowledgeApi.Platform.Lists;
using static Dapper.SqlMapper;

namespace KnowledgeApi.Operations.Releases;

internal static class ChangeSql
{
    /// <summary>Entries are fetched for changed items only: no other change shows fields.</summary>
    public const string Columns = """
        r.id, r.collection, r.kind as change, r.label,
        (select x.id from release x where x.ordinal = r.ordinal) as release,
        (select x.published_at from release x where x.ordinal = r.ordinal) as published_at,
        case when r.kind = 'changed' then r.before::text end as before,
        case when r.kind = 'changed' then r.entry::text end as after
        """;

    /// <summary>From the release @Earlier to the release @At, by collection and id.</summary>
    public static readonly Listing<ItemChange, DiffQuery> Diff = new("changes", "change")
    {
        Source = "change_between(@Earlier, @At)",
        Columns = Columns,
        Filters = [.. Filters<DiffQuery>()],
        Sorts = [Sort.By("collection", "collection")],
        Facets = Facets,
        Read = Read,
    };

    /// <summary>Every change of every release, in the order of publication.</summary>
    public static readonly Listing<ItemChange, ChangesQuery> Changes = new("changes", "change")
    {
        Columns = Columns,
        IsPlannedAnew = true,
        Filters =
        [
            .. Filters<ChangesQuery>(),
            new(q => q.SinceRelease is not null, "r.ordinal > (select x.ordinal from release x where x.id = @Since)"),
            new(q => q.SinceMoment is not null, "r.ordinal >= (select min(x.ordinal) from release x where x.published_at >= @Moment)"),
        ],
        Sorts = [new("published", "r.ordinal", "int", "r.collection")],
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
