using KnowledgeApi.Collections.Claims;

namespace KnowledgeApi.LargeBase;

/// <summary>Claims with their statements, evidence and interactions.</summary>
internal static class ClaimEntries
{
    public static readonly DateOnly Assessed = new(2026, 11, 22);

    public static ClaimEntry Claim(ClaimPlans plans, int index, int since)
    {
        var claim = plans.Of(index);
        var dice = new Dice($"claim version {since}", index);
        var (verdict, certainty) = Judged(claim, ref dice);
        var (reason, reviewed, hedge) = (Wording.Text(ref dice, 2), dice.Chance(0.05), World.Code("hedges", ref dice));
        return new()
        {
            Id = claim.Item.Id,
            Kind = claim.Kind,
            Text = claim.Item.Label,
            Statements = claim.Statements,
            Polarity = claim.Polarity,
            Hedge = hedge,
            Population = claim.Population,
            Dose = dice.Chance(0.1) ? "300 mg a day" : null,
            Interaction = claim.Interaction,
            Recommendation = claim.Recommendation,
            Assessment = new()
            {
                Verdict = verdict,
                Certainty = certainty,
                Reason = reason,
                Method = World.Code("assessment-methods", ref dice),
                Settled = verdict == "supported" && certainty == "not-rated" ? true : null,
                Absence = verdict == "untested" ? new() { SearchedOn = Assessed, SearchedIn = ["PubMed", "ClinicalTrials.gov"] } : null,
                Verification = World.Code("verification", ref dice),
                AssessedBy = "Invented curation",
                AgentType = World.Code("agent-types", ref dice),
                Reviewed = reviewed,
                AssessedOn = Assessed,
            },
            Evidence = [.. Evidence(claim, dice).Select((line, place) => line with { Id = World.LineId(index, place) })],
        };
    }

    /// <summary>Little is well shown; what is judged of a question follows its evidence.</summary>
    private static (string Verdict, string Certainty) Judged(ClaimPlan claim, ref Dice dice)
    {
        var verdict = claim.Inquiry is null ? World.Code("verdicts", ref dice)
            : claim.Studies.Length == 0 ? new[] { "unchecked", "untested", "not-gradable" }[dice.Share(80, 15)]
            : claim.Inquiry.Tendency switch
            {
                Tendency.Holds => dice.OftenFirst(["supported", "weakly-supported", "insufficient", "unchecked"]),
                Tendency.DoesNotHold => dice.OftenFirst(["contradicted", "insufficient", "refuted", "unchecked"]),
                _ => World.Code("verdicts", ref dice),
            };
        var certainty = claim.Inquiry?.IsRated ?? dice.Chance(0.25)
            ? new[] { "low", "moderate", "high" }[dice.Share(60, 32)] : new[] { "very-low", "not-rated" }[dice.Share(65)];
        return (verdict, certainty);
    }

    private static EvidenceEntry[] Evidence(ClaimPlan claim, Dice dice)
    {
        var lines = new List<EvidenceEntry>();
        foreach (var source in claim.Sources)
        {
            lines.Add(new()
            {
                Kind = "source-statement",
                Direction = dice.Chance(0.9) ? "supports" : "disputes",
                Passage = $"{World.SourceId(source)}-p{1 + dice.Below(PublicationEntries.PassagesPerSource)}",
                Hedge = World.Code("hedges", ref dice),
                Cites = claim.Studies.Length == 0 ? null : [.. claim.Studies.Take(2).Select(World.StudyId)],
                Fidelity = World.Code("fidelities", ref dice),
                FidelityReason = Wording.Sentence(ref dice),
                Wording = dice.Chance(0.3) ? World.Code("wordings", ref dice) : null,
            });
        }
        foreach (var study in claim.Studies.Select(World.StudyId))
        {
            lines.Add(new()
            {
                Kind = "study-finding",
                Direction = DirectionOf(claim.Inquiry, ref dice),
                Study = study,
                Result = World.ResultId(study, dice.Below(ReportedResults.PerStudy)),
                Explanation = Wording.Sentence(ref dice),
            });
        }
        return [.. lines];
    }

    private static string DirectionOf(Inquiry? inquiry, ref Dice dice) => inquiry?.Tendency switch
    {
        Tendency.Holds => dice.OftenFirst(["supports", "supports", "neutral", "disputes"]),
        Tendency.DoesNotHold => dice.OftenFirst(["disputes", "neutral", "supports"]),
        _ => World.Code("evidence-directions", ref dice),
    };
}
