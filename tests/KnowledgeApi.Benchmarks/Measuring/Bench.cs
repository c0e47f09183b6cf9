using System.Diagnostics;
using System.Text.Json;

namespace KnowledgeApi.Benchmarks.Measuring;

/// <summary>One run: what is measured, in turns, and what came out.</summary>
/// <param name="Folder">Where its files and its result go.</param>
/// <param name="Seconds">How long each single load lasts.</param>
/// <param name="Rounds">How often each load is repeated, in turns with those it is compared with.</param>
/// <param name="Connections">How many ask at once.</param>
internal sealed record Bench(string Folder, int Seconds, int Rounds, int Connections)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };
    private readonly List<Line> _lines = [];

    /// <summary>Measures several loads in turns, so that whatever else the machine does falls on all of them alike.</summary>
    public async Task<Dictionary<string, Measured>> InTurns(params (string Name, Func<Task<LoadReport>> Load, (string Name, MeasuredProcess Process)[] Costs)[] loads)
    {
        var results = loads.ToDictionary(l => l.Name, _ => new List<Measured>(), StringComparer.Ordinal);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (name, load, costs) in loads)
            {
                var before = costs.Select(c => c.Process.CpuSeconds()).ToArray();
                var report = await load();
                var cpu = costs.Select((c, i) => (c.Name, Micros: 1e6 * (c.Process.CpuSeconds() - before[i]) / report.Answers)).ToDictionary(c => c.Name, c => c.Micros, StringComparer.Ordinal);
                results[name].Add(new Measured(report.PerSecond, report.MedianMs, report.MostMs, cpu));
            }
        }
        // The middle round by rate: one disturbed round counts for nothing.
        return results.ToDictionary(r => r.Key, r => r.Value.OrderBy(m => m.PerSecond).ElementAt(r.Value.Count / 2), StringComparer.Ordinal);
    }

    public void Add(string part, string what, double value, string unit, string? target = null, bool? isMet = null, string? beside = null)
    {
        var line = new Line(part, what, Math.Round(value, value < 10 ? 3 : 1), unit, target, isMet, beside);
        _lines.Add(line);
        Console.WriteLine(line);
    }

    public void Ratio(string part, string what, double ratio, double atLeast, string beside) =>
        Add(part, what, ratio, "×", $"≥ {atLeast}", ratio >= atLeast, beside);

    public void AtMost(string part, string what, double value, double limit, string unit, string beside) =>
        Add(part, what, value, unit, $"≤ {limit}", value <= limit, beside);

    public async Task Write(object machine)
    {
        var table = string.Join('\n', ["| part | what | value | target | met | beside |", "|---|---|---|---|---|---|", .. _lines.Select(l => l.Row)]);
        await File.WriteAllTextAsync(Path.Combine(Folder, "benchmarks.md"), table + "\n");
        await File.WriteAllTextAsync(Path.Combine(Folder, "benchmarks.json"), JsonSerializer.Serialize(new { machine, lines = _lines }, Readable));
        Console.WriteLine($"\n{table}\n\nwritten to {Folder}");
    }

    public static async Task<double> Timed(Func<Task> work)
    {
        var clock = Stopwatch.StartNew();
        await work();
        return clock.Elapsed.TotalSeconds;
    }

    internal sealed record Line(string Part, string What, double Value, string Unit, string? Target, bool? IsMet, string? Beside)
    {
        public string Row => $"| {Part} | {What} | {Value} {Unit} | {Target} | {IsMet switch { true => "yes", false => "**missed**", null => "" }} | {Beside} |";

        public override string ToString() => $"({Part}) {What}: {Value} {Unit} {(Target is null ? "" : $"[{Target}: {(IsMet is true ? "met" : "MISSED")}] ")}{Beside}";
    }
}

/// <summary>What one load came to.</summary>
/// <param name="PerSecond">Answers a second.</param>
/// <param name="MedianMs">Half of the answers took no longer.</param>
/// <param name="MostMs">99 of 100 answers took no longer.</param>
/// <param name="Cpu">Microseconds of processor time an answer, by process.</param>
internal sealed record Measured(double PerSecond, double MedianMs, double? MostMs, IReadOnlyDictionary<string, double> Cpu)
{
    public override string ToString() =>
        $"{PerSecond:N0}/s, p50 {MedianMs:0.##} ms{(MostMs is null ? "" : $", p99 {MostMs:0.##} ms")}, {string.Join(", ", Cpu.Select(c => $"{c.Key} {c.Value:N0} µs"))}";
}
