using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeApi.Benchmarks.Measuring;

/// <summary>
/// (f) The same two answers written by hand in Node, on fastify and pg, with our own statements: no product, but the least that a service in
/// another language would cost. PostgreSQL does the same for both, so no ratio without cache is demanded of it.
/// </summary>
internal static class HandWritten
{
    public static async Task Measure(Stage stage, Bench bench, string peers, string database, int claims)
    {
        await File.WriteAllTextAsync(Path.Combine(peers, "statements.json"), JsonSerializer.Serialize(Questions.WithOneParameter));
        var peer = await stage.Peer(peers, "fastify.mjs", database, bench.Connections);
        var cached = await stage.Service(database, cached: true);
        var cold = await stage.Service(database, cached: false);
        foreach (var question in new[] { Questions.Item(claims), Questions.OfConditionById(claims) })
        {
            string[] paths = [.. question.Paths.Distinct().Take(Peers.Different)];
            await Compare(cold.Address, peer.Address, paths);
            foreach (var address in new[] { cached.Address, cold.Address, peer.Address })
                await Load.WarmUp(address, paths, bench);
            var results = await bench.InTurns(
                ("cached", () => Load.Http(cached.Address, paths, bench), [("service", cached.Process.Cost), ("PostgreSQL", stage.Postgres)]),
                ("cold", () => Load.Http(cold.Address, paths, bench), [("service", cold.Process.Cost), ("PostgreSQL", stage.Postgres)]),
                ("peer", () => Load.Http(peer.Address, paths, bench), [("fastify", peer.Process.Cost), ("PostgreSQL", stage.Postgres)]));
            var (mine, theirs) = (results["cold"], results["peer"]);
            bench.Ratio("f", $"{question.Name}: rate from cache beside fastify by hand", results["cached"].PerSecond / theirs.PerSecond, 5, $"{results["cached"]}; fastify {theirs}");
            bench.Add("f", $"{question.Name}: rate without cache beside fastify by hand", mine.PerSecond / theirs.PerSecond, "×", beside: $"{mine}");
            bench.Add("f", $"{question.Name}: processor time of an answer, fastify beside ours without cache", theirs.Cpu["fastify"] / mine.Cpu["service"], "×");
        }
        foreach (var process in new[] { peer.Process, cached.Process, cold.Process })
            stage.End(process);
    }

    /// <summary>Its answers are ours, member by member, but for what stands around the claims.</summary>
    private static async Task Compare(Uri service, Uri peer, string[] paths)
    {
        using var client = new HttpClient();
        foreach (var path in paths.Take(20))
        {
            var (ours, theirs) = (await Claims(service), await Claims(peer));
            if (!JsonNode.DeepEquals(ours, theirs))
                throw new InvalidOperationException($"{path}: the answer written by hand is another one.");

            async Task<JsonNode?> Claims(Uri server)
            {
                var answer = JsonNode.Parse(await client.GetStringAsync(new Uri(server, path)))!;
                return answer["data"] ?? answer;
            }
        }
    }
}
