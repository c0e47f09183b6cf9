using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>Adds the counts of a row, each with a link to the list that it counts.</summary>
internal static class RowTallies
{
    public static EvidenceRow Counted(ComputedRow made, int interactions)
    {
        var id = made.Row.Id;
        Tally Of(string list, int count, string more = "") => new() { Count = count, Href = $"{Address.List(list, "evidence", id)}{more}" };
        return made.Row with
        {
            Balance = new Balance
            {
                Studies = new StudyBalance
                {
                    For = Of("studies", made.Balance.For.Length, "&stance=for"),
                    Against = Of("studies", made.Balance.Against.Length, "&stance=against"),
                    Neutral = Of("studies", made.Balance.Neutral.Length, "&stance=neutral"),
                    Overlap = made.Balance.Overlap,
                },
                Pages = made.Balance.Pages,
            },
            Related = new RowRelated
            {
                Claims = Of("claims", made.Claims.Length),
                Studies = Of("studies", made.Studies.Length),
                Sources = Of("sources", made.Sources.Length),
                Disagreements = Of("disagreements", made.Disagreements.Length),
                Mechanisms = Of("mechanisms", made.Mechanisms.Length),
                Interactions = new Tally { Count = interactions, Href = Address.List(CollectionNames.Interactions, "nutrient", made.Row.Subject.Id) },
            },
        };
    }
}
