using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Lists;

namespace KnowledgeApi.Collections.Outcomes;

internal static class OutcomeSql
{
    public const string Columns = """
        r.id, r.name, r.synonyms, r.role, r.priority, r.better, r.unit, r.scale, r.note,
        r.minimal_important_difference || jsonb_strip_nulls(jsonb_build_object(
          'study', reference_to('studies', 'study', r.minimal_important_difference ->> 'study', @At))) as minimal_important_difference
        """;

    public const string Publish = """
        insert into outcome (id, since, name, synonyms, role, priority, better, unit, scale, minimal_important_difference, note, search)
        select o.id, @Ordinal, e.name, coalesce(e.synonyms, '{}'), e.role, e.priority, e.better, e.unit, e.scale, e."minimalImportantDifference", e.note, o.search
        from opened o,
             jsonb_to_record(o.entry) as e(name text, synonyms text[], role text, priority text, better text, unit text, scale jsonb,
                                           "minimalImportantDifference" jsonb, note text)
        where o.collection = 'outcomes'
        """;

    public static readonly Listing<Outcome, OutcomeQuery> Outcomes = new(CollectionNames.Outcomes, "outcome")
    {
        Columns = Columns,
        Parts = [new(LinkSql.OfPage)],
        Filters =
        [
            new(q => q.Condition is not null, LinkFilter.For("outcomes", "condition", "@Condition")),
            new(q => q.Parent is not null, LinkFilter.For("outcomes", "parent", "@Parent")),
            new(q => q.Role is not null, "r.role = any(@Role)"),
            new(q => q.Priority is not null, "r.priority = any(@Priority)"),
        ],
        Sorts = [Sort.ById, new("name", "r.name")],
        Facets =
        [
            FacetCount.By("role", "r.role", "outcome-roles"),
            FacetCount.By("priority", "r.priority", "outcome-priorities"),
            FacetCount.ByLink("condition", "outcomes", "condition", "conditions"),
        ],
        Read = async grid =>
        {
            var outcomes = await grid.ReadAsync<Outcome>();
            var links = await Links.Read(grid);
            return outcomes.Select(o => o with { Condition = links.OneOf(o.Id, "condition"), Parent = links.OneOf(o.Id, "parent") });
        },
    };
}
