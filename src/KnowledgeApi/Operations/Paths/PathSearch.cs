using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;

namespace KnowledgeApi.Operations.Paths;

/// <summary>
/// Searches for chains from both ends at once. The smaller frontier takes the next step, with one SQL statement per level, until the hops are used
/// up, enough paths are known or a cap is reached. Beyond the caps, nothing grows with the size of the knowledge base. The caps count steps and
/// moves, never time, because an answer must not depend on what else the service is doing.
/// </summary>
internal sealed class PathSearch(KnowledgeReader knowledge, StepReader reader)
{
    private const int MaximumEnds = 100;
    private const int MaximumFan = 500;

    /// <summary>Measured on two busy processors: the worst search found, which reads this many steps and finds no path, takes 150 ms.</summary>
    private const int MaximumSteps = 20_000;

    public async Task<(List<string[]> Paths, bool Truncated)> Between(string from, string to, PathQuery query, LiveRelease release, CancellationToken cancelled)
    {
        var ends = (await EndsFor(to, release, cancelled)).Where(n => n != from).ToHashSet(StringComparer.Ordinal);
        var starts = (await EndsFor(from, release, cancelled)).Where(n => !ends.Contains(n)).ToHashSet(StringComparer.Ordinal);
        var graph = new StepGraph();
        var (onwards, back) = (new Frontier(starts), new Frontier(ends));
        var isCut = false;
        while (onwards.Depth + back.Depth < query.Hops && onwards.Nodes.Length > 0 && back.Nodes.Length > 0)
        {
            if (graph.Steps >= MaximumSteps)
            {
                isCut = true;
                break;
            }
            var isOnwards = onwards.Nodes.Length <= back.Nodes.Length;
            isCut |= await Step(isOnwards, isOnwards ? onwards : back, graph, release, cancelled);
            if (onwards.Meets(back) && graph.PathsBetween(starts, ends, onwards.Depth + back.Depth, query.Paths).Paths.Count > query.Paths)
                break;
        }
        var (paths, isTangled) = graph.PathsBetween(starts, ends, query.Hops, query.Paths);
        return ([.. paths.Take(query.Paths)], isCut || isTangled || paths.Count > query.Paths);
    }

    /// <summary>Takes a frontier one step further; true where a cap cut the step off.</summary>
    private async Task<bool> Step(bool isOnwards, Frontier frontier, StepGraph graph, LiveRelease release, CancellationToken cancelled)
    {
        var (steps, isOver) = await reader.From(isOnwards, frontier, MaximumFan, MaximumSteps - graph.Steps, release, cancelled);
        foreach (var step in steps)
            graph.Add(step.Subject, step.Object);
        frontier.MoveTo(steps.Select(s => s.Reached));
        return isOver || steps.GroupBy(s => s.From, StringComparer.Ordinal).Any(g => g.Count() >= MaximumFan);
    }

    private async Task<string[]> EndsFor(string id, LiveRelease release, CancellationToken cancelled) =>
        await knowledge.Query<string>(PathSql.EndsFor, release, new { Id = id, At = release.Ordinal, Take = MaximumEnds }, cancelled);
}

/// <summary>The progress of a search from one end.</summary>
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
