namespace KnowledgeApi.LargeBase;

/// <summary>How large a base is: numbers of items in the proportions that a growing knowledge base has.</summary>
/// <param name="Claims">Claims.</param>
/// <param name="Releases">Releases.</param>
internal sealed record Scale(int Claims, int Releases)
{
    /// <summary>There are only so many nutrients, however much is claimed about them.</summary>
    public int Nutrients { get; init; } = Math.Min(2_000, 40 + (int)Math.Sqrt(Claims));
    public int Conditions { get; init; } = Math.Min(20_000, 40 + Claims / 50);
    public int Concepts { get; init; } = 100 + Claims / 10;
    public int Sources { get; init; } = 20 + Claims / 25;
    public int Studies { get; init; } = 50 + Claims / 5;
    public int Mechanisms { get; init; } = 10 + Claims / 20;
    public int Dosages { get; init; } = 20 + Claims / 15;

    /// <summary>Each condition has one of its own; the others may be outcomes of any.</summary>
    public int Outcomes => Conditions + GeneralOutcomes;

    /// <summary>What claims and studies ask: something for a condition in a relation. Hubs are asked about in several ways by many of these.</summary>
    public int Questions => Math.Max(1, Claims / 4);

    /// <summary>The share of questions with claims on which a curator concludes.</summary>
    public double Concluded { get; init; } = 0.1;

    /// <summary>Outcomes of no condition in particular.</summary>
    public const int GeneralOutcomes = 60;
}
