using KnowledgeApi.Collections.Conditions;
using KnowledgeApi.Collections.Populations;

namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>Compares two populations.</summary>
internal static class RowPopulation
{
    /// <summary>Whether some people may belong to both populations: nothing that is true of everyone in one contradicts the other.</summary>
    public static bool Overlap(PopulationEntry? one, PopulationEntry? other, Knowledge knowledge) =>
        one is null || other is null
        || (one.Sex is null || other.Sex is null || one.Sex == other.Sex)
           && !(one.Pregnant is true && other.Sex == "male") && !(other.Pregnant is true && one.Sex == "male")
           && (one.Menopause is null || other.Menopause is null || one.Menopause == other.Menopause)
           && (one.Ages?.LowMonths ?? 0) < (other.Ages?.HighMonths ?? int.MaxValue) && (other.Ages?.LowMonths ?? 0) < (one.Ages?.HighMonths ?? int.MaxValue)
           && !Excludes(one, other, knowledge) && !Excludes(other, one, knowledge);

    /// <summary>Whether a finding in one population is about the population of a row: the two overlap, and any further property of the row's people is also one of the people studied.</summary>
    public static bool IsOfThem(PopulationEntry? found, PopulationEntry? row, string condition, Knowledge knowledge) =>
        row is null || Overlap(found, row, knowledge)
        && (row.With ?? []).Where(w => w != condition).All(w => found?.With?.Any(f => ConditionEntry.IsWithin(knowledge.Tree, f, w)) is true)
        && (row.Markers is null || found?.Markers is not null)
        && (row.Pregnant is not true || found?.Pregnant is true) && (row.Lactating is not true || found?.Lactating is true);

    private static bool Excludes(PopulationEntry one, PopulationEntry other, Knowledge knowledge) =>
        (other.With ?? []).Any(w => (one.Without ?? []).Any(x => ConditionEntry.IsWithin(knowledge.Tree, w, x)));

    /// <summary>Whether what holds for some people holds for everyone in a row: everything that defines these people is also true of the row's population.</summary>
    public static bool Covers(PopulationEntry some, PopulationEntry? all, string condition)
    {
        if (some.Text == all?.Text)
            return true;
        var isSaid = some is not { Sex: null, Ages: null, Pregnant: null, Lactating: null, Menopause: null, With: null };
        return isSaid && some is { Markers: null, Without: null, AtRiskOf: null, History: null, GestationWeeks: null, Postpartum: null, Healthy: null }
            && (some.Sex is null || some.Sex == all?.Sex) && (some.Pregnant is null || some.Pregnant == all?.Pregnant) && (some.Lactating is null || some.Lactating == all?.Lactating)
            && (some.Menopause is null || some.Menopause == all?.Menopause)
            && (some.Ages is null || all?.Ages is not null && (some.Ages.LowMonths ?? 0) <= (all.Ages.LowMonths ?? 0) && (some.Ages.HighMonths ?? int.MaxValue) >= (all.Ages.HighMonths ?? int.MaxValue))
            && (some.With ?? []).All(w => w == condition || all?.With?.Contains(w) is true);
    }
}
