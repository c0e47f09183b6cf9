using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;

namespace KnowledgeApi.Operations.Paths;

/// <summary>
/// Reads the steps that lead forwards from a frontier, or backwards from it. The result depends on the knowledge alone: where there are more steps
/// than wanted, every node of the frontier gives its first few, the same number each, and not whichever PostgreSQL found first.
/// </summary>
internal sealed class StepReader(KnowledgeReader knowledge)
{
    /// <summary>The steps in the order of the frontier, and whether there are more than wanted.</summary>
    /// <param name="isOnwards">True for steps that begin at the frontier, false for steps that end there.</param>
    /// <param name="frontier">The frontier to continue from.</param>
    /// <param name="fan">Largest number of steps from one node.</param>
    /// <param name="take">Largest number of steps wanted.</param>
    /// <param name="release">The release to read.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    public async Task<(Step[] Steps, bool IsOver)> From(bool isOnwards, Frontier frontier, int fan, int take, LiveRelease release, CancellationToken cancelled)
    {
        var steps = await Read(isOnwards, frontier, fan, take + 1, release, cancelled);
        if (steps.Length <= take)
            return (steps, false);
        var share = take / frontier.Nodes.Length;
        return (share == 0 ? [] : await Read(isOnwards, frontier, share, take, release, cancelled), true);
    }

    private async Task<Step[]> Read(bool isOnwards, Frontier frontier, int fan, int take, LiveRelease release, CancellationToken cancelled)
    {
        var steps = await knowledge.Query<(string Subject, string Object)>(
            isOnwards ? PathSql.Onwards : PathSql.Backwards, release, new { Frontier = frontier.Nodes, At = release.Ordinal, Fan = fan, Take = take }, cancelled);
        var places = frontier.Nodes.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        return [.. steps.Select(s => isOnwards ? new Step(s.Subject, s.Object, s.Object) : new Step(s.Subject, s.Object, s.Subject))
            .OrderBy(s => places[s.From]).ThenBy(s => s.Reached, StringComparer.Ordinal)];
    }
}

/// <summary>A step between two items.</summary>
/// <param name="Subject">Id of the item where the step begins.</param>
/// <param name="Object">Id of the item where the step ends.</param>
/// <param name="Reached">Id of whichever of the two lies further from the start of the search.</param>
internal readonly record struct Step(string Subject, string Object, string Reached)
{
    /// <summary>Id of whichever of the two lies nearer to the start of the search.</summary>
    public string From => Reached == Object ? Subject : Object;
}
