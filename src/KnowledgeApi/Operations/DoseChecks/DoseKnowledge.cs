using Dapper;
using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Dosages;
using KnowledgeApi.Collections.Limits;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.DoseChecks;

/// <summary>The part of a release that is relevant to a request.</summary>
internal sealed record DoseKnowledge(
    Substances Substances, ILookup<string, IngredientRow> Products, ILookup<string, IntakeRow> Intakes, ClaimRow[] Claims, StudiedRow[] Studied, HashSet<string> Conditions)
{
    public static async Task<DoseKnowledge> Read(KnowledgeDatabase database, DoseCheckRequest question, LiveRelease release, CancellationToken cancelled)
    {
        var values = new
        {
            At = release.Ordinal,
            Nutrients = question.Items.Select(i => i.Nutrient).OfType<string>().Distinct().ToArray(),
            Products = question.Items.Select(i => i.Product).OfType<string>().Distinct().ToArray(),
            Conditions = question.Conditions ?? [],
        };
        return await database.Read(release, async connection =>
        {
            await using var grid = await connection.QueryMultipleAsync(new CommandDefinition(DoseCheckSql.All, values, cancellationToken: cancelled));
            return await From(grid);
        }, cancelled);
    }

    private static async Task<DoseKnowledge> From(SqlMapper.GridReader grid) => new(
        await Substances.Read(grid),
        (await grid.ReadAsync<IngredientRow>()).ToLookup(r => r.Product, StringComparer.Ordinal),
        (await grid.ReadAsync<IntakeRow>()).ToLookup(r => r.Nutrient, StringComparer.Ordinal),
        [.. await grid.ReadAsync<ClaimRow>()],
        [.. await grid.ReadAsync<StudiedRow>()],
        [.. await grid.ReadAsync<string>()]);
}

/// <summary>An ingredient of a product.</summary>
internal sealed record IngredientRow
{
    public required string Product { get; init; }
    public required string ProductName { get; init; }
    public required string Collection { get; init; }
    public required string Id { get; init; }
    public required string Label { get; init; }
    public string? Form { get; init; }
    public decimal? Amount { get; init; }
    public string? Unit { get; init; }
    public string? Basis { get; init; }
}

/// <summary>A claim that may be relevant to the items.</summary>
internal sealed record ClaimRow
{
    public required string Id { get; init; }
    public required string Label { get; init; }
    public required string Kind { get; init; }
    public required string Text { get; init; }
    public required string Verdict { get; init; }
    public required string[] Nutrients { get; init; }
    public required ClaimEdge[] Statements { get; init; }

    public ClaimNote AsNote => new() { Claim = Reference.To(CollectionNames.Claims, Id, Label), Text = Text, Verdict = Verdict };
}

/// <summary>One statement of a claim.</summary>
internal sealed record ClaimEdge
{
    public required string Subject { get; init; }
    public required string Predicate { get; init; }
    public required string Object { get; init; }
}

/// <summary>A dose that a study gave.</summary>
internal sealed record StudiedRow
{
    public required string Id { get; init; }
    public required string Label { get; init; }
    public required string Nutrient { get; init; }
    public string? Form { get; init; }
    public required decimal AmountLow { get; init; }
    public required decimal AmountHigh { get; init; }
    public required string Unit { get; init; }
    public required string Basis { get; init; }
    public required string Food { get; init; }
    public required Frequency Frequency { get; init; }
    public Reference[]? Studies { get; init; }
    public required Reference Condition { get; init; }
}
