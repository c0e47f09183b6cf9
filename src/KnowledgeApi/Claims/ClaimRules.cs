using FluentValidation;
using KnowledgeApi.Data.Publishing;
using KnowledgeApi.Http;
using KnowledgeApi.Sources;
using KnowledgeApi.Studies;

namespace KnowledgeApi.Claims;

/// <summary>Curation policy for claims.</summary>
internal sealed class ClaimRules : EntryRules<ClaimEntry>
{
    private static readonly string[] Negative =
        ["no-effect-on", "not-associated-with"];

    public ClaimRules(KnowledgeTree tree) : base(tree)
    {
        RuleFor(c => c.Statements).NotEmpty().WithMessage("A claim makes at least one statement.");
        RuleFor(c => c.Evidence).NotEmpty().WithMessage("No claim without evidence: name a passage, a study or a reference.");
        RuleForEach(c => c.Evidence).Must(HasOneOrigin)
            .WithMessage("A source-statement names a passage, a study-finding a study, a reference a source: exactly that one.");
        RuleForEach(c => c.Evidence).Must(line => line.Passage is null || PassageExists(line.Passage))
            .WithMessage((_, line) => $"'{line.Passage}' is not a passage of its source.");
        RuleForEach(c => c.Evidence).Must(line => line.Result is null || ResultExists(line))
            .WithMessage((_, line) => $"'{line.Result}' is not a result of {line.Study}.");
        RuleForEach(c => c.Evidence).Must(line => line.Cites is null == line.Fidelity is null && line.Fidelity is null == line.FidelityReason is null)
            .WithMessage("A passage that cites a study is judged for fidelity, with the reason; one that cites nothing is not.");
        RuleForEach(c => c.Evidence).Must(line => line.Cites?.All(study => LeansOn(line.Passage!, study)) is not false)
            .WithMessage((_, line) => $"{line.Passage} cites a study whose seedPassages do not say that it is cited or implied there.");
        RuleForEach(c => c.Corrections).Must((claim, id) => CorrectionNames(claim, id))
            .WithMessage((claim, id) => $"No correction {id} of a source names {claim.Id} among its claims. Name it on both sides.");
        RuleFor(c => c.Assessment.Certainty).Must((claim, certainty) => certainty is "very-low" or "not-applicable" || claim.Evidence.Any(IsChecked))
            .WithMessage("Above very-low only with a checked study or reference behind it. Write very-low, and the rest in generalKnowledgeCertainty.");
        RuleFor(c => c.Assessment.Certainty).Must((claim, certainty) => certainty is not ("high" or "moderate") || claim.Evidence.Any(IsInPeople))
            .WithMessage("No high or moderate certainty on mechanistic or unidentified work alone.");
        RuleFor(c => c.Assessment).Must(a => a.Verdict == "not-gradable" == a.Certainty is "not-applicable")
            .WithMessage("The verdict not-gradable and the certainty not-applicable go together.");
        RuleFor(c => c.Effect).NotEqual("present").When(c => c.Statements.All(s => Negative.Contains(s.Predicate)))
            .WithMessage("A negative predicate says that the effect is absent (or opposite): never negate twice.");
        RuleFor(c => c.Assessment.Verdict).NotEqual("refuted").When(c => c.Effect is not "present")
            .WithMessage("The verdict is about the claim as worded; where it denies the effect and the evidence agrees, it is supported.");
    }

    private static bool HasOneOrigin(EvidenceEntry line) => line.Kind switch
    {
        "source-statement" => line is { Passage: not null, Study: null, Source: null, Hedge: not null },
        "study-finding" => line is { Study: not null, Passage: null, Source: null, Explanation: not null },
        _ => line is { Source: not null, Study: null, Passage: null },
    };

    private bool PassageExists(string passage) =>
        Tree.Find<SourceEntry>(Collections.Sources, PassageId.SourceOf(passage))?.Passages?.Any(p => p.Id == passage) is true;

    private bool LeansOn(string passage, string study) =>
        Tree.Find<StudyEntry>(Collections.Studies, study)?.SeedPassages?.Any(p => p.Passage == passage && p.Relation is ("cited" or "implied")) is true;

    private bool CorrectionNames(ClaimEntry claim, string id) => Tree.Of(Collections.Sources).Select(s => (SourceEntry)s.Entry)
        .Any(s => s.Corrections?.Any(c => c.Id == id && c.Claims?.Contains(claim.Id) is true) is true);

    private bool ResultExists(EvidenceEntry line) => StudyOf(line)?.Results.Any(r => r.Id == line.Result) is true;

    private bool IsChecked(EvidenceEntry line) =>
        StudyOf(line)?.Verification is "verified" or "partly-verified" || line is { Kind: "reference", Direction: not "neutral" };

    private bool IsInPeople(EvidenceEntry line) => IsChecked(line) && StudyOf(line)?.Design is not ("mechanistic" or "unknown");

    private StudyEntry? StudyOf(EvidenceEntry line) => line.Study is null ? null : Tree.Find<StudyEntry>(Collections.Studies, line.Study);
}
