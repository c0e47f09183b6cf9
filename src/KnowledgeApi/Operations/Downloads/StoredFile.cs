using System.Security.Cryptography;

namespace KnowledgeApi.Operations.Downloads;

/// <summary>A finished file, as this process wrote it or found it whole.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Sha256">The digest of its bytes.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Changed">When it was last changed.</param>
internal sealed record StoredFile(string Path, byte[] Sha256, long Length, DateTime Changed)
{
    /// <summary>Whether it is still the file that was checked. Asked for each request, so it looks at length and time only.</summary>
    public bool IsUntouched => new FileInfo(Path) is { Exists: true } file && file.Length == Length && file.LastWriteTimeUtc == Changed;

    /// <summary>The file of an earlier process, if its bytes have the digest that was written beside it; else null.</summary>
    public static async Task<StoredFile?> Find(string path, CancellationToken stop)
    {
        try
        {
            var file = new FileInfo(path);
            var known = await File.ReadAllTextAsync(DigestOf(path), stop);
            await using var bytes = File.OpenRead(path);
            var digest = await SHA256.HashDataAsync(bytes, stop);
            return Convert.ToHexStringLower(digest) == known.TrimEnd() ? new StoredFile(path, digest, file.Length, file.LastWriteTimeUtc) : null;
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes a file and then its digest. Each takes its name when it is whole, and a failure leaves neither behind.</summary>
    public static async Task<StoredFile> Write(string path, Func<Stream, Task> write, CancellationToken stop)
    {
        var unfinished = $"{path}.{Guid.NewGuid():n}.part";
        try
        {
            await using (var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, useAsync: true))
                await write(stream);
            byte[] digest;
            await using (var finished = File.OpenRead(unfinished))
                digest = await SHA256.HashDataAsync(finished, stop);
            // An old digest never stands beside a new file: until the new one is written, there is none.
            File.Delete(DigestOf(path));
            File.Move(unfinished, path, overwrite: true);
            await File.WriteAllTextAsync(unfinished, $"{Convert.ToHexStringLower(digest)}\n", stop);
            File.Move(unfinished, DigestOf(path));
            var file = new FileInfo(path);
            return new StoredFile(path, digest, file.Length, file.LastWriteTimeUtc);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static string DigestOf(string path) => $"{path}.sha256";
}
