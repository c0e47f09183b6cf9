namespace KnowledgeApi.Testing;

/// <summary>A folder under the system's temporary one, removed with all it holds. It does not exist until somebody makes it.</summary>
internal sealed class TemporaryFolder : IAsyncDisposable
{
    public string Path { get; } =
        System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"knowledge-api-test-{Guid.NewGuid():N}");

    public ValueTask DisposeAsync()
    {
        if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
        return ValueTask.CompletedTask;
    }
}
