namespace EmbeddedPostgres;

/// <summary>The server that this process owns, with its lock, which is released only after the server has stopped.</summary>
internal sealed record OwnedServer(ServerProcess Server, FolderLock Lock) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Lock.Dispose();
    }
}
