namespace KnowledgeApi.Operations.Paths;

/// <summary>The steps that a search has seen, and the simple paths among them.</summary>
internal sealed class StepGraph
{
    /// <summary>Largest number of moves tried in one enumeration. A denser tangle is cut off there.</summary>
    private const int MaximumMoves = 100_000;

    private readonly Dictionary<string, SortedSet<string>> _onwards = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _back = new(StringComparer.Ordinal);

    public int Steps { get; private set; }

    public void Add(string subject, string @object)
    {
        if (!_onwards.TryGetValue(subject, out var next))
            _onwards[subject] = next = new SortedSet<string>(StringComparer.Ordinal);
        if (!next.Add(@object))
            return;
        if (!_back.TryGetValue(@object, out var before))
            _back[@object] = before = [];
        before.Add(subject);
        Steps++;
    }

    /// <summary>Simple paths, shortest first, at most one more than the limit; the extra one shows that there are more.</summary>
    /// <param name="starts">The nodes where a path may begin. A path does not pass through any of them later.</param>
    /// <param name="ends">The nodes where a path may end. It ends at the first one it meets.</param>
    /// <param name="maxLength">Largest number of steps in a path.</param>
    /// <param name="limit">Largest number of paths.</param>
    public (List<string[]> Paths, bool IsCut) PathsBetween(HashSet<string> starts, HashSet<string> ends, int maxLength, int limit)
    {
        var distance = DistancesTo(ends, maxLength);
        var walk = new Walk(this, starts, distance, limit + 1);
        for (var length = 1; length <= maxLength && !walk.IsOver; length++)
        {
            foreach (var start in starts.Where(s => distance.TryGetValue(s, out var d) && d <= length).Order(StringComparer.Ordinal))
                walk.From([start], length);
        }
        return (walk.Found, walk.Moves >= MaximumMoves);
    }

    private Dictionary<string, int> DistancesTo(HashSet<string> ends, int maxLength)
    {
        var distance = ends.ToDictionary(e => e, _ => 0, StringComparer.Ordinal);
        var level = ends.ToList();
        for (var d = 1; d <= maxLength && level.Count > 0; d++)
            level = [.. level.SelectMany(n => _back.GetValueOrDefault(n) ?? []).Where(n => distance.TryAdd(n, d))];
        return distance;
    }

    private sealed class Walk(StepGraph graph, HashSet<string> starts, Dictionary<string, int> distance, int limit)
    {
        public List<string[]> Found { get; } = [];

        public int Moves { get; private set; }

        public bool IsOver => Found.Count >= limit || Moves >= MaximumMoves;

        public void From(List<string> path, int left)
        {
            foreach (var next in graph._onwards.GetValueOrDefault(path[^1]) ?? [])
            {
                if (IsOver)
                    return;
                Moves++;
                if (!distance.TryGetValue(next, out var d) || d > left - 1 || starts.Contains(next) || path.Contains(next))
                    continue;
                if (d == 0 && left == 1)
                    Found.Add([.. path, next]);
                else if (d > 0 && left > 1)
                    From([.. path, next], left - 1);
            }
        }
    }
}
