using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.LargeBase.Answers;

/// <summary>Statements that warn against taking something, and what else is counted by nutrient.</summary>
internal static class WarningSql
{
    private static readonly string Levels = $"array[{string.Join(", ", Vocabulary.Get("safety-levels").Codes.Select(c => $"'{c}'"))}]";

    public static string At(int release) => $"""
        select s.subject::text collate "C" as subject, s.object::text collate "C" as object, s.safety::text as level, c.id::text collate "C" as claim, c.text,
               array_position({Levels}, s.safety::text) as place
        from claim_at({release}) c join claim_statement s on s.claim = c.id and s.since = c.since
        where s.safety is not null and s.subject like 'nutrient-%' and c.polarity = 'affirms' and c.verdict not in ('contradicted', 'refuted')
        """;

    /// <summary>The gravest of each nutrient: no row shows more.</summary>
    public static string Gravest(int release, int most) => $"""
        select subject, claim, text, level, object
        from (select w.*, row_number() over (partition by subject order by place, claim) as nth from ({At(release)}) w) w
        where nth <= {most}
        order by subject, nth
        """;

    public static string Interactions(int release) => $"select nutrient::text as nutrient, count(*)::int as count from interaction_at({release}) group by nutrient";
}
