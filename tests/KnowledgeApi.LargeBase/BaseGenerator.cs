using System.Diagnostics;
using Dapper;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Platform.Database;
using KnowledgeApi.Publishing;
using Npgsql;

namespace KnowledgeApi.LargeBase;

/// <summary>Fills an empty database with a base of a given scale: generates the entries of each release, and publishes them as any others.</summary>
internal sealed class BaseGenerator(NpgsqlDataSource owner, Scale scale)
{
    private const string Rows = "select coalesce(sum(reltuples), 0)::bigint from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace";

    public async Task<GenerationReport> Generate(Action<string> progress, CancellationToken cancelled)
    {
        var clock = Stopwatch.StartNew();
        await new Migrator(owner).Migrate(cancelled);
        await using var connection = await owner.OpenConnectionAsync(cancelled);
        if (await connection.ExecuteScalarAsync<bool>("select exists (select from release)"))
            throw new InvalidOperationException("The database holds a knowledge base already. Generate into an empty one.");
        progress($"publishing: {scale} …");
        var indexes = new BuiltAfterwards(connection);
        await indexes.TakeOff();
        var kinds = Kind.Of(new World(scale));
        for (var release = 1; release <= scale.Releases; release++)
        {
            var publication = await Publish(kinds, release, cancelled);
            progress($"{clock.Elapsed.TotalSeconds:N0} s: {publication.Release}, {publication.Changes.Count:N0} entries added, changed or withdrawn");
            if (release == 1)
                await indexes.Build(cancelled);
        }
        await connection.ExecuteAsync(new CommandDefinition("vacuum (analyze)", cancellationToken: cancelled));
        return new GenerationReport(scale.Claims, await connection.ExecuteScalarAsync<long>(Rows), clock.Elapsed);
    }

    /// <summary>Publishes the last release once more, with another name for the nutrient that most claims are about.</summary>
    public Task<Publication> Rename(CancellationToken cancelled) => Publish(Kind.Of(new World(scale)), scale.Releases, cancelled,
        entry => entry is NutrientEntry nutrient && nutrient.Id == World.NutrientId(0) ? nutrient with { Name = $"{nutrient.Name} by another name" } : entry);

    private Task<Publication> Publish(IReadOnlyList<Kind> kinds, int release, CancellationToken cancelled, Func<Entry, Entry>? change = null)
    {
        var entries = ThingEntries.Vocabularies().Concat(kinds.SelectMany(k => k.Entries(release)));
        var tree = KnowledgeTree.Of(change is null ? entries : entries.Select(change),
            [.. kinds.SelectMany(k => k.Withdrawn(release))], ReleasePlan.Current.Kinds);
        return new Publisher(owner, new DayOf(release), ReleasePlan.Current).Publish(tree, "Generated.", dryRun: false, cancelled);
    }

    /// <summary>The day of a release: one after the other, the same whenever the base is made.</summary>
    private sealed class DayOf(int release) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(release);
    }
}

/// <summary>What was made and how long it took.</summary>
internal sealed record GenerationReport(int Claims, long Rows, TimeSpan Whole)
{
    public override string ToString() => $"{Claims:N0} claims, {Rows:N0} rows: published in {Whole.TotalSeconds:N1} s ({Rows / Whole.TotalSeconds:N0} rows/s)";
}
