using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeApi.Operations.Evidence.Rows;

namespace KnowledgeApi.Testing.Gate;

/// <summary>One counter-example for each check of the gate, planted in files that have none. The victims are picked by what they are.</summary>
internal static class GateFaults
{
    public static readonly IReadOnlyDictionary<string, Action<KnowledgeCopy>> OfFiles = new Dictionary<string, Action<KnowledgeCopy, Victims>>(StringComparer.Ordinal)
    {
        // claims
        ["judged-on-pages-alone"] = Claim(v => v.OnPagesAlone, c => Judge(c, "insufficient", "very-low")),
        ["supported-without-checked-line"] = Claim(v => v.Link, c => c["evidence"]![0]!["direction"] = "neutral"),
        ["supported-below-moderate"] = Claim(v => v.Link, c => c["assessment"]!["verdict"] = "supported"),
        ["verdict-unlike-certainty"] = Claim(v => v.Link, c => c["assessment"]!["certainty"] = "very-low"),
        ["disputed-without-checked-line"] = Claim(v => v.Link, c => Judge(c, "contradicted", "low")),
        ["published-grade-differs"] = Claim(v => v.Graded, c => c["assessment"]!["certainty"] = "high"),
        ["untested-without-absence"] = Claim(v => v.OnPagesAlone, c => Judge(c, "untested", "not-rated")),
        ["conflicting-without-disagreement"] = Claim(v => v.Link, c => Judge(c, "conflicting", "low")),
        ["domains-above-certainty"] = Claim(v => v.Link, c => c["assessment"]!["domains"] = Domains("very-serious", "serious")),
        ["claim-without-domains"] = Claim(v => v.Link, c => c["assessment"]!.AsObject().Remove("domains")),
        ["one-evidence-two-verdicts"] = Another("claims", v => v.Link, c => Judge(c, "insufficient", "very-low", reason: "Another reason.")),
        ["opposite-statements-supported"] = Another("claims", v => v.Link, c => (c["polarity"], c["assessment"]!["reason"]) = ("denies", "Another reason.")),
        ["repeated-reason"] = Another("claims", v => v.Link, _ => { }),
        // conclusions
        ["finding-not-allowed"] = Conclusion(v => v.NotKnown, c => Find(c, "helps")),
        ["conclusion-without-direct-statement"] = (files, v) => files.Edit("conclusions", v.NotKnown.Id(), c => c["claims"] = new JsonArray(v.ElsewhereThan(v.NotKnown))),
        ["result-off-question"] = (files, v) => files.Edit("conclusions", v.Uncontrolled.Conclusion, c => c["result"] = v.Uncontrolled.Result),
        ["superseded-leads"] = (files, v) => Result(v.WithResult.At("result").Split('-')[0], v.WithResult.At("result"), r => r["standing"] = "superseded")(files, v),
        ["published-grade-differs-from-result"] = Conclusion(v => v.GradedConclusion, c => c["assessment"]!["certainty"] = "high"),
        ["conclusion-without-domains"] = Conclusion(v => v.WithDomains, c => c["assessment"]!.AsObject().Remove("domains")),
        ["conclusion-above-domains"] = Conclusion(v => v.WithDomains, c => c["assessment"]!["domains"] = Domains("very-serious", "serious")),
        ["safety-without-statement"] = (files, v) => files.Edit("conclusions", v.WithoutSafety.Id(), c => c["safety"] = new JsonObject
        {
            ["level"] = "caution",
            ["reasons"] = new JsonArray(new JsonObject { ["text"] = "It is not for everyone.", ["claim"] = v.Link }),
        }),
        // rows
        ["deficiency-without-corrects-first"] = (files, v) => files.Edit("conditions", v.NoDeficiency.Condition, c => (c["kind"], c["nutrients"]) = ("deficiency", new JsonArray(v.NoDeficiency.Nutrient))),
        ["condition-without-row"] = (files, v) => Another("claims", o => o.Link, c => (c["statements"]![0]!["object"], c["assessment"]!["reason"]) = (v.UnspokenOf, "Another reason."))(files, v),
        // numbers
        ["estimate-outside-interval"] = (files, v) => Result(v.OneSided, r => r["estimate"] = (decimal)r["upper"]! + 0.01m)(files, v),
        ["ratio-interval-askew"] = (files, v) => Result(v.Ratio, r => (r["estimate"], r["correspondingRisk"]) = ((decimal)r["lower"]! + 0.01m, null))(files, v),
        ["favours-against-interval"] = (files, v) => Result(v.OneSided, r => r["favours"] = "comparator")(files, v),
        ["risk-arithmetic"] = (files, v) => Result(v.Ratio, r => (r["assumedRisk"], r["correspondingRisk"]) = (100, 500))(files, v),
        ["unit-off-scale"] = (files, v) => Result(v.OnScale, r => r["unit"] = "cm")(files, v),
        ["review-totals-as-counts"] = (files, v) => files.Edit("studies", v.Review, TotalsAsCounts),
        // forms and limits
        ["form-converts-by-one"] = (files, v) => files.Edit("nutrients", v.NutrientOfSalts, n => Without(n["forms"]![0]!, "element", "elementalFraction")),
        ["limit-ages-contradict"] = Intake(v => v.LaterLimit, i => i["lifeStage"]!["ageLowMonths"] = (int)i["lifeStage"]!["ageLowMonths"]! - 12),
        ["ai-beside-rda"] = Another("reference-intakes", v => v.Recommended.Id(), i => i["kind"] = "ai"),
        ["ul-below-requirement"] = Intake(v => v.LimitAboveRequirement, i => (i["value"], i["normalised"]!["value"]) = (0.001m, 0.001m)),
        ["older-opinion-current"] = Another("reference-intakes", v => v.Dated.Id(), i => i["validFrom"] = "2001"),
        // texts
        ["curators-text"] = Claim(v => v.Link, c => c["assessment"]!["reason"] = "Written from memory."),
        ["unidentified-study-counted"] = (files, v) => files.Edit("claims", v.Unidentified.Claim, c => Lines(c).First(l => (string?)l["study"] == v.Unidentified.Study)["direction"] = "supports"),
        ["summary-missing"] = Conclusion(v => v.NotKnown, c => c.Remove("summary")),
        ["summary-hard-to-read"] = Conclusion(v => v.NotKnown, c => c["summary"] = "Whether supplementation ameliorates neurological manifestations considerably is not known."),
        ["summary-stronger-than-phrase"] = Conclusion(v => v.NotKnown, c => c["summary"] = "It cures the complaint."),
    }.ToDictionary(f => f.Key, f => (Action<KnowledgeCopy>)(files => f.Value(files, new Victims(files.Path))), StringComparer.Ordinal);

