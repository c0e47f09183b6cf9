using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Studies;

namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>Finds the items connected with a question: sources, studies, mechanisms, disagreements and recommendations.</summary>
internal sealed class RowNeighbours(Knowledge knowledge)
{
    private const int MostRecommendations = 6;

    private readonly ILookup<(string, string), string> _mechanisms =
        knowledge.Mechanisms.SelectMany(m => Pairs(m.Nutrients, m.Conditions), (m, pair) => (pair, m.Id)).ToLookup(x => x.pair, x => x.Id);

    private readonly ILookup<(string, string), string> _disagreements =
        knowledge.Disagreements.SelectMany(d => Pairs(d.Nutrients, d.Conditions), (d, pair) => (pair, d.Id)).ToLookup(x => x.pair, x => x.Id);

    private readonly ILookup<string, string> _interactions = knowledge.Claims.Where(c => c.Interaction is not null)
        .SelectMany(c => c.Interaction!.Other, (c, other) => (c.Interaction!.Nutrient, Id: $"{c.Id}.{other}")).ToLookup(x => x.Nutrient, x => x.Id, StringComparer.Ordinal);

    public Neighbours Of(RowKey key, ClaimEntry[] claims, ConclusionEntry? curated) => new(
        Sorted(claims.SelectMany(c => c.Evidence).Select(e => e.SourceId)),
        Sorted(claims.SelectMany(c => c.Evidence).Select(e => knowledge.AboutCondition(e, key.Condition)?.Id).Append(curated?.Result is { } result ? ResultId.StudyOf(result) : null)),
        Sorted(_mechanisms[(key.Subject, key.Condition)]),
        Sorted(_disagreements[(key.Subject, key.Condition)]),
        _interactions[key.Subject].Count());

    /// <summary>The recommendations of guideline bodies and authorities on the question, newest first.</summary>
    public RowRecommendation[] Recommendations(IEnumerable<ClaimEntry> stated) => [.. stated.Where(c => c.Recommendation is not null).DistinctBy(c => c.Id)
        .OrderByDescending(c => c.Recommendation!.Year ?? 0).ThenBy(c => c.Id, StringComparer.Ordinal).Take(MostRecommendations)
        .Select(c => new RowRecommendation
        {
            Body = c.Recommendation!.Body,
            Year = c.Recommendation.Year,
            Aim = c.Recommendation.Aim,
            Direction = c.Recommendation.Direction,
            Strength = c.Recommendation.Strength,
            Criteria = c.Recommendation.Criteria,
            Dose = c.Recommendation.Dose,
            Claim = knowledge.To(CollectionNames.Claims, c.Id),
        })];

    private static IEnumerable<(string, string)> Pairs(string[] nutrients, string[] conditions) => nutrients.Distinct().SelectMany(_ => conditions.Distinct(), (n, c) => (n, c));

    private static string[] Sorted(IEnumerable<string?> ids) => [.. ids.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

/// <summary>Ids of the items connected with a question, and the number of interactions.</summary>
internal sealed record Neighbours(string[] Sources, string[] Studies, string[] Mechanisms, string[] Disagreements, int Interactions);
