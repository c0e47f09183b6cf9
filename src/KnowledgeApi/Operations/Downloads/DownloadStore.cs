using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using KnowledgeApi.Platform.Concurrency;
using KnowledgeApi.Platform.Problems;

namespace KnowledgeApi.Operations.Downloads;

/// <summary>
/// The files of releases on the local disk. Each is written once, on first request, by one task that all waiting requests share. The setting
/// Downloads:Folder names the folder, whose files outlive the process; by default it is a temporary folder that does not. A file that another
/// process wrote is checked against its digest before it is sent, and one that is broken is written anew.
/// </summary>
internal sealed partial class DownloadStore(IConfiguration configuration, ILogger<DownloadStore> log) : IDisposable
{
    private const int AtOnce = 2;
    private readonly Lazy<string> _temporary = new(() => Directory.CreateTempSubdirectory("knowledge-downloads-").FullName, LazyThreadSafetyMode.PublicationOnly);
    private readonly ConcurrentDictionary<string, StoredFile> _stored = new(StringComparer.Ordinal);
    private readonly SingleFlight<string, StoredFile> _writing = new(isDetached: true);
    private readonly SemaphoreSlim _builds = new(AtOnce, AtOnce);
    private string? _records;

    public async Task<StoredFile> Get(DownloadFile file, BulkSource source, CancellationToken cancelled)
    {
        try
        {
            var path = Path.Combine(Folder, await KeyOf(source), file.Name);
            if (_stored.TryGetValue(path, out var stored) && stored.IsUntouched)
                return stored;
            var (written, _) = (await _writing.Share(path, async stop => await FindOrWrite(path, file, source, stop), cancelled))!.Value;
            return _stored[path] = written;
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or IOException)
        {
            LogDisk(file.Name, failure.Message);
            throw Problem.FilesUnavailable();
        }
    }

    public void Dispose()
    {
        _builds.Dispose();
        if (_temporary.IsValueCreated)
            Directory.Delete(_temporary.Value, recursive: true);
    }

    private string Folder => configuration["Downloads:Folder"] is { Length: > 0 } named ? Path.GetFullPath(named) : _temporary.Value;

    /// <summary>
    /// Two databases or two versions of the program may share a folder but never a file, so everything that a file is made from is part of its
    /// path: the content, how it was published, the records that it is written as, and the way of writing.
    /// </summary>
    private async Task<string> KeyOf(BulkSource source)
    {
        _records ??= Digest(string.Concat(await Task.WhenAll(BulkTable.All.Select(table => source.Schemas.Of(table.Row)))));
        return $"{source.Release.Id}-{Digest($"{DownloadFile.Revision} {source.At.History} {_records}")}";
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));

    private async Task<StoredFile> FindOrWrite(string path, DownloadFile file, BulkSource source, CancellationToken stop)
    {
        await _builds.WaitAsync(stop);
        try
        {
            if (await StoredFile.Find(path, stop) is { } sound)
                return sound;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return await StoredFile.Write(path, stream => Write(file, source, stream, stop), stop);
        }
        finally
        {
            _builds.Release();
        }
    }

    private static async Task Write(DownloadFile file, BulkSource source, Stream stream, CancellationToken stop)
    {
        await file.Write(source, stream, stop);
        // A large file takes a while, in which its release may have been rendered anew.
        await source.Knowledge.MustStillHold(source.At, stop);
    }

    [LoggerMessage(Level = LogLevel.Error, EventId = 20, Message = "{File} cannot be written or read: {Reason}")]
    private partial void LogDisk(string file, string reason);
}
