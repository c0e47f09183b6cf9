using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Platform.Json;

namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>A row as publishing stores it: its body as answers show it, and the values by which it is ordered, filtered and counted.</summary>
internal sealed record ComputedRow(EvidenceRow Row, PopulationEntry? Population)
{
    public required string[] Claims { get; init; }
    public required string[] Sources { get; init; }
    public required string[] Studies { get; init; }
    public required RowBalance Balance { get; init; }
    public required string[] Dosages { get; init; }
    public required string[] Mechanisms { get; init; }
    public required string[] Disagreements { get; init; }

    /// <summary>The words by which a search finds the row.</summary>
    public required string[] Words { get; init; }

    public RowKey Key => new(Row.Subject.Id, Row.Condition.Id, Row.Relation);

    public string Place => EvidenceGroup.PlaceOf(Row);

    public string Body => JsonSerializer.Serialize(Row, ApiJson.Options);

    public string? PopulationJson => Population is null ? null : JsonSerializer.Serialize(Population, ApiJson.Options);

    /// <summary>Equal digests mean equal answers and equal lists behind them.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
    [
        Body, PopulationJson ?? "", Place,
        .. new[] { Claims, Sources, Studies, Balance.For, Balance.Against, Balance.Neutral, Dosages, Mechanisms, Disagreements, Words }.Select(ids => string.Join(' ', ids)),
    ]))));
}
