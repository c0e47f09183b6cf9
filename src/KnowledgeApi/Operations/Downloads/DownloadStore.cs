using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using KnowledgeApi.Platform.Concurrency;
using KnowledgeApi.Platform.Json;

namespace KnowledgeApi.Operations.Downloads;

/// <summary>
/// The files of releases on the local disk. Each is written once, on first request, by one task that all waiting requests share. The setting
/// Downloads:Folder names the folder, whose files outlive the process; by default it is a temporary folder that does not.
/// </summary>
internal sealed class DownloadStore(IConfiguration configuration) : IDisposable
{
    private const int AtOnce = 2;
    private static readonly Guid Program = typeof(DownloadStore).Module.ModuleVersionId;
    private readonly Lazy<string> _temporary = new(() => Directory.CreateTempSubdirectory("knowledge-downloads-").FullName);
    private readonly ConcurrentDictionary<string, StoredFile> _stored = new(StringComparer.Ordinal);
    private readonly SingleFlight<string, StoredFile> _writing = new(isDetached: true);
    private readonly SemaphoreSlim _builds = new(AtOnce, AtOnce);

    public async Task<StoredFile> Get(DownloadFile file, BulkSource source, CancellationToken cancelled)
    {
        var path = Path.Combine(configuration["Downloads:Folder"] is { Length: > 0 } named ? Path.GetFullPath(named) : _temporary.Value, KeyOf(source), file.Name);
        if (_stored.TryGetValue(path, out var stored) && File.Exists(path))
            return stored;
        var (written, _) = (await _writing.Share(path, async stop => await Build(path, file, source, stop), cancelled))!.Value;
        return _stored[path] = written;
    }

    public void Dispose()
    {
        _builds.Dispose();
        if (_temporary.IsValueCreated)
            Directory.Delete(_temporary.Value, recursive: true);
    }

    /// <summary>Two databases or two versions of the program may share a folder but never a file, so everything that a file is made from is part of its path.</summary>
    private static string KeyOf(BulkSource source)
    {
        var text = JsonSerializer.SerializeToUtf8Bytes(source.Release, ApiJson.Options);
        return $"{source.Release.Id}-{Convert.ToHexStringLower(SHA256.HashData([.. Program.ToByteArray(), .. text]).AsSpan(0, 8))}";
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
}

/// <summary>A finished file.</summary>
internal sealed record StoredFile(string Path, byte[] Sha256);
