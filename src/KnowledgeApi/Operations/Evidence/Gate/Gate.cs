using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Operations.Evidence.Rows;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Operations.Evidence.Gate;

/// <summary>
/// A check that a release must pass. A check has a name and finds the faults in a tree whose references resolve.
/// </summary>
/// <param name="Name">Name of the check, as `check` prints it.</param>
/// <param name="Find">Finds the faults.</param>
internal sealed record GateCheck(string Name, Func<Knowledge, IEnumerable<Fault>> Find);

/// <summary>All checks that a release must pass.</summary>
internal static class Gate
{
    public static readonly GateCheck[] Checks = [.. ClaimChecks.All, .. ConclusionChecks.All, .. RowChecks.All, .. NumberChecks.All, .. LimitChecks.All, .. TextChecks.All];

    /// <summary>The faults found by all checks, each with the name of its check.</summary>
    public static IEnumerable<Fault> Check(KnowledgeTree tree)
    {
        var knowledge = new Knowledge(new ReleaseContent(tree));
        return Checks.SelectMany(check => check.Find(knowledge).Select(fault => fault with { Check = check.Name }));
    }

    /// <summary>A fault in an entry, with the file that contains the entry.</summary>
    public static Fault FaultOf(this Knowledge knowledge, string collection, string id, string field, string remedy) =>
        new(knowledge.Tree.FileOf(collection, id), id, field, remedy);
}
