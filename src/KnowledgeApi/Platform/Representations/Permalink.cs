using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.WebUtilities;

namespace KnowledgeApi.Platform.Representations;

/// <summary>The address under which an answer can be read for good: absolute, and pinned to its release.</summary>
internal static class Permalink
{
    public static string To(HttpContext context, PathString path, QueryString query, LiveRelease release)
    {
        var others = QueryHelpers.ParseQuery(query.Value).Where(p => p.Key != "release");
        return PublicAddress.Of(context) + QueryHelpers.AddQueryString(QueryHelpers.AddQueryString(path.ToUriComponent(), others), "release", release.Id);
    }
}
