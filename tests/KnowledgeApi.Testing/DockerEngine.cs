using System.IO.Pipes;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeApi.Testing;

/// <summary>
/// Asks at a Docker engine's door before Testcontainers does: that waits over a minute on a socket that exists and never answers.
/// </summary>
internal static class DockerEngine
{
    /// <summary>Where the engine listens: DOCKER_HOST, else the usual socket or pipe.</summary>
    public static Uri Address { get; } = new(
        Environment.GetEnvironmentVariable("DOCKER_HOST") is { Length: > 0 } named ? named
        : OperatingSystem.IsWindows() ? "npipe://./pipe/docker_engine" : "unix:///var/run/docker.sock");

    public static async Task<bool> AnswersAsync(Uri address, TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience);
        try
        {
            await using var stream = await OpenAsync(address, limit.Token);
            await stream.WriteAsync("GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n"u8.ToArray(), limit.Token);
            var answer = new byte[64];
            var length = await stream.ReadAsync(answer, limit.Token);
            return Encoding.ASCII.GetString(answer, 0, length).Contains(" 200 ", StringComparison.Ordinal);
        }
        catch (Exception silent) when (silent is SocketException or IOException or OperationCanceledException)
        {
            return false;
        }
    }

    private static async Task<Stream> OpenAsync(Uri address, CancellationToken ct)
    {
        if (address.Scheme == "npipe")
        {
            var pipe = new NamedPipeClientStream(".", address.Segments[^1], PipeDirection.InOut, PipeOptions.Asynchronous);
            await pipe.ConnectAsync(ct);
            return pipe;
        }

        var isFile = address.Scheme == "unix";
        var socket = new Socket(isFile ? AddressFamily.Unix : AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Unspecified);
        await socket.ConnectAsync(
            isFile ? new UnixDomainSocketEndPoint(address.AbsolutePath) : new System.Net.DnsEndPoint(address.Host, address.Port), ct);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
