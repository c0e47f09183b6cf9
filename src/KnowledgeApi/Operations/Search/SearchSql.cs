using KnowledgeApi.Publishing;

namespace KnowledgeApi.Operations.Search;

internal static class SearchSql
{
    /// <summary>Largest number of candidates ranked in each part. Common words have more, and the answer is then approximate.</summary>
    public const int MaximumCandidates = 1000;

    public const string Stems = "select tsvector_to_array(to_tsvector('english', @Wanted) || to_tsvector('simple', @Wanted))";

    private const string Whole = "websearch_to_tsquery('english', @Whole)";

    /// <summary>The last word, either whole or as the beginning of a word.</summary>
    private const string Begun = $"({Whole} || (websearch_to_tsquery('english', @Head) && to_tsquery('simple', @Beginning)))";

    /// <summary>The ranking uses only the words wanted, whatever else is excluded.</summary>
    private const string WantedWords = "websearch_to_tsquery('english', @Wanted)";

    private const string IsThing = "f.collection in ('nutrients', 'conditions', 'concepts')";

    /// <summary>1 where the search text is one of the names; less where a name begins with it, most of all for the preferred name.</summary>
    private const string NameBonus = """
        (select max(case when n.folded = @Key then 1 when n.kind = 'preferred' then 0.5 * length(@Key) / length(n.folded) else 0.2 * length(@Key) / length(n.folded) end)
         from known_name_at(@At) n
         where n.collection = f.collection and n.id = f.id and starts_with(n.folded, @Key))
        """;

    private static readonly (Func<SearchQuery, bool> IsGiven, string Predicate)[] Filters =
    [
        (q => q.Kind is not null, "f.collection = any(@Collections)"),
        (q => q.Nutrient is not null, IsOrIsAbout("nutrients", "@Nutrient")),
        (q => q.Condition is not null, IsOrIsAbout("conditions", "@Condition")),
    ];

    /// <summary>Nutrients, conditions and concepts are one group of candidates, and all other items are a second. Each has its own cap, so that many other items with common words never crowd out the first group.</summary>
    public static string Hits(SearchQuery query, SearchTerms question)
    {
        var asked = question.Beginning.Length > 0 ? Begun : Whole;
        var wanted = question.Beginning.Length > 0 ? $"{WantedWords} || to_tsquery('simple', @Beginning)" : WantedWords;
        var filters = string.Concat(Filters.Where(f => f.IsGiven(query)).Select(f => $" and {f.Predicate}"));
        return $"""
            /* SearchSql.Hits */
            with thing as ({Candidates(IsThing, asked, filters)}),
            other as ({Candidates($"not {IsThing}", asked, filters)}),
            found as (select * from thing union all select * from other),
            ranked as (
              select f.*,
                     (ts_rank('{"{0.1, 0.3, 0.6, 1}"}', f.words, {wanted}, 1)
                      + coalesce({NameBonus}, 0))::float8 as score
              from found f)
            select r.collection, r.id, r.label, r.text, r.score,
                   greatest((select count(*) from thing), (select count(*) from other)) > {MaximumCandidates} as approximate
            from ranked r
            order by r.score desc, r.collection, r.id
            limit @Take
            """;
    }

    private static string Candidates(string part, string asked, string filters) => $"""
        select f.collection, f.id, f.label, f.text, f.words from findable_at(@At) f
        where f.in_search and {part} and f.words @@ {asked}{filters} limit {MaximumCandidates + 1}
        """;

    private static string IsOrIsAbout(string collection, string parameter) => $"""
        ((f.collection = '{collection}' and f.id = any({parameter}))
         or exists (select from link l where l.collection = f.collection and l.id = f.id and l.since = f.version
                    and l.role = '{EntrySubjects.Direct}' and l.target = any({parameter})))
        """;
}
