using System.Text.Json.Nodes;
using KnowledgeApi.Collections;
using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Operations.Evidence.Rows;
using KnowledgeApi.Tests.Http;
using KnowledgeApi.Tests.Releases;

namespace KnowledgeApi.Tests.Evidence;

/// <summary>One counter-example for each check of the gate, planted in the real files, which have none.</summary>
internal static class GateFaults
{
    /// <summary>Says on one study line that two things go together, with low certainty; backs a conclusion.</summary>
    private const string Link = "CLM0490";

    /// <summary>A page's sentence that nobody has checked.</summary>
    private static readonly string OnPagesAlone = Catalogue.Read(TestService.KnowledgeFolder).Of("claims").Select(e => (ClaimEntry)e.Entry)
        .First(c => c.Assessment.Verdict == "unchecked" && c.Evidence.All(e => e.Kind == "source-statement")).Id;

    public static readonly IReadOnlyDictionary<string, Action<KnowledgeCopy>> OfFiles = new Dictionary<string, Action<KnowledgeCopy>>(StringComparer.Ordinal)
    {
        // claims
        ["judged-on-pages-alone"] = Claim(OnPagesAlone, c => Judge(c, "insufficient", "very-low")),
        ["supported-without-checked-line"] = Claim(Link, c => c["evidence"]![0]!["direction"] = "neutral"),
        ["supported-below-moderate"] = Claim(Link, c => c["assessment"]!["verdict"] = "supported"),
        ["verdict-unlike-certainty"] = Claim(Link, c => c["assessment"]!["certainty"] = "very-low"),
        ["disputed-without-checked-line"] = Claim(Link, c => Judge(c, "contradicted", "low")),
        ["published-grade-differs"] = Claim("CLM0260", c => c["assessment"]!["certainty"] = "high"),
        ["untested-without-absence"] = Claim(OnPagesAlone, c => Judge(c, "untested", "not-rated")),
        ["conflicting-without-disagreement"] = Claim(Link, c => Judge(c, "conflicting", "low")),
        ["domains-above-certainty"] = Claim(Link, c => c["assessment"]!["domains"] = Domains("very-serious", "serious")),
        ["claim-without-domains"] = Claim(Link, c => c["assessment"]!.AsObject().Remove("domains")),
        ["one-evidence-two-verdicts"] = Another("claims", Link, c => Judge(c, "insufficient", "very-low", reason: "Another reason.")),
        ["opposite-statements-supported"] = Another("claims", Link, c => (c["polarity"], c["assessment"]!["reason"]) = ("denies", "Another reason.")),
        ["repeated-reason"] = Another("claims", Link, _ => { }),
        // conclusions
        ["finding-not-allowed"] = Conclusion("CON012", c => Find(c, "helps")),
        ["conclusion-without-direct-statement"] = Conclusion("CON011", c => c["claims"] = new JsonArray("CLM0266")),
        ["result-off-question"] = Conclusion("CON002", c => c["result"] = "ST015-R1"),
        ["superseded-leads"] = Study("ST014", s => Result(s, "ST014-R1")["standing"] = "superseded"),
        ["published-grade-differs-from-result"] = Conclusion("CON001", c => c["assessment"]!["certainty"] = "high"),
        ["conclusion-without-domains"] = Conclusion("CON011", c => c["assessment"]!.AsObject().Remove("domains")),
        ["conclusion-above-domains"] = Conclusion("CON015", c => c["assessment"]!["certainty"] = "moderate"),
        ["safety-without-statement"] = Conclusion("CON011", c => c["safety"] = new JsonObject
        {
            ["level"] = "caution",
            ["reasons"] = new JsonArray(new JsonObject { ["text"] = "Calcium is not for everyone.", ["claim"] = Link }),
        }),
        // rows
        ["deficiency-without-corrects-first"] = Of("conditions", "insomnia", c => (c["kind"], c["nutrients"]) = ("deficiency", new JsonArray("vitamin-k"))),
        ["condition-without-row"] = Another("claims", Link, c => (c["statements"]![0]!["object"], c["assessment"]!["reason"]) = ("kidney-stones", "Another reason.")),
        // numbers
        ["estimate-outside-interval"] = Study("ST009", s => Result(s, "ST009-R1")["estimate"] = -1),
        ["ratio-interval-askew"] = Study("ST009", s => (Result(s, "ST009-R4")["estimate"], Result(s, "ST009-R4")["correspondingRisk"]) = (1.1, null)),
        ["favours-against-interval"] = Study("ST009", s => Result(s, "ST009-R1")["favours"] = "comparator"),
        ["risk-arithmetic"] = Study("ST009", s => (Result(s, "ST009-R4")["assumedRisk"], Result(s, "ST009-R4")["correspondingRisk"]) = (100, 500)),
        ["unit-off-scale"] = Study("ST009", s => Result(s, "ST009-R1")["unit"] = "cm"),
        ["review-totals-as-counts"] = Study("ST009", TotalsAsCounts),
        // forms and limits
        ["form-converts-by-one"] = Of("nutrients", "calcium", n => Without(n["forms"]![0]!, "element", "elementalFraction")),
        ["limit-ages-contradict"] = Of("reference-intakes", "nasem-zinc-ul-14-18y", i => i["lifeStage"]!["ageLowMonths"] = 180),
        ["ai-beside-rda"] = Another("reference-intakes", "nasem-zinc-rda-child-1-3y", i => i["kind"] = "ai"),
        ["ul-below-requirement"] = Of("reference-intakes", "nasem-zinc-ul-child-1-3y", i => (i["value"], i["normalised"]!["value"]) = (1, 1)),
        ["older-opinion-current"] = Another("reference-intakes", "efsa-folate-ai-pregnancy", i => i["validFrom"] = "2001"),
        // texts
        ["curators-text"] = Claim(Link, c => c["assessment"]!["reason"] = "Written from memory."),
        ["unidentified-study-counted"] = Claim("CLM0071", c => Lines(c).Single(l => (string?)l["study"] == "ST066")["direction"] = "supports"),
        ["summary-missing"] = Conclusion("CON002", c => c.Remove("summary")),
        ["summary-hard-to-read"] = Conclusion("CON002", c => c["summary"] = "Whether supplementation ameliorates neurological manifestations considerably is not known."),
        ["summary-stronger-than-phrase"] = Conclusion("CON002", c => c["summary"] = "Magnesium cures restless legs."),
    };

