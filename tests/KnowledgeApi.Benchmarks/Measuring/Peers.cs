using System.Text.Json;
using Dapper;
using KnowledgeApi.Host.Configuration;
using Npgsql;

namespace KnowledgeApi.Benchmarks.Measuring;

/// <summary>(f) What a well-made general server for PostgreSQL does with the same tables: PostGraphile, in production settings.</summary>
internal static class Peers
{
    /// <summary>So few that all answers fit into the cache: what is measured is finding and sending them.</summary>
    public const int Different = 200;

    public static async Task Measure(Stage stage, Bench bench, string peers, string database, int claims)
    {
        var peer = await stage.Peer(peers, "postgraphile.mjs", database, bench.Connections);
        var cached = await stage.Service(database, cached: true);
        var cold = await stage.Service(database, cached: false);
        foreach (var (question, operation) in new[] { (Questions.Item(claims), PeerQuestion.Item), (Questions.OfConditionById(claims), PeerQuestion.About) })
        {
            string[] paths = [.. question.Paths.Distinct().Take(Different)];
            var (whole, bare) = (operation.Bodies(paths, isWhole: true), operation.Bodies(paths, isWhole: false));
            await Compare(cold.Address, peer.Address, paths, whole);
            Func<Task<LoadReport>> cachedLoad = () => Load.Http(cached.Address, paths, bench), coldLoad = () => Load.Http(cold.Address, paths, bench);
            Func<Task<LoadReport>> wholeLoad = () => Load.Post(peer.Address, PeerQuestion.Path, whole, bench), bareLoad = () => Load.Post(peer.Address, PeerQuestion.Path, bare, bench);
            foreach (var warming in new[] { cachedLoad, coldLoad, wholeLoad, bareLoad })
                await warming();
            (string, MeasuredProcess)[] costs = [("PostGraphile", peer.Process.Cost), ("PostgreSQL", stage.Postgres)];
            Report(bench, question.Name, await bench.InTurns(
                ("cached", cachedLoad, [("service", cached.Process.Cost), ("PostgreSQL", stage.Postgres)]),
                ("cold", coldLoad, [("service", cold.Process.Cost), ("PostgreSQL", stage.Postgres)]),
                ("whole", wholeLoad, costs), ("bare", bareLoad, costs)));
        }
        foreach (var process in new[] { peer.Process, cached.Process, cold.Process })
            stage.End(process);
    }

    private static void Report(Bench bench, string question, Dictionary<string, Measured> results)
    {
        var (cached, cold, whole, bare) = (results["cached"], results["cold"], results["whole"], results["bare"]);
        bench.Ratio("f", $"{question}: rate from cache beside PostGraphile", cached.PerSecond / whole.PerSecond, 5, $"{cached}; PostGraphile {whole}");
        bench.Ratio("f", $"{question}: rate without cache beside PostGraphile", cold.PerSecond / whole.PerSecond, 1.5, $"{cold}");
        bench.Add("f", $"{question}: processor time of an answer with PostgreSQL's, PostGraphile beside ours without cache", whole.Cpu.Values.Sum() / cold.Cpu.Values.Sum(), "×");
        bench.Add("f", $"{question}: rate without cache beside PostGraphile that leaves out labels, passages, results and doubts", cold.PerSecond / bare.PerSecond, "×", beside: $"PostGraphile {bare}");
    }

    /// <summary>Makes the tables that peers read, where the base has none yet.</summary>
    public static async Task MakeTables(string peers, string database, CancellationToken cancelled)
    {
        await using var connection = new NpgsqlConnection(database);
        if (await connection.ExecuteScalarAsync<bool>("select to_regclass('peer.claim') is not null"))
            return;
        Console.WriteLine("making the tables of the peers …");
        await connection.ExecuteAsync(new CommandDefinition(
            await File.ReadAllTextAsync(Path.Combine(peers, "tables.sql"), cancelled), commandTimeout: 0, cancellationToken: cancelled));
    }

    /// <summary>Copied first, so that nothing is written into the source tree.</summary>
    public static async Task<string> Install(string folder)
    {
        var source = Settings.Above("tests/KnowledgeApi.Benchmarks/peers") ?? throw new InvalidOperationException("Run it inside the repository.");
        var place = Directory.CreateDirectory(Path.Combine(folder, "peers")).FullName;
        foreach (var file in new[] { ".npmrc", "package.json", "package-lock.json", "postgraphile.mjs", "answers.mjs", "fastify.mjs", "tables.sql" })
            File.Copy(Path.Combine(source, file), Path.Combine(place, file), overwrite: true);
        Console.WriteLine("installing the peers …");
        await Child.Run("npm", ["ci", "--prefix", place, "--no-progress", "--loglevel=error"]);
        return place;
    }

    /// <summary>A peer that finds something else, or fails politely with status 200, would be measured in vain.</summary>
    private static async Task Compare(Uri service, Uri peer, string[] paths, string[] bodies)
    {
        using var client = new HttpClient();
        foreach (var (path, body) in paths.Zip(bodies).Take(20))
        {
            using var ours = JsonDocument.Parse(await client.GetStringAsync(new Uri(service, path)));
            using var content = new StringContent(body, null, "application/json");
            using var answer = await client.PostAsync(new Uri(peer, PeerQuestion.Path), content);
            using var theirs = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            var found = PeerQuestion.Found(theirs.RootElement);
            var expected = ours.RootElement.TryGetProperty("data", out var list) ? Ids(list.EnumerateArray(), "id") : [ours.RootElement.GetProperty("id").GetString()!];
            if (!Ids(found, "rowId").SequenceEqual(expected))
                throw new InvalidOperationException($"{path}: the peer finds other claims.");
        }
        static string[] Ids(IEnumerable<JsonElement> items, string name) => [.. items.Select(i => i.GetProperty(name).GetString()!)];
    }
}
