using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Outcomes;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>Finds the results of studies that are about a question, and shows their effects by outcome.</summary>
internal sealed class RowEffects
{
    private static readonly string[] Controlled = ["placebo", "no-treatment", "usual-care", "same-co-treatment"];
    private static readonly string[] Compared = ["head-to-head", "dose"];

    /// <summary>The number of outcomes that a GRADE summary of findings may hold.</summary>
    private const int MostOutcomes = 7;
    private const int MostComparisons = 5;

    private readonly Knowledge _knowledge;
    private readonly ILookup<RowKey, (StudyEntry Study, ResultEntry Result)> _results;

    public RowEffects(Knowledge knowledge)
    {
        _knowledge = knowledge;
        _results = knowledge.Studies.SelectMany(s => s.Results.Where(r => IsCurrent(s, r)), (s, r) => (s, r))
            .Where(x => x.r is { Outcome: not null, Subject: not null, Condition: not null, Relation: not null })
            .ToLookup(x => new RowKey(x.r.Subject!, x.r.Condition!, x.r.Relation!));
    }

    /// <summary>One result per outcome, the most important first, from studies of a population that overlaps with the row's.</summary>
    public OutcomeEffect[] Outcomes(RowKey key, string? form, string route, PopulationEntry? people, string? lead) => [.. Of(key, route, key.Relation == "linked-with" ? ["groups"] : Controlled).Concat(Harms(key, route))
        .Where(x => x.Result.Id == lead || IsOfForm(x.Study, key.Subject, form) && RowPopulation.IsOfThem(x.Study.Population, people, key.Condition, _knowledge))
        .GroupBy(x => x.Result.Outcome)
        .Select(same => same.OrderBy(x => x.Result.Id != lead).ThenBy(Rank).First())
        .OrderBy(x => x.Result.Id != lead).ThenBy(Rank)
        .Take(MostOutcomes)
        .Select(x => EffectOf(x.Study, x.Result))];

    /// <summary>Results of comparisons with other treatments or doses.</summary>
    public OutcomeEffect[] Comparisons(RowKey key, string? form, PopulationEntry? people) => [.. Of(key, "any", Compared).Where(x => IsOfForm(x.Study, key.Subject, form) && RowPopulation.IsOfThem(x.Study.Population, people, key.Condition, _knowledge)).OrderBy(Rank).Take(MostComparisons).Select(x => EffectOf(x.Study, x.Result))];

    /// <summary>The leading result where no curator has chosen one: the first that shows the effect in question and not a possible harm.</summary>
    public static OutcomeEffect? First(RowKey key, OutcomeEffect[] outcomes) => Array.Find(outcomes, o => key.Relation == "raises-risk" || o.Role != "harm");

    /// <summary>The leading result that a curator has chosen.</summary>
    public OutcomeEffect? Leading(string? id) =>
        id is not null && _knowledge.Result(id) is var (study, result) && result.Outcome is not null && IsCurrent(study, result) ? EffectOf(study, result) : null;

    /// <summary>False for figures that a later version has superseded, that were retracted or doubted, or that nobody has checked: these show no effect.</summary>
    public static bool IsCurrent(StudyEntry study, ResultEntry result) =>
        !Standing.IsDoubted(study.Standing) && (result.Standing ?? study.Standing) is not ("superseded" or "retracted") && VerificationLevel.IsChecked(result.Verification ?? study.Verification);

    /// <summary>What is shown for a nutrient in any form is not shown for one particular form.</summary>
    private static bool IsOfForm(StudyEntry study, string nutrient, string? form) => form is null || study.Arms?.Any(a => a.Nutrient == nutrient && a.Form == form) is true;

    /// <summary>The harms of a treatment itself are listed next to its effects on the condition.</summary>
    private IEnumerable<(StudyEntry Study, ResultEntry Result)> Harms(RowKey key, string route) => key.Relation is "raises-risk" or "linked-with" ? []
        : Of(key with { Relation = "raises-risk" }, route, Controlled).Where(x => _knowledge.Outcome(x.Result.Outcome)!.Role == "harm");

    private IEnumerable<(StudyEntry Study, ResultEntry Result)> Of(RowKey key, string route, string[] comparators) =>
        _results[key].Where(x => comparators.Contains(x.Result.Comparator) && DirectStatement.IsSameWay(x.Result.Route, route));

    /// <summary>Sorts results by importance of the outcome, then by how well it was measured.</summary>
    private (int, bool, int, int, string) Rank((StudyEntry Study, ResultEntry Result) x) => (
        Vocabulary.Get("outcome-priorities").RankOf(_knowledge.Outcome(x.Result.Outcome)!.Priority),
        x.Result.Lower is null,
        Vocabulary.Get("study-designs").RankOf(x.Study.Design),
        -(x.Result.Participants ?? x.Study.Participants ?? 0),
        x.Result.Id);

    private OutcomeEffect EffectOf(StudyEntry study, ResultEntry result)
    {
        var outcome = _knowledge.Outcome(result.Outcome)!;
        return new OutcomeEffect
        {
            Outcome = Reference.To(CollectionNames.Outcomes, outcome.Id, outcome.Name),
            Role = outcome.Role,
            Priority = outcome.Priority,
            Better = outcome.Better,
            Measure = result.Measure,
            Estimate = result.Estimate,
            Lower = result.Lower,
            Upper = result.Upper,
            Level = result.Level,
            Unit = result.Unit,
            Participants = result.Participants,
            Studies = result.Studies,
            AssumedRisk = result.AssumedRisk,
            CorrespondingRisk = result.CorrespondingRisk,
            Worthwhile = WorthOf(outcome, result),
            Favours = result.Favours,
            Certainty = result.Certainty ?? "not-rated",
            Comparator = result.Comparator,
            Summary = result.Summary,
            Result = result.Id,
            Study = Reference.To(CollectionNames.Studies, study.Id, study.Label),
        };
    }

    /// <summary>Compares the interval with the minimal important difference, in the same unit and in the direction that is better.</summary>
    private static string WorthOf(OutcomeEntry outcome, ResultEntry result)
    {
        if (outcome.MinimalImportantDifference is not { } least || result is not { Lower: { } lower, Upper: { } upper } || result.Unit != least.Unit
            || result.Measure is not ("mean-difference" or "weighted-mean-difference"))
            return "not-known";
        if (lower > -least.Value && upper < least.Value)
            return "no";
        return outcome.Better switch { "lower" when upper <= -least.Value => "yes", "higher" when lower >= least.Value => "yes", _ => "not-known" };
    }
}
