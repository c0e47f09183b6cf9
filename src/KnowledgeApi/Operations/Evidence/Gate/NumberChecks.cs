using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Outcomes;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Operations.Evidence.Rows;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Operations.Evidence.Gate;

/// <summary>Checks for impossible numbers in results.</summary>
internal static class NumberChecks
{
    public static readonly GateCheck[] All =
    [
        new("estimate-outside-interval", k => Results(k, (_, r) => r.Lower is null != r.Upper is null || r.Lower > r.Upper || r.Estimate < r.Lower || r.Estimate > r.Upper, "estimate",
            "An interval has both bounds in order and holds the estimate.")),
        new("ratio-interval-askew", k => Results(k, (_, r) => IsAskew(r), "lower",
            "The interval of a ratio is symmetric about the estimate on the log scale. One of the three numbers is wrong.")),
        new("favours-against-interval", k => Results(k, (_, r) => FavoursWrongly(k, r), "favours",
            "The interval excludes no effect on one side, and favours names the other.")),
        new("risk-arithmetic", k => Results(k, (_, r) => IsRiskOff(r), "correspondingRisk",
            "The corresponding risk does not follow from the assumed risk and the ratio, beyond what rounding explains. Risks are per 1000 people.")),
        new("unit-off-scale", k => Results(k, (_, r) => k.Outcome(r.Outcome) is { } outcome && IsOffScale(outcome, r), "unit",
            "The outcome has another scale: its unit differs, or a value lies outside it.")),
        new("review-totals-as-counts", ReviewTotals),
    ];

    private static IEnumerable<Fault> Results(Knowledge knowledge, Func<StudyEntry, ResultEntry, bool> isWrong, string field, string remedy) =>
        knowledge.Studies.SelectMany(s => s.Results.Where(r => isWrong(s, r)), (s, r) => knowledge.FaultOf(CollectionNames.Studies, s.Id, $"results.{r.Id}.{field}", remedy));

    private static bool IsRatio(ResultEntry result) => result.Measure is "risk-ratio" or "odds-ratio";

    /// <summary>On the log scale, the two halves of the interval may differ by what rounding of the three numbers can explain, plus a tenth of its width.</summary>
    private static bool IsAskew(ResultEntry result)
    {
        if (!IsRatio(result) || result is not { Estimate: > 0 and { } estimate, Lower: > 0 and { } lower, Upper: > 0 and { } upper })
            return false;
        double Log(decimal value) => Math.Log((double)value);
        var rounding = new[] { estimate, lower, upper }.Sum(v => HalfUnit(v) / (double)v);
        var (below, above) = (Log(estimate) - Log(lower), Log(upper) - Log(estimate));
        return Math.Abs(below - above) > (2 * rounding) + (0.1 * (below + above));
    }

    private static bool FavoursWrongly(Knowledge knowledge, ResultEntry result)
    {
        if (result is not { Lower: { } lower, Upper: { } upper } || knowledge.Outcome(result.Outcome)?.Better is not ("lower" or "higher") || result.Comparator is "groups" or "none")
            return false;
        var none = IsRatio(result) ? 1m : 0m;
        var better = knowledge.Outcome(result.Outcome)!.Better == "higher" ? 1 : -1;
        var side = lower > none ? 1 : upper < none ? -1 : 0;
        return side != 0 && result.Favours == (side == better ? "comparator" : "intervention") && (IsRatio(result) || result.Measure is "mean-difference");
    }

    private static bool IsRiskOff(ResultEntry result)
    {
        if (result is not { Estimate: { } ratio, AssumedRisk: { } assumed, CorrespondingRisk: { } shown } || !IsRatio(result))
            return result.AssumedRisk is < 0 or > 1000 || result.CorrespondingRisk is < 0 or > 1000;
        var p = (double)assumed / 1000;
        var expected = 1000 * (result.Measure == "risk-ratio" ? p * (double)ratio : (double)ratio * p / (1 - p + ((double)ratio * p)));
        var rounding = (HalfUnit(ratio) * (double)assumed) + (HalfUnit(assumed) * (double)ratio) + HalfUnit(shown);
        return Math.Abs(expected - (double)shown) > rounding + 1 || assumed is < 0 or > 1000 || shown is < 0 or > 1000;
    }

    private static bool IsOffScale(OutcomeEntry outcome, ResultEntry result)
    {
        if (outcome.Scale is not { } scale || result.Measure is not ("mean-difference" or "weighted-mean-difference" or "mean-change" or "median"))
            return false;
        var range = scale.High - scale.Low;
        return result.Unit is { } unit && outcome.Unit is { } own && unit != own
            || new[] { result.Estimate, result.Lower, result.Upper, result.InterventionValue, result.ComparatorValue }.OfType<decimal>().Any(v => Math.Abs(v) > Math.Max(range, scale.High));
    }

    /// <summary>Several outcomes of one review that all claim every participant of the review: its totals were taken for the counts of the outcome.</summary>
    private static IEnumerable<Fault> ReviewTotals(Knowledge knowledge) =>
        from study in knowledge.Studies
        where study is { StudiesIncluded: > 1, Participants: not null }
        let whole = study.Results.Where(r => r.Participants == study.Participants && r.Studies == study.StudiesIncluded).ToArray()
        where whole.Select(r => r.Outcome).Distinct(StringComparer.Ordinal).Count() > 1
        from result in whole.Skip(1)
        select knowledge.FaultOf(CollectionNames.Studies, study.Id, $"results.{result.Id}.participants",
            "These are the totals of the whole review, as for another outcome. Write the counts printed for this outcome, or leave them out.");

    /// <summary>Half a unit in the last decimal place that is written.</summary>
    private static double HalfUnit(decimal value) => 0.5 * Math.Pow(10, -value.Scale);
}
