using FluentValidation;
using KnowledgeApi.Data.Publishing;

namespace KnowledgeApi.Studies;

/// <summary>Curation policy for studies.</summary>
internal sealed class StudyRules : EntryRules<StudyEntry>
{
    public StudyRules(KnowledgeTree tree) : base(tree)
    {
        RuleForEach(s => s.Results).Must((study, r) => r.Id.StartsWith(study.Id + "-R", StringComparison.Ordinal))
            .WithMessage((study, r) => $"'{r.Id}': results of this study are named {study.Id}-R1, {study.Id}-R2 …");
        RuleFor(s => s.Results).Must(results => results.Select(r => r.Id).Distinct().Count() == results.Length).WithMessage("Ids of results are unique.");
        RuleForEach(s => s.Results).Must(r => r.Lower is null == r.Upper is null && !(r.Lower > r.Upper) && !(r.Estimate < r.Lower) && !(r.Estimate > r.Upper))
            .WithMessage((_, r) => $"{r.Id}: an interval has both bounds and holds the estimate.");
        RuleForEach(s => s.Results).Must(r => r.PValue is null or (>= 0 and <= 1) && r.PValue is null == r.PRelation is null)
            .WithMessage((_, r) => $"{r.Id}: p lies between 0 and 1 and says whether it is equal, less or greater.");
        RuleFor(s => s.Doi).Matches(@"^10\.[0-9]{4,9}/\S+$").WithMessage("Not a DOI.");
        RuleFor(s => s.Pmid).Matches("^[1-9][0-9]{0,8}$").WithMessage("Not a PubMed id.");
        RuleForEach(s => s.Registrations).Matches("^(NCT[0-9]{8}|ISRCTN[0-9]{8})$").WithMessage("'{PropertyValue}' is not an NCT or ISRCTN number.");
        RuleFor(s => s).Must(s => s is { Title: null, Authors: null, Year: null, ContainerTitle: null, Doi: null, Pmid: null })
            .When(s => s.Verification is "not-identified").OverridePropertyName("verification")
            .WithMessage("A study that could not be identified has no bibliographic fields: never an invented reference.");
        RuleFor(s => s).Must(s => s is { Doi: null, Pmid: null }).When(s => s.Verification is "unverified").OverridePropertyName("doi")
            .WithMessage("An unverified identifier is left out.");
        RuleForEach(s => s.Authors).Must(a => a.Family is null != a.Literal is null).WithMessage("An author has a family name or a literal one.");
    }
}
