using KnowledgeApi.Conclusions;
using KnowledgeApi.Data;
using KnowledgeApi.Http;
using KnowledgeApi.Releases;
using KnowledgeApi.Start;

namespace KnowledgeApi.Evidence;

/// <summary>Puts evidence tables together: the pairs, their conclusions, and the numbers of all rows.</summary>
internal sealed class EvidenceReader(KnowledgeReader knowledge)
{
    /// <summary>Populations are compared here; those named are few, since only conclusions name one.</summary>
    private const int MaximumPairs = 1000;

    /// <param name="about">The condition or nutrient.</param>
    /// <param name="pairs">The statement that finds its pairs.</param>
    /// <param name="query">Filters.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    public async Task<EvidenceTable> Read(Reference about, string pairs, EvidenceQuery query, LiveRelease release, CancellationToken cancelled)
    {
        var limit = query.Limit ?? ListQuery.DefaultLimit;
        var found = await knowledge.Query<PairRow>(pairs, new
        {
            about.Id,
            At = release.Ordinal,
            Below = query.IncludeDescendants is true,
            Certainties = query.Certainties.ToArray(),
            Verdicts = query.Verdicts.ToArray(),
            Take = query.Population is null ? limit + 1 : MaximumPairs,
        }, cancelled);
        var wanted = found.Where(p => query.Wants(p.Population)).ToArray();
        var shown = wanted.Take(limit).ToArray();
        return new EvidenceTable
        {
            About = about,
            Data = await Rows(shown, release, cancelled),
            Truncated = shown.Length < wanted.Length || found.Length == MaximumPairs,
            Notice = StartEndpoints.Notice,
            Release = release.Id,
            Links = new ItemLinks { Self = about.Href + "/evidence" },
        };
    }

    private async Task<EvidenceRow[]> Rows(PairRow[] pairs, LiveRelease release, CancellationToken cancelled)
    {
        if (pairs.Length == 0)
            return [];
        var values = new
        {
            At = release.Ordinal,
            Nutrients = pairs.Select(p => p.Nutrient).ToArray(),
            Conditions = pairs.Select(p => p.Condition).ToArray(),
            Chains = ListQuery.DefaultLimit,
            LeadClaims = pairs.Select(p => p.Claim).OfType<string>().ToArray(),
        };
        var numbers = await knowledge.Query(PairNumbers.Statements, values, PairNumbers.Read, cancelled);
        var conclusions = (await knowledge.Fetch(ConclusionSql.Conclusions, [.. pairs.Select(p => p.Conclusion).OfType<string>()], release, cancelled))
            .ToDictionary(c => c.Id, StringComparer.Ordinal);
        return [.. pairs.Select(p => Row(p, p.Conclusion is null ? null : conclusions[p.Conclusion], numbers))];
    }

    private static EvidenceRow Row(PairRow pair, Conclusion? curated, PairNumbers numbers)
    {
        var links = new PairLinks(pair.Nutrient, pair.Condition);
        return new EvidenceRow
        {
            Nutrient = Reference.To(Collections.Nutrients, pair.Nutrient, pair.NutrientLabel),
            Condition = Reference.To(Collections.Conditions, pair.Condition, pair.ConditionLabel),
            Population = pair.Population,
            Verdict = pair.Verdict,
            Certainty = pair.Certainty,
            Effect = pair.Effect,
            Basis = curated is null ? "computed" : "curated",
            Reason = curated?.Assessment.Reason ?? pair.Reason!,
            Method = curated?.Assessment.Method ?? pair.Method!,
            Conclusion = curated is null ? null : Reference.To(Collections.Conclusions, curated.Id, $"{pair.NutrientLabel} – {pair.ConditionLabel}"),
            Applicability = curated?.Applicability,
            LeadClaims = curated?.Claims ?? [Reference.To(Collections.Claims, pair.Claim!, pair.ClaimLabel!)],
            BestResult = curated is null ? numbers.Result(pair.Claim) : curated.BestResult,
            Claims = numbers.Claims(links),
            SaidBy = numbers.SaidBy(links),
            Studies = numbers.Studies(links),
            DosesStudied = numbers.Doses(links),
            Disagreements = numbers.Disagreements(links),
            Mechanisms = numbers.Mechanisms(links),
        };
    }
}
