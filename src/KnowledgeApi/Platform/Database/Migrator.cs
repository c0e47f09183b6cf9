using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Npgsql;

namespace KnowledgeApi.Platform.Database;

/// <summary>Applies the embedded migrations in order, each once, under a lock. Needs the owner's connection; the serving process never runs it.</summary>
internal sealed class Migrator(NpgsqlDataSource owner)
{
    /// <returns>The names of the migrations applied by this call.</returns>
    public async Task<IReadOnlyList<string>> Migrate(CancellationToken cancelled)
    {
        // The lock belongs to the session; closing the unpooled connection releases it.
        await using var connection = await owner.OpenConnectionAsync(cancelled);
        await connection.ExecuteAsync(new CommandDefinition(MigrationSql.Lock, cancellationToken: cancelled));
        try
        {
            return await Apply(connection, cancelled);
        }
        finally
        {
            await connection.ExecuteAsync(MigrationSql.Unlock);
        }
    }

    private static async Task<IReadOnlyList<string>> Apply(NpgsqlConnection connection, CancellationToken cancelled)
    {
        await connection.ExecuteAsync("set client_min_messages = warning");
        await connection.ExecuteAsync(MigrationSql.Table);
        var known = (await connection.QueryAsync<(string Name, string Sha256)>(MigrationSql.Applied)).ToDictionary(m => m.Name, m => m.Sha256, StringComparer.Ordinal);
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
            await connection.ExecuteAsync(new CommandDefinition(sql, transaction: transaction, cancellationToken: cancelled));
            await connection.ExecuteAsync(MigrationSql.Remember, new { Name = name, Sha256 = sha256 }, transaction);
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
