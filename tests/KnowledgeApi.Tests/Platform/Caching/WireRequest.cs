using System.Globalization;
using System.IO.Compression;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeApi.Tests.Platform.Caching;

/// <summary>A request as it stands on the wire, which no client library writes: header lines apart, letters as they are.</summary>
internal sealed record WireRequest(string Method, string Target, params string[] Headers)
{
    public override string ToString() => string.Join(" | ", [$"{Method} {Target}", .. Headers]);

    public async Task<WireAnswer> Send(Uri service)
    {
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(service.Host, service.Port, Answers.Cancelled);
        var stream = client.GetStream();
        var text = new StringBuilder($"{Method} {Target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        foreach (var header in Headers)
            text.Append($"{header}\r\n");
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"{text}\r\n"), Answers.Cancelled);
        using var answer = new MemoryStream();
        await stream.CopyToAsync(answer, Answers.Cancelled);
        return WireAnswer.Parse(answer.ToArray());
    }
}

/// <summary>What came back: the body as the client reads it.</summary>
internal sealed record WireAnswer(int Status, ILookup<string, string> Headers, string Body)
{
    /// <summary>What may differ between an answer that was kept and one that is made: when, from where, and how it is framed.</summary>
    private static readonly HashSet<string> OfThisSending = new(StringComparer.OrdinalIgnoreCase) { "Date", "Cache-Status", "Content-Length", "Transfer-Encoding", "Connection" };

    public string Shown => $"{Status}\n{string.Join('\n', Headers.Where(h => !OfThisSending.Contains(h.Key)).OrderBy(h => h.Key, StringComparer.OrdinalIgnoreCase).Select(h => $"{h.Key}: {string.Join(" | ", h)}"))}\n\n{Body}";

    public static WireAnswer Parse(byte[] bytes)
    {
        var end = bytes.AsSpan().IndexOf("\r\n\r\n"u8);
        var lines = Encoding.Latin1.GetString(bytes, 0, end).Split("\r\n");
        var headers = lines.Skip(1).Select(l => l.Split(": ", 2)).ToLookup(l => l[0], l => l[1], StringComparer.OrdinalIgnoreCase);
        var body = bytes[(end + 4)..];
        if (headers["Transfer-Encoding"].Contains("chunked"))
            body = Unchunked(body);
        return new WireAnswer(int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture), headers, Decoded(body, headers["Content-Encoding"].SingleOrDefault()));
    }

    private static byte[] Unchunked(byte[] body)
    {
        using var whole = new MemoryStream();
        for (var at = 0; at < body.Length;)
        {
            var line = body.AsSpan(at).IndexOf("\r\n"u8);
            var length = int.Parse(Encoding.ASCII.GetString(body, at, line), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            whole.Write(body, at + line + 2, length);
            at += line + 2 + length + 2;
        }
        return whole.ToArray();
    }

    private static string Decoded(byte[] body, string? coding)
    {
        if (coding is null || body.Length == 0)
            return Encoding.UTF8.GetString(body);
        using var bytes = new MemoryStream(body);
        using Stream opened = coding == "br" ? new BrotliStream(bytes, CompressionMode.Decompress) : new GZipStream(bytes, CompressionMode.Decompress);
        using var text = new StreamReader(opened);
        return text.ReadToEnd();
    }
}
