using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Representations;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace KnowledgeApi.Platform.Lists;

/// <summary>Cuts the items read to one page, and links to the next page.</summary>
internal static class Paging
{
    /// <param name="found">At most one item more than the page size; the extra one only shows that there is a next page.</param>
    /// <param name="query">The query.</param>
    /// <param name="release">The release it was read from.</param>
    /// <param name="request">The request, for the links.</param>
    public static Page<T> PageOf<T>(List<T> found, PagedQuery query, LiveRelease release, HttpRequest request) where T : IListed
    {
        var data = found.Take(query.PageSize).ToList();
        var next = found.Count > data.Count ? ListCursor.After(data[^1], query, release).ToString() : null;
        var nextLink = next is null ? null : NextLink(request, next);
        if (nextLink is not null)
            request.HttpContext.Features.Set(new NextPage(nextLink));
        return new Page<T>
        {
            Data = data,
            Paging = new PageInfo { Limit = query.PageSize, Next = next },
            Release = release.Id,
            Links = new PageLinks
            {
                Self = request.GetEncodedPathAndQuery(),
                Next = nextLink,
            },
        };
    }

    private static string NextLink(HttpRequest request, string next)
    {
        var others = QueryHelpers.ParseQuery(request.QueryString.Value).Where(p => p.Key != "cursor");
        return QueryHelpers.AddQueryString(QueryHelpers.AddQueryString(request.Path, others), "cursor", next);
    }
}
