using KnowledgeApi.Collections.Outcomes;

namespace KnowledgeApi.LargeBase;

/// <summary>What studies measure: one outcome of each condition, and those that any may have.</summary>
internal static class OutcomeEntries
{
    private static readonly string[] OfTreatment = ["severity", "frequency", "duration", "function", "quality-of-life", "remission"];
    private static readonly string[] OfAny = ["incidence", "harm", "marker", "quality-of-life", "process"];

    public static OutcomeEntry Outcome(Scale scale, int index, int since)
    {
        var dice = new Dice("outcome", index);
        var role = RoleOf(index, scale);
        var name = Wording.Outcome(index, role);
        var (priority, better) = (World.Code("outcome-priorities", ref dice), World.Code("outcome-directions", ref dice));
        var instrument = dice.Chance(0.4) ? new KnowledgeApi.Collections.Outcomes.Scale { Name = $"{name} scale", Low = 0, High = 40 } : null;
        var study = World.StudyId(dice.Skewed(scale.Studies));
        return new()
        {
            Id = World.OutcomeId(index),
            Name = name,
            Synonyms = [$"{name} score"],
            Condition = index < scale.Conditions ? World.ConditionId(index) : null,
            Role = role,
            Priority = priority,
            Better = better,
            Unit = "points",
            Scale = instrument,
            MinimalImportantDifference = dice.Chance(0.3) ? new() { Value = 1 + dice.Below(3), Unit = "points", Study = study } : null,
            Note = World.NoteOf(since),
        };
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
}
