using System.Text.Json;

namespace KnowledgeApi.Testing.Oracle;

/// <summary>What a rule says of a question no curator has concluded.</summary>
internal sealed record OracleFinding(string Finding, string? Because, string Certainty);

/// <summary>What claims that state a question come to: they vote.</summary>
internal sealed class OracleVotes(OracleLines lines)
{
    private static readonly string[] Silent = ["unchecked", "untested", "not-gradable"];

    /// <returns>Null where the claims make no row.</returns>
    public OracleFinding? Of(OracleQuestion question, IReadOnlyList<JsonElement> claims)
    {
        var heard = claims.Where(c => !Silent.Contains(Verdict(c)) && lines.About(c, question.Condition).Any()).ToArray();
        if (heard.Length == 0)
            return claims.Any(c => c.TryGetProperty("recommendation", out _)) ? new("not-known", "not-looked", "not-rated") : null;
        var voters = heard.Where(c => Votes(c).Length > 0).ToArray();
        var certainty = Certainty(question, voters);
        var finding = Finding(question.Relation, [.. voters.SelectMany(Votes).Distinct()]);
        return finding == "not-known" || OracleGroups.Of(question.Relation, finding, certainty) is null
            ? new("not-known", "too-little-evidence", certainty) : new(finding, null, certainty);
    }

    private static string Verdict(JsonElement claim) => claim.GetProperty("assessment").Text("verdict")!;

    private static string[] Votes(JsonElement claim) => (claim.Text("polarity"), Verdict(claim)) switch
    {
        ("leaves-open", _) => [],
        (_, "conflicting") => ["holds", "null"],
        ("affirms", "supported" or "weakly-supported") => ["holds"],
        ("denies", "supported" or "weakly-supported") => ["null"],
        ("reverses", "supported" or "weakly-supported") => ["opposite"],
        ("affirms", "contradicted" or "refuted") => ["null"],
        _ => [],
    };

    /// <summary>Whether a line says what its claim votes: what speaks against it makes it no surer.</summary>
    private static bool Speaks(JsonElement claim, OracleLine line) => Votes(claim) switch
    {
        ["holds"] => line.Stance == "for",
        ["null"] or ["opposite"] => line.Stance == "against",
        _ => line.Stance != "neutral",
    };

    private static string Finding(string relation, string[] votes) => votes switch
    {
        ["holds"] => relation switch { "raises-risk" => "harms", "linked-with" => "linked", _ => "helps" },
        ["null"] when relation == "linked-with" => "not-linked",
        { Length: > 1 } => "conflicting",
        _ => "not-known",
    };

    /// <summary>As sure as the least sure voter, at most low; one study alone that speaks as the claims do is very uncertain.</summary>
    private string Certainty(OracleQuestion question, JsonElement[] voters)
    {
        var sure = voters.Select(v => v.GetProperty("assessment").Text("certainty")!).ToArray();
        var studies = voters.SelectMany(v => lines.About(v, question.Condition).Where(l => Speaks(v, l))).Select(l => l.Study).Distinct().Count();
        return studies < 2 || sure.Contains("not-rated") || sure.Contains("very-low") ? "very-low" : "low";
    }
}
