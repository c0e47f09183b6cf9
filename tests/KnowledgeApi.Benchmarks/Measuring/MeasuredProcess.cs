using System.Diagnostics;
using System.Globalization;

namespace KnowledgeApi.Benchmarks.Measuring;

/// <summary>What a process costs, as the system counts it (Linux): itself, and where asked its children, living and ended.</summary>
internal sealed class MeasuredProcess(int id, bool withChildren)
{
    /// <summary>The kernel counts processor time for user programs in hundredths of a second.</summary>
    private const double SecondsPerTick = 0.01;

    public double CpuSeconds() => SecondsPerTick * (withChildren ? [id, .. Children()] : new[] { id }).Sum(p => TicksOf(p, withEnded: p == id && withChildren));

    public double ResidentMegabytes() => File.ReadLines($"/proc/{id}/status").Where(l => l.StartsWith("VmRSS:", StringComparison.Ordinal))
        .Select(l => double.Parse(l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024).Single();

    private static long TicksOf(int process, bool withEnded)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            // The name of the program stands in brackets and may hold blanks.
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return fields[11..(withEnded ? 15 : 13)].Sum(long.Parse);
        }
        catch (IOException)
        {
            // It has just ended; its parent counts it from now on.
            return 0;
        }
    }

    private IEnumerable<int> Children() => Process.GetProcesses().Select(p => p.Id).Where(p =>
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{p}/stat");
            return int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1]) == id;
        }
        catch (IOException)
        {
            return false;
        }
    });
}
