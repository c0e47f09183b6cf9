using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Npgsql;

namespace KnowledgeApi.Platform.Database;

/// <summary>Applies the migrations the program carries, in order, each once, under a lock. Needs the owner's connection; the serving process never runs it.</summary>
internal sealed class Migrator(NpgsqlDataSource owner)
{
    public const string Lock = "select pg_advisory_lock(7309740)";

    public const string Table = """
        create table if not exists migration (
          name text collate "C" primary key,
          sha256 text not null,
          applied_at timestamptz not null default now());
        comment on table migration is 'The migrations that were applied.';
        comment on column migration.name is 'Name of the file.';
        comment on column migration.sha256 is 'Fingerprint of its text; an applied migration is never edited.';
        comment on column migration.applied_at is 'When it was applied.';
        """;

    public const string Applied = "select name, sha256 from migration";

    public const string Remember = "insert into migration (name, sha256) values (@Name, @Sha256)";

    /// <returns>The names of those applied now.</returns>
    public async Task<IReadOnlyList<string>> Migrate(CancellationToken cancelled)
    {
        // The lock belongs to the session; closing the unpooled connection gives it back.
        await using var connection = await owner.OpenConnectionAsync(cancelled);
        await connection.ExecuteAsync(new CommandDefinition(Lock, commandTimeout: 0, cancellationToken: cancelled));
        try
        {
            return await Apply(connection, cancelled);
        }
        finally
        {
            await connection.ExecuteAsync("select pg_advisory_unlock(7309740)");
        }
    }

    private static async Task<IReadOnlyList<string>> Apply(NpgsqlConnection connection, CancellationToken cancelled)
    {
        await connection.ExecuteAsync("set client_min_messages = warning");
        await connection.ExecuteAsync(Table);
        var known = (await connection.QueryAsync<(string Name, string Sha256)>(Applied)).ToDictionary(m => m.Name, m => m.Sha256, StringComparer.Ordinal);
        var applied = new List<string>();
        foreach (var (name, sql) in Scripts())
        {
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql)));
            if (known.TryGetValue(name, out var before))
            {
                if (before != sha256)
                    throw new InvalidOperationException($"{name} was edited after it had been applied. Put it back, and write a new migration.");
                continue;
            }
            await using var transaction = await connection.BeginTransactionAsync(cancelled);
            await connection.ExecuteAsync(new CommandDefinition(sql, transaction: transaction, commandTimeout: 0, cancellationToken: cancelled));
            await connection.ExecuteAsync(Remember, new { Name = name, Sha256 = sha256 }, transaction);
            await transaction.CommitAsync(cancelled);
            applied.Add(name);
        }
        return applied;
    }

    internal static IEnumerable<(string Name, string Sql)> Scripts()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("migrations/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name["migrations/".Length..], reader.ReadToEnd());
        }
    }
}
