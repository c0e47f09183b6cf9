using System.Net.Sockets;
using System.Text;

namespace KnowledgeApi.Tests.Platform.Http;

/// <summary>
/// Bytes that no client library sends. What is not HTTP, the server refuses before any code of ours runs: with 4xx and no body.
/// </summary>
public sealed class RawRequestTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("GET /v1/claims/%00 HTTP/1.1", 400)]
    [InlineData("GET /v1/claims?q=\0 HTTP/1.1", 400)]
    [InlineData("GET /v1/claims?q=\u00ff HTTP/1.1", 400)]
    [InlineData("nonsense", 400)]
    public async Task What_is_not_HTTP_is_refused(string line, int status) => Assert.StartsWith($"HTTP/1.1 {status} ", await Send(line), StringComparison.Ordinal);

    [Theory]
    [InlineData(9_000)]
    [InlineData(40_000)]
    [InlineData(200_000)]
    public async Task Address_of_any_excess_is_too_long(int length) =>
        Assert.StartsWith("HTTP/1.1 414 ", await Send($"GET /v1/claims?q={new string('a', length)} HTTP/1.1"), StringComparison.Ordinal);

    [Fact]
    public async Task Bodies_are_not_read() => Assert.StartsWith("HTTP/1.1 405 ", await Send("POST /v1/claims HTTP/1.1", "Content-Length: 10000000"), StringComparison.Ordinal);

    [Theory]
    [InlineData("If-None-Match: garbage")]
    [InlineData("If-None-Match: \"")]
    [InlineData("Accept-Encoding: nonsense;q=9")]
    [InlineData("Accept-Language: xx-\u0001")]
    [InlineData("Range: bytes=5-1")]
    [InlineData("Cookie: a=b; =; c")]
    public async Task Odd_headers_do_no_harm(string header)
    {
        var answer = await Send("GET /v1/nutrients/iron HTTP/1.1", header);
        Assert.Matches("^HTTP/1.1 (200|400) ", answer);
    }

    private async Task<string> Send(string line, string? header = null)
    {
        var address = (await TestService.SharedAsync(postgres)).Address;
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, Answers.Cancelled);
        var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes($"{line}\r\nHost: localhost\r\n{(header is null ? "" : header + "\r\n")}\r\n"), Answers.Cancelled);
        }
        catch (IOException)
        {
            // Refused before the end of it.
        }
        var answer = new byte[64];
        return Encoding.Latin1.GetString(answer, 0, await stream.ReadAsync(answer, Answers.Cancelled));
    }
}
