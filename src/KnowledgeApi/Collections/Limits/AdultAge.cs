namespace KnowledgeApi.Collections.Limits;

/// <summary>The age from which a person counts as an adult. The SQL functions adult_age and checked_adult_age return the same values; a test keeps them in step.</summary>
internal static class AdultAge
{
    public const int Months = 18 * 12;

    /// <summary>Age in years of the adult for whom the dosages of the knowledge base are checked.</summary>
    public const int CheckedYears = 35;
}
