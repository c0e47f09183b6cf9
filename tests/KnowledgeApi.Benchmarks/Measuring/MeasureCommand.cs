using System.CommandLine;
using KnowledgeApi.Host.CommandLine;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.LargeBase;

namespace KnowledgeApi.Benchmarks.Measuring;

internal static class MeasureCommand
{
    private const int Small = 1_000;

    public static Command Command()
    {
        var claims = new Option<int>("--claims") { Description = "Claims in the large base.", DefaultValueFactory = _ => 1_000_000 };
        var seconds = new Option<int>("--seconds") { Description = "How long each load lasts.", DefaultValueFactory = _ => 5 };
        var rounds = new Option<int>("--rounds") { Description = "How often each load is repeated, in turns.", DefaultValueFactory = _ => 3 };
        var connections = new Option<int>("--connections") { Description = "How many ask at once.", DefaultValueFactory = _ => 16 };
        var only = new Option<string>("--only") { Description = "Parts to measure.", DefaultValueFactory = _ => "abcdefghi" };
        var server = new Option<string?>("--server") { Description = "A superuser's connection to a PostgreSQL on this machine. Default: one of its own." };
        var folder = new Option<DirectoryInfo?>("--folder") { Description = "Where everything goes. Default: artifacts/benchmarks." };
        var command = new Command("measure", "Measure the service beside the limits of this machine, in turns, and write table and JSON. Linux, with wrk, curl, pgbench, psql and npm.")
        {
            claims, seconds, rounds, connections, only, server, folder,
        };
        command.SetAction((result, cancelled) => Commands.Report(async () =>
        {
            var place = result.GetValue(folder)?.FullName ?? Path.Combine(Path.GetDirectoryName(Settings.Above("tests")) ?? ".", "artifacts", "benchmarks");
            Directory.CreateDirectory(place);
            var bench = new Bench(place, result.GetValue(seconds), result.GetValue(rounds), result.GetValue(connections));
            await Measure(bench, result.GetValue(claims), result.GetValue(only)!, result.GetValue(server), cancelled);
            return 0;
        }));
        return command;
    }

    private static async Task Measure(Bench bench, int claims, string parts, string? server, CancellationToken cancelled)
    {
        await using var stage = await Stage.Set(bench.Folder, server, cancelled);
        var small = await stage.BaseOf(Small, cancelled);
        var large = await stage.BaseOf(claims, cancelled);
        var work = new Dictionary<char, Func<Task>>
        {
            ['a'] = () => Serving.Cached(stage, bench, large),
            ['b'] = () => Serving.Cold(stage, bench, large, claims),
            ['c'] = () => Bulk.Export(stage, bench, large),
            ['d'] = () => Finding.Measure(stage, bench, large, new Scale(claims, Questions.Releases)),
            ['e'] = () => Bulk.Publish(stage, bench, times: 20),
            ['f'] = async () =>
            {
                var peers = await Peers.Install(bench.Folder);
                await Peers.MakeTables(peers, large, cancelled);
                await Peers.Measure(stage, bench, peers, large, claims);
                await HandWritten.Measure(stage, bench, peers, large, claims);
            },
            ['g'] = () => Growth.Measure(stage, bench, small, Small, large, claims),
            ['h'] = () => Growth.Start(stage, bench, large),
            ['i'] = () => Bulk.Rename(stage, bench, claims),
        };
        foreach (var part in parts.Where(work.ContainsKey))
            await work[part]();
        await bench.Write(new { processors = Environment.ProcessorCount, runtime = Environment.Version.ToString(), claims, bench.Seconds, bench.Rounds, bench.Connections });
    }
}
