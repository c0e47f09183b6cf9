using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Platform.Resources;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Dosages;

[Mapper, UseStaticMapper(typeof(Absent))]
internal sealed partial class DosageMapper(ReleaseContent content) : ReferenceMapper(content)
{
    [UseMapper]
    private readonly PopulationMapper _populations = new(content);
    private readonly DosageLimits _limits = new(content);

    public Dosage ToResource(DosageEntry entry) => Map(entry) with { Limits = _limits.Evaluate(entry) };

    [MapProperty(nameof(DosageEntry.Nutrient), nameof(Dosage.Nutrient), Use = nameof(ToNutrient))]
    [MapProperty(nameof(DosageEntry.Product), nameof(Dosage.Product), Use = nameof(ToConcept))]
    [MapProperty(nameof(DosageEntry.Condition), nameof(Dosage.Condition), Use = nameof(ToCondition))]
    [MapProperty(nameof(DosageEntry.Studies), nameof(Dosage.Studies), Use = nameof(ToStudies))]
    [MapProperty(nameof(DosageEntry.SourceIds), nameof(Dosage.Sources), Use = nameof(Sources))]
    [MapValue(nameof(Dosage.Limits), Use = nameof(None))]
    [MapperIgnoreSource(nameof(DosageEntry.Sources))]
    private partial Dosage Map(DosageEntry entry);

    private static LimitView[] None() => [];

    private Reference[] Sources(IEnumerable<string> ids) => Content.ToEach(CollectionNames.Sources, ids);
}
