using System.Collections.Concurrent;
using Dapper;
using KnowledgeApi.Platform.Concurrency;
using KnowledgeApi.Platform.Releases;
using Npgsql;

namespace KnowledgeApi.Operations.Names;

/// <summary>The names of a release, compiled for one purpose and held in memory. They are read once per release, since they never change.</summary>
/// <param name="database">The database that holds the names.</param>
/// <param name="compile">Compiles the names.</param>
internal sealed class CompiledNames<T>(NpgsqlDataSource database, Func<IReadOnlyList<KnownName>, T> compile) where T : class
{
    /// <summary>Few releases are requested at the same time. Where there are more, the oldest is dropped and read again on its next request.</summary>
    private const int Held = 4;

    private readonly ConcurrentDictionary<int, T> _compiled = new();
    private readonly SingleFlight<int, T> _compiling = new(isDetached: true);

    public async Task<T> At(LiveRelease release, CancellationToken cancelled)
    {
        if (_compiled.TryGetValue(release.Ordinal, out var known))
            return known;
        return (await _compiling.Share(release.Ordinal, async _ => await Compile(release.Ordinal), cancelled))!.Value.Value;
    }

    /// <summary>Not cancelled with the request that came first, because later requests wait for the result too.</summary>
    private async Task<T> Compile(int at)
    {
        await using var connection = await database.OpenConnectionAsync(CancellationToken.None);
        var compiled = _compiled[at] = compile((await connection.QueryAsync<KnownName>(NamesSql.All, new { At = at })).ToList());
        foreach (var old in _compiled.Keys.Where(o => o != at).Order().SkipLast(Held - 1))
            _compiled.TryRemove(old, out _);
        return compiled;
    }
}
