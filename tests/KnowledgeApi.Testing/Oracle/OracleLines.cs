using System.Text.Json;

namespace KnowledgeApi.Testing.Oracle;

/// <summary>A line of a claim that a checked study stands in.</summary>
internal sealed record OracleLine(string Claim, string Study, string Stance);

/// <summary>Which lines of claims are about a condition, and which way they speak.</summary>
internal sealed class OracleLines(OracleFiles files)
{
    public IEnumerable<OracleLine> About(JsonElement claim, string condition) =>
        from line in claim.List("evidence")
        where line.Text("kind") == "study-finding" && files.Find("studies", line.Text("study")!) is { } study && IsAbout(study, line.Text("result"), condition)
        select new OracleLine(claim.Id(), line.Text("study")!, Stance(claim.Text("polarity")!, line.Text("direction")!));

    private static bool IsAbout(JsonElement study, string? result, string condition) =>
        study.Text("verification") is "verified" or "partly-verified"
        && (result is null ? study.Texts("conditions").Contains(condition) : study.List("results").Single(r => r.Id() == result).Text("condition") == condition);

    private static string Stance(string polarity, string direction) => (polarity, direction) switch
    {
        ("leaves-open", _) or (_, "neutral") => "neutral",
        ("affirms", "supports") or ("denies" or "reverses", "disputes") => "for",
        _ => "against",
    };
}
