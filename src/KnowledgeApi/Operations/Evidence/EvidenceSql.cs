using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Lists;

namespace KnowledgeApi.Operations.Evidence;

internal static class EvidenceSql
{
    public const string Columns = "r.id, r.body, population_match(r.population, cast(@Population as text[])) as population_match";

    private const string Below = """
        r.condition in (
          with recursive below (id) as (
            select unnest(cast(@Condition as text[])) collate "C"
            union
            select l.id::text from below b
            join link l on l.collection = 'conditions' and l.role = 'parents' and l.target = b.id
            join condition_at(@At) c on c.id = l.id and c.since = l.since)
          select id from below)
        """;

    /// <summary>The conditions asked for come first, then each narrower one with its rows together. It sorts what these hold and no more.</summary>
    private static readonly Sort BroadFirst = new("condition", "case when r.condition = any(cast(@Condition as text[])) then '-' else r.condition end", "text", "r.place");

    /// <summary>
    /// The narrower conditions of one, and how many rows there are on each. The walk stops after the nearest 200, far more than any condition has: what one
    /// answer costs may not grow with the base.
    /// </summary>
    public const string Narrower = """
        /* EvidenceSql.Narrower */
        with recursive below (id) as (
          select l.id::text collate "C" from link l
          join condition_at(@At) c on c.id = l.id and c.since = l.since
          where l.collection = 'conditions' and l.role = 'parents' and l.target = @Id
          union
          select l.id::text from below b
          join link l on l.collection = 'conditions' and l.role = 'parents' and l.target = b.id
          join condition_at(@At) c on c.id = l.id and c.since = l.since)
        select i.id, i.label, (select count(*)::int from evidence_row_at(@At) r
                               where r.condition = i.id and r.relation = any(cast(@Relation as text[])) and (r.substance_kind <> 'drug' or r.evidence_group = 'do-not-use')) as rows
        from (select id from below limit 200) b
        join item_at(@At) i on i.collection = 'conditions' and i.id = b.id
        order by i.label, i.id
        """;

    /// <summary>How many rows stand apart from what helps.</summary>
    public const string Apart = """
        /* EvidenceSql.Apart */
        select count(*) filter (where r.relation = 'linked-with')::int as linked_with, count(*) filter (where r.relation = 'raises-risk')::int as raises_risk
        from evidence_row_at(@At) r
        where (@Collection = 'conditions' and r.condition = @Id and (r.substance_kind <> 'drug' or r.evidence_group = 'do-not-use') or @Collection = 'nutrients' and r.subject = @Id)
          and r.relation in ('linked-with', 'raises-risk')
        """;

    public static readonly Listing<EvidenceRow, EvidenceQuery> Rows = new(CollectionNames.Evidence, "evidence_row")
    {
        Columns = Columns,
        Unasked = new { Population = (string[]?)null, Condition = (string[]?)null },
        Filters =
        [
            new(nameof(EvidenceQuery.Nutrient), "subject"),
            new(q => q.Condition is not null && q.IncludeDescendants is not true, "r.condition = any(@Condition)"),
            new(q => q.Condition is not null && q.IncludeDescendants is true, Below),
            new(nameof(EvidenceQuery.Relation), "relation"),
            new(nameof(EvidenceQuery.Group), "evidence_group"),
            new(nameof(EvidenceQuery.Finding), "finding"),
            new(q => q.MinCertainty is not null, "certainty_rank(r.certainty) <= @LeastCertain"),
            new(q => q.Population is not null, "population_match(r.population, @Population) is not null"),
            new(nameof(EvidenceQuery.Form), "form"),
            new(nameof(EvidenceQuery.Route), "route"),
            new(nameof(EvidenceQuery.Reviewed), "reviewed", "="),
            new(nameof(EvidenceQuery.SubstanceKind), "substance_kind"),
            new(q => q.SubstanceKind is null && q.Nutrient is null, "(r.substance_kind <> 'drug' or r.evidence_group = 'do-not-use')"),
        ],
        Sorts =
        [
            Sort.By("group", "place"),
            new("condition", "r.condition", "text", "r.place"),
            new("certainty", "certainty_rank(r.certainty)", "int"),
            Sort.ById,
        ],
        Narrowed = q => q is { Sort: "condition", Condition: not null, IncludeDescendants: true } ? BroadFirst : null,
        Facets =
        [
            FacetCount.By("relation", "relation", "relations"),
            FacetCount.By("group", "evidence_group", "evidence-groups"),
            FacetCount.By("finding", "finding", "evidence-findings"),
            FacetCount.By("certainty", "certainty", "certainties"),
            FacetCount.By("route", "route", "routes"),
            FacetCount.By("substanceKind", "substance_kind", "substance-kinds"),
        ],
        Read = async grid => (await grid.ReadAsync<StoredRow>()).Select(r => r.Body with { SortKey = r.SortKey, PopulationMatch = r.PopulationMatch }),
    };

    private sealed record StoredRow
    {
        public required EvidenceRow Body { get; init; }
        public string? PopulationMatch { get; init; }
        public required string SortKey { get; init; }
    }
}
