using KnowledgeApi.Platform.Lists;

namespace KnowledgeApi.Collections.Releases;

/// <summary>How releases are listed.</summary>
internal static class ReleaseList
{
    public static readonly RowListing<Release, ReleasesQuery> Releases = new("releases", "release")
    {
        Columns = ReleaseSql.Columns,
        Sorts = [new("-published", ReleaseSql.NewestFirst, "int"), new("published", ReleaseSql.OldestFirst, "int"), Sort.ById],
        Facets =
        [
            FacetCount.By("contract", "contract"),
        ],
    };
}
