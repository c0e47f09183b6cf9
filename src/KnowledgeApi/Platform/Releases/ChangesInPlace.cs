namespace KnowledgeApi.Platform.Releases;

/// <summary>
/// Counts how often the data of a server was seen to change in place, as by a rendering: what was read between the change and its discovery may
/// stand under a release that it does not belong to, so nothing that was kept before is used after.
/// </summary>
internal sealed class ChangesInPlace
{
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public void Add() => Interlocked.Increment(ref _count);
}
