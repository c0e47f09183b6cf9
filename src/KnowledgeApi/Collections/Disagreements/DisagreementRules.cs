using FluentValidation;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Disagreements;

/// <summary>Curation rules for disagreements.</summary>
internal sealed class DisagreementRules : EntryRules<DisagreementEntry>
{
    public DisagreementRules(KnowledgeTree tree) : base(tree)
    {
        RuleFor(d => d.Members).Must(m => m.Length >= 2).WithMessage("It takes at least two to disagree.");
        RuleFor(d => d.Members).Must(m => m.Any(x => x.Position == "for") && m.Any(x => x.Position != "for"))
            .WithMessage("Name a member that speaks for the statement and one that speaks against or limits it.");
        RuleFor(d => d.Members).Must(m => m.Select(x => (x.Kind, x.Id)).Distinct().Count() == m.Length).WithMessage("Each member once.");
        RuleForEach(d => d.Members).Must(m => m.Kind != "result" || StudyEntry.HasResult(tree, m.Id)).WithMessage((_, m) => $"'{m.Id}' is not a result of a study.");
        RuleForEach(d => d.Members).Must(m => m.Kind != "passage" || SourceEntry.HasPassage(tree, m.Id)).WithMessage((_, m) => $"'{m.Id}' is not a passage of its source.");
        RuleForEach(d => d.Corrections).Must(id => AllCorrections().Contains(id)).WithMessage("'{PropertyValue}' is not a correction of any source.");
    }

    private IEnumerable<string> AllCorrections() =>
        Tree.Of(CollectionNames.Sources).SelectMany(s => ((SourceEntry)s.Entry).Corrections ?? []).Select(c => c.Id);
}
