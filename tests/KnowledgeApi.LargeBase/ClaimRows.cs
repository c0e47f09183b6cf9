using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Definition;

namespace KnowledgeApi.LargeBase;

/// <summary>Claims with their statements, evidence and interactions.</summary>
internal static class ClaimRows
{
    public static readonly DateOnly Assessed = new(2026, 11, 22);
    private static readonly string Absence = Tables.Json(new Absence { SearchedOn = Assessed, SearchedIn = ["PubMed", "ClinicalTrials.gov"] });

    public static void Claims(Tables tables, World world)
    {
        var plans = new ClaimPlans(world);
        var rows = tables.Of("claim", """
            id, since, until, kind, text, polarity, hedge, population, dose, verdict, certainty, reason, method, verification, assessed_by, agent_type,
            reviewed, assessed_on, corrections, settled, absence, interaction, recommendation, search
            """);
        for (var i = 0; i < world.Scale.Claims; i++)
        {
            var claim = plans.Of(i);
            tables.Item(CollectionNames.Claims, i, claim.Item, World.IsLasting(i), claim.Links, v =>
            {
                var dice = new Dice($"claim version {v.Since}", i);
                var (verdict, certainty) = Judged(claim, ref dice);
                var (reason, reviewed) = (Wording.Text(ref dice, 2), dice.Chance(0.05));
                rows.Write(claim.Item.Id, v.Since, v.Until, claim.Kind, claim.Item.Label, claim.Polarity,
                    World.Code("hedges", ref dice), People.Json(claim.Population), dice.Chance(0.1) ? "300 mg a day" : null,
                    verdict, certainty, reason, World.Code("assessment-methods", ref dice),
                    World.Code("verification", ref dice), "Invented curation", World.Code("agent-types", ref dice), reviewed, Assessed,
                    Array.Empty<string>(), verdict == "supported" && certainty == "not-rated", verdict == "untested" ? Absence : null,
                    claim.Interaction is null ? null : Tables.Json(claim.Interaction), claim.Recommendation is null ? null : Tables.Json(claim.Recommendation),
                    World.Search(claim.Item.Id, claim.Item.Label, reason, claim.Population?.Text));
                Statements(tables, claim, v.Since);
                Evidence(tables, claim, v.Since, dice);
                Interactions(tables, claim, v, (verdict, certainty, reviewed));
            });
        }
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

    private static void Statements(Tables tables, ClaimPlan claim, int since)
    {
        var rows = tables.Of("claim_statement", "claim, since, position, subject, predicate, object, qualifier, outcome, route, setting, safety, aim");
        for (var i = 0; i < claim.Statements.Length; i++)
        {
            var s = claim.Statements[i];
            rows.Write(claim.Item.Id, since, i, s.Subject.Id, s.Predicate, s.Object.Id, s.Qualifier, s.Outcome, s.Route, s.Setting, s.Safety, s.Aim);
        }
    }

    private static void Evidence(Tables tables, ClaimPlan claim, int since, Dice dice)
    {
        var rows = tables.Of("claim_evidence", "claim, since, position, kind, direction, source, passage, hedge, cites, fidelity, fidelity_reason, wording, study, result, explanation");
        var place = 0;
        foreach (var source in claim.Sources)
        {
            var id = World.SourceId(source);
            rows.Write(claim.Item.Id, since, place++, "source-statement", dice.Chance(0.9) ? "supports" : "disputes", id,
                $"{id}-p{1 + dice.Below(PublicationRows.PassagesPerSource)}", World.Code("hedges", ref dice), claim.Studies.Take(2).Select(World.StudyId).ToArray(), World.Code("fidelities", ref dice), Wording.Sentence(ref dice),
                dice.Chance(0.3) ? World.Code("wordings", ref dice) : null, null, null, null);
        }
        foreach (var study in claim.Studies)
        {
            var id = World.StudyId(study);
            rows.Write(claim.Item.Id, since, place++, "study-finding", DirectionOf(claim.Inquiry, ref dice), null, null, null, Array.Empty<string>(), null, null, null,
                id, World.ResultId(id, dice.Below(ReportedResults.PerStudy)), Wording.Sentence(ref dice));
        }
    }

    private static string DirectionOf(Inquiry? inquiry, ref Dice dice) => inquiry?.Tendency switch
    {
        Tendency.Holds => dice.OftenFirst(["supports", "supports", "neutral", "disputes"]),
        Tendency.DoesNotHold => dice.OftenFirst(["disputes", "neutral", "supports"]),
        _ => World.Code("evidence-directions", ref dice),
    };

    private static void Interactions(Tables tables, ClaimPlan claim, Version version, (string Verdict, string Certainty, bool Reviewed) judged)
    {
        if (claim.Interaction is not { } said)
            return;
        var rows = tables.Of("interaction", """
            id, since, until, claim, nutrient, form, other, effect, severity, management, separation, text, verdict, certainty, reviewed, search
            """);
        foreach (var other in claim.Statements.Select(s => s.Object))
        {
            rows.Write($"{claim.Item.Id}.{other.Id}", version.Since, version.Until, claim.Item.Id, said.Nutrient, said.Form, other.Id, said.Effect, said.Severity,
                said.Management, said.Separation is null ? null : Tables.Json(said.Separation), claim.Item.Label, judged.Verdict, judged.Certainty, judged.Reviewed,
                World.Search(claim.Item.Id, claim.Item.Label));
        }
    }
}
