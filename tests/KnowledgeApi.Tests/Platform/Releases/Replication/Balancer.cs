using System.Net;
using System.Net.Sockets;

namespace KnowledgeApi.Tests.Platform.Releases.Replication;

/// <summary>One port that leads to several servers, connection by connection.</summary>
internal sealed class Balancer : IAsyncDisposable
{
    private readonly Socket _listener = new(SocketType.Stream, ProtocolType.Tcp);
    private int _next;

    public Balancer(params int[] targets)
    {
        Targets = targets;
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen();
        Port = ((IPEndPoint)_listener.LocalEndPoint!).Port;
        _ = Accept();
    }

    public int Port { get; }

    /// <summary>The ports that new connections lead to, in turn.</summary>
    public int[] Targets { get; set; }

    public ValueTask DisposeAsync()
    {
        _listener.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var near = await _listener.AcceptAsync();
                var targets = Targets;
                var far = new Socket(SocketType.Stream, ProtocolType.Tcp);
                _ = Connect(near, far, targets[_next++ % targets.Length]);
            }
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private static async Task Connect(Socket near, Socket far, int port)
    {
        try
        {
            await far.ConnectAsync(IPAddress.Loopback, port);
            await Task.WhenAny(Pass(near, far), Pass(far, near));
        }
        catch (SocketException)
        {
            // The server is gone: so is the connection.
        }
        near.Dispose();
        far.Dispose();
    }

    private static async Task Pass(Socket from, Socket to)
    {
        try
        {
            await using var source = new NetworkStream(from);
            await using var target = new NetworkStream(to);
            await source.CopyToAsync(target);
        }
        catch (Exception ended) when (ended is IOException or ObjectDisposedException)
        {
            // One end is gone.
        }
    }
}
