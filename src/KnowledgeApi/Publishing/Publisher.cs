using Dapper;
using KnowledgeApi.Platform.Concurrency;
using KnowledgeApi.Platform.Versioning;
using Npgsql;

namespace KnowledgeApi.Publishing;

/// <summary>Writes a checked tree as a new release, in one transaction. Needs the owner's connection.</summary>
internal sealed class Publisher(NpgsqlDataSource owner, TimeProvider clock, PublishingPlan plan)
{
    /// <param name="tree">A tree without faults.</param>
    /// <param name="notes">The curator's notes about the release.</param>
    /// <param name="dryRun">Only report what would change.</param>
    /// <param name="cancelled">Aborts and leaves nothing behind.</param>
    public async Task<Publication> Publish(KnowledgeTree tree, string? notes, bool dryRun, CancellationToken cancelled)
    {
        await using var connection = await owner.OpenConnectionAsync(cancelled);
        await using var transaction = await connection.BeginTransactionAsync(cancelled);
        Task Run(string sql, object? values = null) => connection.ExecuteAsync(new CommandDefinition(sql, values, transaction, cancellationToken: cancelled));

        await Run(PublishSql.Lock);
        var release = await Stage(connection, tree, cancelled);
        await Run(PublishSql.Difference);
        var changes = (await connection.QueryAsync<Change>(dryRun ? PublishSql.ChangesInFull : PublishSql.Changes, transaction: transaction)).AsList();
        var refusals = await Refusals(connection);
        if (dryRun)
            return new Publication(null, changes, refusals);
        var documents = await DocumentStaging.Fill(connection, release, plan.Documents, cancelled);
        if (changes.Count == 0 && documents == 0 && !await DerivationsDiffer(connection))
            return new Publication(null, changes, refusals);
        if (refusals.Count > 0)
            throw new PublishException(string.Join('\n', refusals));
        var ordinal = await connection.ExecuteScalarAsync<int>(PublishSql.NextOrdinal);
        var now = clock.GetUtcNow();
        var name = (await connection.ExecuteScalarAsync<string>(PublishSql.NextName, new { Year = now.Year.ToString("0000") }))!;
        await Run(PublishSql.CloseItems, new { Ordinal = ordinal });
        foreach (var statement in plan.Close)
            await Run(statement, new { Ordinal = ordinal });
        await Run(PublishSql.OpenItems, new { Ordinal = ordinal });
        foreach (var statement in plan.Open)
            await Run(statement, new { Ordinal = ordinal });
        await Run(PublishSql.OpenLinks, new { Ordinal = ordinal });
        await Run(plan.AnalyseWritten);
        foreach (var statement in plan.Derivations.SelectMany(d => d.Open))
            await Run(statement, new { Ordinal = ordinal });
        await Run(DocumentPublishSql.Close, new { Ordinal = ordinal });
        await Run(DocumentPublishSql.Open, new { Ordinal = ordinal });
        await Run(PublishSql.Withdraw, new { Ordinal = ordinal });
        await RefuseDangling(connection);
        await RefuseWrong(connection, ordinal);
        await Run(PublishSql.WriteRelease(plan.Derivations.Select(d => d.Digests).OfType<string>()), new { Ordinal = ordinal, Name = name, Now = now, Notes = notes, Contract = ContractVersion.Current });
        await Run(DocumentPublishSql.Remember, new { Ordinal = ordinal });
        await transaction.CommitAsync(cancelled);
        await connection.ExecuteAsync(PublishSql.Analyse);
        return new Publication(name, changes, []);
    }

    /// <summary>Faults against the published history, each with its remedy.</summary>
    private static async Task<IReadOnlyList<Fault>> Refusals(NpgsqlConnection connection)
    {
        var reused = await connection.QueryAsync<(string Collection, string Id)>(PublishSql.Reused);
        var unexplained = await connection.QueryAsync<(string Collection, string Id)>(PublishSql.Unexplained);
        return
        [
            .. reused.Select(r => new Fault(r.Collection, r.Id, "id", "It was withdrawn, and ids are never reused. Give the new item another id.")),
            .. unexplained.Select(u => new Fault(Withdrawals.FileName, u.Id, u.Collection,
                "It is published and no longer in the files. Put it back, or add a withdrawal with its reason and what it is replacedBy.")),
        ];
    }

    private static async Task RefuseDangling(NpgsqlConnection connection)
    {
        var dangling = (await connection.QueryAsync<(string Collection, string Id)>(PublishSql.Dangling)).ToList();
        if (dangling.Count > 0)
            throw new PublishException(string.Join('\n', dangling.Select(d => $"{d.Collection}/{d.Id}: refers to an item that is not in the release")));
    }

    /// <summary>Throws if a derivation finds what is not allowed.</summary>
    private async Task RefuseWrong(NpgsqlConnection connection, int ordinal)
    {
        foreach (var refusal in plan.Derivations.Select(d => d.Refusal).OfType<Refusal>())
        {
            var found = (await connection.QueryAsync<string>(refusal.Sql, new { Ordinal = ordinal })).ToList();
            if (found.Count > 0)
                throw new PublishException($"{refusal.Reason}: {string.Join(", ", found)}");
        }
    }

    private async Task<StagedRelease> Stage(NpgsqlConnection connection, KnowledgeTree tree, CancellationToken cancelled)
    {
        await connection.ExecuteAsync(PublishSql.Staging);
        foreach (var staging in plan.Derivations.Select(d => d.Staging).OfType<string>())
            await connection.ExecuteAsync(staging);
        await foreach (var entries in ReadAhead.From(StagedEntry.PartsOf(tree), cancelled))
        {
            await Staging.Fill(connection, entries, cancelled);
            foreach (var stage in plan.Derivations.Select(d => d.StageEntries).OfType<StageEntries>())
                await stage(connection, entries, cancelled);
        }
        await Staging.Fill(connection, tree.Withdrawals, tree, cancelled);
        var release = new StagedRelease(tree);
        foreach (var stage in plan.Derivations.Select(d => d.StageRelease).OfType<StageRelease>())
            await stage(connection, release, cancelled);
        return release;
    }

    private async Task<bool> DerivationsDiffer(NpgsqlConnection connection)
    {
        foreach (var statement in plan.Derivations.Select(d => d.Differs).OfType<string>())
        {
            if (await connection.ExecuteScalarAsync<bool>(statement))
                return true;
        }
        return false;
    }
}

/// <summary>The result of publishing.</summary>
/// <param name="Release">Name of the new release; null if nothing changed or in a dry run.</param>
/// <param name="Changes">Items that are added, changed or withdrawn.</param>
/// <param name="Refusals">The faults that prevent publishing; empty if it was published.</param>
internal sealed record Publication(string? Release, IReadOnlyList<Change> Changes, IReadOnlyList<Fault> Refusals);

/// <summary>An item that differs from the live release.</summary>
internal sealed record Change
{
    public required string Collection { get; init; }
    public required string Id { get; init; }
    public required string Kind { get; init; }

    /// <summary>The live entry, for a changed item. Only a dry run reads it.</summary>
    public string? Before { get; init; }

    /// <summary>The staged entry. Only a dry run reads it.</summary>
    public string? After { get; init; }
}

/// <summary>The tree cannot be published.</summary>
internal sealed class PublishException(string message) : Exception(message);
