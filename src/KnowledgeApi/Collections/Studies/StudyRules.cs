using System.Globalization;
using FluentValidation;
using KnowledgeApi.Collections.Conditions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Dosages;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Studies;

/// <summary>Curation rules for studies.</summary>
internal sealed class StudyRules : EntryRules<StudyEntry>
{
    /// <summary>DOIs and PubMed ids that occur in more than one record.</summary>
    private readonly Lazy<HashSet<string>> _repeated;

    public StudyRules(KnowledgeTree tree) : base(tree)
    {
        _repeated = new(() => tree.Of(CollectionNames.Studies).SelectMany(e => PublicationsOf((StudyEntry)e.Entry))
            .GroupBy(id => id, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(StringComparer.OrdinalIgnoreCase));
        RuleForEach(s => s.Results).Must((study, r) => ResultId.StudyOf(r.Id) == study.Id)
            .WithMessage((study, r) => $"'{r.Id}': results of this study are named {study.Id}-R1, {study.Id}-R2 …");
        RuleForEach(s => s.SeedPassages).Must(p => SourceEntry.HasPassage(tree, p.Passage)).WithMessage((_, p) => $"'{p.Passage}' is not a passage of its source.");
        RuleFor(s => s.Results).Must(results => results.Select(r => r.Id).Distinct().Count() == results.Length).WithMessage("Ids of results are unique.");
        RuleForEach(s => s.Results).Must(r => r.PValue is null or (>= 0 and <= 1) && r.PValue is null == r.PRelation is null)
            .WithMessage((_, r) => $"{r.Id}: p lies between 0 and 1 and says whether it is equal, less or greater.");
        RuleForEach(s => s.Results).Must(r => r.Outcome is null == r.Measure is "recommendation" or "level-of-evidence")
            .WithMessage((_, r) => $"{r.Id}: a measurement names its outcome; the statement of a guideline has none.");
        RuleForEach(s => s.Results).Must((study, r) => r.Condition is null || study.Conditions.Any(c => IsRelated(c, r.Condition)))
            .WithMessage((_, r) => $"{r.Id}: '{r.Condition}' is not among the conditions of the study, nor a case of one.");
        RuleForEach(s => s.Results).Must((study, r) => r.Subject is null || study.Nutrients.Contains(r.Subject))
            .WithMessage((_, r) => $"{r.Id}: '{r.Subject}' is not among the nutrients of the study.");
        RuleForEach(s => s.Arms).Must(a => a is not { Nutrient: not null, Dose: not null, Dosages: null })
            .WithMessage((_, a) => $"The dose of the arm '{a.Label}' is words alone: make it a dosage and name it.");
        RuleForEach(s => s.Arms).Must((study, a) => a.Dosages?.All(d => Tree.Find<DosageEntry>(CollectionNames.Dosages, d)?.Studies?.Contains(study.Id) is not false) is not false)
            .WithMessage((study, a) => $"A dosage of the arm '{a.Label}' does not name {study.Id} among its studies.");
        RuleFor(s => s.Label).Must((study, label) => study is not { Authors: [var first, ..], Year: { } year } || IsAuthorAndYear(label, first, year))
            .WithMessage("A study is called by its first author and its year, as in Trotti 2019, with a letter behind the year where two would be called the same.");
        RuleFor(s => s.Population).Must(p => p?.Fault() is null).WithMessage(s => s.Population!.Fault());
        RuleFor(s => s.SupersededBy).Must((study, by) => by is null || study.Standing == "superseded").WithMessage("What has been replaced has the standing superseded.");
        RuleFor(s => s.Doi).Matches(@"^10\.[0-9]{4,9}/\S+$").WithMessage("Not a DOI.");
        RuleFor(s => s).Must(s => !PublicationsOf(s).Any(_repeated.Value.Contains)).OverridePropertyName("doi").WithMessage("Another record is of the same publication. One publication is one study.");
        RuleFor(s => s.Pmid).Matches("^[1-9][0-9]{0,8}$").WithMessage("Not a PubMed id.");
        RuleFor(s => s.Issued).Must((study, date) => date is null || (PartialDate.Read(date) is { Month: not null } read && read.Year == (study.Year ?? study.OnlineYear)))
            .WithMessage("A date of publication is a month or a day of its year, as 2019-01 or 2019-01-04. Where only the year is known, leave it out.");
        RuleFor(s => s.Issn).Matches("^[0-9]{4}-[0-9]{3}[0-9X]$").WithMessage("Not an ISSN: four digits, a hyphen, three digits and a check digit.");
        RuleFor(s => s.ArticleNumber).Must((study, number) => number is null || study.Pages is null).WithMessage("An article has pages or a number. Leave the other out.");
        RuleForEach(s => s.Registrations).Matches("^(NCT[0-9]{8}|ISRCTN[0-9]{8})$").WithMessage("'{PropertyValue}' is not an NCT or ISRCTN number.");
        RuleFor(s => s).Must(s => s is { Title: null, Authors: null, Year: null, Issued: null, ContainerTitle: null, Doi: null, Pmid: null })
            .When(s => !VerificationLevel.IsIdentified(s.Verification)).OverridePropertyName("verification")
            .WithMessage("A study that could not be identified has no bibliographic fields: never an invented reference.");
        RuleFor(s => s).Must(s => s is { Doi: null, Pmid: null }).When(s => s.Verification is "unverified").OverridePropertyName("doi")
            .WithMessage("An unverified identifier is left out.");
        RuleForEach(s => s.Authors).Must(a => a.Family is null != a.Literal is null).WithMessage("An author has a family name or a literal one.");
        RuleForEach(s => s.Authors).Must(a => a.Given is null || !AuthorNames.HasBareInitial(a.Given))
            .WithMessage((_, a) => $"'{a.Given}': write initials with full stops and spaces, as in L. M., or with the hyphen of the name, as in J.-P.");
    }

    private static IEnumerable<string> PublicationsOf(StudyEntry study) => new[] { study.Doi, study.Pmid }.OfType<string>();

    private static bool IsAuthorAndYear(string label, Author first, int year) =>
        label.Length - (label is [.., >= 'a' and <= 'z'] ? 1 : 0) is var end && label[..end] == string.Create(CultureInfo.InvariantCulture, $"{first.Family ?? first.Literal} {year}");

    /// <summary>Whether a result's condition is the study's condition, a case of it, or a broader condition that it is a case of.</summary>
    private bool IsRelated(string condition, string other) => ConditionEntry.IsWithin(Tree, other, condition) || ConditionEntry.IsWithin(Tree, condition, other);
}