    /// <summary>
    /// What no file can bring about alone: rows that are made wrong, and what the rules of single entries refuse before the gate is asked. Planted after the
    /// files were read and the rows made.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, Action<Knowledge>> OfKnowledge = new Dictionary<string, Action<Knowledge>>(StringComparer.Ordinal)
    {
        ["supported-on-pages-alone"] = knowledge =>
        {
            ref var claim = ref knowledge.Claims[Array.FindIndex(knowledge.Claims, c => c.Assessment.Verdict == "unchecked" && c.Evidence.All(e => e.Kind == "source-statement"))];
            claim = claim with { Assessment = claim.Assessment with { Verdict = "supported", Certainty = "moderate" } };
        },
        ["row-without-direct-statement"] = knowledge =>
        {
            var stating = knowledge.Rows.First(r => r.Row.Basis == "computed").Claims;
            foreach (ref var claim in knowledge.Claims.AsSpan())
                claim = stating.Contains(claim.Id) ? claim with { Statements = [.. claim.Statements.Select(s => s with { Predicate = "has-property" })] } : claim;
        },
        ["row-effect-off-question"] = knowledge =>
        {
            var shown = knowledge.Rows.SelectMany(r => r.Row.Outcomes!.Where(o => o.Result != r.Row.Effect?.Result)).First().Result;
            foreach (ref var result in knowledge.Result(shown)!.Value.Study.Results.AsSpan())
                result = result.Id == shown ? result with { Condition = "depression" } : result;
        },
    };

    private static Action<KnowledgeCopy, Victims> Claim(Func<Victims, string> victim, Action<JsonObject> edit) => (files, v) => files.Edit("claims", victim(v), edit);

    private static Action<KnowledgeCopy, Victims> Conclusion(Func<Victims, JsonElement> victim, Action<JsonObject> edit) => (files, v) => files.Edit("conclusions", victim(v).Id(), edit);

    private static Action<KnowledgeCopy, Victims> Intake(Func<Victims, JsonElement> victim, Action<JsonObject> edit) => (files, v) => files.Edit("reference-intakes", victim(v).Id(), edit);

    private static Action<KnowledgeCopy, Victims> Result(string study, string result, Action<JsonObject> edit) =>
        (files, _) => files.Edit("studies", study, s => edit(s["results"]!.AsArray().Single(r => (string)r!["id"]! == result)!.AsObject()));

    private static Action<KnowledgeCopy, Victims> Result((string Study, string Result) at, Action<JsonObject> edit) => Result(at.Study, at.Result, edit);

    /// <summary>A second entry like the first, but for the edit.</summary>
    private static Action<KnowledgeCopy, Victims> Another(string collection, Func<Victims, string> like, Action<JsonObject> edit) => (files, v) =>
    {
        files.Add(collection, like(v), "PLANTED");
        files.Edit(collection, "PLANTED", edit);
    };

    private static void Judge(JsonObject claim, string verdict, string certainty, string? reason = null)
    {
        var assessment = claim["assessment"]!;
        (assessment["verdict"], assessment["certainty"]) = (verdict, certainty);
        assessment["reason"] = reason ?? (string)assessment["reason"]!;
    }

    private static void Find(JsonObject conclusion, string finding)
    {
        conclusion["finding"] = finding;
        conclusion.Remove("because");
    }

    private static void Without(JsonNode entry, params string[] members)
    {
        foreach (var member in members)
            entry.AsObject().Remove(member);
    }

    private static void TotalsAsCounts(JsonObject review)
    {
        foreach (var result in review["results"]!.AsArray().Take(2))
            (result!["participants"], result["studies"]) = ((int)review["participants"]!, (int)review["studiesIncluded"]!);
    }

    private static JsonArray Domains(string riskOfBias, string inconsistency) =>
    [
        new JsonObject { ["domain"] = "risk-of-bias", ["rating"] = riskOfBias, ["reason"] = "Nobody was blinded." },
        new JsonObject { ["domain"] = "inconsistency", ["rating"] = inconsistency, ["reason"] = "The studies differ." },
    ];

    private static IEnumerable<JsonObject> Lines(JsonObject claim) => claim["evidence"]!.AsArray().Select(l => l!.AsObject());
}
