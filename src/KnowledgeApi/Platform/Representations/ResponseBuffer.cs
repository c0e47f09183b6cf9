using Microsoft.IO;

namespace KnowledgeApi.Platform.Representations;

/// <summary>Memory in which answers are made before they are sent; taken from a pool, because many are too large to be allocated anew each time.</summary>
internal static class ResponseBuffer
{
    private static readonly RecyclableMemoryStreamManager Pool = new(new RecyclableMemoryStreamManager.Options { BlockSize = 1 << 14, MaximumSmallPoolFreeBytes = 64 << 20 });

    public static RecyclableMemoryStream Rent() => Pool.GetStream();

    /// <summary>Writes what a buffer holds; nothing at all where it is empty, since a write would start the response.</summary>
    public static async Task Send(RecyclableMemoryStream buffer, Stream client, CancellationToken cancelled)
    {
        if (buffer.Length == 0)
            return;
        foreach (var part in buffer.GetReadOnlySequence())
            await client.WriteAsync(part, cancelled);
    }
}
