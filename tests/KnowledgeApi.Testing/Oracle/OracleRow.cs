namespace KnowledgeApi.Testing.Oracle;

/// <summary>What the oracle knows of a row. Ids stand sorted, with a space between.</summary>
internal sealed record OracleRow
{
    public required string Id { get; init; }
    public required OracleQuestion Question { get; init; }
    public required string SubstanceKind { get; init; }
    public required string? Form { get; init; }
    public required string Route { get; init; }
    public required string Setting { get; init; }
    public required string Basis { get; init; }
    public required OracleFinding Said { get; init; }
    public required string Claims { get; init; }
    public required string Studies { get; init; }
    public required OracleBalance Balance { get; init; }

    /// <summary>The result that leads a curated row, unless it is superseded, doubted or unread; a rule may lead with none or with any that answers the question.</summary>
    public required string? Effect { get; init; }

    /// <summary>Its group where safety does not decide.</summary>
    public string? Group => OracleGroups.Of(Question.Relation, Said.Finding, Said.Certainty);

    public bool IsCurated => Basis == "curated";

    public static string Joined(IEnumerable<string> ids) => string.Join(' ', ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
