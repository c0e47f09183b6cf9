namespace KnowledgeApi.LargeBase.Answers;

/// <summary>What was gathered for one row, as PostgreSQL gives it; null where there is nothing.</summary>
internal sealed record Gathered
{
    /// <summary>Some rows, in the order of their numbers.</summary>
    public static string Some(int release) => $"""
        select a.id, a.subject, a.condition, a.relation, a.route, a.setting,
               o.form::text as form, o.finding::text as finding, o.because::text as because, o.certainty::text as certainty, o.summary, o.assessment::text as assessment,
               o.population::text as population, o.applicability::text as applicability, o.searched_up_to, o.result::text as lead,
               t.claims, coalesce(t.is_looked_at, false) as is_looked_at, coalesce(t.votes, 0) as votes, t.worst, coalesce(t.reviewed, false) as reviewed, c.reason, c.method,
               s.studies, coalesce(s.voted_on, 0) as voted_on, coalesce(s.is_doubted, false) or coalesce(p.is_doubted, false) as is_doubted, w.studies_for, w.studies_against, w.studies_neutral, coalesce(w.may_overlap, false) as may_overlap,
               p.sources, p.pages, e.outcomes, v.comparisons, d.doses, m.mechanisms, r.recommendations, x.warnings
        from asked a
        left join conclusion_at({release}) o on a.is_curated and o.id = a.id
        left join told t using (n) left join claim_at({release}) c on c.id = t.first
        left join standing s using (n) left join weighed w using (n) left join page p using (n) left join effect e using (n) left join comparison v using (n)
        left join dose d using (n) left join mechanism_told m using (n) left join recommended r using (n) left join warning x using (n)
        where a.n > @After and a.n <= @Through
        order by a.n
        """;

    public required string Id { get; init; }
    public required string Subject { get; init; }
    public required string Condition { get; init; }
    public required string Relation { get; init; }
    public required string Route { get; init; }
    public required string Setting { get; init; }

    public string? Form { get; init; }
    public string? Finding { get; init; }
    public string? Because { get; init; }
    public string? Certainty { get; init; }
    public string? Summary { get; init; }
    public string? Assessment { get; init; }
    public string? Population { get; init; }
    public string? Applicability { get; init; }
    public string? SearchedUpTo { get; init; }
    public string? Lead { get; init; }

    public string[]? Claims { get; init; }
    public bool IsLookedAt { get; init; }
    public int Votes { get; init; }
    public int? Worst { get; init; }
    public bool Reviewed { get; init; }
    public string? Reason { get; init; }
    public string? Method { get; init; }

    public string[]? Studies { get; init; }
    public int VotedOn { get; init; }
    public bool IsDoubted { get; init; }
    public string[]? StudiesFor { get; init; }
    public string[]? StudiesAgainst { get; init; }
    public string[]? StudiesNeutral { get; init; }
    public bool MayOverlap { get; init; }

    public string[]? Sources { get; init; }
    public string? Pages { get; init; }
    public string? Outcomes { get; init; }
    public string? Comparisons { get; init; }
    public string? Doses { get; init; }
    public string[]? Mechanisms { get; init; }
    public string? Recommendations { get; init; }
    public string? Warnings { get; init; }

    public bool IsCurated => Finding is not null;
}
