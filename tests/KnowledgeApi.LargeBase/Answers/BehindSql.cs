using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.LargeBase.Answers;

/// <summary>What stands behind each row, by its number: claims, studies, pages, results, doses, mechanisms, recommendations, warnings.</summary>
internal static class BehindSql
{
    private const string Controlled = "('placebo', 'no-treatment', 'usual-care', 'same-co-treatment')";
    private const string Reviews = "('systematic-review', 'meta-analysis')";

    private static readonly string Voices = string.Join(", ", Vocabulary.Get("source-kinds").Terms.Select(t => $"('{t.Code}', '{t.Group}')"));

    /// <summary>The tables by name, each with one line a row.</summary>
    public static IReadOnlyList<(string Name, string Sql)> Of(int release) =>
    [
        ("told", Told), ("standing", Standing), ("weighed", Weighed), ("page", Pages(release)), ("effect", Effects), ("comparison", Comparisons),
        ("dose", Doses(release)), ("mechanism_told", Mechanisms(release)), ("recommended", Recommended(release)), ("warning", Warnings(release)),
    ];

    /// <summary>What several of them are made from.</summary>
    public static string[] Before(int release) => [Stating, "analyze stating", .. Results(release)];

    public static string[] Results(int release) => [Found(release), "analyze found"];

    private static string Ranks(string vocabulary) => $"array[{string.Join(", ", Vocabulary.Get(vocabulary).Codes.Select(c => $"'{c}'"))}]";

    private const string Stating = $"create temp table stating on commit drop as select a.n, t.* from asked a join stated t using ({StatedSql.Key})";

    private const string Told = """
        select s.n, array_agg(s.claim order by s.claim) as claims, bool_or(l.claim is not null) as is_looked_at,
               coalesce(bit_or(s.vote) filter (where l.claim is not null), 0) as votes, max(certainty_rank(s.certainty)) filter (where s.vote > 0 and l.claim is not null) as worst,
               (array_agg(s.claim order by s.verdict = 'unchecked', certainty_rank(s.certainty), s.claim))[1] as first, bool_and(s.reviewed) as reviewed
        from stating s
        left join (select distinct a.n, l.claim from asked a join line l using (subject, condition, relation, route, setting)) l on l.n = s.n and l.claim = s.claim
        group by s.n
        """;

    /// <summary>How many studies speak as the claims vote, and all that stand behind the row.</summary>
    private const string Standing = """
        select a.n, count(distinct l.study) filter (where l.stance = 'for' and l.vote in (1, 3) or l.stance = 'against' and l.vote in (2, 3, 4))::int as voted_on,
               array_agg(distinct l.study order by l.study) as studies, bool_or(l.is_doubted) as is_doubted
        from asked a join line l using (subject, condition, relation, route, setting)
        group by a.n
        """;

    /// <summary>Independent studies: where there are reviews beside other studies, nobody knows which trials they hold, and only they count.</summary>
    private const string Weighed = $"""
        with one as (
          select a.n, l.study, l.design in {Reviews} as is_review,
                 case when count(distinct l.stance) filter (where l.stance <> 'neutral') = 1 then min(l.stance) filter (where l.stance <> 'neutral') else 'neutral' end as stance
          from asked a join line l using (subject, condition, relation, route, setting)
          where l.design not in ('guideline', 'consensus', 'narrative-review', 'unknown')
          group by a.n, l.study, l.design),
        counted as (select one.*, count(*) filter (where is_review) over w as reviews, count(*) over w as alls from one window w as (partition by n))
        select n, array_agg(study order by study) filter (where stance = 'for') as studies_for, array_agg(study order by study) filter (where stance = 'against') as studies_against,
               array_agg(study order by study) filter (where stance = 'neutral') as studies_neutral, bool_or(reviews > 0 and alls > 1) as may_overlap
        from counted where is_review or reviews = 0
        group by n
        """;

    private static string Pages(int release) => $"""
        with said as (
          select s.n, d.id, d.standing, v.voice, d.publisher, case when e.direction = 'neutral' or s.polarity = 'leaves-open' then 'neutral'
                 when (s.polarity = 'affirms') = (e.direction = 'supports') then 'for' else 'against' end as stance
          from stating s
          join claim_evidence e on e.claim = s.claim and e.since = s.since
          join source_at({release}) d on d.id = e.source
          join (values {Voices}) v(kind, voice) on v.kind = d.kind),
        voiced as (
          select n, voice, case when count(distinct stance) filter (where stance <> 'neutral') = 1 then min(stance) filter (where stance <> 'neutral') else 'neutral' end as stance
          from said group by n, voice, publisher),
        counted as (
          select n, voice, count(*) filter (where stance = 'for') as holds, count(*) filter (where stance = 'against') as fails, count(*) filter (where stance = 'neutral') as open
          from voiced group by n, voice)
        select s.n, s.sources, s.is_doubted, c.pages
        from (select n, array_agg(distinct id::text collate "C" order by id::text collate "C") as sources,
                     bool_or(standing in ('retracted', 'expression-of-concern')) as is_doubted
              from said group by n) s
        join (select n, json_agg(json_build_object('voice', voice, 'for', holds, 'against', fails, 'neutral', open) order by array_position({Ranks("voices")}, voice))::text as pages
              from counted group by n) c using (n)
        """;

