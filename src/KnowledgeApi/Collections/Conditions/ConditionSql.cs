using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Lists;

namespace KnowledgeApi.Collections.Conditions;

internal static class ConditionSql
{
    public const string Columns = "r.id, r.name, r.synonyms, r.in_sentence, r.kind, r.codes, r.note";

    public const string IsChild = """
        exists (select from link l where l.collection = 'conditions' and l.id = r.id and l.since = r.since
                and l.role = 'parents' and l.target = any(@Parent))
        """;

    public const string IsDescendant = """
        r.id in (
          with recursive below (id) as (
            select unnest(@Parent) collate "C"
            union
            select l.id::text from below b
            join link l on l.collection = 'conditions' and l.role = 'parents' and l.target = b.id
            join condition_at(@At) c on c.id = l.id and c.since = l.since)
          select id from below)
        """;

    public const string Publish = """
        insert into condition (id, since, name, synonyms, kind, codes, note, in_sentence, search)
        select o.id, @Ordinal, e.name, e.synonyms, e.kind, coalesce(e.codes, '[]'), e.note, e."inSentence", o.search
        from opened o, jsonb_to_record(o.entry) as e(name text, synonyms text[], kind text, codes jsonb, note text, "inSentence" text)
        where o.collection = 'conditions'
        """;

    public static readonly Listing<Condition, ConditionQuery> Conditions = new(CollectionNames.Conditions, "condition")
    {
        Columns = Columns,
        Parts = [new(LinkSql.OfPage)],
        Filters =
        [
            new(q => q.Kind is not null, "r.kind = any(@Kind)"),
            new(q => q.Parent is not null && q.IncludeDescendants is not true, IsChild),
            new(q => q.Parent is not null && q.IncludeDescendants is true, IsDescendant),
        ],
        Sorts = [Sort.ById, new("name", "r.name")],
        Facets =
        [
            FacetCount.By("kind", "r.kind", "condition-kinds"),
            FacetCount.ByLink("parent", "conditions", "parents", "conditions"),
        ],
        Read = async grid =>
        {
            var conditions = await grid.ReadAsync<Condition>();
            var links = await Links.Read(grid);
            return conditions.Select(c => c with
            {
                Parents = links.Of(c.Id, "parents"),
                Nutrients = links.Of(c.Id, "nutrients"),
            });
        },
    };
}
