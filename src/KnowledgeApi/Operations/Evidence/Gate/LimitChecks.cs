using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Collections.ReferenceIntakes;
using KnowledgeApi.Operations.Evidence.Rows;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Operations.Evidence.Gate;

/// <summary>Checks for forms and limits that contradict themselves.</summary>
internal static class LimitChecks
{
    private static readonly string[] Requirements = ["rda", "pri"];

    private static readonly string[] Sexes = ["female", "male"];

    public static readonly GateCheck[] All =
    [
        new("form-converts-by-one", FormsWithoutFactor),
        new("limit-ages-contradict", Ages),
        new("ai-beside-rda", k => Beside(k, (i, other) => i.Kind == "ai" && Requirements.Contains(other.Kind), "kind",
            other => $"{other.Id} is a recommended intake for the same people: an adequate intake is set only where none can be.")),
        new("ul-below-requirement", k => Beside(k, (i, other) => i is { Kind: "ul", Note: null } && other.Kind is "rda" or "pri" or "ai" && i.Basis == other.Basis && IsBelow(i, other), "value",
            other => $"It lies below {other.Id}. Say in the note why, or correct the value.")),
        new("older-opinion-current", k => Beside(k, (i, other) => i.Kind == other.Kind && i.Basis == other.Basis && SameForms(i, other)
                && string.CompareOrdinal(i.ValidFrom, other.ValidFrom) < 0 && i.ValidFrom is not null, "supersededBy",
            other => $"{other.Id} is newer and for the same people. Name it as supersededBy.")),
    ];

    /// <summary>A salt never consists of the nutrient alone, and every form has a conversion factor, even if only a factor that says it is counted weight for weight.</summary>
    private static IEnumerable<Fault> FormsWithoutFactor(Knowledge knowledge) =>
        from nutrient in knowledge.Tree.Of(CollectionNames.Nutrients).Select(e => (NutrientEntry)e.Entry)
        from form in nutrient.Forms ?? []
        where form.ElementalFraction >= 1 || form.ElementalFraction is null && form.Activity?.Any(a => Unit.Get(a.ToUnit).IsWeight) is not true && !IsCountedInActivity(knowledge, nutrient.Id)
        select knowledge.FaultOf(CollectionNames.Nutrients, nutrient.Id, $"forms.{form.Id}", "An amount of it would convert by 1. Add its elemental fraction, or its factor, one where it is counted weight for weight.");

    /// <summary>Whether the nutrient's intakes are in units of activity, to which each of its forms has a factor.</summary>
    private static bool IsCountedInActivity(Knowledge knowledge, string nutrient) =>
        Current(knowledge).Any(i => i.Nutrient == nutrient && i.Unit is "ug-rae" or "ug-dfe" or "mg-ne" or "mg-alpha-tocopherol");

    /// <summary>Limits of one kind for one sex follow one another by age without gap or overlap.</summary>
    private static IEnumerable<Fault> Ages(Knowledge knowledge) =>
        from same in Current(knowledge).Where(i => i.Kind is "ul" or "safe-level" or "cdrr")
            .GroupBy(i => (i.Nutrient, i.Authority, i.Kind, i.Basis, Forms: string.Join(' ', i.Forms ?? []), i.LifeStage.Pregnant, i.LifeStage.Lactating, i.LifeStage.Menopause))
        from sex in Sexes
        let stages = same.Where(i => i.LifeStage.Sex is null || i.LifeStage.Sex == sex).OrderBy(i => i.LifeStage.AgeLowMonths).ToArray()
        from pair in stages.Zip(stages.Skip(1))
        where pair.First.LifeStage.AgeHighMonths != pair.Second.LifeStage.AgeLowMonths
        select knowledge.FaultOf(CollectionNames.ReferenceIntakes, pair.Second.Id, "lifeStage",
            $"It does not begin where {pair.First.Id} ends: between the two is a gap, or they overlap.");

    private static IEnumerable<Fault> Beside(Knowledge knowledge, Func<ReferenceIntakeEntry, ReferenceIntakeEntry, bool> isWrong, string field, Func<ReferenceIntakeEntry, string> remedy) =>
        from same in Current(knowledge).GroupBy(i => (i.Nutrient, i.Authority))
        from one in same
        from other in same
        where one.Id != other.Id && Meet(one.LifeStage, other.LifeStage) && isWrong(one, other)
        select knowledge.FaultOf(CollectionNames.ReferenceIntakes, one.Id, field, remedy(other));

    private static IEnumerable<ReferenceIntakeEntry> Current(Knowledge knowledge) =>
        knowledge.Tree.Of(CollectionNames.ReferenceIntakes).Select(e => (ReferenceIntakeEntry)e.Entry).Where(i => i.SupersededBy is null).OrderBy(i => i.Id, StringComparer.Ordinal);

    private static bool Meet(LifeStage one, LifeStage other) =>
        (one.Sex is null || other.Sex is null || one.Sex == other.Sex) && one.Pregnant == other.Pregnant && one.Lactating == other.Lactating
        && (one.Menopause is null || other.Menopause is null || one.Menopause == other.Menopause)
        && one.AgeLowMonths < (other.AgeHighMonths ?? int.MaxValue) && other.AgeLowMonths < (one.AgeHighMonths ?? int.MaxValue);

    private static bool IsBelow(ReferenceIntakeEntry limit, ReferenceIntakeEntry needed) =>
        limit.Value is { } most && needed.Value is { } least && limit.Unit is { } a && needed.Unit is { } b
        && (a == b ? most < least : Unit.Get(a).Micrograms is { } x && Unit.Get(b).Micrograms is { } y && most * x < least * y);

    private static bool SameForms(ReferenceIntakeEntry one, ReferenceIntakeEntry other) =>
        (one.Forms ?? []).Order(StringComparer.Ordinal).SequenceEqual((other.Forms ?? []).Order(StringComparer.Ordinal));
}
