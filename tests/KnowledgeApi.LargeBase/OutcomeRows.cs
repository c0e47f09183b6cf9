using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Outcomes;

namespace KnowledgeApi.LargeBase;

/// <summary>What studies measure: one outcome of each condition, and those that any may have.</summary>
internal static class OutcomeRows
{
    private static readonly string[] OfTreatment = ["severity", "frequency", "duration", "function", "quality-of-life", "remission"];
    private static readonly string[] OfAny = ["incidence", "harm", "marker", "quality-of-life", "process"];

    public static void Outcomes(Tables tables, Scale scale)
    {
        var rows = tables.Of("outcome", "id, since, until, name, synonyms, role, priority, better, unit, scale, minimal_important_difference, note, search");
        for (var i = 0; i < scale.Outcomes; i++)
        {
            var dice = new Dice("outcome", i);
            var role = RoleOf(i, scale);
            var item = new Target(CollectionNames.Outcomes, i, World.OutcomeId(i), Wording.Outcome(i, role));
            var (priority, better, synonyms) = (World.Code("outcome-priorities", ref dice), World.Code("outcome-directions", ref dice), new[] { $"{item.Label} score" });
            var instrument = dice.Chance(0.4) ? Tables.Json(new KnowledgeApi.Collections.Outcomes.Scale { Name = $"{item.Label} scale", Low = 0, High = 40 }) : null;
            var study = World.StudyId(dice.Skewed(scale.Studies));
            var least = dice.Chance(0.3) ? Tables.Json(new DifferenceEntry { Value = 1 + dice.Below(3), Unit = "points", Study = study }) : null;
            tables.Item(CollectionNames.Outcomes, i, item, isReferredTo: true,
                [.. ConditionOf(i, scale), .. least is null ? [] : new[] { ("difference", CollectionNames.Studies, study) }], v => rows.Write(
                    item.Id, v.Since, v.Until, item.Label, synonyms, role, priority, better, "points", instrument, least, $"Version of release {v.Since}.",
                    World.Search([item.Id, item.Label, .. synonyms])));
        }
    }

    /// <summary>An outcome that tells about a question: what it is asked about, or what else was measured.</summary>
    public static int Of(Inquiry inquiry, bool isMain, Scale scale, ref Dice dice) => (inquiry.Relation, isMain) switch
    {
        ("treats" or "linked-with", true) => inquiry.Condition.Index,
        ("prevents", true) => General("incidence", scale, ref dice),
        ("raises-risk", true) => General("harm", scale, ref dice),
        ("treats", false) => General("quality-of-life", scale, ref dice),
        _ => General("marker", scale, ref dice),
    };

    public static int General(string role, Scale scale, ref Dice dice) =>
        scale.Conditions + Array.IndexOf(OfAny, role) + (OfAny.Length * dice.Skewed(Scale.GeneralOutcomes / OfAny.Length));

    private static string RoleOf(int outcome, Scale scale)
    {
        var dice = new Dice("role of outcome", outcome);
        return outcome < scale.Conditions ? dice.OftenFirst(OfTreatment) : OfAny[(outcome - scale.Conditions) % OfAny.Length];
    }

    private static IEnumerable<(string, string, string)> ConditionOf(int outcome, Scale scale) =>
        outcome < scale.Conditions ? [("condition", CollectionNames.Conditions, World.ConditionId(outcome))] : [];
}
