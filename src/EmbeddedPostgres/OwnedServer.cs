namespace EmbeddedPostgres;

/// <summary>The server this process runs, with the lock that says so: given back only once the server has stopped.</summary>
internal sealed record OwnedServer(ServerProcess Server, FolderLock Lock) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Lock.Dispose();
    }
}
