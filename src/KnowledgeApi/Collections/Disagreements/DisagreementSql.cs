using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Evidence;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Collections.Disagreements;

internal static class DisagreementSql
{
    public const string Columns = "r.id, r.label, r.type, r.status, r.explanation, r.would_resolve, r.corrections, r.note";

    public const string Members = """
        select m.disagreement as owner, m.kind, m.member as id, m.stance as position, m.item_collection, m.item, i.label as item_label,
               c.verdict, c.certainty, shown_result(u.result, @At) as result, t.passage, m.note
        from page p
        join disagreement_member m on m.disagreement = p.id and m.since = p.since
        join item_at(@At) i on i.collection = m.item_collection and i.id = m.item
        left join claim_at(@At) c on m.kind = 'claim' and c.id = m.item
        left join study_result u on m.kind = 'result' and u.study = i.id and u.since = i.since and u.id = m.member
        left join source_passage t on m.kind = 'passage' and t.source = i.id and t.since = i.since and t.id = m.member
        order by m.disagreement, m.position
        """;

    public const string Publish = """
        insert into disagreement (id, since, label, type, status, explanation, would_resolve, corrections, note, search)
        select o.id, @Ordinal, e.label, e.type, e.status, e.explanation, e."wouldResolve", coalesce(e.corrections, '{}'), e.note, o.search
        from opened o,
             jsonb_to_record(o.entry) as e(label text, type text, status text, explanation text, "wouldResolve" text, corrections text[], note text)
        where o.collection = 'disagreements'
        """;

    public const string PublishMembers = """
        insert into disagreement_member (disagreement, since, position, kind, member, item_collection, item, stance, note)
        select o.id, @Ordinal, x.place - 1, e.kind, e.id,
               case e.kind when 'claim' then 'claims' when 'passage' then 'sources' else 'studies' end,
               case e.kind when 'result' then regexp_replace(e.id, '-R[^-]*$', '') when 'passage' then regexp_replace(e.id, '-p[^-]*$', '') else e.id end,
               e.position, e.note
        from opened o,
             jsonb_array_elements(o.entry -> 'members') with ordinality x(part, place),
             jsonb_to_record(x.part) as e(kind text, id text, position text, note text)
        where o.collection = 'disagreements'
        """;

    public static readonly Listing<Disagreement, DisagreementQuery> Disagreements = new(CollectionNames.Disagreements, "disagreement")
    {
        Columns = Columns,
        Parts = [new(LinkSql.OfPage), new(Members)],
        Filters =
        [
            new(q => q.Evidence is not null, EvidenceFilter.Disagreements),
            .. About("@Nutrient", q => q.Nutrient),
            .. About("@Condition", q => q.Condition),
            new(q => q.Type is not null, "r.type = any(@Type)"),
            new(q => q.Status is not null, "r.status = any(@Status)"),
            new(q => q.Claim is not null, LinkFilter.For("disagreements", "claim", "@Claim")),
            new(q => q.Study is not null, LinkFilter.For("disagreements", "study", "@Study")),
            new(q => q.Source is not null, LinkFilter.For("disagreements", "source", "@Source")),
            new(q => q.Correction is not null, "r.corrections && @Correction"),
        ],
        Sorts = [Sort.ById, new("label", "r.label")],
        Facets =
        [
            FacetCount.By("type", "r.type", "disagreement-types"),
            FacetCount.By("status", "r.status", "disagreement-statuses"),
            FacetCount.ByLink("nutrient", "disagreements", "about", "nutrients"),
            FacetCount.ByLink("condition", "disagreements", "about", "conditions"),
            FacetCount.ByLink("source", "disagreements", "source", "sources"),
        ],
        Read = async grid =>
        {
            var disagreements = await grid.ReadAsync<Disagreement>();
            var links = await Links.Read(grid);
            var members = (await grid.ReadAsync<MemberRow>()).ToLookup(m => m.Owner, m => m.Member);
            return disagreements.Select(d => d with
            {
                Nutrients = links.Of(d.Id, "nutrients"),
                Conditions = links.Of(d.Id, "conditions"),
                Members = [.. members[d.Id]],
            });
        },
    };

    private static Filter<DisagreementQuery>[] About(string parameter, Func<DisagreementQuery, CommaList?> ids) =>
    [
        new(q => ids(q) is not null && q.IncludeDescendants is not true, LinkFilter.For("disagreements", "about", parameter)),
        new(q => ids(q) is not null && q.IncludeDescendants is true, LinkFilter.WithNarrower("disagreements", parameter)),
    ];
}
