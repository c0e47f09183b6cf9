using KnowledgeApi.Collections.Studies;

namespace KnowledgeApi.LargeBase;

/// <summary>Results of a study on its question, with figures that point where its evidence points.</summary>
internal static class ReportedResults
{
    public const int PerStudy = 2;

    private static readonly string[] Comparators =
        ["placebo", "no-treatment", "before-after", "usual-care", "same-co-treatment", "none", "head-to-head", "dose"];

    public static ResultEntry[] Of(string study, int participants, Inquiry inquiry, Scale scale, ref Dice dice)
    {
        var results = new ResultEntry[PerStudy];
        for (var place = 0; place < PerStudy; place++)
        {
            // What a treatment does to people besides is reported with it.
            var isHarm = place > 0 && inquiry.Relation is "treats" or "prevents" && dice.Chance(0.25);
            var relation = isHarm ? "raises-risk" : inquiry.Relation;
            var outcome = isHarm ? OutcomeEntries.General("harm", scale, ref dice) : OutcomeEntries.Of(inquiry, place == 0, scale, ref dice);
            results[place] = Measured(relation, inquiry.Tendency, ref dice) with
            {
                Id = World.ResultId(study, place),
                Outcome = World.OutcomeId(outcome),
                Subject = inquiry.Nutrient.Id,
                Condition = inquiry.Condition.Id,
                Relation = relation,
                Comparator = relation == "linked-with" ? "groups" : dice.OftenFirst(Comparators),
                Route = inquiry.Route,
                Participants = participants,
                Summary = Wording.Sentence(ref dice),
            };
        }
        return results;
    }

    /// <summary>A difference where something is treated, else a ratio.</summary>
    private static ResultEntry Measured(string relation, Tendency tendency, ref Dice dice)
    {
        var isRatio = relation != "treats";
        var (none, step) = isRatio ? (1m, 0.01m) : (0m, 0.1m);
        var half = step * (5 + dice.Below(30));
        var away = tendency == Tendency.Holds ? half + (step * dice.Below(30)) : step * dice.Below(5);
        var estimate = relation is "treats" or "prevents" ? Math.Max(none - away, isRatio ? 0.02m : -40m) : none + away;
        var isComplete = dice.Chance(0.7);
        return new()
        {
            Id = "",
            OutcomeText = Wording.Sentence(ref dice),
            Comparator = "none",
            Measure = relation switch { "treats" => "mean-difference", "linked-with" => "odds-ratio", _ => "risk-ratio" },
            Estimate = estimate,
            Lower = isComplete ? Math.Max(estimate - half, isRatio ? 0.01m : -40m) : null,
            Upper = isComplete ? estimate + half : null,
            Level = isComplete ? 95 : null,
            Unit = isRatio ? null : "points",
            AssumedRisk = relation is "prevents" or "raises-risk" ? 100 : null,
            CorrespondingRisk = relation is "prevents" or "raises-risk" ? 100 * estimate : null,
            Favours = tendency == Tendency.Holds && relation is "treats" or "prevents" ? "intervention" : World.Code("favours", ref dice),
            Certainty = dice.Chance(0.1) ? World.Code("certainties", ref dice) : null,
            Summary = "",
        };
    }
}
