using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;

namespace KnowledgeApi.Operations.Paths;

/// <summary>
/// Takes the steps that lead on from a frontier, or back from it. What it gives depends on the knowledge alone: where more leads on than is wanted, every node
/// of the frontier gives its first few, equally many each, and not whichever PostgreSQL came upon first.
/// </summary>
internal sealed class StepReader(KnowledgeReader knowledge)
{
    /// <summary>The steps in the order of the frontier, and whether there are more than are wanted.</summary>
    /// <param name="isOnwards">Whether they begin at the frontier; else they end there.</param>
    /// <param name="frontier">Where to go on.</param>
    /// <param name="fan">How much one node gives at most.</param>
    /// <param name="take">How many steps are wanted at most.</param>
    /// <param name="release">The release in question.</param>
    /// <param name="cancelled">When the caller goes away.</param>
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
            isOnwards ? PathSql.Onwards : PathSql.Backwards, new { Frontier = frontier.Nodes, At = release.Ordinal, Fan = fan, Take = take }, cancelled);
        var places = frontier.Nodes.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        return [.. steps.Select(s => isOnwards ? new Step(s.Subject, s.Object, s.Object) : new Step(s.Subject, s.Object, s.Subject))
            .OrderBy(s => places[s.From]).ThenBy(s => s.Reached, StringComparer.Ordinal)];
    }
}

/// <summary>A step between two things.</summary>
/// <param name="Subject">Where it begins.</param>
/// <param name="Object">Where it ends.</param>
/// <param name="Reached">That of both which lies further from where the search began.</param>
internal readonly record struct Step(string Subject, string Object, string Reached)
{
    /// <summary>That of both which lies nearer.</summary>
    public string From => Reached == Object ? Subject : Object;
}
