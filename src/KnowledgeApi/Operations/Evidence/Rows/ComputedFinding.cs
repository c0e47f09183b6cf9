using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>A finding with its certainty and, where nothing is known, the reason why not.</summary>
internal sealed record ComputedFinding(string Code, string Certainty, string? Because)
{
    public const string NotKnown = "not-known";

    private static readonly string[] Silent = ["unchecked", "untested", "not-gradable"];

    /// <summary>The joint finding of the claims that state one question, as far as studies of the condition stand behind them. Null where nobody has looked at any.</summary>
    public static ComputedFinding? Computed(Knowledge knowledge, RowKey key, IReadOnlyCollection<ClaimEntry> claims)
    {
        var looked = claims.Where(c => !Silent.Contains(c.Assessment.Verdict) && c.Evidence.Any(e => knowledge.AboutCondition(e, key.Condition) is not null)).ToArray();
        if (looked.Length == 0)
            return claims.Any(c => c.Recommendation is not null) ? new(NotKnown, "not-rated", "not-looked") : null;
        var voters = looked.Select(c => (Claim: c, Vote: VoteOf(c))).Where(v => v.Vote != Vote.None).ToArray();
        var certainty = CertaintyOf(knowledge, key, [.. voters.Select(v => v.Claim)]);
        var found = voters.Aggregate(Vote.None, (all, v) => all | v.Vote) switch
        {
            Vote.Holds => key.Relation switch { "raises-risk" => "harms", "linked-with" => "linked", _ => "helps" },
            Vote.Null when key.Relation == "linked-with" => "not-linked",
            Vote.None or Vote.Null or Vote.Opposite => NotKnown,
            _ => "conflicting",
        };
        // A finding that the table of groups does not allow at its certainty becomes "not known".
        return found == NotKnown || EvidenceGroup.Find(key.Relation, found, certainty) is null ? new(NotKnown, certainty, "too-little-evidence") : new(found, certainty, null);
    }

    [Flags]
    private enum Vote
    {
        None = 0,
        Holds = 1,
        Null = 2,
        Opposite = 4,
    }

    private static Vote VoteOf(ClaimEntry claim) => (claim.Polarity, claim.Assessment.Verdict) switch
    {
        ("affirms", "supported" or "weakly-supported") => Vote.Holds,
        ("denies", "supported" or "weakly-supported") => Vote.Null,
        ("reverses", "supported" or "weakly-supported") => Vote.Opposite,
        ("affirms", "contradicted" or "refuted") => Vote.Null,
        ("affirms" or "denies" or "reverses", "conflicting") => Vote.Holds | Vote.Null,
        _ => Vote.None,
    };

    /// <summary>Whether a line of evidence agrees with the vote of its claim. What speaks against the claim does not make it more certain.</summary>
    private static bool Speaks(ClaimEntry claim, EvidenceEntry line) => (VoteOf(claim), RowBalance.StanceOf(claim, line)) switch
    {
        (Vote.Holds, "for") or (Vote.Null or Vote.Opposite, "against") => true,
        (Vote.Holds | Vote.Null, "for" or "against") => true,
        _ => false,
    };

    /// <summary>The certainty of the least certain voter, at most low; very low where fewer than two studies agree with the claims.</summary>
    private static string CertaintyOf(Knowledge knowledge, RowKey key, IReadOnlyCollection<ClaimEntry> voters)
    {
        var studies = voters.SelectMany(c => c.Evidence.Where(e => Speaks(c, e))).Select(e => knowledge.AboutCondition(e, key.Condition)?.Id).OfType<string>()
            .Distinct(StringComparer.Ordinal).Count();
        var ranks = Vocabulary.Get("certainties");
        var worst = voters.Select(c => c.Assessment.Certainty).Append("low").MaxBy(ranks.RankOf)!;
        return voters.Count == 0 || studies < 2 || worst == "not-rated" ? "very-low" : worst;
    }
}
