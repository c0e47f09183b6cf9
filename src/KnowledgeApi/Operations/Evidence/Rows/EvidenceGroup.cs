using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>The table of groups, as the vocabulary defines it.</summary>
internal static class EvidenceGroup
{
    public const string DoNotUse = "do-not-use";

    /// <summary>The group of a finding; null where the finding is not allowed.</summary>
    public static string? Find(string relation, string finding, string certainty) => Array.Find(Vocabulary.Get("evidence-groups").Terms, t => t.Cases?.Any(c =>
        c.Relation == relation && c.Finding == finding && c.Certainties.Contains(certainty)) is true)?.Code;

    /// <summary>The group of a row. A safety level that rules the row out takes precedence over any finding. A mere association concerns nothing that is given to anybody, so it is not ruled out.</summary>
    public static string? Find(string relation, string finding, string certainty, string safetyLevel) =>
        safetyLevel == DoNotUse && relation != "linked-with" ? DoNotUse : Find(relation, finding, certainty);

    /// <summary>The position of a row among others, as sortable text: by group, certainty, whether the effect is worthwhile, and participants.</summary>
    public static string PlaceOf(EvidenceRow row)
    {
        var worth = Vocabulary.Get("worthwhile").RankOf(row.Effect?.Worthwhile ?? "not-known");
        return $"{Vocabulary.Get("evidence-groups").RankOf(row.Group):00}{Vocabulary.Get("certainties").RankOf(row.Certainty)}{worth}{999_999_999 - (row.Effect?.Participants ?? 0):000000000}";
    }
}
