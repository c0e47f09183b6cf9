using System.Text.Json;
using KnowledgeApi.Testing.Oracle;

namespace KnowledgeApi.Testing.Gate;

/// <summary>Entries to plant a fault in, picked by what they are and never by name: whatever is curated next, some entry is like it.</summary>
internal sealed class Victims(string folder)
{
    private static readonly string[] Averages = ["mean-difference", "standardised-mean-difference"];
    private static readonly string[] Question = ["subject", "condition", "relation"];
    private static readonly string[] SamePeople = ["nutrient", "authority", "basis"];
    private readonly OracleFiles _files = new(folder);

    /// <summary>A page's sentence that nobody has checked.</summary>
    public string OnPagesAlone => Claim(c => Verdict(c) == "unchecked" && c.Items("evidence").All(l => l.At("kind") == "source-statement"));

    /// <summary>Says on one line of a checked study that two things go together, with low certainty and the reasons for that; is part of no disagreement.</summary>
    public string Link => Claim(c => Verdict(c) == "weakly-supported" && c.At("polarity") == "affirms" && c.GetProperty("assessment").Has("domains")
        && c.Items("evidence").Count() == 1 && c.Items("evidence").Single() is var line && line.Text("study") is { } study && line.At("direction") == "supports"
        && _files.Find("studies", study)!.Value.At("verification") == "verified" && c.Items("statements").Single().At("predicate") == "associated-with"
        && !c.Items("statements").Single().Has("safety") && !_files.All("disagreements").Any(d => d.Items("members").Any(m => m.At("id") == c.Id())));

    /// <summary>Leans on a result that its authors graded moderate.</summary>
    public string Graded => Claim(c => c.At("assessment", "method") == "published-grade" && c.At("assessment", "certainty") == "moderate"
        && c.Items("evidence").Select(GradeOf).ToArray() is var grades && grades.Contains("moderate") && !grades.Contains("high"));

    /// <summary>Names a study that nobody could identify, on neither side.</summary>
    public (string Claim, string Study) Unidentified => _files.All("claims").SelectMany(c => c.Items("evidence"), (c, l) => (Claim: c.Id(), Study: l.Text("study"), Direction: l.At("direction")))
        .Where(l => l.Study is not null && l.Direction == "neutral" && _files.Find("studies", l.Study)!.Value.At("verification") == "not-identified").Select(l => (l.Claim, l.Study!)).First();

    /// <summary>Says of something given for a condition that it is not known whether it helps.</summary>
    public JsonElement NotKnown => _files.All("conclusions").First(c => c.At("finding") == "not-known" && c.At("assessment", "certainty") == "very-low" && c.At("relation") == "treats" && c.Has("summary"));

    public JsonElement WithDomains => _files.All("conclusions").First(c => c.GetProperty("assessment").Has("domains") && c.At("assessment", "certainty") == "low" && c.At("relation") != "corrects");

    public JsonElement GradedConclusion => _files.All("conclusions").First(c => c.At("assessment", "method") == "published-grade" && c.At("assessment", "certainty") == "moderate" && c.Has("result"));

    public JsonElement WithResult => _files.All("conclusions").First(c => c.Has("result") && c.At("finding") == "not-known");

    public JsonElement WithoutSafety => _files.All("conclusions").First(c => !c.Has("safety") && c.At("relation") == "treats");

    /// <summary>A claim of neither this nutrient nor this condition.</summary>
    public string ElsewhereThan(JsonElement conclusion) => Claim(c => c.At("kind") == "efficacy" && c.Items("statements").All(s =>
        s.At("subject") != conclusion.At("subject") && s.At("object") != conclusion.At("condition") && !s.Has("safety")));

    /// <summary>A conclusion on the question of a result that compares nobody, and leads nothing.</summary>
    public (string Conclusion, string Result) Uncontrolled => (from r in Results
                                                               where r.Result.Text("comparator") == "before-after" && !r.Result.Has("certainty")
                                                               from c in _files.All("conclusions")
                                                               where c.Has("result") && Question.All(m => c.Text(m) == r.Result.Text(m))
                                                               select (c.Id(), r.Result.Id())).First();

    /// <summary>A mean difference whose interval lies on one side.</summary>
    public (string Study, string Result) OneSided => Of(r => Averages.Contains(r.Text("measure")) && Number(r, "upper") < 0 && r.Text("favours") == "intervention" && Number(r, "estimate") is not null);

    public (string Study, string Result) Ratio => Of(r => r.Text("measure") == "risk-ratio" && Number(r, "assumedRisk") is not null && Number(r, "lower") > 0.5m && Number(r, "upper") < 4 && r.Text("favours") == "neither");

