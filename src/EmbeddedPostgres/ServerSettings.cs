namespace EmbeddedPostgres;

/// <summary>What the server is told on its command line; the cluster's own configuration files stay as initdb wrote them.</summary>
internal static class ServerSettings
{
    private static readonly string[] Always =
    [
        // One address, no socket file: nothing outside this machine can reach it, and path lengths do not matter.
        "listen_addresses=127.0.0.1", "unix_socket_directories=", "random_page_cost=1.1",
        "shared_buffers=128MB", "max_connections=100", "timezone=UTC", "log_timezone=UTC", "autovacuum=on",
        // Compiling takes longer than our short queries run.
        "jit=off",
    ];

    private static readonly string[] Fleeting = ["fsync=off", "full_page_writes=off", "synchronous_commit=off"];

    public static string Options(int port, bool durable)
    {
        var settings = durable ? Always : [.. Always, .. Fleeting];
        return $"-p {port} " + string.Join(' ', settings.Select(setting => $"-c {setting}"));
    }
}
