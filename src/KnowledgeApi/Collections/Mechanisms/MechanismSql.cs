using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Evidence;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Collections.Mechanisms;

internal static class MechanismSql
{
    public const string Columns = "r.id, r.label, r.summary, r.note";

    public const string Hops = """
        select h.mechanism as owner, h.hop as number, h.arm, h.claim, c.text as label, h.status, c.verdict, c.certainty, h.note
        from page p
        join mechanism_hop h on h.mechanism = p.id and h.since = p.since
        join claim_at(@At) c on c.id = h.claim
        order by h.mechanism, h.position
        """;

    public const string Publish = """
        insert into mechanism (id, since, label, summary, note, search)
        select o.id, @Ordinal, e.label, e.summary, e.note, o.search
        from opened o, jsonb_to_record(o.entry) as e(label text, summary text, note text)
        where o.collection = 'mechanisms'
        """;

    public const string PublishHops = """
        insert into mechanism_hop (mechanism, since, position, hop, arm, claim, status, note)
        select o.id, @Ordinal, x.place - 1, e.hop, e.arm, e.claim, e.status, e.note
        from opened o,
             jsonb_array_elements(o.entry -> 'hops') with ordinality x(part, place),
             jsonb_to_record(x.part) as e(hop int, arm int, claim text, status text, note text)
        where o.collection = 'mechanisms'
        """;

    public static readonly Listing<Mechanism, MechanismQuery> Mechanisms = new(CollectionNames.Mechanisms, "mechanism")
    {
        Columns = Columns,
        Parts = [new(LinkSql.OfPage), new(Hops)],
        Filters =
        [
            new(q => q.Evidence is not null, EvidenceFilter.Mechanisms),
            new(q => q.Nutrient is not null, LinkFilter.For("mechanisms", "about", "@Nutrient")),
            new(q => q.Condition is not null, LinkFilter.For("mechanisms", "about", "@Condition")),
            new(q => q.Through is not null, LinkFilter.For("mechanisms", "about", "@Through")),
            new(q => q.Source is not null, LinkFilter.For("mechanisms", "source", "@Source")),
            new(q => q.Claim is not null, LinkFilter.For("mechanisms", "hops", "@Claim")),
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
