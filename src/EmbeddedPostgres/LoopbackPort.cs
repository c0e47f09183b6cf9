using System.Net;
using System.Net.Sockets;

namespace EmbeddedPostgres;

/// <summary>A free loopback port below 32768: outgoing connections use ports from there up, and a load test leaves those in TIME_WAIT.</summary>
public static class LoopbackPort
{
    private const int Lowest = 20000;
    private const int AboveHighest = 32768;
    private const int Draws = 100;

    /// <summary>Picks at random, so that servers started at the same time rarely collide.</summary>
    public static int Pick()
    {
        for (var draw = 0; draw < Draws; draw++)
        {
            var port = Random.Shared.Next(Lowest, AboveHighest);
            try
            {
                using var probe = new TcpListener(IPAddress.Loopback, port);
                probe.Start();
                return port;
            }
            catch (SocketException)
            {
                // Port in use: try another.
            }
        }

        throw new EmbeddedServerException("No port of this machine's loopback address (127.0.0.1) can be opened.");
    }
}
