using System.Text.Json;

namespace KnowledgeApi.Testing.Oracle;

/// <summary>The facts by which a served row is held against the oracle.</summary>
internal static class OracleFacts
{
    public const string Nothing = "-";

    /// <param name="row">What must be served.</param>
    /// <param name="safety">The level of safety that is served: do-not-use decides the group, whatever was found.</param>
    public static Dictionary<string, string> Of(OracleRow row, string safety) => new(StringComparer.Ordinal)
    {
        ["question"] = $"{row.Question}",
        ["substanceKind"] = row.SubstanceKind,
        ["form"] = row.Form ?? Nothing,
        ["route"] = row.Route,
        ["setting"] = row.Setting,
        ["basis"] = row.Basis,
        ["finding"] = row.Said.Finding,
        ["because"] = row.Said.Because ?? Nothing,
        ["certainty"] = row.Said.Certainty,
        ["group"] = safety == "do-not-use" && row.Question.Relation != "linked-with" ? safety : row.Group ?? "refused",
        ["claims"] = row.Claims,
        ["studies"] = row.Studies,
        ["for"] = row.Balance.For,
        ["against"] = row.Balance.Against,
        ["neutral"] = row.Balance.Neutral,
        ["overlap"] = row.Balance.Overlap,
        ["effect"] = row.Effect ?? Nothing,
    };

    /// <param name="client">Asks for the lists behind the row.</param>
    /// <param name="row">The served row.</param>
    public static async Task<Dictionary<string, string>> Of(HttpClient client, JsonElement row)
    {
        async Task<string> Ids(string href) => OracleRow.Joined((await client.All($"{href}&limit=200")).Select(i => i.Id()));
        var balance = row.GetProperty("balance").GetProperty("studies");
        return new(StringComparer.Ordinal)
        {
            ["question"] = $"{QuestionOf(row)}",
            ["substanceKind"] = row.At("substanceKind"),
            ["form"] = row.Has("form") ? row.At("form", "id") : Nothing,
            ["route"] = row.At("route"),
            ["setting"] = row.At("setting"),
            ["basis"] = row.At("basis"),
            ["finding"] = row.At("finding"),
            ["because"] = row.Text("because") ?? Nothing,
            ["certainty"] = row.At("certainty"),
            ["group"] = row.At("group"),
            ["claims"] = await Ids(row.At("links", "claims")),
            ["studies"] = await Ids(row.At("links", "studies")),
            ["for"] = await Ids(balance.At("for", "href")),
            ["against"] = await Ids(balance.At("against", "href")),
            ["neutral"] = await Ids(balance.At("neutral", "href")),
            ["overlap"] = balance.At("overlap"),
            ["effect"] = row.Has("effect") ? row.At("effect", "result") : Nothing,
        };
    }

    public static OracleQuestion QuestionOf(JsonElement row) => new(row.At("subject", "id"), row.At("condition", "id"), row.At("relation"));
}
