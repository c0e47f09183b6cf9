using System.Collections.Concurrent;
using Dapper;
using KnowledgeApi.Platform.Concurrency;
using KnowledgeApi.Platform.Releases;
using Npgsql;

namespace KnowledgeApi.Operations.Names;

/// <summary>The names of a release, compiled for one purpose and held in memory: read once a release, since they never change.</summary>
/// <param name="database">Where the names are.</param>
/// <param name="compile">Compiles them.</param>
internal sealed class CompiledNames<T>(NpgsqlDataSource database, Func<IReadOnlyList<KnownName>, T> compile) where T : class
{
    /// <summary>Releases asked for at once are few; the oldest of more is read again when it is asked for.</summary>
    private const int Held = 4;

    private readonly ConcurrentDictionary<int, T> _compiled = new();
    private readonly SingleFlight<int, T> _compiling = new(isDetached: true);

    public async Task<T> At(LiveRelease release, CancellationToken cancelled)
    {
        if (_compiled.TryGetValue(release.Ordinal, out var known))
            return known;
        return (await _compiling.Share(release.Ordinal, async _ => await Compile(release.Ordinal), cancelled))!.Value.Value;
    }

    /// <summary>Not given up with the request that asked first: those after it want it too.</summary>
    private async Task<T> Compile(int at)
    {
        await using var connection = await database.OpenConnectionAsync(CancellationToken.None);
        var compiled = _compiled[at] = compile((await connection.QueryAsync<KnownName>(NamesSql.All, new { At = at })).ToList());
        foreach (var old in _compiled.Keys.Where(o => o != at).Order().SkipLast(Held - 1))
            _compiled.TryRemove(old, out _);
        return compiled;
    }
}
