namespace KnowledgeApi.Operations.Paths;

/// <summary>The nodes and edges of an answer, for the formats that draw graphs.</summary>
internal sealed record DrawnGraph(GraphNode[] Nodes, GraphEdge[] Edges)
{
    public static DrawnGraph From(object answer) => answer switch
    {
        Neighbourhood around => new DrawnGraph(around.Nodes, around.Data),
        MechanismPaths paths => From(paths),
        _ => throw new ArgumentException($"{answer.GetType().Name} is no graph", nameof(answer)),
    };

    private static DrawnGraph From(MechanismPaths paths)
    {
        var hops = paths.Data.SelectMany(p => p.Hops).DistinctBy(h => (h.Subject.Id, h.Object.Id)).ToArray();
        return new DrawnGraph(
            [.. hops.SelectMany(h => new[] { h.Subject, h.Object }).DistinctBy(r => r.Id).Select(GraphNode.From)],
            [.. hops.Select((h, i) => new GraphEdge
            {
                Id = $"e{i + 1}",
                Source = h.Subject.Id,
                Target = h.Object.Id,
                Predicate = h.Predicate,
                Claim = h.Claim,
                Status = h.Status,
            })]);
    }
}
