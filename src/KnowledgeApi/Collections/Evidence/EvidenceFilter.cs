using KnowledgeApi.Platform.Lists;

namespace KnowledgeApi.Collections.Evidence;

/// <summary>What stands behind a row of evidence, as a filter of the other lists: a row's numbers count exactly these.</summary>
internal static class EvidenceFilter
{
    /// <summary>The name of the parameter, in every list that takes it.</summary>
    private const string Parameter = "Evidence";

    public static readonly Predicate StudiesOfStance = Predicate.Comparing(Parameter, rows => EvidenceFilterSql.IsBehind(EvidenceFilterSql.StudiesOfStance, rows));

    /// <summary>By the column of ids that the rows of evidence have for a collection, which has its name.</summary>
    public static Predicate Behind(string collection) => Predicate.Comparing(Parameter, rows => EvidenceFilterSql.IsBehind($"e.{collection}", rows));
}
