using Dapper;
using KnowledgeApi.Platform.Concurrency;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Versioning;
using KnowledgeApi.Verification;
using Npgsql;

namespace KnowledgeApi.Publishing;

/// <summary>Writes a checked tree as a new release, in one transaction. Needs the owner's connection.</summary>
internal sealed class Publisher(NpgsqlDataSource owner, TimeProvider clock, PublishingPlan plan)
{
    /// <summary>Publishes a tree as the next release after the newest.</summary>
    /// <param name="tree">A tree without faults.</param>
    /// <param name="notes">The curator's notes about the release.</param>
    /// <param name="dryRun">Only report what would change.</param>
    /// <param name="cancelled">Aborts and leaves nothing behind.</param>
    public Task<Publication> Publish(KnowledgeTree tree, string? notes, bool dryRun, CancellationToken cancelled) =>
        Publish(tree, new PublishOrder { Notes = notes, IsDryRun = dryRun }, cancelled);

    /// <summary>Publishes edits that belong to no release, so that a developer sees them; the database is not for publishing any more.</summary>
    public Task<Publication> PublishDraft(KnowledgeTree tree, CancellationToken cancelled) => Publish(tree, new PublishOrder { Name = ReleaseName.Draft }, cancelled);

    /// <summary>Publishes a release of the folder of releases.</summary>
    public Task<Publication> Publish(ReleaseFiles release, CancellationToken cancelled) =>
        Publish(release.Tree(plan.Kinds), release.KeptDocuments is { } kept
            ? new PublishOrder { Manifest = release.Manifest, Documents = kept, Contract = release.Documents!.Contract }
            : new PublishOrder { Manifest = release.Manifest }, cancelled);

    private async Task<Publication> Publish(KnowledgeTree tree, PublishOrder order, CancellationToken cancelled)
    {
        await using var connection = await owner.OpenConnectionAsync(cancelled);
        await using var transaction = await connection.BeginTransactionAsync(cancelled);
        Task Run(string sql, object? values = null) => connection.ExecuteAsync(new CommandDefinition(sql, values, transaction, cancellationToken: cancelled));

        await Run(PublishSql.Lock);
        var newest = await connection.QueryFirstOrDefaultAsync<ReleaseParent>(PublishSql.Newest);
        if (order.Manifest is { } given && given.Parent != newest)
            throw new PublishException($"Release {given.Id} is based on {Shown(given.Parent)}, and the newest of the database is {Shown(newest)}.");
        var (release, digests) = await Stage(connection, tree, cancelled);
        await Run(PublishSql.Difference);
        await Run(PublishSql.WithdrawRenamed);
        var changes = (await connection.QueryAsync<Change>(order.IsDryRun ? PublishSql.ChangesInFull : PublishSql.Changes, transaction: transaction)).AsList();
        var refusals = await Refusals(connection);
        if (order.IsDryRun)
            return new Publication(null, changes, refusals);
        var documents = await DocumentStaging.Fill(connection, release, order.Documents ?? plan.Documents, cancelled);
        if (order is { Manifest: null, Name: null } && changes.Count == 0 && documents == 0 && !await DerivationsDiffer(connection))
            return new Publication(null, changes, refusals);
        if (refusals.Count > 0)
            throw new PublishException(string.Join('\n', refusals));
        var ordinal = await connection.ExecuteScalarAsync<int>(PublishSql.NextOrdinal);
        var manifest = order.Manifest ?? ReleaseManifest.Of(await Identity(connection, order, newest), digests.Concat(DigestsOf(tree.Withdrawals)));
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
        await Run(PublishSql.OpenFormerIds, new { Ordinal = ordinal });
        await RefuseDangling(connection);
        await RefuseWrong(connection, ordinal);
        await Run(PublishSql.WriteRelease, new
        {
            Ordinal = ordinal,
            manifest.Id,
            Moment = manifest.PublishedAt,
            manifest.Notes,
            order.Contract,
            manifest.Checksum,
            Manifest = System.Text.Encoding.UTF8.GetString(manifest.Write()),
        });
        await DocumentRoot.Write(connection, ordinal, order.Contract, cancelled);
        await transaction.CommitAsync(cancelled);
        await connection.ExecuteAsync(PublishSql.Analyse);
        return new Publication(manifest.Id, changes, []);
    }

    /// <summary>What names the next release, to the microsecond that PostgreSQL keeps.</summary>
    private async Task<ReleaseIdentity> Identity(NpgsqlConnection connection, PublishOrder order, ReleaseParent? newest)
    {
        var now = clock.GetUtcNow();
        var name = order.Name ?? ReleaseName.Next(await connection.QueryAsync<string>(PublishSql.Names), now.Year);
        return new ReleaseIdentity(name, now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond)), newest, order.Notes, EntryFormats.All[^1].Number);
    }

    private static IEnumerable<KeyValuePair<string, string>> DigestsOf(Withdrawals withdrawals) =>
        withdrawals.All.Select(w => KeyValuePair.Create(ReleaseArchive.KeyOf(w), ReleaseArchive.DigestOf(KnowledgeFiles.Line(w))));

    private static string Shown(ReleaseParent? release) => release is null ? "none" : $"{release.Id} with checksum {release.Checksum}";

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

    /// <returns>The release, and the digests of its entries.</returns>
    private async Task<(StagedRelease Release, List<KeyValuePair<string, string>> Digests)> Stage(NpgsqlConnection connection, KnowledgeTree tree, CancellationToken cancelled)
    {
        var digests = new List<KeyValuePair<string, string>>();
        await connection.ExecuteAsync(PublishSql.Staging);
        foreach (var staging in plan.Derivations.Select(d => d.Staging).OfType<string>())
            await connection.ExecuteAsync(staging);
        await foreach (var entries in ReadAhead.From(StagedEntry.PartsOf(tree), cancelled))
        {
            await Staging.Fill(connection, entries, cancelled);
            digests.AddRange(entries.Where(e => !e.Filed.IsPart).Select(e => KeyValuePair.Create(ReleaseArchive.KeyOf(e.Collection, e.Filed.Entry), e.Source)));
            foreach (var stage in plan.Derivations.Select(d => d.StageEntries).OfType<StageEntries>())
                await stage(connection, entries, cancelled);
        }
        await Staging.Fill(connection, tree.Withdrawals, tree, cancelled);
        await Staging.FillFormerIds(connection, tree, cancelled);
        var release = new StagedRelease(tree);
        foreach (var stage in plan.Derivations.Select(d => d.StageRelease).OfType<StageRelease>())
            await stage(connection, release, cancelled);
        return (release, digests);
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

/// <summary>What is to be published, beside the entries.</summary>
internal sealed record PublishOrder
{
    /// <summary>The manifest of the release; null where the release is named here.</summary>
    public ReleaseManifest? Manifest { get; init; }

    /// <summary>Its name; null for the one after the newest.</summary>
    public string? Name { get; init; }

    public string? Notes { get; init; }

    public bool IsDryRun { get; init; }

    /// <summary>The documents that were kept with the release; null where they are made.</summary>
    public IReadOnlyList<DocumentSource>? Documents { get; init; }

    /// <summary>Version of the contract whose form the documents have.</summary>
    public string Contract { get; init; } = ContractVersion.Current;
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
