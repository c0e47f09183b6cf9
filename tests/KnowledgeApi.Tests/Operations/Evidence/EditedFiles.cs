using System.Text.Json.Nodes;

namespace KnowledgeApi.Tests.Operations.Evidence;

/// <summary>
/// Edits of the curated files by lot, so that every rule of rows has something to decide: verdicts, polarities, predicates, routes, settings, outcomes,
/// recommendations, studies, registrations and trials within reviews. What comes out says nothing of the world, and would be refused as a release.
/// </summary>
internal sealed class EditedFiles(string folder, int seed)
{
    private static readonly string[] Verdicts = ["supported", "supported", "weakly-supported", "insufficient", "conflicting", "contradicted", "refuted", "untested", "unchecked", "not-gradable"];
    private static readonly string[] Certainties = ["high", "moderate", "low", "very-low", "not-rated"];
    private static readonly string[] Polarities = ["affirms", "affirms", "affirms", "denies", "reverses", "leaves-open"];
    private static readonly string[] Directions = ["supports", "supports", "disputes", "neutral"];
    private static readonly string[] Predicates =
        ["treats", "improves", "prevents", "corrects", "worsens", "causes", "risk-factor-for", "associated-with", "not-associated-with", "lower-in", "recommended-for", "contraindicated-in"];
    private static readonly string[] Routes = ["oral", "any", "intravenous", "topical"];
    private static readonly string[] Settings = ["supplement", "diet", "prescription"];
    private static readonly string[] Aims = ["treat", "prevent", "correct", "test"];
    private static readonly string[] Designs = ["guideline", "systematic-review", "meta-analysis", "randomised-trial", "randomised-trial", "cohort", "case-control", "narrative-review", "unknown"];
    private static readonly string[] Verifications = ["verified", "verified", "partly-verified", "unverified"];
    private static readonly string[] Standings = ["current", "corrected", "superseded", "retracted", "expression-of-concern", "unknown"];
    private static readonly string[] Registrations = ["NCT00000001", "NCT00000002", "NCT00000003"];

    /// <summary>Few, so that many claims meet in one question.</summary>
    private static readonly string[] Conditions = ["restless-legs-syndrome", "muscle-cramps", "nocturnal-leg-cramps", "cirrhosis-muscle-cramps", "pregnancy-leg-cramps", "electrolyte-imbalance"];
    private static readonly string[] Subjects =
    [
        "iron", "magnesium", "quinine", "zinc", "vitamin-d", "vitamin-e", "bcaa", "iron-sucrose", "ferrous-sulfate", "magnesium-oxide", "vitamin-b12-supplements", "activemg", "isotonix", "iron-deficiency", "serum-ferritin",
        "brain-iron-deficiency", "hypomagnesaemia", "mineral-tests", "electrolyte-imbalance", "gitelman-syndrome",
    ];

    private const int Copies = 9;
    private static readonly string[] Things = ["nutrients", "conditions", "concepts"];

    private readonly Random _lot = new(seed);
    private readonly string[] _conditions = [.. Conditions.Intersect(Of(folder, "conditions").Select(o => (string)o["id"]!))];
    private readonly string[] _subjects = [.. Subjects.Intersect(Things.SelectMany(c => Of(folder, c)).Select(o => (string)o["id"]!))];
    private readonly string[] _outcomes = [.. Of(folder, "outcomes").Select(o => (string)o["id"]!)];
    private readonly string[] _studies = [.. Of(folder, "studies").Select(o => (string)o["id"]!)];
    private readonly ILookup<string, string> _results =
        Of(folder, "studies").SelectMany(s => s["results"]!.AsArray()).Where(r => r!["outcome"] is not null).ToLookup(r => (string?)r!["condition"] ?? "", r => (string)r!["id"]!);

    public void Write()
    {
        Multiply("claims", Copies);
        Edit("studies", Study);
        Edit("claims", Claim);
        Edit("conclusions", Conclusion);
    }

