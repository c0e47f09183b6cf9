using System.Collections.Concurrent;
using Dapper;
using KnowledgeApi.Platform.Releases;
using Npgsql;

namespace KnowledgeApi.Operations.Names;

/// <summary>The names of a release, compiled for one purpose and held in memory: read once a release, since they never change.</summary>
/// <param name="database">Where the names are.</param>
/// <param name="compile">Compiles them.</param>
internal sealed class CompiledNames<T>(NpgsqlDataSource database, Func<IReadOnlyList<KnownName>, T> compile)
{
    /// <summary>Releases asked for at once are few; the oldest of more is read again when it is asked for.</summary>
    private const int Held = 4;

    private readonly ConcurrentDictionary<int, Lazy<Task<T>>> _compiled = new();

    public async Task<T> At(LiveRelease release)
    {
        var compiled = _compiled.GetOrAdd(release.Ordinal, at => new Lazy<Task<T>>(() => Read(at)));
        try
        {
            return await compiled.Value;
        }
        catch
        {
            // A failure is the answer of this request, not of the release.
            _compiled.TryRemove(KeyValuePair.Create(release.Ordinal, compiled));
            throw;
        }
        finally
        {
            foreach (var old in _compiled.Keys.Where(o => o != release.Ordinal).Order().SkipLast(Held - 1))
                _compiled.TryRemove(old, out _);
        }
    }

    /// <summary>Not cancelled with the request that asked first: the others wait for it too.</summary>
    private async Task<T> Read(int at)
    {
        await using var connection = await database.OpenConnectionAsync(CancellationToken.None);
        return compile((await connection.QueryAsync<KnownName>(NamesSql.All, new { At = at })).ToList());
    }
}
