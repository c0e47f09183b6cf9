using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Operations.Evidence.Rows;
using KnowledgeApi.Platform.Vocabularies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Operations.Evidence.Gate;

/// <summary>Checks of what the assessments of claims rest on.</summary>
internal static class ClaimChecks
{
    private static readonly string[] Silent = ["unchecked", "untested", "not-gradable"];
    private static readonly string[] Graded = ["efficacy", "association"];
    private static readonly string[] Positive = ["supported", "weakly-supported"];

    public static readonly GateCheck[] All =
    [
        new("supported-on-pages-alone", k => Claims(k, c => c.Assessment.Verdict == "supported" && IsOfPages(c), "assessment.verdict",
            "Nothing but pages says so, and a page never supports. Add a line that was read, or write unchecked.")),
        new("judged-on-pages-alone", k => Claims(k, c => !Silent.Contains(c.Assessment.Verdict) && c.Assessment.Verdict != "supported" && IsOfPages(c), "assessment.verdict",
            "It rests on pages alone. Add what was looked at, or write unchecked.")),
        new("supported-without-checked-line", k => Claims(k, c => Positive.Contains(c.Assessment.Verdict) && !IsOfPages(c) && !IsBacked(k, c, "supports"), "assessment.verdict",
            "No checked study or reference supports the sentence. Add a line that was read, or write unchecked.")),
        new("supported-below-moderate", k => Claims(k, c => c.Assessment is { Verdict: "supported", Settled: not true, Certainty: not ("high" or "moderate") }, "assessment.verdict",
            "Supported is moderate or high certainty, or settled by a reference. Below that it is weakly-supported, or unchecked.")),
        new("verdict-unlike-certainty", k => Claims(k, c => c.Assessment is { Verdict: "weakly-supported" or "contradicted", Certainty: not "low" }
                or { Verdict: "insufficient", Certainty: not "very-low" } or { Verdict: "refuted", Settled: not true, Certainty: not ("high" or "moderate") }, "assessment.certainty",
            "Weakly supported and contradicted go with low, insufficient with very-low, refuted with moderate, high or a reference that settles it.")),
        new("disputed-without-checked-line", k => Claims(k, c => c.Assessment.Verdict is "contradicted" or "refuted" && !IsBacked(k, c, "disputes"), "assessment.verdict",
            "No checked study or reference disputes the sentence. Add a line that was read, or write unchecked.")),
        new("published-grade-differs", k => Claims(k, c => c.Assessment.Method == "published-grade" && !c.Evidence.Any(e => GradeOf(k, e) == c.Assessment.Certainty), "assessment.certainty",
            "A published grade is the word printed for the very result that a line names. Link that result, or say that the grade is ours.")),
        new("untested-without-absence", k => Claims(k, c => c.Assessment.Verdict == "untested" != c.Assessment.Absence is not null, "assessment.absence",
            "Untested is what was searched for and not found: when, where, with which words. Record the search, or write unchecked.")),
        new("conflicting-without-disagreement", k => Claims(k, c => c.Assessment.Verdict == "conflicting"
                && !k.Disagreements.Any(d => d.Members.Any(m => m.Kind == "claim" && m.Id == c.Id)), "assessment.verdict",
            "Conflicting evidence is a disagreement: make the claim a member of one.")),
        new("domains-above-certainty", k => Claims(k, c => Grade.Fault(k, c.Assessment, Designs(k, c)) is not null, "assessment.domains",
            "The domains lower the certainty further than it stands, or were not read: at most low while risk of bias or inconsistency is not read, else at most moderate.")),
        new("claim-without-domains", k => Claims(k, c => c.Assessment is { Method: "grade-informed", Domains: null, Certainty: not ("very-low" or "not-rated") } && Graded.Contains(c.Kind), "assessment.domains",
            "A grade of ours above very low, of what helps or goes together, says each domain: none, serious, very-serious or not-read.")),
        new("one-evidence-two-verdicts", TwoVerdicts),
        new("opposite-statements-supported", Opposites),
        new("repeated-reason", Repeated),
    ];

    private static IEnumerable<Fault> Claims(Knowledge knowledge, Func<ClaimEntry, bool> isWrong, string field, string remedy) =>
        knowledge.Claims.Where(isWrong).Select(c => knowledge.FaultOf(CollectionNames.Claims, c.Id, field, remedy));

    private static bool IsBacked(Knowledge knowledge, ClaimEntry claim, string direction) => claim.Evidence.Any(e => knowledge.IsCheckedLine(e, direction));

