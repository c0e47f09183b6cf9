using FluentValidation;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Outcomes;

/// <summary>Curation rules for outcomes.</summary>
internal sealed class OutcomeRules : EntryRules<OutcomeEntry>
{
    public OutcomeRules(KnowledgeTree tree) : base(tree)
    {
        RuleFor(o => o.Scale).Must(s => s is null || s.Low < s.High).WithMessage("The lowest value comes first.");
        RuleFor(o => o.MinimalImportantDifference).Must(d => d is null || d.Value > 0 && d.Study is null != d.Citation is null)
            .WithMessage("Above zero, and read in exactly one study or cited place.");
        RuleFor(o => o.MinimalImportantDifference).Must((o, d) => d is null || o.Unit is null || d.Unit == o.Unit)
            .WithMessage("In the unit of the outcome.");
        RuleFor(o => o.Parent).Must((o, parent) => parent is null || Tree.Find<OutcomeEntry>(CollectionNames.Outcomes, parent) is { Parent: null } wider && wider.Better == o.Better)
            .WithMessage("A wider outcome has the same better direction, and none above it.");
        RuleFor(o => o.Better).NotEqual("neither").When(o => o.Priority == "critical").WithMessage("What decides has a better direction.");
    }
}
