using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Collections.ReferenceIntakes;

namespace KnowledgeApi.Collections.Limits;

/// <summary>The nutrients of a release as needed for conversion, and the limits that authorities set for them.</summary>
internal sealed class NutrientLimits(ReleaseContent content)
{
    private static readonly string[] Requirements = ["rda", "ai", "pri", "ear"];
    private static readonly string[] Limits = ["ul", "cdrr", "safe-level"];

    private readonly ILookup<string, ReferenceIntakeEntry> _intakes = content.All<ReferenceIntakeEntry>(CollectionNames.ReferenceIntakes).Where(i => i.SupersededBy is null)
        .OrderByDescending(i => i.Authority, StringComparer.Ordinal).ThenBy(i => i.Kind, StringComparer.Ordinal).ThenBy(i => i.Id, StringComparer.Ordinal)
        .ToLookup(i => i.Nutrient, StringComparer.Ordinal);

    public Substance? SubstanceOf(string id) => content.Tree.Find<NutrientEntry>(CollectionNames.Nutrients, id) is not { } nutrient ? null : new Substance
    {
        Id = nutrient.Id,
        Name = nutrient.Name,
        Synonyms = nutrient.Synonyms,
        Forms = nutrient.Forms ?? [],
        MolarMass = nutrient.MolarMass,
        Charge = nutrient.Charge,
        CanonicalUnit = _intakes[id].Where(i => Requirements.Contains(i.Kind) && i.Unit is not null).GroupBy(i => i.Unit!)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? "mg",
    };

    public IEnumerable<IntakeRow> LimitsOf(string nutrient) => _intakes[nutrient].Where(i => Limits.Contains(i.Kind)).Select(i => new IntakeRow
    {
        Id = i.Id,
        Label = i.ShownAs(),
        Nutrient = i.Nutrient,
        Authority = i.Authority,
        Kind = i.Kind,
        LifeStage = i.LifeStage,
        Value = i.Value,
        Unit = i.Unit,
        Basis = i.Basis,
        Forms = i.Forms,
        CriticalEffect = i.CriticalEffect,
        Status = i.Status,
        Note = i.Note,
    });
}
