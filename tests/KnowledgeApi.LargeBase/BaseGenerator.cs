using System.Diagnostics;
using Dapper;
using KnowledgeApi.LargeBase.Answers;
using KnowledgeApi.Operations.Paths;
using KnowledgeApi.Platform.Database;
using KnowledgeApi.Platform.Versioning;
using KnowledgeApi.Publishing;
using Npgsql;

namespace KnowledgeApi.LargeBase;

/// <summary>Fills an empty database with a base of a given scale. Memory stays flat however large the base is.</summary>
internal sealed class BaseGenerator(NpgsqlDataSource owner, Scale scale)
{
    private const string Release = """
        insert into release (ordinal, id, published_at, notes, contract, checksum, counts)
        values (@Ordinal, @Id, @At, 'Generated.', @Contract, @Checksum, '[]')
        """;

    private const string Counts = """
        update release r set counts =
          (select coalesce(jsonb_agg(jsonb_build_object('collection', c.collection, 'items', c.items) order by c.collection), '[]')
           from (select collection, count(*) as items from item_at(r.ordinal) group by collection) c)
        """;

    public async Task<GenerationReport> Generate(Action<string> progress, CancellationToken cancelled)
    {
        var clock = Stopwatch.StartNew();
        await new Migrator(owner).Migrate(cancelled);
        await using var connection = await owner.OpenConnectionAsync(cancelled);
        if (await connection.ExecuteScalarAsync<bool>("select exists (select from release)"))
            throw new InvalidOperationException("The database holds a knowledge base already. Generate into an empty one.");
        // Checked when every table is filled, like all keys.
        var keys = new BuiltAfterwards(connection);
        await keys.TakeOff();
        for (var ordinal = 1; ordinal <= scale.Releases; ordinal++)
            await connection.ExecuteAsync(Release, new
            {
                Ordinal = ordinal,
                Id = $"2026.{ordinal}",
                At = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(ordinal),
                Contract = ContractVersion.Current,
                Checksum = Tables.Digest(scale, ordinal),
            });
        var rows = Fill(progress);
        // What comes next is made from what is filled, by statements that need to know how much there is.
        await connection.ExecuteAsync(new CommandDefinition(PublishSql.Analyse, commandTimeout: 0, cancellationToken: cancelled));
        rows += await ConclusionRows.Conclusions(connection, owner, scale, cancelled);
        rows += await new EvidenceRowRows(connection, scale).Rows(cancelled);
        foreach (var statement in FindableSql.Fill)
            await connection.ExecuteAsync(new CommandDefinition(statement, commandTimeout: 0, cancellationToken: cancelled));
        var filled = clock.Elapsed;
        progress("building keys and indexes …");
        await keys.Build(cancelled);
        // Steps of the newest release, found as publishing finds them.
        await Steps(connection, cancelled);
        await connection.ExecuteAsync(new CommandDefinition(PublishSql.Analyse, commandTimeout: 0, cancellationToken: cancelled));
        await connection.ExecuteAsync(new CommandDefinition(Counts, commandTimeout: 0, cancellationToken: cancelled));
        await connection.ExecuteAsync(new CommandDefinition("vacuum (analyze)", commandTimeout: 0, cancellationToken: cancelled));
        return new GenerationReport(scale.Claims, rows, filled, clock.Elapsed);
    }

    /// <summary>A planner that has seen no step yet would look for each among all that are written meanwhile.</summary>
    private async Task Steps(NpgsqlConnection connection, CancellationToken cancelled)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancelled);
        await connection.ExecuteAsync("set local enable_nestloop = off", transaction: transaction);
        await connection.ExecuteAsync(new CommandDefinition(EdgeSql.Open, new { Ordinal = scale.Releases }, transaction, commandTimeout: 0, cancellationToken: cancelled));
        await transaction.CommitAsync(cancelled);
    }

    private long Fill(Action<string> progress)
    {
        using var tables = new Tables(owner, scale);
        var world = new World(scale);
        progress($"filling: {scale} …");
        ThingRows.Vocabularies(tables);
        ThingRows.Nutrients(tables, scale);
        ThingRows.Conditions(tables, scale);
        ThingRows.Concepts(tables, scale);
        OutcomeRows.Outcomes(tables, scale);
        PublicationRows.Sources(tables, scale);
        PublicationRows.Studies(tables, world);
        ClaimRows.Claims(tables, world);
        ChainRows.Mechanisms(tables, world);
        ChainRows.Dosages(tables, world);
        tables.Complete();
        return tables.Rows;
    }
}

/// <summary>What was made and how long it took.</summary>
internal sealed record GenerationReport(int Claims, long Rows, TimeSpan Filled, TimeSpan Whole)
{
    public override string ToString() =>
        $"{Claims:N0} claims, {Rows:N0} rows: filled in {Filled.TotalSeconds:N1} s ({Rows / Filled.TotalSeconds:N0} rows/s), with keys, indexes and statistics {Whole.TotalSeconds:N1} s";
}
