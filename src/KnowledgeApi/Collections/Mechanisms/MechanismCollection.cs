using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Evidence;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
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
        StudiesBehind = new(StudiesBehindSql.BehindHops),
        Kind = new EntryKind
        {
            Entry = typeof(MechanismEntry),
            Rules = tree => new MechanismRules(tree),
            Tables = ["mechanism", "mechanism_hop"],
            Open = [MechanismSql.Publish, MechanismSql.PublishHops],
        },
        Listing = new(CollectionNames.Mechanisms, "mechanism")
        {
            Columns = MechanismSql.Columns,
            Parts = [new(LinkSql.OfPage), new(MechanismSql.Hops)],
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
            Read = async grid =>
            {
                var mechanisms = await grid.ReadAsync<Mechanism>();
                var links = await Links.Read(grid);
                var hops = (await grid.ReadAsync<HopRow>()).ToLookup(h => h.Owner, h => h.Hop);
                return mechanisms.Select(m => m with
                {
                    Source = links.OneOf(m.Id, "source")!,
                    Nutrients = links.Of(m.Id, "nutrients"),
                    Conditions = links.Of(m.Id, "conditions"),
                    Hops = [.. hops[m.Id]],
                });
            },
        },
    };

    private sealed record HopRow
    {
        public required string Owner { get; init; }
        public required int Number { get; init; }
        public required int Arm { get; init; }
        public required string Claim { get; init; }
        public required string Label { get; init; }
        public required string Status { get; init; }
        public required string Verdict { get; init; }
        public required string Certainty { get; init; }
        public string? Note { get; init; }

        public Hop Hop => new()
        {
            Number = Number,
            Arm = Arm,
            Claim = Reference.To(CollectionNames.Claims, Claim, Label),
            Status = Status,
            Verdict = Verdict,
            Certainty = Certainty,
            Note = Note,
        };
    }
}
