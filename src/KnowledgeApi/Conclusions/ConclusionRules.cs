using FluentValidation;
using KnowledgeApi.Claims;
using KnowledgeApi.Data.Publishing;
using KnowledgeApi.Http;
using KnowledgeApi.Studies;

namespace KnowledgeApi.Conclusions;

/// <summary>Curation policy for conclusions.</summary>
internal sealed class ConclusionRules : EntryRules<ConclusionEntry>
{
    public ConclusionRules(KnowledgeTree tree) : base(tree)
    {
        RuleFor(c => c.Claims).NotEmpty().WithMessage("Name the claims it rests on.");
        RuleFor(c => c.Result).Must(r => r is null || HasResult(r)).WithMessage("'{PropertyValue}' is not a result of a study.");
        RuleFor(c => c.Assessment.Certainty).Must((conclusion, certainty) => certainty is "very-low" || conclusion.Claims.Any(c => IsBackedByStudy(c, certainty)))
            .WithMessage("No claim it names has a study behind it at this certainty: a page never carries a conclusion.");
        RuleFor(c => c.Assessment.Verdict).Must((conclusion, verdict) => (conclusion.Effect, verdict) switch
        {
            ("present", "supported" or "weakly-supported") => true,
            ("absent" or "opposite", "contradicted" or "refuted") => true,
            ("uncertain", "unproven" or "inconclusive") => true,
            _ => false,
        }).WithMessage("The verdict is on the statement that the nutrient helps: supported goes with present, refuted with absent, unproven with uncertain.");
        RuleFor(c => c).Must(IsOnlyOne).OverridePropertyName("condition").WithMessage("One conclusion a nutrient, condition and population.");
    }

    private bool HasResult(string result) =>
        Tree.Find<StudyEntry>(Collections.Studies, ResultId.StudyOf(result))?.Results.Any(r => r.Id == result) is true;

    private bool IsBackedByStudy(string claim, string certainty) =>
        Tree.Find<ClaimEntry>(Collections.Claims, claim) is { } found
        && found.Evidence.Any(e => e.Study is not null)
        && Array.IndexOf(Levels, found.Assessment.Certainty) is >= 0 and var level && level <= Array.IndexOf(Levels, certainty);

    private bool IsOnlyOne(ConclusionEntry entry) => Tree.Of(Collections.Conclusions).Select(e => (ConclusionEntry)e.Entry)
        .Count(c => (c.Nutrient, c.Condition, c.Population) == (entry.Nutrient, entry.Condition, entry.Population)) == 1;

    private static readonly string[] Levels = ["high", "moderate", "low", "very-low"];
}
