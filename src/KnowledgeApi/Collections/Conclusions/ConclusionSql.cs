namespace KnowledgeApi.Collections.Conclusions;

internal static class ConclusionSql
{
    public const string Columns = """
        r.id, r.form, r.route, r.setting, shown_population(r.population, @At) as population, r.relation, r.finding, r.because, r.summary, r.assessment,
        r.searched_up_to, r.note,
        r.applicability || jsonb_build_object(
          'criteria', (select jsonb_agg(c.value || jsonb_build_object('marker', reference_to('concepts', 'concept', c.value ->> 'marker', @At)) order by c.place)
                       from jsonb_array_elements(r.applicability -> 'criteria') with ordinality c(value, place)),
          'studies', (select jsonb_agg(reference_to('studies', 'study', s.id, @At) order by s.place)
                      from jsonb_array_elements_text(r.applicability -> 'studies') with ordinality s(id, place))) as applicability
        """;

    public const string Results = """
        select c.id as owner, shown_result(u.result, @At) as value
        from page p
        join conclusion c on c.id = p.id and c.since = p.since
        join study_at(@At) y on y.id = result_study(c.result)
        join study_result u on u.study = y.id and u.since = y.since and u.id = c.result
        """;

    public const string Publish = """
        insert into conclusion (id, since, subject, form, route, setting, condition, population, relation, finding, because, certainty, summary, assessment,
                                applicability, safety, result, searched_up_to, note, search)
        select o.id, @Ordinal, e.subject, e.form, coalesce(e.route, 'oral'), coalesce(e.setting, 'supplement'), e.condition, e.population, e.relation, e.finding,
               e.because, e.assessment ->> 'certainty', e.summary, e.assessment, e.applicability, e.safety, e.result, e."searchedUpTo", e.note, o.search
        from opened o,
             jsonb_to_record(o.entry) as e(subject text, form text, route text, setting text, condition text, population jsonb, relation text, finding text,
                                           because text, summary text, assessment jsonb, applicability jsonb, safety jsonb, result text, "searchedUpTo" text, note text)
        where o.collection = 'conclusions'
        """;
}
