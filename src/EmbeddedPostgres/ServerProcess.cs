using System.Diagnostics;

namespace EmbeddedPostgres;

/// <summary>
/// A running server that stops when this process ends. On Unix a shell starts it, then waits on a pipe from this process. The pipe closes when
/// this process disposes, exits, crashes or is killed with -9, and the shell then stops the server. Windows has no such shell: there only
/// <see cref="DisposeAsync"/> stops the server, and the next start stops one left behind by a kill.
/// </summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    // Ignores signals to the whole process group (Ctrl-C, a closed terminal): the parent handles them, and its end closes the pipe. Ignores PIPE
    // too: after the parent is killed, "started" has no reader, and the stop must still run. The stop also runs if the start fails, because a
    // server that was only slow would otherwise keep running. --log gives the server its own output, so it does not keep our pipes open.
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

    /// <summary>Returns when the server accepts connections; null if it does not start, with the reason in its log.</summary>
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
            // pg_ctl would keep waiting until its own timeout; stopping the server ends that.
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
        // In its own session, the shell survives even a kill -9 of our whole process group. macOS has no setsid program.
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
