namespace EmbeddedPostgres;

/// <summary>An exclusive file lock, which the operating system releases however its holder ends.</summary>
internal sealed class FolderLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <summary>Takes the lock; null while another process, or another server in this process, holds it.</summary>
    public static FolderLock? TryTake(string path)
    {
        try
        {
            return new FolderLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    public static async Task<FolderLock> WaitAsync(string path, CancellationToken ct)
    {
        FolderLock? held;
        while ((held = TryTake(path)) is null)
            await Task.Delay(Pause, ct);
        return held;
    }

    public void Dispose() => _file.Dispose();
}
