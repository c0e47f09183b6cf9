using FluentValidation;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Claims;

/// <summary>Curation rules for claims.</summary>
internal sealed class ClaimRules : EntryRules<ClaimEntry>
{
    private static readonly string[] Negative = ["not-associated-with"];
    private static readonly string[] Unrated = ["unchecked", "untested", "not-gradable"];

    public ClaimRules(KnowledgeTree tree) : base(tree)
    {
        RuleFor(c => c.Statements).NotEmpty().WithMessage("A claim makes at least one statement.");
        RuleFor(c => c.Evidence).NotEmpty().WithMessage("No claim without evidence: name a passage, a study or a reference.");
        RuleForEach(c => c.Evidence).Must(line => line.Id is not null)
            .WithMessage("Give every line of evidence an id, such as EL00001: the number after the highest one, and none that was given before.");
        RuleForEach(c => c.Evidence).Must(HasOneOrigin)
            .WithMessage("A source-statement names a passage, a study-finding a study, a reference a source: exactly that one.");
        RuleForEach(c => c.Evidence).Must(line => line.Passage is null || SourceEntry.HasPassage(tree, line.Passage))
            .WithMessage((_, line) => $"'{line.Passage}' is not a passage of its source.");
        RuleForEach(c => c.Evidence).Must(line => line.Result is null || ResultExists(line))
            .WithMessage((_, line) => $"'{line.Result}' is not a result of {line.Study}.");
        RuleForEach(c => c.Evidence).Must(line => line.Cites is null == line.Fidelity is null && line.Fidelity is null == line.FidelityReason is null)
            .WithMessage("A passage that cites a study is judged for fidelity, with the reason; one that cites nothing is not.");
        RuleForEach(c => c.Evidence).Must(line => line.Cites?.All(study => LeansOn(line.Passage!, study)) is not false)
            .WithMessage((_, line) => $"{line.Passage} cites a study whose seedPassages do not say that it is cited or implied there.");
        RuleForEach(c => c.Corrections).Must((claim, id) => CorrectionNames(claim, id))
            .WithMessage((claim, id) => $"No correction {id} of a source names {claim.Id} among its claims. Name it on both sides.");
        RuleFor(c => c.Assessment.Certainty).Must((claim, certainty) => certainty is "very-low" or "not-rated" || claim.Evidence.Any(IsChecked))
            .WithMessage("Above very-low only with a checked study or reference behind it. Write very-low, and the rest in generalKnowledgeCertainty.");
        RuleFor(c => c.Assessment.Certainty).Must((claim, certainty) => certainty is not ("high" or "moderate") || claim.Evidence.Any(IsInPeople))
            .WithMessage("No high or moderate certainty on mechanistic or unidentified work alone.");
        RuleFor(c => c.Assessment).Must(a => a.Certainty is "not-rated" || !Unrated.Contains(a.Verdict))
            .WithMessage("Nothing is rated where nobody has looked, nothing was found or nothing can be graded: write not-rated.");
        RuleFor(c => c.Assessment).Must(a => a.Certainty is not "not-rated" || Unrated.Contains(a.Verdict) || a.Settled is true)
            .WithMessage("Every other verdict has a certainty, unless a checked reference settles the sentence (settled).");
        RuleFor(c => c.Assessment.Settled).Must((claim, settled) => settled is not true || claim.Assessment is { Certainty: "not-rated", Verdict: "supported" or "refuted" }
                && claim.Evidence.Any(e => e.Kind == "reference" || claim.Polarity == "leaves-open" && SaysItIsOpen(e)))
            .WithMessage("Settled is what a reference line settles, as supported or refuted, with certainty not-rated. That a question is open is settled by a review that says so.");
        RuleFor(c => c.Polarity).NotEqual("affirms").When(c => c.Statements.All(s => Negative.Contains(s.Predicate)))
            .WithMessage("A negative predicate denies (or reverses): never negate twice.");
        RuleFor(c => c.Assessment.Verdict).NotEqual("refuted").When(c => c.Polarity is not "affirms")
            .WithMessage("The verdict is about the claim as worded; where it denies the effect and the evidence agrees, it is supported.");
        RuleFor(c => c.Population).Must(p => p?.Fault() is null).WithMessage(c => c.Population!.Fault());
        RuleFor(c => c.Interaction).Must((claim, part) => part is null || claim.Kind == "interaction" && part.Other.Length > 0
                && claim.Statements.Any(s => part.Other.Contains(s.Subject) || part.Other.Contains(s.Object)))
            .WithMessage("The typed part of an interaction names partners that its statements name.");
        RuleFor(c => c.Kind).NotEqual("interaction").When(c => c.Interaction is null).WithMessage("An interaction has its typed part.");
        RuleFor(c => c.Kind).Must((claim, kind) => kind == "recommendation" == claim.Recommendation is not null)
            .WithMessage("A recommendation has its typed part, and nothing else has one.");
        RuleForEach(c => c.Statements).Must(s => s.Predicate == "recommended-for" == s.Aim is not null)
            .WithMessage("What is recommended has an aim, and nothing else has one.");
        RuleForEach(c => c.Statements).Must(s => s.Safety is null or "do-not-use" or "supervision" or "caution")
            .WithMessage("A warning is do-not-use, supervision or caution; the other levels are of rows.");
        RuleForEach(c => c.Evidence).Must(line => line.Wording is null || line.Kind == "source-statement").WithMessage("Only the wording of a page is judged.");
    }

    private static bool HasOneOrigin(EvidenceEntry line) => line.Kind switch
    {
        "source-statement" => line is { Passage: not null, Study: null, Source: null, Hedge: not null },
        "study-finding" => line is { Study: not null, Passage: null, Source: null, Explanation: not null },
        _ => line is { Source: not null, Study: null, Passage: null },
    };

    private bool LeansOn(string passage, string study) =>
        Tree.Find<StudyEntry>(CollectionNames.Studies, study)?.SeedPassages?.Any(p => p.Passage == passage && p.Relation is ("cited" or "implied")) is true;

    private bool CorrectionNames(ClaimEntry claim, string id) => Tree.Of(CollectionNames.Sources).Select(s => (SourceEntry)s.Entry)
        .Any(s => s.Corrections?.Any(c => c.Id == id && c.Claims?.Contains(claim.Id) is true) is true);

    private bool ResultExists(EvidenceEntry line) => StudyOf(line)?.Results.Any(r => r.Id == line.Result) is true;

    private bool SaysItIsOpen(EvidenceEntry line) =>
        line.Direction == "supports" && StudyOf(line) is { Design: "systematic-review" or "meta-analysis" or "guideline" } study && VerificationLevel.IsChecked(study.Verification);

    private bool IsChecked(EvidenceEntry line) =>
        VerificationLevel.IsChecked(StudyOf(line)?.Verification) || line is { Kind: "reference", Direction: not "neutral" };

    private bool IsInPeople(EvidenceEntry line) => IsChecked(line) && StudyOf(line)?.Design is not ("mechanistic" or "unknown");

    private StudyEntry? StudyOf(EvidenceEntry line) => line.Study is null ? null : Tree.Find<StudyEntry>(CollectionNames.Studies, line.Study);
}
