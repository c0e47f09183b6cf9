namespace KnowledgeApi.Collections.Limits;

/// <summary>Who is an adult. In SQL adult_age and checked_adult_age; a test holds both equal.</summary>
internal static class AdultAge
{
    public const int Months = 18 * 12;

    /// <summary>The age of the adult for whom the doses of the knowledge base are checked.</summary>
    public const int CheckedYears = 35;
}
