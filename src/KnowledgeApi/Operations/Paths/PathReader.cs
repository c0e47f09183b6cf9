using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Paths;

/// <summary>Turns found paths and neighbourhoods into answers, with labels, claims and the status of each step.</summary>
internal sealed class PathReader(KnowledgeReader knowledge, StepReader reader, PathSearch search)
{
    private const int MaximumNodes = 300;
    private const int MaximumEdges = 2000;
    private const int MaximumClaimsOfStep = 20;

    /// <summary>Null where one of the two ends does not exist.</summary>
    public async Task<MechanismPaths?> Paths(PathQuery query, LiveRelease release, CancellationToken cancelled)
    {
        var things = await Things([query.From!, query.To!], release, cancelled);
        if (!things.TryGetValue(query.From!, out var from) || !things.TryGetValue(query.To!, out var to))
            return null;
        var (paths, truncated) = await search.Between(from.Id, to.Id, query, release, cancelled);
        var steps = (await Steps(paths.SelectMany(p => p.Zip(p.Skip(1))), release, cancelled)).ToLookup(s => (s.Subject, s.Object));
        var self = $"{Address.Collection(CollectionNames.Mechanisms)}/paths?from={from.Id}&to={to.Id}&maxHops={query.Hops}&maxPaths={query.Paths}";
        return new MechanismPaths
        {
            From = from,
            To = to,
            MaxHops = query.Hops,
            Data = [.. paths.Select(p => new MechanismPath { Hops = [.. p.Zip(p.Skip(1)).Select((step, i) => Hop(i + 1, [.. steps[step]]))] })],
            Truncated = truncated,
            Release = release.Id,
            Links = new PathLinks { Self = self, Graphml = self + "&format=graphml", Mermaid = self + "&format=mermaid" },
        };
    }

    /// <summary>Null where the collection holds no such item.</summary>
    public async Task<Neighbourhood?> Around(string collection, string id, int depth, LiveRelease release, CancellationToken cancelled)
    {
        var things = await Things([id], release, cancelled);
        if (!things.TryGetValue(id, out var middle) || middle.Kind != ResourceKind.ForCollection(collection))
            return null;
        var (pairs, truncated) = await Reach(id, depth, release, cancelled);
        var steps = await Steps(pairs, release, cancelled);
        var edges = steps.Take(MaximumEdges).ToArray();
        var nodes = edges.SelectMany(s => new[] { s.From, s.To }).Prepend(middle).DistinctBy(r => r.Id).Select(GraphNode.From);
        return new Neighbourhood
        {
            About = middle,
            Depth = depth,
            Data = [.. edges.Select(s => s.Edge)],
            Nodes = [.. nodes],
            Truncated = truncated || edges.Length < steps.Length,
            Release = release.Id,
            Links = new ItemLinks { Self = $"{middle.Href}/neighbourhood?depth={depth}" },
        };
    }

    private async Task<(List<(string Subject, string Object)> Pairs, bool Truncated)> Reach(string id, int depth, LiveRelease release, CancellationToken cancelled)
    {
        var frontier = new Frontier([id]);
        var pairs = new HashSet<(string, string)>();
        while (frontier.Depth < depth && frontier.Nodes.Length > 0)
        {
            var (onwards, areMoreOnwards) = await reader.From(isOnwards: true, frontier, MaximumNodes, MaximumEdges, release, cancelled);
            var (back, areMoreBack) = await reader.From(isOnwards: false, frontier, MaximumNodes, MaximumEdges, release, cancelled);
            var room = MaximumNodes - frontier.Seen.Count;
            var steps = onwards.Concat(back).ToArray();
            var reached = steps.Select(s => s.Reached).Distinct().Where(n => !frontier.Seen.Contains(n)).ToArray();
            frontier.MoveTo(reached.Take(room));
            pairs.UnionWith(steps.Where(s => frontier.Seen.Contains(s.Subject) && frontier.Seen.Contains(s.Object)).Select(s => (s.Subject, s.Object)));
            if (reached.Length > room || areMoreOnwards || areMoreBack)
                return ([.. pairs], true);
        }
        return ([.. pairs], false);
    }

    private async Task<StepRow[]> Steps(IEnumerable<(string Subject, string Object)> steps, LiveRelease release, CancellationToken cancelled)
    {
        var distinct = steps.Distinct().ToArray();
        return distinct.Length == 0 ? [] : await knowledge.Query<StepRow>(PathSql.Steps, release, new
        {
            Subjects = distinct.Select(s => s.Subject).ToArray(),
            Objects = distinct.Select(s => s.Object).ToArray(),
            At = release.Ordinal,
            Fan = MaximumClaimsOfStep,
        }, cancelled);
    }

    private static PathHop Hop(int number, StepRow[] claims) => new()
    {
        Number = number,
        Subject = claims[0].From,
        Predicate = claims[0].Predicate,
        Object = claims[0].To,
        Claim = claims[0].Stated,
        Status = claims[0].Status,
        Verdict = claims[0].Verdict,
        Certainty = claims[0].Certainty,
        OtherClaims = [.. claims.Skip(1).Select(c => c.Stated).DistinctBy(c => c.Id).Where(c => c.Id != claims[0].Claim)],
    };

    private async Task<Dictionary<string, Reference>> Things(string[] ids, LiveRelease release, CancellationToken cancelled) =>
        (await knowledge.Query<ThingRow>(PathSql.Thing, release, new { Ids = ids, At = release.Ordinal }, cancelled)).ToDictionary(t => t.Id, t => t.Reference, StringComparer.Ordinal);
}
