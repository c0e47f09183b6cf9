using FluentValidation;
using KnowledgeApi.Collections.Concepts;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Conclusions;

/// <summary>Curation rules for conclusions. What the resulting rows of evidence must fulfil is checked by the gate.</summary>
internal sealed class ConclusionRules : EntryRules<ConclusionEntry>
{
    private const int LongestSummary = 300;

    public ConclusionRules(KnowledgeTree tree) : base(tree)
    {
        RuleFor(c => c.Claims).NotEmpty().WithMessage("Name the claims it rests on.");
        RuleFor(c => c.Form).Must((c, form) => form is null || IsForm(c.Subject, form)).WithMessage("'{PropertyValue}' is not a form of the subject.");
        RuleFor(c => c.Result).Must(r => r is null || StudyEntry.HasResult(tree, r)).WithMessage("'{PropertyValue}' is not a result of a study.");
        RuleFor(c => c.Because).Must((c, because) => because is not null == (c.Finding == "not-known")).WithMessage("What is not known says why, and nothing else does.");
        RuleFor(c => c.Assessment.Absence).Must((c, absence) => absence is not null == (c.Because == "no-study-found"))
            .WithMessage("No study found needs the search that found none, and only it has one.");
        RuleFor(c => c.Summary).MaximumLength(LongestSummary).WithMessage($"At most {LongestSummary} characters.");
        RuleFor(c => c.SearchedUpTo).Matches("^[0-9]{4}(-[0-9]{2}){0,2}$").WithMessage("An ISO 8601 date, as precise as known.");
        RuleFor(c => c.Population).Must(p => p?.Fault() is null).WithMessage(c => c.Population!.Fault());
        RuleFor(c => c.Assessment.Method).Must((c, method) => method != "by-definition" || c is { Relation: "corrects", Assessment.Certainty: "not-rated" })
            .WithMessage("By definition only a lack is corrected, and nothing is rated then.");
        RuleFor(c => c).Must(IsOnlyOne).OverridePropertyName("condition").WithMessage("One conclusion a subject, form, route, setting, condition, population and relation.");
    }

    private bool IsForm(string nutrient, string form) =>
        Tree.Find<NutrientEntry>(CollectionNames.Nutrients, nutrient)?.Forms?.Any(f => f.Id == form) is true
        || Tree.Find<ConceptEntry>(CollectionNames.Concepts, form) is { Kind: "nutrient-form", Parents: [var parent] } && parent == nutrient;

    private bool IsOnlyOne(ConclusionEntry entry) => Tree.Of(CollectionNames.Conclusions).Select(e => (ConclusionEntry)e.Entry).Count(c => KeyOf(c) == KeyOf(entry)) == 1;

    private static (string, string?, string?, string?, string, string?, string) KeyOf(ConclusionEntry c) =>
        (c.Subject, c.Form, c.Route, c.Setting, c.Condition, c.Population?.Text, c.Relation);
}
