using System.Collections.Concurrent;
using Dapper;
using KnowledgeApi.Platform.Concurrency;
using KnowledgeApi.Platform.Releases;

namespace KnowledgeApi.Operations.Names;

/// <summary>The names of a release, compiled for one purpose and held in memory. They are read once per content of a release.</summary>
/// <param name="database">The database that holds the names.</param>
/// <param name="compile">Compiles the names.</param>
internal sealed class CompiledNames<T>(KnowledgeDatabase database, Func<IReadOnlyList<KnownName>, T> compile) where T : class
{
    /// <summary>Few releases are requested at the same time. Where there are more, the oldest is dropped and read again on its next request.</summary>
    private const int Held = 4;

    private readonly ConcurrentDictionary<string, (int Ordinal, T Names)> _compiled = new(StringComparer.Ordinal);
    private readonly SingleFlight<string, T> _compiling = new(isDetached: true);

    public async Task<T> At(LiveRelease release, CancellationToken cancelled)
    {
        if (_compiled.TryGetValue(release.Key, out var known))
            return known.Names;
        return (await _compiling.Share(release.Key, async _ => await Compile(release), cancelled))!.Value.Value;
    }

    /// <summary>Not cancelled with the request that came first, because later requests wait for the result too.</summary>
    private async Task<T> Compile(LiveRelease at)
    {
        var rows = await database.Read(at, connection => connection.QueryAsync<KnownName>(NamesSql.All, new { At = at.Ordinal }), CancellationToken.None);
        var names = compile(rows.AsList());
        _compiled[at.Key] = (at.Ordinal, names);
        foreach (var (old, _) in _compiled.Where(c => c.Key != at.Key).OrderBy(c => c.Value.Ordinal).SkipLast(Held - 1))
            _compiled.TryRemove(old, out _);
        return names;
    }
}
