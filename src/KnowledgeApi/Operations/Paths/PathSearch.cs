using System.Diagnostics;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;

namespace KnowledgeApi.Operations.Paths;

/// <summary>
/// Finds chains from both ends at once: the smaller frontier takes the next step, one statement a level, until the hops are used up,
/// enough paths are known, or a cap is hit. Nothing grows with the size of the knowledge beyond the caps.
/// </summary>
internal sealed class PathSearch(KnowledgeReader knowledge)
{
    private const int MaximumEnds = 100;
    private const int MaximumFan = 500;
    private const int MaximumSteps = 20_000;
    private static readonly TimeSpan Budget = TimeSpan.FromMilliseconds(150);

    public async Task<(List<string[]> Paths, bool Truncated)> Between(string from, string to, PathQuery query, LiveRelease release, CancellationToken cancelled)
    {
        var clock = Stopwatch.StartNew();
        var ends = (await StandingFor(to, release, cancelled)).Where(n => n != from).ToHashSet(StringComparer.Ordinal);
        var starts = (await StandingFor(from, release, cancelled)).Where(n => !ends.Contains(n)).ToHashSet(StringComparer.Ordinal);
        var graph = new StepGraph();
        var (onwards, back) = (new Frontier(starts), new Frontier(ends));
        var isCut = false;
        while (onwards.Depth + back.Depth < query.Hops && onwards.Nodes.Length > 0 && back.Nodes.Length > 0)
        {
            if (clock.Elapsed > Budget || graph.Steps >= MaximumSteps)
            {
                isCut = true;
                break;
            }
            isCut |= onwards.Nodes.Length <= back.Nodes.Length
                ? await Step(onwards, PathSql.Onwards, isOnwards: true, graph, release, cancelled)
                : await Step(back, PathSql.Backwards, isOnwards: false, graph, release, cancelled);
            if (onwards.Meets(back) && graph.PathsBetween(starts, ends, onwards.Depth + back.Depth, query.Paths).Paths.Count > query.Paths)
                break;
        }
        var (paths, isTangled) = graph.PathsBetween(starts, ends, query.Hops, query.Paths);
        return ([.. paths.Take(query.Paths)], isCut || isTangled || paths.Count > query.Paths);
    }

    /// <summary>Takes a frontier one step on; true where a cap cut it.</summary>
    private async Task<bool> Step(Frontier frontier, string sql, bool isOnwards, StepGraph graph, LiveRelease release, CancellationToken cancelled)
    {
        var take = MaximumSteps - graph.Steps;
        var steps = await knowledge.Query<(string Subject, string Object)>(
            sql, new { Frontier = frontier.Nodes, At = release.Ordinal, Fan = MaximumFan, Take = take }, cancelled);
        foreach (var (subject, @object) in steps)
            graph.Add(subject, @object);
        var isCut = steps.Length == take
            || steps.GroupBy(s => isOnwards ? s.Subject : s.Object, StringComparer.Ordinal).Any(g => g.Count() >= MaximumFan);
        frontier.MoveTo(steps.Select(s => isOnwards ? s.Object : s.Subject));
        return isCut;
    }

    private async Task<string[]> StandingFor(string id, LiveRelease release, CancellationToken cancelled) =>
        await knowledge.Query<string>(PathSql.StandingFor, new { Id = id, At = release.Ordinal, Take = MaximumEnds }, cancelled);
}

/// <summary>How far a search has come from one end.</summary>
internal sealed class Frontier(IEnumerable<string> start)
{
    private readonly HashSet<string> _seen = start.ToHashSet(StringComparer.Ordinal);

    public string[] Nodes { get; private set; } = [.. start];

    public int Depth { get; private set; }

    public IReadOnlyCollection<string> Seen => _seen;

    public void MoveTo(IEnumerable<string> reached)
    {
        Nodes = [.. reached.Where(_seen.Add)];
        Depth++;
    }

    public bool Meets(Frontier other) => other._seen.Overlaps(Nodes) || _seen.Overlaps(other.Nodes);
}
