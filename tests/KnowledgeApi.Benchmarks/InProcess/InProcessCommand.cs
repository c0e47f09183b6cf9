using System.CommandLine;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using KnowledgeApi.Host.CommandLine;
using KnowledgeApi.Host.Configuration;

namespace KnowledgeApi.Benchmarks.InProcess;

/// <summary>The parts of an answer that need neither web server nor database, each for itself, by BenchmarkDotNet.</summary>
internal static class InProcessCommand
{
    public static Command Command()
    {
        var folder = new Option<DirectoryInfo?>("--folder") { Description = "Where the results go. Default: artifacts/benchmarks." };
        var command = new Command("inprocess", "Measure serialisation, conversion, annotation, cursors and suggestions in this process, over the curated files.") { folder };
        command.SetAction(result => Commands.Report(() =>
        {
            var place = result.GetValue(folder)?.FullName ?? Path.Combine(Path.GetDirectoryName(Settings.Above("tests")) ?? ".", "artifacts", "benchmarks");
            var summary = BenchmarkRunner.Run<PartsOfAnAnswer>(Within(place));
            // A benchmark that threw has no figures, and must not pass for one that was measured.
            return Task.FromResult(summary.HasCriticalValidationErrors || summary.Reports.Any(r => !r.Success) ? 1 : 0);
        }));
        return command;
    }

    /// <summary>In this process, since a project made for each run would have to be restored; many short rounds, so that one that was disturbed shows.</summary>
    private static ManualConfig Within(string folder) => ManualConfig.CreateEmpty()
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(15)
            .WithIterationTime(Perfolizer.Horology.TimeInterval.FromMilliseconds(250)))
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddColumn(StatisticColumn.Median)
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddExporter(MarkdownExporter.GitHub, JsonExporter.Full)
        .AddLogger(ConsoleLogger.Default)
        .WithArtifactsPath(Path.Combine(folder, "inprocess"));
}
