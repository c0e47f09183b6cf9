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
               case e.kind when 'result' then result_study(e.id) when 'passage' then passage_source(e.id) else e.id end,
               e.position, e.note
        from opened o,
             jsonb_array_elements(o.entry -> 'members') with ordinality x(part, place),
             jsonb_to_record(x.part) as e(kind text, id text, position text, note text)
        where o.collection = 'disagreements'
        """;
}
