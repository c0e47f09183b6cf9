using FluentValidation;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Sources;

/// <summary>Curation rules for sources.</summary>
internal sealed class SourceRules : EntryRules<SourceEntry>
{
    public SourceRules(KnowledgeTree tree) : base(tree)
    {
        RuleFor(s => s.Publisher).NotEmpty().WithMessage("Who publishes it? Pages of one publisher are one voice. Where no name is given, say what is known of who it is.");
        RuleFor(s => s.Accessed).Must(date => date is null || PartialDate.Read(date) is not null).WithMessage("When it was read is a date in ISO 8601, as 2026-11-28.");
        RuleForEach(s => s.Passages).Must((source, p) => p.Id == $"{source.Id}-p{p.Number}")
            .WithMessage((source, p) => $"The passage '{p.Id}' of this source with number {p.Number} has the id {source.Id}-p{p.Number}.");
        RuleForEach(s => s.Passages).Must(p => p.Start >= 0 && p.End > p.Start).WithMessage((_, p) => $"{p.Id}: end lies behind start.");
        RuleForEach(s => s.Passages).Must(p => p.Sha256.Length == 64 && p.Sha256.All(char.IsAsciiHexDigitLower)).WithMessage((_, p) => $"{p.Id}: sha256 has 64 lower-case hexadecimal digits.");
        RuleFor(s => s.Passages).Must(passages => passages!.Select(p => p.Number).SequenceEqual(Enumerable.Range(1, passages!.Length)))
            .When(s => s.Passages is not null).WithMessage("Passages are numbered from 1 without gaps, in order.");
        RuleForEach(s => s.Corrections).Must((source, c) => c.Passages.All(id => source.Passages?.Any(p => p.Id == id) is true))
            .WithMessage((_, c) => $"{c.Id}: names a passage that this source does not have.");
        RuleForEach(s => s.Corrections).Must(c => c.Claims?.All(id => Tree.Find<Entry>(CollectionNames.Claims, id)?.NamedCorrections().Contains(c.Id) is true) is not false)
            .WithMessage((_, c) => $"{c.Id}: names a claim that does not name the correction. Name it on both sides.");
    }
}
