namespace KnowledgeApi.Collections.Conclusions;

internal static class ConclusionSql
{
    public const string Publish = """
        insert into conclusion (id, since, subject, form, route, setting, condition, population, relation, finding, because, certainty, summary, assessment,
                                applicability, safety, result, searched_up_to, note)
        select o.id, @Ordinal, e.subject, e.form, coalesce(e.route, 'oral'), coalesce(e.setting, 'supplement'), e.condition, e.population, e.relation, e.finding,
               e.because, e.assessment ->> 'certainty', e.summary, e.assessment, e.applicability, e.safety, e.result, e."searchedUpTo", e.note
        from opened o,
             jsonb_to_record(o.entry) as e(subject text, form text, route text, setting text, condition text, population jsonb, relation text, finding text,
                                           because text, summary text, assessment jsonb, applicability jsonb, safety jsonb, result text, "searchedUpTo" text, note text)
        where o.collection = 'conclusions'
        """;
}
