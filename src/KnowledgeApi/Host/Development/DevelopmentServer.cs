using Dapper;
using KnowledgeApi.Host.Configuration;
using Npgsql;

namespace KnowledgeApi.Host.Development;

/// <summary>The databases of a development server. Each remembers the program that filled it: what it holds follows from the files and from the program's own code.</summary>
/// <param name="superuser">Connection string of a superuser.</param>
internal sealed class DevelopmentServer(string superuser)
{
    /// <summary>So that a start with the same edits as before finds them published.</summary>
    private const int KeptDrafts = 1;

    private const string Empty = "template0";

    private static string ProgramId => typeof(DevelopmentServer).Module.ModuleVersionId.ToString("n");

    public NpgsqlDataSource Database(string name) => Settings.OwnerDatabaseOf(new NpgsqlConnectionStringBuilder(superuser) { Database = name }.ConnectionString);

    /// <summary>Whether a database exists and was filled to its end by this program.</summary>
    public async Task<bool> IsFilled(string name, CancellationToken cancelled)
    {
        await using var server = Settings.OwnerDatabaseOf(superuser);
        await using var connection = await server.OpenConnectionAsync(cancelled);
        return await connection.ExecuteScalarAsync<string?>(DevelopmentSql.FilledBy, new { Name = name }) == ProgramId;
    }

    public Task RememberFilled(string name, CancellationToken cancelled) => Run(DevelopmentSql.RememberFilledBy(name, ProgramId), cancelled);

    /// <summary>Makes a database anew, from another one or empty.</summary>
    public async Task Create(string name, string? template, CancellationToken cancelled)
    {
        await Run(DevelopmentSql.DropDatabase(name), cancelled);
        await Run(DevelopmentSql.CreateDatabase(name, template ?? Empty), cancelled);
    }

    public async Task DropUnusedDrafts(CancellationToken cancelled)
    {
        await using var server = Settings.OwnerDatabaseOf(superuser);
        await using var connection = await server.OpenConnectionAsync(cancelled);
        foreach (var name in (await connection.QueryAsync<string>(DevelopmentSql.UnusedDrafts)).ToList().SkipLast(KeptDrafts))
            await connection.ExecuteAsync(DevelopmentSql.DropDatabase(name));
    }

    private async Task Run(string statement, CancellationToken cancelled)
    {
        await using var server = Settings.OwnerDatabaseOf(superuser);
        await using var connection = await server.OpenConnectionAsync(cancelled);
        await connection.ExecuteAsync(new CommandDefinition(statement, cancellationToken: cancelled));
    }
}
