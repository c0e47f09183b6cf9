namespace KnowledgeApi.Collections.Disagreements;

internal static class DisagreementSql
{
    public const string Publish = """
        insert into disagreement (id, since, label, type, status, explanation, would_resolve, corrections, note)
        select o.id, @Ordinal, e.label, e.type, e.status, e.explanation, e."wouldResolve", coalesce(e.corrections, '{}'), e.note
        from opened o,
             jsonb_to_record(o.entry) as e(label text, type text, status text, explanation text, "wouldResolve" text, corrections text[], note text)
        where o.collection = 'disagreements'
        """;

    public const string PublishMembers = """
        insert into disagreement_member (disagreement, since, position, kind, member, item_collection, item, stance, note)
        select o.id, @Ordinal, x.place - 1, e.kind, e.id,
               case e.kind when 'claim' then 'claims' when 'passage' then 'sources' else 'studies' end,
               case e.kind when 'result' then result_study(e.id) when 'passage' then passage_source(e.id) else e.id end,
               e.position, e.note
        from opened o,
             jsonb_array_elements(o.entry -> 'members') with ordinality x(part, place),
             jsonb_to_record(x.part) as e(kind text, id text, position text, note text)
        where o.collection = 'disagreements'
        """;
}
