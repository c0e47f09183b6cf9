using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.ReferenceIntakes;

/// <summary>Definition of the reference intakes collection.</summary>
internal static class ReferenceIntakeCollection
{
    public static readonly Collection<ReferenceIntake, ReferenceIntakeQuery> Definition = new()
    {
        Name = CollectionNames.ReferenceIntakes,
        Tag = new("Reference intakes", 100, "What authorities recommend and where they set limits, side by side."),
        ListText = new(
            "List reference intakes",
            "Requirements and limits by authority, life stage and basis, as given. A limit is not a target, and no set limit does not mean safe.",
            "A page of reference intakes."),
        ItemText = new(
            "Get a reference intake",
            "One value of one authority. A limit is not a target, and no set limit does not mean safe.",
            "The reference intake.")
        {
            IdExample = "nasem-magnesium-ul-19-50y",
            IdDescription = "Id of the reference intake.",
        },
        WorksBehind = new(WorksBehindSql.ReferredTo),
        Entry = "Reference intakes by authority and life stage.",
        Kind = new EntryKind
        {
            Entry = typeof(ReferenceIntakeEntry),
            Rules = tree => new ReferenceIntakeRules(tree),
            Tables = ["reference_intake"],
            Open = [ReferenceIntakeSql.Publish],
        },
        Items = content => content.All<ReferenceIntakeEntry>(CollectionNames.ReferenceIntakes).Select(new ReferenceIntakeMapper(content).ToResource),
        Listing = new(CollectionNames.ReferenceIntakes, "reference_intake")
        {
            Filters =
            [
                new(nameof(ReferenceIntakeQuery.Nutrient), "nutrient"),
                new(nameof(ReferenceIntakeQuery.Authority), "authority"),
                new(nameof(ReferenceIntakeQuery.Kind), "kind"),
                new(q => q.Sex is not null, Predicate.Comparing(nameof(ReferenceIntakeQuery.Sex), ReferenceIntakeSql.IsForSex)),
                new(q => q.AgeYears is not null, ReferenceIntakeSql.CoversAge),
                new(nameof(ReferenceIntakeQuery.Pregnant), "pregnant", "="),
                new(nameof(ReferenceIntakeQuery.Lactating), "lactating", "="),
                new(nameof(ReferenceIntakeQuery.Status), "status"),
                new(q => q.Current is not null, ReferenceIntakeSql.IsCurrent),
            ],
            Facets =
            [
                FacetCount.By("authority", "authority", "authorities"),
                FacetCount.By("kind", "kind", "intake-kinds"),
                FacetCount.By("sex", "sex", "sexes"),
                FacetCount.By("status", "status", "intake-statuses"),
                FacetCount.By("basis", "basis", "intake-bases"),
                FacetCount.ByLink("nutrient", "reference-intakes", "nutrient", "nutrients"),
            ],
        },
    };
}
