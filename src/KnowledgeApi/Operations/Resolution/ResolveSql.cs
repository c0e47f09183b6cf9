namespace KnowledgeApi.Operations.Resolution;

internal static class ResolveSql
{
    /// <summary>
    /// For this transaction only: the similarity threshold, which the index needs to know, and a plan made for the actual texts, whether one or a
    /// thousand.
    /// </summary>
    public const string Settings = """
        select set_config('pg_trgm.similarity_threshold', '0.4', true), set_config('plan_cache_mode', 'force_custom_plan', true)
        """;

    private const string Inputs = """
        input as (select a.place::int as place, a.text, a.key from unnest(@Texts::text[], @Keys::text[]) with ordinality a(text, key, place))
        """;

    /// <summary>Names that resemble the text, by the trigrams they share. Codes and identifiers match exactly or not at all.</summary>
    private const string Alike = """
        select a.place, n.collection, n.id, n.form, 'fuzzy' as match, n.name as matched, n.score
        from open a
        cross join lateral (
          select n.collection, n.id, n.form, n.name, similarity(n.folded, a.key)::float8 as score
          from known_name_at(@At) n
          where n.folded % a.key and n.kind in ('preferred', 'synonym', 'form')
          order by score desc, n.collection, n.id, n.position
          limit 12) n
        """;

    private const string Best = $"""
        best as (
          select distinct on (c.place, c.collection, c.id) c.*, array_position(array['id', 'identifier', 'code', 'name', 'synonym', 'fuzzy'], c.match) as rank
          from candidate c
          order by c.place, c.collection, c.id, rank, c.score desc, c.matched),
        placed as (
          select b.*, row_number() over (
            partition by b.place
            order by b.rank, b.score desc, array_position(array['nutrients', 'conditions', 'concepts'], b.collection::text), b.collection, b.id) as position
          from best b)
        select p.place, p.collection, p.id, i.label, p.form, p.match, p.matched, p.score
        from placed p
        join item_at(@At) i on i.collection = p.collection and i.id = p.id
        where p.position <= 5
        order by p.place, p.position
        """;

    /// <summary>One statement for one text or a thousand: the exact matches, or the similar names where there is no exact match.</summary>
    public const string Candidates = $"""
        /* ResolveSql.Candidates */
        with {Inputs},
        exact as (
          select a.place, i.collection::text as collection, i.id::text as id, null::text as form, 'id' as match, i.id::text as matched, 1::float8 as score
          from input a join item_at(@At) i on i.collection = any(@Collections) and i.id = a.text
          union all
          select a.place, n.collection::text, n.id::text, n.form::text,
                 case n.kind when 'preferred' then 'name' when 'form' then 'synonym' else n.kind::text end, n.name, 1
          from input a join known_name_at(@At) n on n.folded = a.key),
        open as (select a.* from input a where a.key <> '' and not exists (select from exact e where e.place = a.place)),
        candidate as (select * from exact union all {Alike}),
        {Best}
        """;

    /// <summary>Similar names only.</summary>
    public const string Suggestions = $"""
        /* ResolveSql.Suggestions */
        with {Inputs},
        open as (select a.* from input a where a.key <> ''),
        candidate as ({Alike}),
        {Best}
        """;
}
