using KnowledgeApi.Platform.Lists;

namespace KnowledgeApi.Collections.Releases;

internal static class ReleaseSql
{

    public const string Columns = "r.id, r.published_at, r.notes, r.contract, r.checksum, r.counts, (select p.id from release p where p.ordinal = r.ordinal - 1) as previous";

    public static readonly Listing<Release, ReleasesQuery> Releases = new("releases", "release")
    {
        Columns = Columns,
        Sorts = [new("-published", "-r.ordinal", "int"), new("published", "r.ordinal", "int"), Sort.ById],
        Facets =
        [
            FacetCount.By("contract", "contract"),
        ],
        Read = async grid => await grid.ReadAsync<Release>(),
    };
}