    /// <summary>
    /// What no file can bring about alone: rows that are made wrong, and what the rules of single entries refuse before the gate is asked. Planted after the
    /// files were read and the rows made.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, Action<Knowledge>> OfKnowledge = new Dictionary<string, Action<Knowledge>>(StringComparer.Ordinal)
    {
        ["supported-on-pages-alone"] = knowledge =>
        {
            ref var claim = ref knowledge.Claims[Array.FindIndex(knowledge.Claims, c => c.Id == OnPagesAlone)];
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

    private static Action<KnowledgeCopy> Of(string collection, string id, Action<JsonObject> edit) => files => files.Edit(collection, id, edit);

    private static Action<KnowledgeCopy> Claim(string id, Action<JsonObject> edit) => Of("claims", id, edit);

    private static Action<KnowledgeCopy> Conclusion(string id, Action<JsonObject> edit) => Of("conclusions", id, edit);

    private static Action<KnowledgeCopy> Study(string id, Action<JsonObject> edit) => Of("studies", id, edit);

    /// <summary>A second entry like the first, but for the edit.</summary>
    private static Action<KnowledgeCopy> Another(string collection, string like, Action<JsonObject> edit) => files =>
    {
        files.Add(collection, like, "PLANTED");
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

    private static JsonObject Result(JsonObject study, string id) => study["results"]!.AsArray().Single(r => (string)r!["id"]! == id)!.AsObject();

    private static IEnumerable<JsonObject> Lines(JsonObject claim) => claim["evidence"]!.AsArray().Select(l => l!.AsObject());
}
