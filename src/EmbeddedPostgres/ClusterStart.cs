using System.ComponentModel;

namespace EmbeddedPostgres;

/// <summary>
/// Starts the server of one cluster, or joins a running one. The process that holds the cluster's lock owns the server. If another live process
/// holds it, this process joins that server instead of failing: the data is the same, and running <c>publish</c> beside a running API is normal.
/// When the owner ends, it stops the server, also for processes that joined.
/// </summary>
internal sealed class ClusterStart(Cluster cluster, EmbeddedServerOptions options, Action<string> progress)
{
    private const int Attempts = 3;
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromMilliseconds(500);

    public async Task<EmbeddedServer> RunAsync(CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Deadline);
        try
        {
            return await OwnOrJoinAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            var holder = PostmasterFile.Read(cluster.PostmasterPath) is { } file ? $" (server process {file.Pid})" : "";
            throw Failure($"did not take connections within {Deadline.TotalSeconds:0} s{holder}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or Win32Exception)
        {
            throw Failure($"could not be started: {failure.Message}");
        }
    }

    private async Task<EmbeddedServer> OwnOrJoinAsync(CancellationToken ct)
    {
        while (true)
        {
            if (FolderLock.TryTake(cluster.LockFile) is { } held) return await OwnAsync(held, ct);
            if (PostmasterFile.Read(cluster.PostmasterPath) is { IsReady: true } file && await At(file.Port).AnswersAsync(ct))
            {
                progress($"Joined PostgreSQL {cluster.Programs.Major} on port {file.Port}, which another process runs (server process {file.Pid}).");
                return new EmbeddedServer(At(file.Port).Connection(), null);
            }

            await Task.Delay(Pause, ct);
        }
    }

    private async Task<EmbeddedServer> OwnAsync(FolderLock held, CancellationToken ct)
    {
        try
        {
            await cluster.EnsureMadeAsync(options.Durable, progress, ct);
            await ClearAwayAsync(ct);
            return await StartAsync(held, ct);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Retries a few times: a port may be taken between picking and using it, and the workers of a killed server need a moment to exit.</summary>
    private async Task<EmbeddedServer> StartAsync(FolderLock held, CancellationToken ct)
    {
        if (File.Exists(cluster.LogFile)) File.Move(cluster.LogFile, cluster.LogFile + ".previous", overwrite: true);
        for (var attempt = 1; ; attempt++)
        {
            var port = LoopbackPort.Pick();
            if (await ServerProcess.TryStartAsync(cluster, ServerSettings.Options(port, options), ct) is { } server)
            {
                progress($"PostgreSQL {cluster.Programs.Major} is up on port {port}, data in {cluster.Folder}.");
                return new EmbeddedServer(At(port).Connection(), new OwnedServer(server, held));
            }

            if (attempt == Attempts) throw Failure("would not start");
            await Task.Delay(PauseAfterFailure, ct);
        }
    }

    /// <summary>Stops a server whose owner was killed before it could do so, and deletes a stale postmaster.pid.</summary>
    private async Task ClearAwayAsync(CancellationToken ct)
    {
        // The password identifies our server. A live process that never answers is an unrelated one with a recycled PID; if it is ours after all,
        // PostgreSQL's own check of the folder's shared memory still prevents a second server.
        var patience = DateTime.UtcNow.AddSeconds(10);
        while (PostmasterFile.Read(cluster.PostmasterPath) is { } file && file.IsOfLivePostgres() && DateTime.UtcNow < patience)
        {
            if (await At(file.Port).AnswersAsync(ct)) await cluster.StopAsync(ct);
            else await Task.Delay(Pause, ct);
        }

        File.Delete(cluster.PostmasterPath);
    }

    private ServerAddress At(int port) => new(cluster, port);

    private EmbeddedServerException Failure(string what) =>
        new($"PostgreSQL {cluster.Programs.Major} in {cluster.Folder} {what}. The end of {cluster.LogFile}:\n{cluster.LogTail()}");
}
