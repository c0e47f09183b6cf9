using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.LargeBase.Answers;

/// <summary>Which claims state which question at a release, what their studies say of it, and so which rows there are: in tables of the transaction.</summary>
internal static class StatedSql
{
    public const string Key = "subject, condition, relation, route, setting";

    private const string Silent = "('unchecked', 'untested', 'not-gradable')";

    private static readonly string Answering = string.Join(", ", Vocabulary.Get("predicates").Terms.Where(t => t.Relation is not (null or "none")).Select(t => $"('{t.Code}', '{t.Relation}')"));

    /// <summary>Votes are 1 for what holds, 2 for what does not, 4 for the opposite.</summary>
    private static string Stated(int release) => $"""
        create temp table stated on commit drop as
        select distinct s.subject::text collate "C" as subject, s.object::text collate "C" as condition,
               coalesce(p.relation, case s.aim when 'treat' then 'treats' when 'prevent' then 'prevents' else 'corrects' end) as relation,
               coalesce(s.route::text, 'oral') as route, coalesce(s.setting::text, 'supplement') as setting,
               c.id::text collate "C" as claim, c.since, c.polarity::text as polarity, c.verdict::text as verdict, c.certainty::text as certainty, c.reviewed,
               c.recommendation is not null as recommends,
               case when c.verdict in ('supported', 'weakly-supported') then case c.polarity when 'affirms' then 1 when 'denies' then 2 when 'reverses' then 4 else 0 end
                    when c.verdict in ('contradicted', 'refuted') and c.polarity = 'affirms' then 2
                    when c.verdict = 'conflicting' and c.polarity in ('affirms', 'denies', 'reverses') then 3
                    else 0 end as vote
        from claim_at({release}) c
        join claim_statement s on s.claim = c.id and s.since = c.since
        left join (values {Answering}) p(predicate, relation) on p.predicate = s.predicate
        where s.subject like 'nutrient-%' and s.object like 'condition-%'
          and (p.relation is not null or s.predicate = 'recommended-for' and c.recommendation is not null and s.aim in ('treat', 'prevent', 'correct'))
        """;

    /// <summary>Findings of checked studies about the very condition.</summary>
    private static string Lines(int release) => $"""
        create temp table line on commit drop as
        select {Key}, t.claim, t.verdict, t.vote, y.id::text collate "C" as study, y.design::text as design, y.standing in ('retracted', 'expression-of-concern') as is_doubted,
               case when e.direction = 'neutral' or t.polarity = 'leaves-open' then 'neutral'
                    when (t.polarity = 'affirms') = (e.direction = 'supports') then 'for' else 'against' end as stance
        from stated t
        join claim_evidence e on e.claim = t.claim and e.since = t.since
        join study_at({release}) y on y.id = e.study and y.verification in ('verified', 'partly-verified')
        join study_result u on u.study = y.id and u.since = y.since and u.id = e.result and u.result ->> 'condition' = t.condition
        """;

    /// <summary>A row a conclusion, and one a question that nobody has concluded on, where studies were looked at or a body recommends. What may harm comes first.</summary>
    private static string Asked(int release) => $"""
        create temp table asked on commit drop as
        with concluded as (
          select id::text collate "C" as id, subject::text collate "C" as subject, condition::text collate "C" as condition, relation::text as relation,
                 route::text as route, setting::text as setting
          from conclusion_at({release})),
        computed as (
          select {Key} from line where verdict not in {Silent}
          union
          select {Key} from stated where recommends)
        select row_number() over (order by subject, relation <> 'raises-risk', condition, id)::int as n, a.*
        from (
          select id, true as is_curated, {Key} from concluded
          union all
          select subject || '.' || condition || '.' || relation, false, {Key} from computed c
          where route = 'oral' and setting = 'supplement' and relation <> 'corrects'
            and (subject, condition, relation) not in (select subject, condition, relation from concluded)) a
        """;

    public static string[] OfClaims(int release) => [Stated(release), "analyze stated"];

    public static string[] OfRows(int release) =>
    [
        .. OfClaims(release), Lines(release), "analyze line", Asked(release), "alter table asked add primary key (n)", $"create index on asked ({Key})", "analyze asked",
    ];
}
