using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Operations.Evidence.Rows;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence.Gate;

/// <summary>Computes how much certainty the GRADE domains leave.</summary>
internal static class Grade
{
    private static readonly string[] Randomised = ["systematic-review", "meta-analysis", "randomised-trial", "crossover-trial", "guideline"];
    private static readonly string[] DecideAlone = ["risk-of-bias", "inconsistency"];

    /// <summary>What is wrong with a GRADE-informed certainty that states its domains; null where nothing is wrong.</summary>
    public static string? Fault(Knowledge knowledge, Judgement judgement, IEnumerable<string> designs, bool isSecondHand = false)
    {
        if (judgement is not { Method: "grade-informed", Domains: { } domains } || Vocabulary.Get("certainties").RankOf(judgement.Certainty) >= Most(domains, designs, isSecondHand))
            return judgement.Domains is { } given && given.Any(d => d.Rating != "not-read" && d.Reason is null) ? "Each rating has its reason." : null;
        return $"The domains leave at most {Vocabulary.Get("certainties").Codes[Most(domains, designs, isSecondHand)]}.";
    }

    /// <summary>The highest certainty that is left, as a position in the vocabulary of certainties: 0 is high, 3 is very low.</summary>
    private static int Most(DomainJudgement[] domains, IEnumerable<string> designs, bool isSecondHand)
    {
        var start = designs.Any(Randomised.Contains) ? 0 : 2;
        var lowered = start + domains.Sum(d => d.Rating switch { "serious" => 1, "very-serious" => 2, _ => 0 });
        var unread = DecideAlone.Any(name => domains.All(d => d.Domain != name || d.Rating == "not-read"));
        return Math.Min(3, Math.Max(lowered, unread || isSecondHand ? 2 : 1));
    }
}
