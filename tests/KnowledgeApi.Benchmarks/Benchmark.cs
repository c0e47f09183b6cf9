using System.CommandLine;
using KnowledgeApi.Benchmarks.InProcess;
using KnowledgeApi.Benchmarks.Measuring;

namespace KnowledgeApi.Benchmarks;

/// <summary>The verbs: make a large base, measure the service on it, and measure parts of it in process.</summary>
internal static class Benchmark
{
    public static Task<int> Main(string[] args)
    {
        var root = new RootCommand("Large generated knowledge bases, and what the service costs on them beside the limits of the machine.")
        {
            GenerateCommand.Command(),
            MeasureCommand.Command(),
            InProcessCommand.Command(),
            BareCommand.Command(),
            BareReaderCommand.Command(),
        };
        return root.Parse(args).InvokeAsync();
    }
}
