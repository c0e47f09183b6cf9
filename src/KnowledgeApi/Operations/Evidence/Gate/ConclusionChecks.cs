using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Conditions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Operations.Evidence.Rows;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Operations.Evidence.Gate;

/// <summary>Checks of what conclusions say and rest on.</summary>
internal static class ConclusionChecks
{
    private static readonly string[] Controlled = ["placebo", "no-treatment", "usual-care", "same-co-treatment"];

    public static readonly GateCheck[] All =
    [
        new("finding-not-allowed", k => Conclusions(k, c => EvidenceGroup.Find(c.Relation, c.Finding, c.Assessment.Certainty) is null, "finding",
            "The table of groups has no such finding for this relation at this certainty.")),
        new("conclusion-without-direct-statement", k => Conclusions(k, c => !StatedBy(k, c).Any(), "claims",
            "None of the claims it names states this: this nutrient or a form of it, this condition, this relation. Name one that does, or withdraw the conclusion.")),
        new("result-off-question", k => Conclusions(k, c => c.Result is { } id && k.Result(id) is var (study, result) && !Answers(k, c, study, result), "result",
            "The result is of another nutrient, condition, outcome, route or relation, or compares no control group: it cannot lead this row.")),
        new("superseded-leads", k => Conclusions(k, c => c.Result is { } id && k.Result(id) is var (study, result)
                && !Standing.IsDoubted(study.Standing) && !RowEffects.IsCurrent(study, result), "result",
            "The figures have been superseded, or were never checked: they cannot lead.")),
        new("published-grade-differs-from-result", k => Conclusions(k, c => c.Assessment.Method == "published-grade"
                && (c.Result is not { } id || k.Result(id) is not var (_, result) || result.Certainty != c.Assessment.Certainty), "assessment.certainty",
            "A published grade is the word printed for the leading result. Link that result, or say that the grade is ours.")),
        new("conclusion-without-domains", k => Conclusions(k, c => c.Assessment is { Method: "grade-informed", Domains: null }, "assessment.domains",
            "A grade of ours says each domain: none, serious, very-serious or not-read.")),
        new("conclusion-above-domains", k => Conclusions(k, c => Grade.Fault(k, c.Assessment, DesignsOf(k, c), IsSecondHand(k, c)) is not null, "assessment.certainty",
            "The domains leave less than this certainty.")),
        new("safety-without-statement", k => Conclusions(k, c => c.Safety?.Reasons.Any(r => !Says(k, c, r)) is true, "safety",
            "A reason for safety is a claim with a statement about this nutrient or form that warns. This one has none.")),
    ];

    public static IEnumerable<Fault> Conclusions(Knowledge knowledge, Func<ConclusionEntry, bool> isWrong, string field, string remedy) =>
        knowledge.Conclusions.Where(isWrong).Select(c => knowledge.FaultOf(CollectionNames.Conclusions, c.Id, field, remedy));

    private static IEnumerable<DirectStatement> StatedBy(Knowledge knowledge, ConclusionEntry conclusion) => conclusion.Claims
        .SelectMany(id => DirectStatement.From(knowledge, knowledge.Tree.Find<ClaimEntry>(CollectionNames.Claims, id)!))
        .Where(s => s.Key == new RowKey(conclusion.Subject, conclusion.Condition, conclusion.Relation));

    private static bool Answers(Knowledge knowledge, ConclusionEntry conclusion, StudyEntry study, ResultEntry result) =>
        result.Subject == conclusion.Subject && result.Condition == conclusion.Condition && result.Relation == conclusion.Relation
        && knowledge.Outcome(result.Outcome) is { } outcome && (outcome.Condition is null || ConditionEntry.IsWithin(knowledge.Tree, conclusion.Condition, outcome.Condition))
        && (result.Route is not { } route || DirectStatement.IsSameWay(route, conclusion.Route))
        && (conclusion.Relation == "linked-with" ? result.Comparator == "groups" : Controlled.Contains(result.Comparator))
        && VerificationLevel.IsIdentified(study.Verification);

    private static IEnumerable<string> DesignsOf(Knowledge knowledge, ConclusionEntry conclusion) => conclusion.Claims
        .SelectMany(id => knowledge.Tree.Find<ClaimEntry>(CollectionNames.Claims, id)!.Evidence)
        .Select(e => knowledge.AboutCondition(e, conclusion.Condition)?.Design).OfType<string>();

    /// <summary>Whether the leading result was read in a copy and not at its source.</summary>
    private static bool IsSecondHand(Knowledge knowledge, ConclusionEntry conclusion) =>
        conclusion.Result is { } id && knowledge.Result(id) is var (study, result) && (result.Verification ?? study.Verification) != "verified";

    private static bool Says(Knowledge knowledge, ConclusionEntry conclusion, SafetyReasonEntry reason) =>
        knowledge.Tree.Find<ClaimEntry>(CollectionNames.Claims, reason.Claim)?.Statements.Any(s => s.Safety is not null
            && NutrientSide.Find(knowledge, s.Subject) is { IsState: false } side && side.Nutrient == conclusion.Subject
            && (side.Form is null || conclusion.Form is null || side.Form == conclusion.Form)) is true;
}
