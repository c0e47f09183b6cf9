using System.Net;
using System.Net.Sockets;

namespace KnowledgeApi.Tests.Platform.Http;

/// <summary>The way to a server, which can be cut and mended: to the caller a cut is a server that is gone, and mending its return.</summary>
internal sealed class Wire : IAsyncDisposable
{
    private readonly IPEndPoint _server;
    private readonly List<Socket> _open = [];
    private Socket? _listener;

    public Wire(string host, int port)
    {
        _server = new IPEndPoint(IPAddress.Parse(host is "localhost" ? "127.0.0.1" : host), port);
        Listen(0);
        Port = ((IPEndPoint)_listener!.LocalEndPoint!).Port;
    }

    public int Port { get; }

    public void Cut()
    {
        _listener?.Dispose();
        lock (_open)
        {
            foreach (var socket in _open)
                socket.Dispose();
            _open.Clear();
        }
    }

    public void Mend() => Listen(Port);

    public ValueTask DisposeAsync()
    {
        Cut();
        return ValueTask.CompletedTask;
    }

    private void Listen(int port)
    {
        var listener = _listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
        listener.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, port));
        listener.Listen();
        _ = Accept(listener);
    }

    private async Task Accept(Socket listener)
    {
        try
        {
            while (true)
            {
                var near = await listener.AcceptAsync();
                var far = new Socket(SocketType.Stream, ProtocolType.Tcp);
                lock (_open) _open.AddRange([near, far]);
                await far.ConnectAsync(_server);
                _ = Pass(near, far);
                _ = Pass(far, near);
            }
        }
        catch (Exception cut) when (cut is SocketException or ObjectDisposedException)
        {
            // Cut.
        }
    }

    private static async Task Pass(Socket from, Socket to)
    {
        try
        {
            await using var source = new NetworkStream(from);
            await using var target = new NetworkStream(to);
            await source.CopyToAsync(target);
        }
        catch (Exception cut) when (cut is IOException or ObjectDisposedException)
        {
            // Cut.
        }
        to.Dispose();
    }
}
