using FluentValidation;
using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.ReferenceIntakes;

/// <summary>Curation rules for reference intakes.</summary>
internal sealed class ReferenceIntakeRules : EntryRules<ReferenceIntakeEntry>
{
    public ReferenceIntakeRules(KnowledgeTree tree) : base(tree)
    {
        RuleFor(i => i.Value).Must((i, value) => value is not null == (i.Status == "set"))
            .WithMessage("A value where the status is set, and none otherwise.");
        RuleFor(i => i.Value).Must((i, value) => value is null or > 0 && !(value > i.ValueHigh) && (value is null || i.Unit is not null))
            .WithMessage("Above zero, the lower one first, with a unit.");
        RuleFor(i => i.LifeStage).Must(s => s.AgeLowMonths >= 0 && !(s.AgeHighMonths <= s.AgeLowMonths) && !((s.Pregnant ?? s.Lactating) is true && s.Sex != "female"))
            .WithMessage("Ages in order, and pregnancy and lactation of women only.");
        RuleForEach(i => i.Forms).Must((i, form) => Tree.Find<NutrientEntry>(CollectionNames.Nutrients, i.Nutrient)?.Forms?.Any(f => f.Id == form) is true)
            .WithMessage("'{PropertyValue}' is not a form of the nutrient.");
        RuleFor(i => i.Normalised).Must((i, normalised) => Agrees(i, normalised)).WithMessage("Not the same amount as the value.");
        RuleFor(i => i.SupersededBy).Must((i, id) => id is null || Tree.Find<ReferenceIntakeEntry>(CollectionNames.ReferenceIntakes, id) is not { } next
                || (next.Nutrient == i.Nutrient && next.Authority == i.Authority && next.SupersededBy is null))
            .WithMessage("A later, current value of the same nutrient and authority.");
    }

    private static bool Agrees(ReferenceIntakeEntry intake, NormalisedIntake? normalised) =>
        normalised is null == intake.Value is null
        && (normalised is null || intake.Unit == normalised.Unit ? normalised?.Value == intake.Value && normalised?.ValueHigh == intake.ValueHigh
            : Unit.Get(intake.Unit!) is { Micrograms: { } from } && Unit.Get(normalised.Unit) is { Micrograms: { } to }
              && normalised.Value * to == intake.Value * from && normalised.ValueHigh * to == intake.ValueHigh * from);
}