    private void Study(JsonObject study)
    {
        if (Comes(0.3))
            study["design"] = One(Designs);
        if (Comes(0.2) && (string?)study["verification"] != "not-identified")
            study["verification"] = One(Verifications);
        if (Comes(0.2))
            study["standing"] = One(Standings);
        foreach (var result in study["results"]!.AsArray().Where(_ => Comes(0.1)))
            result!["standing"] = "superseded";
        study.Remove("registrations");
        if ((string?)study["design"] is "systematic-review" or "meta-analysis")
        {
            if (Comes(0.6))
                study["includes"] = new JsonArray([.. Some(_studies, 8).Select(s => (JsonNode)s)]);
        }
        else if (Comes(0.3))
        {
            study["registrations"] = new JsonArray(One(Registrations));
        }
        study.Remove("seedPassages");
    }

    private void Claim(JsonObject claim)
    {
        if (Comes(0.9))
            (claim["assessment"]!["verdict"], claim["assessment"]!["certainty"]) = (One(Verdicts), One(Certainties));
        if (Comes(0.4))
            claim["polarity"] = One(Polarities);
        foreach (var statement in claim["statements"]!.AsArray())
            Statement(statement!.AsObject());
        for (var more = _lot.Next(6); more > 0; more--)
            claim["evidence"]!.AsArray().Add(Line((string)claim["statements"]![0]!["object"]!));
        if (Comes(0.1))
            claim["recommendation"] = new JsonObject { ["body"] = "A body", ["aim"] = One(Aims), ["direction"] = "for" };
    }

    private void Statement(JsonObject statement)
    {
        if (Comes(0.9))
            (statement["subject"], statement["predicate"], statement["object"]) = (One(_subjects), One(Predicates), One(_conditions));
        if (Comes(0.2))
            statement["route"] = One(Routes);
        if (Comes(0.2))
            statement["setting"] = One(Settings);
        if (Comes(0.2))
            statement["outcome"] = One(_outcomes);
        if ((string?)statement["predicate"] == "recommended-for")
            statement["aim"] = One(Aims);
        else
            statement.Remove("aim");
    }

    private JsonObject Line(string condition)
    {
        var result = Comes(0.5) && _results[condition].ToArray() is { Length: > 0 } about ? One(about) : null;
        var line = new JsonObject { ["kind"] = "study-finding", ["direction"] = One(Directions), ["study"] = result?[..result.IndexOf('-', StringComparison.Ordinal)] ?? One(_studies) };
        if (result is not null)
            line["result"] = result;
        return line;
    }

    private void Conclusion(JsonObject conclusion)
    {
        if (Comes(0.3))
            conclusion["route"] = One(Routes);
        if (Comes(0.3))
            conclusion["setting"] = One(Settings);
        if (Comes(0.5) && (string?)conclusion["subject"] is "iron" or "magnesium")
            conclusion["form"] = (string?)conclusion["subject"] == "iron" ? "ferrous-sulfate" : "magnesium-oxide";
        if (Comes(0.3) && _results[(string)conclusion["condition"]!].ToArray() is { Length: > 0 } about)
            conclusion["result"] = One(about);
    }

    /// <summary>Each entry several times over under other ids, so that a small base has many rows.</summary>
    private void Multiply(string collection, int times)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, collection), "*.json"))
        {
            var entries = JsonNode.Parse(File.ReadAllText(file))!.AsArray();
            foreach (var entry in entries.ToArray())
            {
                for (var copy = 1; copy < times; copy++)
                {
                    var another = PartIds.Copy(entry!, $"{(string)entry!["id"]!}-{copy}");
                    another.Remove("corrections");
                    entries.Add(another);
                }
            }
            File.WriteAllText(file, entries.ToJsonString());
        }
    }

    private bool Comes(double share) => _lot.NextDouble() < share;

    private string One(string[] values) => values[_lot.Next(values.Length)];

    private string[] Some(string[] values, int atMost) => [.. Enumerable.Range(0, 1 + _lot.Next(atMost)).Select(_ => One(values)).Distinct()];

    private void Edit(string collection, Action<JsonObject> edit)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, collection), "*.json").Order(StringComparer.Ordinal))
        {
            var entries = JsonNode.Parse(File.ReadAllText(file))!.AsArray();
            foreach (var entry in entries)
                edit(entry!.AsObject());
            File.WriteAllText(file, entries.ToJsonString());
        }
    }

    private static IEnumerable<JsonObject> Of(string folder, string collection) =>
        Directory.EnumerateFiles(Path.Combine(folder, collection), "*.json").Order(StringComparer.Ordinal).SelectMany(f => JsonNode.Parse(File.ReadAllText(f))!.AsArray()).Select(e => e!.AsObject());
}
