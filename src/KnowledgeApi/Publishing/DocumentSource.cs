using System.Text.Json;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Publishing;

/// <summary>Makes the documents of a collection from the content of a release: the JSON of every item, as answers show it.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Make">Makes id and JSON of every item, each id once.</param>
internal sealed record DocumentSource(string Collection, Func<StagedRelease, IEnumerable<(string Id, byte[] Json)>> Make)
{
    /// <summary>
    /// True where the items are conclusions of the rules of the day on which they were published: those of earlier releases are kept and never made anew.
    /// </summary>
    public bool IsConcluded { get; init; }

    /// <summary>Enough to keep all processors busy, and few enough to hold.</summary>
    private const int AtATime = 1_000;

    /// <summary>The documents of records, written with the options of all answers.</summary>
    public static DocumentSource Of<T>(string collection, Func<StagedRelease, IEnumerable<T>> items) where T : Resource =>
        new(collection, release => items(release).Chunk(AtATime).SelectMany(some =>
            some.AsParallel().AsOrdered().Select(item => (item.Id, JsonSerializer.SerializeToUtf8Bytes(item, ApiJson.Options))).ToArray()));
}
