using Microsoft.Net.Http.Headers;

namespace KnowledgeApi.Platform.Representations;

/// <summary>Evaluates If-None-Match (RFC 9110: ETags compare weakly).</summary>
internal static class IfNoneMatch
{
    public static bool Matches(HttpRequest request, string tag)
    {
        var known = request.Headers.IfNoneMatch;
        if (known.Count == 0)
            return false;
        // Our ETag usually comes back unchanged; only other forms have to be parsed.
        if (known.Count == 1 && known[0] == tag)
            return true;
        return EntityTagHeaderValue.TryParse(tag, out var ours) && EntityTagHeaderValue.TryParseList(known, out var theirs)
            && theirs.Any(t => t.Tag == "*" || t.Compare(ours, useStrongComparison: false));
    }
}
