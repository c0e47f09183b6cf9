using FluentValidation;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Mechanisms;

/// <summary>Curation rules for mechanisms.</summary>
internal sealed class MechanismRules : EntryRules<MechanismEntry>
{
    public MechanismRules(KnowledgeTree tree) : base(tree)
    {
        RuleFor(m => m.Hops).Must(hops => hops.Any(h => h.Hop == 1)).WithMessage("A chain has a hop 1.");
        RuleFor(m => m.Hops).Must(hops => hops.Select(h => (h.Hop, h.Arm)).SequenceEqual(hops.Select(h => (h.Hop, h.Arm)).Order().Distinct()))
            .WithMessage("Hops are ordered by hop and arm, each pair once.");
        RuleFor(m => m.Hops).Must(hops => hops.Select(h => h.Hop).Distinct().Where(h => h > 0).Order().SequenceEqual(Enumerable.Range(1, hops.Max(h => h.Hop))))
            .When(m => m.Hops.Length > 0).WithMessage("Hops are numbered without gaps.");
    }
}
