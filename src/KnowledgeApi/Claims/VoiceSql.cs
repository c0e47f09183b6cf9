namespace KnowledgeApi.Claims;

/// <summary>Who speaks in an evidence line: the design of a study, or the kind of a document. Vocabulary voices.</summary>
internal static class VoiceSql
{
    /// <summary>The voice of a line, over the aliases y (study) and d (source).</summary>
    public const string Voice = """
        case
          when y.design in ('guideline', 'consensus') then 'guideline'
          when y.design in ('systematic-review', 'meta-analysis') then 'review'
          when y.design in ('randomised-trial', 'crossover-trial', 'non-randomised-trial') then 'trial'
          when y.design in ('before-after', 'cohort', 'case-control', 'cross-sectional', 'case-series') then 'observational'
          when y.id is not null then 'other-study'
          when d.kind in ('product-information', 'regulator', 'guideline-page', 'reference-work', 'reference-database') then 'authority'
          when d.kind = 'medical-education-page' then 'education'
          when d.kind = 'health-blog' then 'blog'
          else 'vendor'
        end
        """;

    public const string IsSupportedBy = $"""
        exists (select from claim_evidence e
                left join study_at(@At) y on y.id = e.study
                left join source_at(@At) d on d.id = e.source
                where e.claim = r.id and e.since = r.since and e.direction = 'supports' and {Voice} = any(@SupportedBy))
        """;
}
