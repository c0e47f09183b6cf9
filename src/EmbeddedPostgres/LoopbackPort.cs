using System.Net;
using System.Net.Sockets;

namespace EmbeddedPostgres;

/// <summary>A free port on loopback. Below 32768, where outgoing connections take theirs: a load test leaves those in TIME_WAIT.</summary>
public static class LoopbackPort
{
    private const int Lowest = 20000;
    private const int AboveHighest = 32768;
    private const int Draws = 100;

    /// <summary>Drawn at random, so that servers started side by side hardly ever meet.</summary>
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
                // Taken: draw again.
            }
        }

        throw new EmbeddedServerException("No port of this machine's loopback address (127.0.0.1) can be opened.");
    }
}
