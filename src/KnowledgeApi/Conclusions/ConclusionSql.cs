using KnowledgeApi.Claims;
using KnowledgeApi.Data;
using KnowledgeApi.Http;
using KnowledgeApi.Studies;

namespace KnowledgeApi.Conclusions;

internal static class ConclusionSql
{
    public const string Columns = """
        r.id, r.population, r.effect, r.assessment, r.note,
        r.applicability || jsonb_build_object(
          'criteria', (select jsonb_agg(c.value || jsonb_build_object('marker', jsonb_build_object(
                         'kind', 'concept', 'id', i.id, 'label', i.label, 'href', '/v1/concepts/' || i.id)) order by c.place)
                       from jsonb_array_elements(r.applicability -> 'criteria') with ordinality c(value, place)
                       join item_at(@At) i on i.collection = 'concepts' and i.id = c.value ->> 'marker'),
          'studies', (select jsonb_agg(jsonb_build_object('kind', 'study', 'id', i.id, 'label', i.label, 'href', '/v1/studies/' || i.id) order by s.place)
                      from jsonb_array_elements_text(r.applicability -> 'studies') with ordinality s(id, place)
                      join item_at(@At) i on i.collection = 'studies' and i.id = s.id)) as applicability
        """;

    public const string Results = """
        select c.id as owner, u.result as value
        from page p
        join conclusion c on c.id = p.id and c.since = p.since
        join study_at(@At) y on y.id = regexp_replace(c.result, '-R[^-]*$', '')
        join study_result u on u.study = y.id and u.since = y.since and u.id = c.result
        """;

    public const string Publish = """
        insert into conclusion (id, since, nutrient, condition, population, effect, verdict, certainty, assessment, applicability, result, note, search)
        select o.id, @Ordinal, e.nutrient, e.condition, e.population, e.effect, e.assessment ->> 'verdict', e.assessment ->> 'certainty',
               e.assessment, e.applicability, e.result, e.note, o.search
        from opened o,
             jsonb_to_record(o.entry) as e(nutrient text, condition text, population text, effect text, assessment jsonb, applicability jsonb,
                                           result text, note text)
        where o.collection = 'conclusions'
        """;

    public static readonly Listing<Conclusion, ConclusionQuery> Conclusions = new(Collections.Conclusions, "conclusion")
    {
        Columns = Columns,
        Parts = [new(LinkSql.OfPage), new(Results)],
        Filters =
        [
            new(q => q.Nutrient is not null, "r.nutrient = any(@Nutrient)"),
            new(q => q.Condition is not null, "r.condition = any(@Condition)"),
            new(q => q.Verdict is not null, "r.verdict = any(@Verdict)"),
            new(q => q.Certainty is not null, "r.certainty = any(@Certainty)"),
        ],
        Sorts = [Sort.ById, new("certainty", ClaimSql.CertaintyRank, "int")],
        Facets =
        [
            FacetCount.By("verdict", "r.verdict", "verdicts"),
            FacetCount.By("certainty", "r.certainty", "certainties"),
            FacetCount.ByLink("nutrient", "conclusions", "nutrient", "nutrients"),
            FacetCount.ByLink("condition", "conclusions", "condition", "conditions"),
        ],
        Read = async grid =>
        {
            var conclusions = await grid.ReadAsync<Conclusion>();
            var links = await Links.Read(grid);
            var results = await Owned<StudyResult>.Read(grid);
            return conclusions.Select(c => c with
            {
                Nutrient = links.OneOf(c.Id, "nutrient")!,
                Condition = links.OneOf(c.Id, "condition")!,
                Claims = links.Of(c.Id, "claims"),
                BestResult = results[c.Id].FirstOrDefault() is { } result
                    ? new LeadingResult { Study = links.OneOf(c.Id, "result")!, Result = result } : null,
            });
        },
    };
}
