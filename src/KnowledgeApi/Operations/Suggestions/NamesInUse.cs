using System.Collections.Concurrent;
using Dapper;
using KnowledgeApi.Operations.Annotations;
using KnowledgeApi.Platform.Releases;
using Npgsql;

namespace KnowledgeApi.Operations.Suggestions;

/// <summary>The names of a release in memory: read and compiled once a release, since they never change.</summary>
internal sealed class NamesInUse(NpgsqlDataSource database)
{
    /// <summary>Releases asked for at once are few; the oldest of more is read again when it is asked for.</summary>
    private const int Kept = 4;

    private readonly ConcurrentDictionary<int, Lazy<Task<Compiled>>> _compiled = new();

    public async Task<Compiled> At(LiveRelease release)
    {
        var compiled = _compiled.GetOrAdd(release.Ordinal, at => new Lazy<Task<Compiled>>(() => Read(at)));
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
            foreach (var old in _compiled.Keys.Where(o => o != release.Ordinal).Order().SkipLast(Kept - 1))
                _compiled.TryRemove(old, out _);
        }
    }

    /// <summary>Not cancelled with the request that asked first: the others wait for it too.</summary>
    private async Task<Compiled> Read(int at)
    {
        await using var connection = await database.OpenConnectionAsync(CancellationToken.None);
        var names = (await connection.QueryAsync<KnownName>(SuggestSql.Names, new { At = at })).ToList();
        return new Compiled(new SuggestIndex(names), new Lexicon(names));
    }

    internal sealed record Compiled(SuggestIndex Suggestions, Lexicon Lexicon);
}
