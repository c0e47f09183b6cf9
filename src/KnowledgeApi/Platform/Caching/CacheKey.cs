namespace KnowledgeApi.Platform.Caching;

/// <summary>Cache key: everything that determines a response.</summary>
/// <param name="Release">Key of the release it is read from: its content, not its name.</param>
/// <param name="Path">Request path, case preserved.</param>
/// <param name="Query">Canonical query string.</param>
/// <param name="Format">Name of the response format.</param>
/// <param name="Encoding">Coding of the response: <c>br</c>, <c>gzip</c> or <c>identity</c>.</param>
/// <param name="Host">What of the service's public address depends on the request: answers link to it.</param>
internal sealed record CacheKey(string Release, string Path, string Query, string Format, string Encoding, string Host)
{
    /// <summary>What it occupies, in bytes. Releases, formats and codings are shared by all keys.</summary>
    public long Cost => MemoryCost.Object(7) + MemoryCost.Of(Path) + MemoryCost.Of(Query) + MemoryCost.Of(Host);
}

/// <summary>Raw request key: the request as received, before parsing. Equal keys map to the same cache key as long as the same releases are known.</summary>
/// <param name="Known">State of the known releases: what every name stands for.</param>
/// <param name="Target">Request target as received.</param>
/// <param name="Accept">Accept header; its lines stay apart, because joined they can mean something else.</param>
/// <param name="Encoding">Coding of the response.</param>
/// <param name="Host">What of the service's public address depends on the request.</param>
internal sealed record RawRequestKey(string Known, string Target, string Accept, string Encoding, string Host)
{
    /// <summary>What it occupies, in bytes.</summary>
    public long Cost => MemoryCost.Object(6) + MemoryCost.Of(Target) + MemoryCost.Of(Accept) + MemoryCost.Of(Host);
}