    public (string Study, string Result) OnScale => Of(r => r.Text("measure") is "mean-difference" or "mean-change" && r.Has("unit") && r.Text("outcome") is { } outcome && _files.Find("outcomes", outcome) is { } o && o.Has("scale") && o.Has("unit") && o.At("unit") != "cm");

    /// <summary>Pools several studies, and its first two results are of different outcomes.</summary>
    public string Review => _files.All("studies").First(s => s.Has("participants") && s.Text("studiesIncluded") is { } studies && studies != "1"
        && s.List("results").Take(2).Select(r => r.Text("outcome")).Distinct().Count() == 2).Id();

    public string NutrientOfSalts => _files.All("nutrients").First(n => n.List("forms").FirstOrDefault() is { ValueKind: JsonValueKind.Object } first && first.Has("elementalFraction")).Id();

    /// <summary>A limit that does not begin at birth, and follows on another of the same kind.</summary>
    public JsonElement LaterLimit => Intakes("ul").First(i => Plain(i) && i.GetProperty("lifeStage").GetProperty("ageLowMonths").GetInt32() > 24
        && Intakes("ul").Any(o => Plain(o) && Alike(o, i) && o.GetProperty("lifeStage").Text("ageHighMonths") == i.GetProperty("lifeStage").Text("ageLowMonths")));

    public JsonElement Recommended => Intakes("rda").First(Plain);

    /// <summary>A limit without a note, with a requirement of the same people on the same basis.</summary>
    public JsonElement LimitAboveRequirement => Intakes("ul").First(i => Plain(i) && !i.Has("note") && i.Has("value") && Intakes("rda").Any(o => Plain(o) && Alike(o, i) && Stage(o) == Stage(i)));

    public JsonElement Dated => _files.All("reference-intakes").First(i => string.CompareOrdinal(i.Text("validFrom"), "2002") > 0 && !i.Has("supersededBy") && i.Text("status") == "set");

    /// <summary>A condition that something helps, which is no lack of anything; and a nutrient of which nothing is concluded on it.</summary>
    public (string Condition, string Nutrient) NoDeficiency
    {
        get
        {
            var condition = _files.All("conclusions").First(c => c.At("relation") is "treats" or "prevents" && _files.Find("conditions", c.At("condition"))!.Value.At("kind") != "deficiency").At("condition");
            var concluded = _files.All("conclusions").Where(c => c.At("condition") == condition).Select(c => c.At("subject")).ToArray();
            return (condition, _files.All("nutrients").First(n => !concluded.Contains(n.Id())).Id());
        }
    }

    /// <summary>Of which nothing is said.</summary>
    public string UnspokenOf => _files.All("conditions").First(c => !_files.All("claims").Any(k => k.Items("statements").Any(s => s.At("subject") == c.Id() || s.At("object") == c.Id()))
        && !_files.All("conclusions").Any(k => k.At("condition") == c.Id()) && !_files.All("outcomes").Any(o => o.Text("condition") == c.Id())).Id();

    private IEnumerable<(JsonElement Study, JsonElement Result)> Results => _files.All("studies").SelectMany(s => s.List("results"), (s, r) => (s, r)).Where(r => !r.r.Has("standing"));

    private (string Study, string Result) Of(Func<JsonElement, bool> fits) => Results.Where(r => fits(r.Result)).Select(r => (r.Study.Id(), r.Result.Id())).First();

    private string Claim(Func<JsonElement, bool> fits) => _files.All("claims").First(fits).Id();

    private IEnumerable<JsonElement> Intakes(string kind) => _files.All("reference-intakes").Where(i => i.At("kind") == kind && i.Text("status") == "set" && !i.Has("supersededBy"));

    private static bool Plain(JsonElement intake) => intake.GetProperty("lifeStage") is var stage && !stage.Has("pregnant") && !stage.Has("lactating") && !intake.Has("forms");

    private static bool Alike(JsonElement one, JsonElement other) => SamePeople.All(m => one.Text(m) == other.Text(m)) && one.GetProperty("lifeStage").Text("sex") == other.GetProperty("lifeStage").Text("sex");

    private static string Stage(JsonElement intake) => $"{intake.GetProperty("lifeStage").Text("ageLowMonths")} {intake.GetProperty("lifeStage").Text("ageHighMonths")}";

    private string? GradeOf(JsonElement line) => line.Text("result") is { } result ? _files.Result(result).Result.Text("certainty") : null;

    private static string Verdict(JsonElement claim) => claim.At("assessment", "verdict");

    private static decimal? Number(JsonElement item, string member) => item.TryGetProperty(member, out var value) ? value.GetDecimal() : null;
}
