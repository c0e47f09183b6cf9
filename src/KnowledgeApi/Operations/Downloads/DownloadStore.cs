using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using KnowledgeApi.Platform.Json;

namespace KnowledgeApi.Operations.Downloads;

/// <summary>
/// The files of releases on the local disk: each is written once, when it is first asked for, by one request for all that wait.
/// Folder from Downloads:Folder, where files outlive the process; by default a temporary one that does not.
/// </summary>
internal sealed class DownloadStore(IConfiguration configuration) : IDisposable
{
    private const int AtOnce = 2;
    private static readonly Guid Program = typeof(DownloadStore).Module.ModuleVersionId;
    private readonly Lazy<string> _temporary = new(() => Directory.CreateTempSubdirectory("knowledge-downloads-").FullName);
    private readonly ConcurrentDictionary<string, StoredFile> _stored = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SharedBuild> _running = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _builds = new(AtOnce, AtOnce);

    public async Task<StoredFile> Get(DownloadFile file, BulkSource source, CancellationToken cancelled)
    {
        var path = Path.Combine(configuration["Downloads:Folder"] is { Length: > 0 } named ? Path.GetFullPath(named) : _temporary.Value, KeyOf(source), file.Name);
        if (_stored.TryGetValue(path, out var stored) && File.Exists(path))
            return stored;
        var build = Join(path, stop => Build(path, file, source, stop));
        try
        {
            return _stored[path] = await build.Result.WaitAsync(cancelled);
        }
        finally
        {
            Leave(path, build);
        }
    }

    public void Dispose()
    {
        _builds.Dispose();
        if (_temporary.IsValueCreated)
            Directory.Delete(_temporary.Value, recursive: true);
    }

    /// <summary>Two databases or two programs may share a folder, never a file: what a file is made from is in its path.</summary>
    private static string KeyOf(BulkSource source)
    {
        var text = JsonSerializer.SerializeToUtf8Bytes(source.Release, ApiJson.Options);
        return $"{source.Release.Id}-{Convert.ToHexStringLower(SHA256.HashData([.. Program.ToByteArray(), .. text]).AsSpan(0, 8))}";
    }

    private SharedBuild Join(string path, Func<CancellationToken, Task<StoredFile>> start)
    {
        lock (_running)
        {
            if (!_running.TryGetValue(path, out var build))
                _running[path] = build = new SharedBuild(start);
            build.Waiting++;
            return build;
        }
    }

    /// <summary>When nobody waits any more, the work and its query stop.</summary>
    private void Leave(string path, SharedBuild build)
    {
        lock (_running)
        {
            if (--build.Waiting > 0)
                return;
            _running.Remove(path);
        }
        build.Dispose();
    }

    private async Task<StoredFile> Build(string path, DownloadFile file, BulkSource source, CancellationToken stop)
    {
        await _builds.WaitAsync(stop);
        var unfinished = $"{path}.{Guid.NewGuid():n}.part";
        try
        {
            if (!File.Exists(path))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await using (var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, useAsync: true))
                    await file.Write(source, stream, stop);
                File.Move(unfinished, path, overwrite: true);
            }
            await using var finished = File.OpenRead(path);
            return new StoredFile(path, await SHA256.HashDataAsync(finished, stop));
        }
        finally
        {
            File.Delete(unfinished);
            _builds.Release();
        }
    }

    /// <summary>One writing of a file, for all that wait for it.</summary>
    private sealed class SharedBuild : IDisposable
    {
        private readonly CancellationTokenSource _stop = new();

        public SharedBuild(Func<CancellationToken, Task<StoredFile>> start) => Result = Task.Run(() => start(_stop.Token));

        public Task<StoredFile> Result { get; }

        public int Waiting { get; set; }

        public void Dispose()
        {
            _stop.Cancel();
            _stop.Dispose();
        }
    }
}

/// <summary>A finished file.</summary>
internal sealed record StoredFile(string Path, byte[] Sha256);
