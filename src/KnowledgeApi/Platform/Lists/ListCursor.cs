using System.Security.Cryptography;
using System.Text;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Lists;

/// <summary>The cursor of a list, bound to one query at one release.</summary>
internal static class ListCursor
{
    public static Cursor After(IListed last, PagedQuery query, LiveRelease release) =>
        new(release.Id, last.SortKey ?? "", last.Id, FingerprintOf(query));

    /// <summary>Reads the cursor of a query and checks that it belongs to the query; null if the query has none.</summary>
    public static Cursor? Read(PagedQuery query, LiveRelease release)
    {
        if (query.Cursor is null)
            return null;
        return Cursor.TryRead(query.Cursor) is { } cursor && cursor.Release == release.Id && cursor.Question == FingerprintOf(query)
            ? cursor
            : throw Problem.InvalidCursor();
    }

    /// <summary>Page size, format and facets may change between pages; nothing else may.</summary>
    private static string FingerprintOf(PagedQuery query)
    {
        var parameters = query.GetType().GetProperties()
            .Where(p => p.Name is not (nameof(ListQuery.Cursor) or nameof(ListQuery.Limit) or nameof(ListQuery.Release) or nameof(ListQuery.Format) or nameof(ListQuery.Facets)))
            .OrderBy(p => p.Name, StringComparer.Ordinal)
            .Select(p => (p.Name, Value: p.GetValue(query)))
            .Where(p => p.Value is not null)
            .Select(p => $"{p.Name}={(p.Value is ValueList list ? string.Join(',', list.Values) : p.Value)}");
        var text = $"{query.GetType().Name}?{string.Join('&', parameters)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 6));
    }
}
