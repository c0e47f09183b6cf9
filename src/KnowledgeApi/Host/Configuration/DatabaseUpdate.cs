using KnowledgeApi.Platform.Database;
using KnowledgeApi.Publishing;
using Npgsql;

namespace KnowledgeApi.Host.Configuration;

/// <summary>Brings a database up to what this program reads: its schema, and the documents of releases that were published before there were any.</summary>
internal static class DatabaseUpdate
{
    /// <returns>The names of the migrations applied by this call.</returns>
    public static async Task<IReadOnlyList<string>> Run(NpgsqlDataSource owner, CancellationToken cancelled)
    {
        var applied = await new Migrator(owner).Migrate(cancelled);
        await new DocumentRenderer(owner, ReleasePlan.Current).Complete(cancelled);
        return applied;
    }
}
