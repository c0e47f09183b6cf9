using System.Text.Json;

namespace KnowledgeApi.Benchmarks.Measuring;

/// <summary>
/// A question as PostGraphile is asked it: one constant text, so that it is parsed and planned once, and a variable. It asks for the columns that our
/// answer shows, of the newest release only: that is one condition less than ours, which can be asked of any. It need not tell a withdrawn id from
/// an unknown one, count on to the next page, or say where anything is to be fetched, and knows neither ETags nor pinned releases.
/// </summary>
/// <param name="Text">The operation, up to the fields.</param>
internal sealed record PeerQuestion(string Text)
{
    public const string Path = "/graphql";

    /// <summary>What lies in the tables and is joined by foreign keys: PostGraphile as it comes.</summary>
    private const string Rows = """
        rowId kind text polarity hedge hedgeNote population dose interaction recommendation corrections note
        verdict settled domains absence certainty generalKnowledgeCertainty reason method verification assessedBy agentType reviewed assessedOn
        statements: claimStatementsByClaimAndSinceList { subject predicate object qualifier outcome route setting safety aim }
        evidence: claimEvidencesByClaimAndSinceList { kind direction source passage locator hedge cites fidelity fidelityReason wording study result explanation }
        """;

    /// <summary>What our answers show beside it, by a plugin of ours.</summary>
    private const string Shown = """
        reviewReasons whom interacts
        statements: claimStatementsByClaimAndSinceList { subjectLabel objectLabel outcomeLabel }
        evidence: claimEvidencesByClaimAndSinceList { sourceLabel studyLabel said found cited }
        """;

    public static readonly PeerQuestion Item = new("query Item($id: PublicItemId!) { found: allClaimsList(first: 1, condition: { rowId: $id, until: null })");
    public static readonly PeerQuestion About = new("query About($id: String!) { found: allClaimsList(first: 50, condition: { about: $id, until: null })");

    /// <summary>The same questions as our addresses ask, all of which end in an id.</summary>
    public string[] Bodies(IEnumerable<string> paths, bool isWhole)
    {
        var query = $"{Text} {{ {Rows} {(isWhole ? Shown : "")} }} }}";
        return [.. paths.Select(p => JsonSerializer.Serialize(new { query, variables = new { id = p[(p.LastIndexOfAny(['/', '=']) + 1)..] } }))];
    }

    public static IEnumerable<JsonElement> Found(JsonElement answer) => answer.TryGetProperty("errors", out var errors)
        ? throw new InvalidOperationException($"PostGraphile: {errors}")
        : answer.GetProperty("data").GetProperty("found").EnumerateArray();
}
