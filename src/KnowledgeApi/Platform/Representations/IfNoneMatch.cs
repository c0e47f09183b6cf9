using Microsoft.Net.Http.Headers;

namespace KnowledgeApi.Platform.Representations;

/// <summary>What a caller has already (If-None-Match, RFC 9110: tags compare weakly).</summary>
internal static class IfNoneMatch
{
    public static bool Matches(HttpRequest request, string tag)
    {
        var known = request.Headers.IfNoneMatch;
        if (known.Count == 0)
            return false;
        // What we gave out comes back as it was; only other spellings have to be taken apart.
        if (known.Count == 1 && known[0] == tag)
            return true;
        return EntityTagHeaderValue.TryParse(tag, out var ours) && EntityTagHeaderValue.TryParseList(known, out var theirs)
            && theirs.Any(t => t.Tag == "*" || t.Compare(ours, useStrongComparison: false));
    }
}
