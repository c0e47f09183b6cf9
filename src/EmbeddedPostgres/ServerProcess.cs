using System.Diagnostics;

namespace EmbeddedPostgres;

/// <summary>
/// A running server that ends with us. On Unix a shell starts it, then waits on a pipe from this process: the pipe closes when we
/// dispose, exit, crash or are killed with -9, and the shell then stops the server. Windows has no such shell: there
/// only <see cref="DisposeAsync"/> stops the server, and one left behind by a kill is stopped by the next start.
/// </summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    // Signals that reach the whole process group (Ctrl-C, a closed terminal) are left to the parent, whose end then closes the
    // pipe. PIPE too: after a kill of the parent, "started" has no reader, and the stop must still happen. It happens as well when
    // the start fails: a server that was only slow would otherwise stay.
    // Because of --log the server does not keep our pipes open: it has its own output.
    private const string WatchScript = """
        trap '' HUP INT TERM PIPE
        "$1" start --silent --wait --timeout=60 --pgdata="$2" --log="$3" --options="$4" </dev/null >>"$3" 2>&1 &&
            echo started &&
            while read -r line; do :; done
        exec "$1" stop --silent --mode=fast --pgdata="$2" >/dev/null 2>&1
        """;

    private readonly Cluster _cluster;
    private readonly Process _process;
    private int _isDisposed;

    private ServerProcess(Cluster cluster, Process process)
    {
        _cluster = cluster;
        _process = process;
    }

    /// <summary>Returns when the server takes connections; null when it would not start, and its log says why.</summary>
    public static async Task<ServerProcess?> TryStartAsync(Cluster cluster, string options, CancellationToken ct)
    {
        var server = new ServerProcess(cluster, OperatingSystem.IsWindows()
            ? StartAlone(cluster, options)
            : StartWatched(cluster, options));
        try
        {
            if (await server.HasStartedAsync(ct)) return server;
        }
        catch (OperationCanceledException)
        {
            // pg_ctl would wait on for its own minute; a stopped server ends that.
            await cluster.StopAsync(CancellationToken.None);
            await server.DisposeAsync();
            throw;
        }

        await server.DisposeAsync();
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 1) return;
        if (OperatingSystem.IsWindows())
            await _cluster.StopAsync(CancellationToken.None);
        else
            _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process StartWatched(Cluster cluster, string options)
    {
        string[] watch =
            ["/bin/sh", "-c", WatchScript, "knowledge-api-postgres", cluster.Programs.PgCtl, cluster.Folder, cluster.LogFile, options];
        // In a session of its own even kill -9 of our whole process group spares it. macOS has no setsid program.
        return OperatingSystem.IsLinux()
            ? cluster.Call("setsid", watch).Start()
            : cluster.Call(watch[0], watch[1..]).Start();
    }

    private static Process StartAlone(Cluster cluster, string options) => cluster.Call(
        cluster.Programs.PgCtl, "start", "--silent", "--wait", "--timeout=60",
        $"--pgdata={cluster.Folder}", $"--log={cluster.LogFile}", $"--options={options}").Start(redirect: false);

    private async Task<bool> HasStartedAsync(CancellationToken ct)
    {
        if (!OperatingSystem.IsWindows()) return await _process.StandardOutput.ReadLineAsync(ct) == "started";
        await _process.WaitForExitAsync(ct);
        return _process.ExitCode == 0;
    }
}
