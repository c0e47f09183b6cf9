using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace KnowledgeApi.Platform.Resources;

/// <summary>The end of a page: the release it was read from, and the sort key and id of its last item. Opaque to clients.</summary>
/// <param name="Release">Id of the release; the next page is read from the same one.</param>
/// <param name="Key">Sort key of the last item.</param>
/// <param name="Id">Id of the last item.</param>
/// <param name="Question">Fingerprint of the query parameters it belongs to.</param>
internal sealed record Cursor(string Release, string Key, string Id, string Question)
{
    public const int MaximumLength = 1000;

    /// <summary>Reads a cursor; null if the text is not a valid cursor.</summary>
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

    /// <summary>Detects truncated and mistyped cursors; a forged one could only name a position in a public list.</summary>
    private static ReadOnlySpan<byte> Seal(ReadOnlySpan<byte> body) => SHA256.HashData(body).AsSpan(0, 8);
}
