using FluentValidation;
using KnowledgeApi.Collections.Concepts;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Dosages;

/// <summary>Curation rules for dosages.</summary>
internal sealed class DosageRules : EntryRules<DosageEntry>
{
    public DosageRules(KnowledgeTree tree) : base(tree)
    {
        RuleFor(d => d).Must(d => d.Passages is not null || d.Studies is not null || d.Sources is not null).OverridePropertyName("passages")
            .WithMessage("No dose without a source: name the passages, studies or documents it is from.");
        RuleForEach(d => d.Passages).Must(p => SourceEntry.HasPassage(tree, p)).WithMessage("'{PropertyValue}' is not a passage of its source.");
        RuleFor(d => d).Must(d => d.AmountLow is null == d.AmountHigh is null && d.AmountLow is null == d.Unit is null && !(d.AmountLow > d.AmountHigh))
            .OverridePropertyName("amountLow").WithMessage("Both amounts and the unit, or none of them; the lower one first.");
        RuleFor(d => d.Unit).Must(unit => unit is not ("ml" or "percent")).WithMessage("Say how much of the nutrient is in it, in a unit of weight, amount or activity.");
        RuleFor(d => d.Form).Must((d, form) => form is null || IsForm(d.Nutrient, form))
            .WithMessage("'{PropertyValue}' is neither a form of the nutrient nor a concept.");
        RuleForEach(d => d.Normalised).Must(n => n.AmountLow <= n.AmountHigh && n.Trace.Length > 0)
            .WithMessage("A reading has its lower amount first and a trace.");
    }

    private bool IsForm(string nutrient, string form) =>
        Tree.Find<NutrientEntry>(CollectionNames.Nutrients, nutrient)?.Forms?.Any(f => f.Id == form) is true
        || Tree.Find<ConceptEntry>(CollectionNames.Concepts, form) is not null;
}
