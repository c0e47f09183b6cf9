using Dapper;
using KnowledgeApi.Operations.Evidence;
using KnowledgeApi.Operations.Evidence.Rows;
using KnowledgeApi.Platform.Database;
using Npgsql;

namespace KnowledgeApi.LargeBase.Answers;

/// <summary>
/// Rows of evidence of each release, one release after the other as they are published: gathered in PostgreSQL, made a few at a time, and compared with what
/// is live.
/// </summary>
internal sealed class EvidenceRowRows(NpgsqlConnection owner, Scale scale)
{
    private const int AtATime = 500;

    /// <summary>There are no indexes yet: tables are read whole and once, however few rows the planner expects of what was made just now.</summary>
    private const string WholeTables = "set local enable_nestloop = off";

    private const string FewRows = "set local enable_nestloop = on";

    public async Task<long> Rows(CancellationToken cancelled)
    {
        ColumnMapping.Configure(typeof(EvidenceRow));
        for (var release = 1; release <= scale.Releases; release++)
        {
            await using var transaction = await owner.BeginTransactionAsync(cancelled);
            foreach (var statement in Gathering(release))
                await owner.ExecuteAsync(new CommandDefinition(statement, transaction: transaction, commandTimeout: 0, cancellationToken: cancelled));
            await Stage(release, cancelled);
            foreach (var statement in new[] { WholeTables, "analyze staged_row", "analyze evidence_row", RowPublishSql.Close, RowPublishSql.Open })
                await owner.ExecuteAsync(new CommandDefinition(statement, new { Ordinal = release }, transaction, commandTimeout: 0, cancellationToken: cancelled));
            await transaction.CommitAsync(cancelled);
        }
        return await owner.ExecuteScalarAsync<long>("select count(*) from evidence_row");
    }

    private static IEnumerable<string> Gathering(int release) =>
    [
        "set local work_mem = '128MB'", WholeTables, .. StatedSql.OfRows(release), .. BehindSql.Before(release),
        .. BehindSql.Of(release).SelectMany(t => new[] { $"create temp table {t.Name} on commit drop as {t.Sql}", $"alter table {t.Name} add primary key (n)", $"analyze {t.Name}" }),
        FewRows, RowPublishSql.Staging,
    ];

    private async Task Stage(int release, CancellationToken cancelled)
    {
        var gravest = await owner.QueryAsync<Warned.Warning>(new CommandDefinition(WarningSql.Gravest(release, Warned.Most), commandTimeout: 0, cancellationToken: cancelled));
        var interactions = await owner.QueryAsync<(string Nutrient, int Count)>(new CommandDefinition(WarningSql.Interactions(release), commandTimeout: 0, cancellationToken: cancelled));
        var making = new RowMaking(scale, new Warned(gravest.ToLookup(w => w.Subject, StringComparer.Ordinal)),
            interactions.ToDictionary(i => i.Nutrient, i => i.Count, StringComparer.Ordinal));
        for (var after = 0; ; after += AtATime)
        {
            var some = (await owner.QueryAsync<Gathered>(new CommandDefinition(
                Gathered.Some(release), new { After = after, Through = after + AtATime }, commandTimeout: 0, cancellationToken: cancelled))).AsList();
            if (some.Count == 0)
                return;
            await RowStaging.Fill(owner, some.Select(making.Of), cancelled);
        }
    }
}
