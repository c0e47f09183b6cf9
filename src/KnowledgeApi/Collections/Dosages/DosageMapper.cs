using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Platform.Resources;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Dosages;

[Mapper, UseStaticMapper(typeof(Absent))]
internal sealed partial class DosageMapper(ReleaseContent content)
{
    [UseMapper]
    private readonly PopulationMapper _populations = new(content);
    private readonly DosageLimits _limits = new(content);

    public Dosage ToResource(DosageEntry entry) => Map(entry) with { Limits = _limits.Evaluate(entry) };

    [MapProperty(nameof(DosageEntry.Nutrient), nameof(Dosage.Nutrient), Use = nameof(Nutrient))]
    [MapProperty(nameof(DosageEntry.Product), nameof(Dosage.Product), Use = nameof(Product))]
    [MapProperty(nameof(DosageEntry.Condition), nameof(Dosage.Condition), Use = nameof(Condition))]
    [MapProperty(nameof(DosageEntry.Studies), nameof(Dosage.Studies), Use = nameof(Studies))]
    [MapProperty(nameof(DosageEntry.SourceIds), nameof(Dosage.Sources), Use = nameof(Sources))]
    [MapValue(nameof(Dosage.Limits), Use = nameof(None))]
    [MapperIgnoreSource(nameof(DosageEntry.Sources))]
    private partial Dosage Map(DosageEntry entry);

    private static LimitView[] None() => [];

    private Reference Nutrient(string id) => content.To(CollectionNames.Nutrients, id);

    private Reference? Product(string? id) => id is null ? null : content.To(CollectionNames.Concepts, id);

    private Reference? Condition(string? id) => id is null ? null : content.To(CollectionNames.Conditions, id);

    private Reference[] Studies(string[]? ids) => content.ToEach(CollectionNames.Studies, ids);

    private Reference[] Sources(IEnumerable<string> ids) => content.ToEach(CollectionNames.Sources, ids);
}
