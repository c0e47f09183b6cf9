using KnowledgeApi.Operations.Evidence.Rows;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.LargeBase.Answers;

/// <summary>What claims have voted, as publishing counts it.</summary>
internal static class RowFinding
{
    private const int Holds = 1;
    private const int DoesNot = 2;
    private const int Opposite = 4;

    public static ComputedFinding Of(Gathered row)
    {
        if (!row.IsLookedAt)
            return new(ComputedFinding.NotKnown, "not-rated", "not-looked");
        var ranks = Vocabulary.Get("certainties");
        var certainty = row.Worst is { } worst && row.VotedOn > 1 && ranks.Codes[worst - 1] != "not-rated"
            ? ranks.Codes[Math.Max(worst - 1, ranks.RankOf("low"))] : "very-low";
        var found = row.Votes switch
        {
            Holds => row.Relation switch { "raises-risk" => "harms", "linked-with" => "linked", _ => "helps" },
            DoesNot when row.Relation == "linked-with" => "not-linked",
            0 or DoesNot or Opposite => ComputedFinding.NotKnown,
            _ => "conflicting",
        };
        return found == ComputedFinding.NotKnown || EvidenceGroup.Find(row.Relation, found, certainty) is null
            ? new(ComputedFinding.NotKnown, certainty, "too-little-evidence") : new(found, certainty, null);
    }
}
