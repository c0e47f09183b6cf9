using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Releases;

namespace KnowledgeApi.Platform.Resources;

/// <summary>Where a page ended: the release it was read from, and the key and id of its last item. Opaque to callers.</summary>
/// <param name="Release">Id of the release; the next page is read from the same one.</param>
/// <param name="Key">Sort key of the last item.</param>
/// <param name="Id">Id of the last item.</param>
/// <param name="Question">Fingerprint of the parameters it belongs to.</param>
internal sealed record Cursor(string Release, string Key, string Id, string Question)
{
    public const int MaximumLength = 1000;

    public static Cursor After(Resource last, PagedQuery query, LiveRelease release) =>
        new(release.Id, last.SortKey ?? "", last.Id, QuestionOf(query));

    /// <summary>The cursor of a question, checked against it; null where the question has none.</summary>
    public static Cursor? Of(PagedQuery query, LiveRelease release)
    {
        if (query.Cursor is null)
            return null;
        return TryRead(query.Cursor) is { } cursor && cursor.Release == release.Id && cursor.Question == QuestionOf(query)
            ? cursor
            : throw Problem.InvalidCursor();
    }

    /// <summary>Reads a cursor; null where the text is none of ours.</summary>
    public static Cursor? TryRead(string text)
    {
        try
        {
            var bytes = Base64Url.DecodeFromChars(text);
            if (bytes.Length < 8 || !Seal(bytes.AsSpan(8)).SequenceEqual(bytes.AsSpan(0, 8)))
                return null;
            return JsonSerializer.Deserialize<Cursor>(bytes.AsSpan(8));
        }
        catch (Exception notOurs) when (notOurs is FormatException or JsonException)
        {
            return null;
        }
    }

    public override string ToString()
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(this);
        return Base64Url.EncodeToString([.. Seal(body), .. body]);
    }

    /// <summary>Guards against cut and mistyped cursors; a forged one could name nothing but a place in a public list.</summary>
    private static ReadOnlySpan<byte> Seal(ReadOnlySpan<byte> body) => SHA256.HashData(body).AsSpan(0, 8);

    /// <summary>A page may change its size, its format and what is counted beside it on the way, nothing else.</summary>
    private static string QuestionOf(PagedQuery query)
    {
        var parameters = query.GetType().GetProperties()
            .Where(p => p.Name is not (nameof(ListQuery.Cursor) or nameof(ListQuery.Limit) or nameof(ListQuery.Release) or nameof(ListQuery.Format) or nameof(ListQuery.Facets)))
            .OrderBy(p => p.Name, StringComparer.Ordinal)
            .Select(p => (p.Name, Value: p.GetValue(query)))
            .Where(p => p.Value is not null)
            .Select(p => $"{p.Name}={(p.Value is CommaList list ? string.Join(',', list.Values) : p.Value)}");
        var text = $"{query.GetType().Name}?{string.Join('&', parameters)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 6));
    }
}
