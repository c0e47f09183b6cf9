using System.IO.Compression;
using System.Text;

namespace KnowledgeApi.Testing.Contract;

/// <summary>An answer as it came over the wire, its body decompressed.</summary>
internal sealed record GivenAnswer(int Status, string? MediaType, IReadOnlySet<string> Headers, string Body)
{
    public static async Task<GivenAnswer> Of(HttpResponseMessage answer, CancellationToken cancelled)
    {
        await answer.Content.LoadIntoBufferAsync(cancelled);
        var headers = answer.Headers.Concat(answer.Content.Headers).Select(h => h.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new GivenAnswer((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, headers, await TextOf(answer.Content, cancelled));
    }

    private static async Task<string> TextOf(HttpContent content, CancellationToken cancelled)
    {
        var bytes = new MemoryStream(await content.ReadAsByteArrayAsync(cancelled));
        await using Stream plain = content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            _ when bytes.Length == 0 => bytes,
            "gzip" => new GZipStream(bytes, CompressionMode.Decompress),
            "br" => new BrotliStream(bytes, CompressionMode.Decompress),
            null => bytes,
            var other => throw new NotSupportedException(other),
        };
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return await reader.ReadToEndAsync(cancelled);
    }
}