    /// <summary>Whether only pages stand behind a claim.</summary>
    public static bool IsOfPages(ClaimEntry claim) => claim.Evidence.All(e => e.Kind == "source-statement");

    private static bool IsChecked(Knowledge knowledge, EvidenceEntry line) => knowledge.IsCheckedLine(line, line.Direction);

    private static string? GradeOf(Knowledge knowledge, EvidenceEntry line) => line.Result is { } id && knowledge.Result(id) is var (_, result) ? result.Certainty : null;

    private static IEnumerable<string> Designs(Knowledge knowledge, ClaimEntry claim) =>
        claim.Evidence.Where(e => e.Study is not null && IsChecked(knowledge, e)).Select(e => knowledge.Study(e.Study!)!.Design);

    /// <summary>Claims with the same statements and the same studies and references must have the same verdict.</summary>
    private static IEnumerable<Fault> TwoVerdicts(Knowledge knowledge) => knowledge.Claims
        .Where(c => !Silent.Contains(c.Assessment.Verdict) && c.Evidence.Any(e => e.Kind != "source-statement"))
        .GroupBy(c => (Question: QuestionOf(c), c.Polarity, Population: c.Population?.Text, Lines: string.Join(' ', c.Evidence.Where(e => e.Kind != "source-statement").Select(NameOf).Order(StringComparer.Ordinal))))
        .Where(same => same.Select(c => c.Assessment.Verdict).Distinct().Count() > 1)
        .SelectMany(same => same.Skip(1), (same, c) => knowledge.FaultOf(CollectionNames.Claims, c.Id, "assessment.verdict",
            $"{same.First().Id} has the same statements and the same lines, and the verdict {same.First().Assessment.Verdict}. One of them is wrong."));

    private static IEnumerable<Fault> Opposites(Knowledge knowledge)
    {
        var supported = knowledge.Claims.Where(c => Positive.Contains(c.Assessment.Verdict) && c.Polarity is not "leaves-open")
            .SelectMany(c => c.Statements.Select(s => PartOf(s with { Qualifier = null })).Distinct(), (c, part) => (Claim: c, Part: part)).ToArray();
        return from one in supported
               where one.Claim.Polarity == "affirms"
               join other in supported on one.Part equals other.Part
               where other.Claim.Polarity != "affirms" && RowPopulation.Overlap(one.Claim.Population, other.Claim.Population, knowledge) && !AreSet(knowledge, one.Claim, other.Claim)
               select knowledge.FaultOf(CollectionNames.Claims, other.Claim.Id, "assessment.verdict",
                   $"{one.Claim.Id} says the opposite and is {one.Claim.Assessment.Verdict} too. Both cannot be.");
    }

    /// <summary>Whether a disagreement contains both claims and explains why they differ.</summary>
    private static bool AreSet(Knowledge knowledge, ClaimEntry one, ClaimEntry other) =>
        knowledge.Disagreements.Any(d => d.Members.Any(m => m.Id == one.Id) && d.Members.Any(m => m.Id == other.Id));

    /// <summary>A reason is about one claim. Only claims that a reference settles may share the words of their reason.</summary>
    private static IEnumerable<Fault> Repeated(Knowledge knowledge) => knowledge.Claims
        .Select(c => (Collection: CollectionNames.Claims, c.Id, c.Assessment.Reason, IsSettled: c.Assessment.Settled is true))
        .Concat(knowledge.Conclusions.Select(c => (Collection: CollectionNames.Conclusions, c.Id, c.Assessment.Reason, IsSettled: false)))
        .Where(a => !a.IsSettled).GroupBy(a => a.Reason, StringComparer.Ordinal).Where(same => same.Count() > 1)
        .SelectMany(same => same.Skip(1), (same, a) => knowledge.FaultOf(a.Collection, a.Id, "assessment.reason", $"{same.First().Id} has the same reason. Say what holds of this one."));

    private static string QuestionOf(ClaimEntry claim) => string.Join(", ", claim.Statements.Select(PartOf).Order(StringComparer.Ordinal));

    /// <summary>A statement reduced to the relation it answers; treating and improving count as one relation.</summary>
    private static string PartOf(StatementEntry statement)
    {
        var relation = Vocabulary.Get("predicates").Find(statement.Predicate)?.Relation;
        return $"{statement.Subject} {(relation is null or "none" ? statement.Predicate : relation)} {statement.Object} {statement.Outcome} {statement.Qualifier}";
    }

    private static string NameOf(EvidenceEntry line) => $"{line.Study ?? line.Source}/{line.Result ?? line.Locator}/{line.Direction}";
}
