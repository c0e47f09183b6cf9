using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>Independent studies and, counted separately, the pages that make a statement on a question.</summary>
internal sealed record RowBalance(string[] For, string[] Against, string[] Neutral, string Overlap, PageVoice[] Pages)
{
    private static readonly string[] NoStudies = ["guideline", "consensus", "narrative-review", "unknown"];

    public static RowBalance Count(Knowledge knowledge, RowKey key, IReadOnlyCollection<ClaimEntry> claims)
    {
        var said = claims.SelectMany(c => c.Evidence, (c, e) => (Study: knowledge.AboutCondition(e, key.Condition), Stance: StanceOf(c, e)))
            .Where(s => s.Study is not null && !NoStudies.Contains(s.Study.Design))
            .GroupBy(s => s.Study!.Registrations is [var first, ..] ? first : s.Study!.Id, StringComparer.Ordinal)
            .Select(same => (Study: same.OrderBy(s => s.Study!.Id, StringComparer.Ordinal).First().Study!, Stance: StanceOf(same.Select(s => s.Stance)),
                Reports: same.Select(s => s.Study!.Id).ToHashSet(StringComparer.Ordinal))).ToArray();
        var (counted, overlap) = Independent([.. said.Select(s => (s.Study, s.Reports))]);
        string[] Of(string stance) => [.. said.Where(s => s.Stance == stance && counted.Contains(s.Study.Id)).Select(s => s.Study.Id).Order(StringComparer.Ordinal)];
        return new(Of("for"), Of("against"), Of("neutral"), overlap, PagesOf(knowledge, claims));
    }

    /// <summary>
    /// Studies that do not include the same people. A trial inside a counted review is not counted again; where a counted review does not list its
    /// trials, only the reviews are counted.
    /// </summary>
    private static (HashSet<string> Counted, string Overlap) Independent((StudyEntry Study, HashSet<string> Reports)[] studies)
    {
        var reviews = studies.Where(s => Voice.OfStudy(s.Study.Design) == Voice.Review).Select(s => s.Study).ToArray();
        var trials = studies.Where(s => Voice.OfStudy(s.Study.Design) != Voice.Review).ToArray();
        if (reviews.Length == 0 || reviews.Length == 1 && trials.Length == 0)
            return ([.. studies.Select(s => s.Study.Id)], "none");
        if (reviews.Any(r => r.Includes is not { Length: > 0 }))
            return ([.. reviews.Select(r => r.Id)], "not-known");
        var within = reviews.SelectMany(r => r.Includes!).ToHashSet(StringComparer.Ordinal);
        return ([.. reviews.Select(r => r.Id), .. trials.Where(t => !t.Reports.Overlaps(within)).Select(t => t.Study.Id)], "known");
    }

    /// <summary>Each publisher counts as one voice, however often and on however many pages it says something.</summary>
    private static PageVoice[] PagesOf(Knowledge knowledge, IEnumerable<ClaimEntry> claims) =>
    [
        .. claims.SelectMany(c => c.Evidence, (c, e) => (Source: e.SourceId is { } id ? knowledge.Source(id) : null, Stance: StanceOf(c, e)))
            .Where(s => s.Source is not null)
            .GroupBy(s => (Voice: Voice.OfDocument(s.Source!.Kind), Publisher: s.Source!.Publisher ?? s.Source.Id))
            .Select(publisher => (publisher.Key.Voice, Stance: StanceOf(publisher.Select(s => s.Stance))))
            .GroupBy(p => p.Voice)
            .OrderBy(v => Vocabulary.Get("voices").RankOf(v.Key))
            .Select(v => new PageVoice { Voice = v.Key, For = v.Count(p => p.Stance == "for"), Against = v.Count(p => p.Stance == "against"), Neutral = v.Count(p => p.Stance == "neutral") }),
    ];

    /// <summary>What a line of evidence says about the question. Its direction refers to the sentence of the claim, which may be a denial.</summary>
    public static string StanceOf(ClaimEntry claim, EvidenceEntry line) => (claim.Polarity, line.Direction) switch
    {
        ("affirms", "supports") or ("denies" or "reverses", "disputes") => "for",
        ("affirms", "disputes") or ("denies" or "reverses", "supports") => "against",
        _ => "neutral",
    };

    private static string StanceOf(IEnumerable<string> stances) =>
        stances.Where(s => s != "neutral").Distinct(StringComparer.Ordinal).ToArray() is [var only] ? only : "neutral";
}