    /// <summary>Current results, what matters most and is measured best first.</summary>
    private static string Found(int release) => $"""
        create temp table found on commit drop as
        select u.result ->> 'subject' as subject, u.result ->> 'condition' as condition, u.result ->> 'relation' as relation, coalesce(u.result ->> 'route', 'oral') as route,
               u.result ->> 'comparator' as comparator, o.id::text as outcome, o.role::text as role, u.id::text collate "C" as id,
               array[array_position({Ranks("outcome-priorities")}, o.priority::text), (not u.result ? 'lower')::int, array_position({Ranks("study-designs")}, y.design::text),
                     -coalesce((u.result ->> 'participants')::int, 0)] as place,
               json_build_object('result', u.result, 'study', y.id, 'label', y.label, 'name', o.name, 'role', o.role, 'priority', o.priority, 'better', o.better,
                                 'least', o.minimal_important_difference) as shown
        from study_at({release}) y
        join study_result u on u.study = y.id and u.since = y.since
        join outcome_at({release}) o on o.id = u.result ->> 'outcome'
        where y.standing not in ('superseded', 'retracted', 'expression-of-concern') and y.verification in ('verified', 'partly-verified')
        """;

    /// <summary>A line an outcome. What a treatment does to people besides stands beside what it does for the condition.</summary>
    private const string Effects = $"""
        select n, json_agg(shown order by place, id)::text as outcomes
        from (
          select distinct on (n, outcome) n, place, id, shown
          from (select a.n, f.* from asked a join found f using (subject, condition, relation, route)
                where f.comparator in {Controlled} and a.relation <> 'linked-with' or f.comparator = 'groups' and a.relation = 'linked-with'
                union all
                select a.n, f.* from asked a join found f using (subject, condition, route)
                where a.relation in ('treats', 'prevents', 'corrects') and f.relation = 'raises-risk' and f.role = 'harm' and f.comparator in {Controlled}) f
          order by n, outcome, place, id) b
        group by n
        """;

    private const string Comparisons = """
        select a.n, json_agg(f.shown order by f.place, f.id)::text as comparisons
        from asked a join found f using (subject, condition, relation)
        where f.comparator in ('head-to-head', 'dose')
        group by a.n
        """;

    private static string Doses(int release) => $"""
        select a.n, json_agg(json_build_object('id', d.id, 'label', d.label, 'form', d.form, 'purpose', d.purpose, 'normalised', d.normalised, 'isOfBody',
                 exists (select from source_at({release}) s where s.id = passage_source(d.passages[1]) and s.kind in ('regulator', 'guideline-page', 'product-information'))
               ) order by d.id)::text as doses
        from asked a
        join link c on c.collection = 'dosages' and c.role = 'condition' and c.target = a.condition
        join link s on s.collection = 'dosages' and s.role = 'nutrient' and s.id = c.id and s.since = c.since and s.target = a.subject
        join dosage_at({release}) d on d.id = c.id and d.since = c.since
        group by a.n
        """;

    private static string Mechanisms(int release) => $"""
        select a.n, array_agg(m.id::text collate "C" order by m.id::text collate "C") as mechanisms
        from asked a
        join link c on c.collection = 'mechanisms' and c.role = 'conditions' and c.target = a.condition
        join link s on s.collection = 'mechanisms' and s.role = 'nutrients' and s.id = c.id and s.since = c.since and s.target = a.subject
        join mechanism_at({release}) m on m.id = c.id and m.since = c.since
        group by a.n
        """;

    private static string Recommended(int release) => $"""
        select s.n, json_agg(json_build_object('id', c.id, 'text', c.text, 'said', c.recommendation) order by (c.recommendation ->> 'year')::int desc, c.id)::text as recommendations
        from stating s join claim_at({release}) c on c.id = s.claim
        where s.recommends
        group by s.n
        """;

    /// <summary>Warnings against the subject in this very condition.</summary>
    private static string Warnings(int release) => $"""
        select a.n, json_agg(json_build_object('claim', w.claim, 'text', w.text, 'level', w.level, 'object', w.object) order by w.place, w.claim)::text as warnings
        from asked a join ({WarningSql.At(release)}) w on w.subject = a.subject and w.object = a.condition
        group by a.n
        """;
}
