using KnowledgeApi.Platform.Lists;

namespace KnowledgeApi.Collections.Evidence;

/// <summary>Filters other lists by what stands behind a row of evidence. The counts in a row count exactly the items that this filter returns.</summary>
internal static class EvidenceFilter
{
    /// <summary>Name of the filter parameter, which is the same in every list that takes it.</summary>
    private const string Parameter = "Evidence";

    public static readonly Predicate StudiesOfStance = Predicate.Comparing(Parameter, rows => EvidenceFilterSql.IsBehind(EvidenceFilterSql.StudiesOfStance, rows));

    /// <summary>Filters by the id column that rows of evidence have for a collection; the column has the collection's name.</summary>
    public static Predicate Behind(string collection) => Predicate.Comparing(Parameter, rows => EvidenceFilterSql.IsBehind($"e.{collection}", rows));
}
