using FluentValidation;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Concepts;

/// <summary>Curation rules for concepts.</summary>
internal sealed class ConceptRules : EntryRules<ConceptEntry>
{
    public ConceptRules(KnowledgeTree tree) : base(tree) =>
        RuleForEach(c => c.Composition).Must(i => i.Passages?.All(p => SourceEntry.HasPassage(tree, p)) is not false)
            .WithMessage((_, i) => $"'{i.Passages!.First(p => !SourceEntry.HasPassage(tree, p))}' is not a passage of its source.");
}
