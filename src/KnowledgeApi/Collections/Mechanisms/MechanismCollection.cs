using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Evidence;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Mechanisms;

/// <summary>Definition of the mechanisms collection.</summary>
internal static class MechanismCollection
{
    public static readonly Collection<Mechanism, MechanismQuery> Definition = new()
    {
        Name = CollectionNames.Mechanisms,
        Tag = new("Mechanisms", 140, "Chains of mechanism claims from a nutrient to a condition."),
        ListText = new(
            "List mechanisms",
            "Chains of mechanism claims as the documents tell them, hop by hop, with the weakest hop named.",
            "A page of mechanisms."),
        ItemText = new(
            "Get a mechanism",
            "One chain with its hops.",
            "The mechanism.")
        {
            IdExample = "K12",
            IdDescription = "Id of the mechanism.",
        },
        Entry = "Chains of mechanism claims.",
        WorksBehind = new(WorksBehindSql.BehindHops),
        Kind = new EntryKind
        {
            Entry = typeof(MechanismEntry),
            Rules = tree => new MechanismRules(tree),
            Tables = ["mechanism", "mechanism_hop"],
            Open = [MechanismSql.Publish, MechanismSql.PublishHops],
        },
        Items = content => content.All<MechanismEntry>(CollectionNames.Mechanisms).Select(new MechanismMapper(content).ToResource),
        Listing = new(CollectionNames.Mechanisms, "mechanism")
        {
            Filters =
            [
                new(q => q.Evidence is not null, EvidenceFilter.Behind(CollectionNames.Mechanisms)),
                new(q => q.Nutrient is not null, LinkFilter.For("mechanisms", "about", "Nutrient")),
                new(q => q.Condition is not null, LinkFilter.For("mechanisms", "about", "Condition")),
                new(q => q.Through is not null, LinkFilter.For("mechanisms", "about", "Through")),
                new(q => q.Source is not null, LinkFilter.For("mechanisms", "source", "Source")),
                new(q => q.Claim is not null, LinkFilter.For("mechanisms", "hops", "Claim")),
            ],
            Facets =
            [
                FacetCount.ByLink("nutrient", "mechanisms", "about", "nutrients"),
                FacetCount.ByLink("condition", "mechanisms", "about", "conditions"),
                FacetCount.ByLink("through", "mechanisms", "about", "concepts"),
                FacetCount.ByLink("source", "mechanisms", "source", "sources"),
            ],
        },
    };
}
