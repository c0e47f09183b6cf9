namespace EmbeddedPostgres;

/// <summary>Settings passed on the server's command line; the cluster's configuration files stay as initdb wrote them.</summary>
internal static class ServerSettings
{
    private static readonly string[] Always =
    [
        // One address and no socket file: unreachable from other machines, and path lengths do not matter.
        "listen_addresses=127.0.0.1", "unix_socket_directories=", "random_page_cost=1.1",
        "max_connections=100", "timezone=UTC", "log_timezone=UTC", "autovacuum=on",
        // JIT compilation takes longer than our short queries.
        "jit=off",
    ];

    private static readonly string[] Fleeting = ["fsync=off", "full_page_writes=off", "synchronous_commit=off"];

    public static string Options(int port, EmbeddedServerOptions options)
    {
        string[] settings = [.. Always, $"shared_buffers={options.SharedBuffersMegabytes}MB", .. options.Durable ? [] : Fleeting];
        return $"-p {port} " + string.Join(' ', settings.Select(setting => $"-c {setting}"));
    }
}
