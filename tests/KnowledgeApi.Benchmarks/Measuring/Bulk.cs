using System.Diagnostics;
using Dapper;
using KnowledgeApi.Collections;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.LargeBase;
using KnowledgeApi.Platform.Database;
using KnowledgeApi.Publishing;
using Npgsql;

namespace KnowledgeApi.Benchmarks.Measuring;

/// <summary>Parts c, e and i: much out at once, and much in.</summary>
internal static class Bulk
{
    private static readonly string[] Tables =
    [
        "release", "item", "link", "vocabulary", "nutrient", "condition", "concept", "concept_ingredient", "source", "study",
        "claim", "claim_statement", "claim_evidence", "interaction", "document", "outcome", "mechanism", "mechanism_hop", "dosage", "conclusion", "evidence_row", "evidence_count", "findable", "known_name", "edge",
    ];

    /// <summary>(c) The whole list of claims as NDJSON beside psql COPY of the same documents.</summary>
    public static async Task Export(Stage stage, Bench bench, string database)
    {
        var (address, process, _) = await stage.Service(database, cached: false);
        var server = new NpgsqlConnectionStringBuilder(database);
        var documents = $"select d.body from document_at({Questions.Releases}) d where d.collection = 'claims' order by d.id";
        async Task<LoadReport> Psql()
        {
            var seconds = await Bench.Timed(() => Child.Run("psql", ["-h", server.Host!, "-p", $"{server.Port}", "-U", server.Username!, "-d", server.Database!, "-c", $"\\copy ({documents}) to '/dev/null'"], ("PGPASSWORD", server.Password ?? "")));
            return Report(await Rows(database, $"select count(*) from claim_at({Questions.Releases})"), seconds);
        }
        await Lines(address, database);
        var results = await bench.InTurns(
            ("export", () => Lines(address, database), [("service", process.Cost), ("PostgreSQL", stage.Postgres)]),
            ("copy", Psql, [("PostgreSQL", stage.Postgres)]));
        bench.Ratio("c", "claims as NDJSON, rate beside psql COPY of the documents", results["export"].PerSecond / results["copy"].PerSecond, 0.9, $"{results["export"]}; COPY {results["copy"]}");
        bench.Add("c", "resident memory of the service after exports", process.Cost.ResidentMegabytes(), "MB");
        stage.End(process);
    }

    /// <summary>(e) Publishing the real knowledge many times over beside plain COPY of the rows it becomes.</summary>
    public static async Task Publish(Stage stage, Bench bench, int times)
    {
        await stage.Create("bench_publish", anew: true);
        await using var published = Settings.OwnerDatabaseOf(stage.ConnectionTo("bench_publish"));
        await new Migrator(published).Migrate(CancellationToken.None);
        var tree = ManyTrees.Of(Catalogue.Read(Settings.KnowledgeFolder(null)), times);
        var publishing = await Bench.Timed(() => new Publisher(published, TimeProvider.System, ReleasePlan.Current).Publish(tree, notes: null, dryRun: false, CancellationToken.None));

        await stage.Create("bench_copy", anew: true);
        await using var copied = Settings.OwnerDatabaseOf(stage.ConnectionTo("bench_copy"));
        await new Migrator(copied).Migrate(CancellationToken.None);
        await using var from = await published.OpenConnectionAsync();
        await using var to = await copied.OpenConnectionAsync();
        long rows = 0;
        var clock = Stopwatch.StartNew();
        foreach (var table in Tables)
        {
            await using var source = await from.BeginRawBinaryCopyAsync($"copy {table} to stdout (format binary)");
            await using (var target = await to.BeginRawBinaryCopyAsync($"copy {table} from stdin (format binary)"))
                await source.CopyToAsync(target);
            rows += await to.ExecuteScalarAsync<long>($"select count(*) from {table}");
        }
        var copying = clock.Elapsed.TotalSeconds;
        bench.Ratio("e", "publishing, rows a second beside plain COPY with the same keys and indexes", copying / publishing, 0.2,
            $"{tree.Entries.Count:N0} entries, {rows:N0} rows: {rows / publishing:N0}/s; COPY {rows / copying:N0}/s");
    }

    /// <summary>(i) What a name costs that most answers show: the documents made anew, in a copy of the base.</summary>
    public static async Task Rename(Stage stage, Bench bench, int claims)
    {
        const string name = "bench_rename", written = "from document where since > @Releases", before = "select sum(octet_length(body))::bigint from document";
        await stage.Create(name, anew: true, template: Stage.NameOf(claims));
        await using var database = Settings.OwnerDatabaseOf(stage.ConnectionTo(name));
        await using var connection = await database.OpenConnectionAsync();
        var held = await connection.ExecuteScalarAsync<long>(before);
        var changes = 0;
        var seconds = await Bench.Timed(async () => changes = (await new BaseGenerator(database, new Scale(claims, Questions.Releases)).Rename(CancellationToken.None)).Changes.Count);
        var (documents, bytes) = await connection.QuerySingleAsync<(long, long)>($"select count(*), sum(octet_length(body))::bigint {written}", new { Questions.Releases }, commandTimeout: 0);
        bench.Add("i", "publishing another name for the nutrient that most claims are about", seconds, "s", beside: $"{changes} item changed; {documents:N0} documents, {bytes >> 20:N0} MB beside the {held >> 20:N0} MB of all releases");
        await stage.Drop(name);
    }

    /// <summary>Takes all claims as curl does, which costs as little as psql. A client in this process would take as much of the machine as what is measured.</summary>
    public static async Task<LoadReport> Lines(Uri service, string database)
    {
        var claims = $"from document_at({Questions.Releases}) d where d.collection = 'claims'";
        var (rows, bytes) = (await Rows(database, $"select count(*) {claims}"), await Rows(database, $"select sum(octet_length(d.body) + 1)::bigint {claims}"));
        var taken = "";
        var seconds = await Bench.Timed(async () => taken = await Child.Run("curl",
            ["--silent", "--show-error", "--fail", "--output", "/dev/null", "--write-out", "%{size_download}", new Uri(service, "/v1/claims?format=ndjson").ToString()]));
        return long.Parse(taken) == bytes ? Report(rows, seconds) : throw new InvalidOperationException($"{taken} bytes of claims came, and their documents have {bytes}.");
    }

    private static LoadReport Report(long rows, double seconds) => new(rows, rows / seconds, 1000 * seconds, null);

    private static async Task<long> Rows(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        return await connection.ExecuteScalarAsync<long>(sql);
    }
}
