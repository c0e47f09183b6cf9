using System.Text.Json;

namespace KnowledgeApi.Testing.Oracle;

/// <summary>
/// Which rows of evidence there must be, and what they must say, worked out from the curated files by rules that are written here anew.
/// </summary>
internal sealed class EvidenceOracle
{
    private readonly OracleFiles _files;
    private readonly OracleLines _lines;
    private readonly OracleReading _reading;
    private readonly ILookup<OracleQuestion, OracleStatement> _stated;

    public EvidenceOracle(string folder)
    {
        _files = new OracleFiles(folder);
        _lines = new OracleLines(_files);
        _reading = new OracleReading(_files);
        _stated = _files.All("claims").SelectMany(_reading.Of).ToLookup(s => s.Question);
        var curated = _files.All("conclusions").Select(OfConclusion).ToArray();
        var concluded = curated.Select(r => r.Question).ToHashSet();
        Rows = curated.Concat(_stated.Select(s => s.Key).Where(q => q.Relation != "corrects" && !concluded.Contains(q)).Select(OfRule).OfType<OracleRow>())
            .ToDictionary(r => r.Id, StringComparer.Ordinal);
    }

    /// <summary>All rows by id.</summary>
    public IReadOnlyDictionary<string, OracleRow> Rows { get; }

    /// <summary>Whether a result is current: neither its study nor its figures are superseded, withdrawn or unread.</summary>
    public bool IsCurrent(string result)
    {
        var (study, figures) = _files.Result(result);
        return study.Text("standing") is not ("superseded" or "retracted" or "expression-of-concern") && (figures.Text("standing") ?? "current") == "current"
            && (figures.Text("verification") ?? study.Text("verification")) is "verified" or "partly-verified";
    }

    /// <summary>Nutrient, condition and relation of a result.</summary>
    public OracleQuestion QuestionOf(string result)
    {
        var figures = _files.Result(result).Result;
        return new(figures.Text("subject") ?? "", figures.Text("condition") ?? "", figures.Text("relation") ?? "");
    }

    /// <summary>Whether a claim warns of something: a statement about it, or a form of it, says how much care it needs.</summary>
    public bool Warns(string claim, string nutrient) => _files.Find("claims", claim) is { } found && found.List("statements").Any(s =>
        s.TryGetProperty("safety", out _) && _reading.NutrientSide(s.Text("subject")!) is { IsState: false } side
        && _files.Find("nutrients", nutrient)!.Value.Texts("components").Append(nutrient).Contains(side.Nutrient));

    private OracleRow OfConclusion(JsonElement conclusion)
    {
        var question = new OracleQuestion(conclusion.Text("subject")!, conclusion.Text("condition")!, conclusion.Text("relation")!);
        var (route, setting, form) = (conclusion.Text("route") ?? "oral", conclusion.Text("setting") ?? "supplement", conclusion.Text("form"));
        // What a curator leans on besides, as levels in the blood, does not state this: it neither counts nor speaks for it.
        var leaned = conclusion.Texts("claims");
        var claims = _stated[question].Where(s => leaned.Contains(s.Claim)
            || (route == "any" || s.Route == "any" || s.Route == route) && (s.Setting ?? setting) == setting && (form is null || s.Form is null || s.Form == form)).Select(s => s.Claim);
        var said = new OracleFinding(conclusion.Text("finding")!, conclusion.Text("because"), conclusion.GetProperty("assessment").Text("certainty")!);
        return Row(conclusion.Id(), "curated", question, said, claims, conclusion.Text("result")) with { Route = route, Setting = setting, Form = form };
    }

    private OracleRow? OfRule(OracleQuestion question)
    {
        var claims = _stated[question].Where(s => s.IsOrdinary).Select(s => s.Claim).Distinct().ToArray();
        return new OracleVotes(_lines).Of(question, [.. claims.Select(Claim)]) is { } said ? Row($"{question}", "computed", question, said, claims, null) : null;
    }

    private OracleRow Row(string id, string basis, OracleQuestion question, OracleFinding said, IEnumerable<string> claims, string? result)
    {
        var ids = claims.Distinct().ToArray();
        var lines = ids.SelectMany(c => _lines.About(Claim(c), question.Condition)).ToArray();
        return new OracleRow
        {
            Id = id,
            Question = question,
            SubstanceKind = _files.Term("nutrient-kinds", _files.Find("nutrients", question.Subject)!.Value.Text("kind")!).Text("group")!,
            Form = null,
            Route = "oral",
            Setting = "supplement",
            Basis = basis,
            Said = said,
            Claims = OracleRow.Joined(ids),
            Studies = OracleRow.Joined(lines.Select(l => l.Study).Concat(result is null ? [] : [_files.Result(result).Study.Id()])),
            Balance = OracleBalance.Of(_files, lines),
            Effect = result is not null && IsCurrent(result) ? result : null,
        };
    }

    private JsonElement Claim(string id) => _files.Find("claims", id)!.Value;
}
