using KnowledgeApi.Collections.Conditions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Operations.Evidence.Rows;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Operations.Evidence.Gate;

/// <summary>Checks of the computed rows of evidence.</summary>
internal static class RowChecks
{
    public static readonly GateCheck[] All =
    [
        new("deficiency-without-corrects-first", DeficienciesWithoutCorrects),
        new("condition-without-row", ConditionsWithoutRow),
        new("row-without-direct-statement", RowsWithoutStatement),
        new("row-effect-off-question", RowsOffQuestion),
    ];

    /// <summary>The first row on a deficiency must be the one that corrects it.</summary>
    private static IEnumerable<Fault> DeficienciesWithoutCorrects(Knowledge knowledge)
    {
        var rows = Rows(knowledge).Where(r => HelpingRelations.Codes.Contains(r.Row.Relation)).ToLookup(r => r.Row.Condition.Id, StringComparer.Ordinal);
        return from condition in knowledge.Conditions
               where condition is { Kind: "deficiency", Nutrients.Length: 1 } && rows[condition.Id].Any() && !IsLedRight(condition, rows[condition.Id])
               select knowledge.FaultOf(CollectionNames.Conditions, condition.Id, "nutrients", "What helps a deficiency begins with what its own nutrient corrects. Conclude that first.");
    }

    private static bool IsLedRight(ConditionEntry condition, IEnumerable<ComputedRow> rows) =>
        rows.MinBy(r => (r.Place, r.Row.Id))!.Row is { Relation: "corrects" } first && first.Subject.Id == condition.Nutrients![0];

    /// <summary>Anyone who asks about a condition gets an answer if a claim says that something helps or harms it, even if the answer is only that nobody has looked.</summary>
    private static IEnumerable<Fault> ConditionsWithoutRow(Knowledge knowledge)
    {
        var answered = Rows(knowledge).Select(r => r.Key.Condition).ToHashSet(StringComparer.Ordinal);
        return from stated in knowledge.Claims.SelectMany(c => DirectStatement.From(knowledge, c)).ToLookup(s => s.Condition, StringComparer.Ordinal)
               where answered.Count > 0 && !answered.Contains(stated.Key)
               select knowledge.FaultOf(CollectionNames.Conditions, stated.Key, "id", $"{stated.First().Claim.Id} states something of it, and it has no row. Conclude what is known, or that it was not looked for.");
    }

    private static IEnumerable<Fault> RowsWithoutStatement(Knowledge knowledge)
    {
        var stated = knowledge.Claims.SelectMany(c => DirectStatement.From(knowledge, c)).Select(s => s.Key).ToHashSet();
        return Rows(knowledge).Where(r => r.Row.Basis == "computed" && !stated.Contains(r.Key))
            .Select(r => new Fault("", r.Row.Id, "claims", "No claim states what this row says."));
    }

    /// <summary>Every effect that a row shows is about the row's own nutrient and condition.</summary>
    private static IEnumerable<Fault> RowsOffQuestion(Knowledge knowledge) =>
        from row in Rows(knowledge)
        from effect in (row.Row.Outcomes ?? []).Append(row.Row.Effect).OfType<OutcomeEffect>()
        let result = knowledge.Result(effect.Result)!.Value.Result
        where result.Subject != row.Row.Subject.Id || result.Condition != row.Row.Condition.Id
        select new Fault("", row.Row.Id, "effect", $"{effect.Result} is of another nutrient or condition.");

    /// <summary>Rows can be built only where every conclusion says what the table of groups allows.</summary>
    private static IReadOnlyList<ComputedRow> Rows(Knowledge knowledge) =>
        knowledge.Conclusions.All(c => EvidenceGroup.Find(c.Relation, c.Finding, c.Assessment.Certainty) is not null) ? knowledge.Rows : [];
}
