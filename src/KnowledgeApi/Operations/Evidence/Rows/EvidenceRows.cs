using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Platform.Text;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Evidence.Rows;

/// <summary>
/// Builds the rows of evidence from the curated files: one for each conclusion, and one for each question that claims state and no conclusion
/// answers, as far as studies of the condition stand behind those claims.
/// </summary>
internal sealed class EvidenceRows
{
    private const int YearsUntilStale = 5;

    private readonly Knowledge _knowledge;
    private readonly ILookup<RowKey, DirectStatement> _stated;
    private readonly RowEffects _effects;
    private readonly RowSafety _safety;
    private readonly RowDosing _dosing;
    private readonly RowNeighbours _neighbours;
    private readonly ConclusionMapper _conclusions;

    private EvidenceRows(Knowledge knowledge)
    {
        _knowledge = knowledge;
        _stated = _knowledge.Claims.SelectMany(c => DirectStatement.From(_knowledge, c)).ToLookup(s => s.Key);
        _effects = new RowEffects(_knowledge);
        _safety = new RowSafety(_knowledge);
        _dosing = new RowDosing(_knowledge);
        _neighbours = new RowNeighbours(_knowledge);
        _conclusions = new ConclusionMapper(_knowledge.Content);
    }

    /// <summary>All rows, in the order of their ids, made on all processors: none depends on another but for warnings. The references in the files must resolve.</summary>
    public static IReadOnlyList<ComputedRow> Build(Knowledge knowledge)
    {
        var rows = new EvidenceRows(knowledge);
        return RowWarnings.Across([.. rows.Curated().Concat(rows.Computed()).OrderBy(r => r.Row.Id, StringComparer.Ordinal)], knowledge);
    }

    private ParallelQuery<ComputedRow> Curated() => _knowledge.Conclusions.AsParallel().Select(c =>
    {
        var key = new RowKey(c.Subject, c.Condition, c.Relation);
        var scope = new RowScope(key, c.Form, c.Route ?? DirectStatement.Oral, c.Setting ?? DirectStatement.Supplement, c.Population);
        // A conclusion may also rest on further claims, for example about blood levels. A claim that does not state this relation is neither counted nor taken as support.
        var claims = _stated[key].Where(s => scope.IsMetBy(s) || c.Claims.Contains(s.Claim.Id)).Select(s => s.Claim).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal).ToArray();
        return Make(c.Id, scope, new ComputedFinding(c.Finding, c.Assessment.Certainty, c.Because), claims, c);
    });

    private ParallelQuery<ComputedRow> Computed()
    {
        var answered = _knowledge.Conclusions.Select(c => new RowKey(c.Subject, c.Condition, c.Relation)).ToHashSet();
        // Only a curator may say what corrects a lack.
        return _stated.Where(s => s.Key.Relation != "corrects" && !answered.Contains(s.Key)).AsParallel().Select(ComputedOf).OfType<ComputedRow>();
    }

    private ComputedRow? ComputedOf(IGrouping<RowKey, DirectStatement> stated)
    {
        // What is injected or prescribed makes no row by itself.
        var claims = stated.Where(s => s.IsOrdinary).Select(s => s.Claim).DistinctBy(c => c.Id).OrderBy(c => c.Id, StringComparer.Ordinal).ToArray();
        return ComputedFinding.Computed(_knowledge, stated.Key, claims) is { } finding
            ? Make(IdOf(stated.Key), new RowScope(stated.Key, null, DirectStatement.Oral, DirectStatement.Supplement, null), finding, claims, null) : null;
    }

    public static string IdOf(RowKey key) => $"{key.Subject}.{key.Condition}.{key.Relation}";

    private ComputedRow Make(string id, RowScope scope, ComputedFinding finding, ClaimEntry[] claims, ConclusionEntry? curated)
    {
        var key = scope.Key;
        var balance = RowBalance.Count(_knowledge, key, claims);
        var outcomes = _effects.Outcomes(key, scope.Form, scope.Route, scope.Population, curated?.Result);
        var near = _neighbours.Of(key, claims, curated);
        var judged = claims.Where(c => c.Assessment.Verdict is not "unchecked").Select(c => c.Assessment).DefaultIfEmpty(claims.FirstOrDefault()?.Assessment).OfType<Assessment>().ToArray();
        var row = new EvidenceRow
        {
            Id = id,
            Subject = _knowledge.To(CollectionNames.Nutrients, key.Subject),
            SubstanceKind = Vocabulary.Get("nutrient-kinds").Find(_knowledge.Nutrient(key.Subject)!.Kind)!.Group!,
            Form = _knowledge.Form(key.Subject, scope.Form),
            Route = scope.Route,
            Setting = scope.Setting,
            Condition = _knowledge.To(CollectionNames.Conditions, key.Condition),
            Population = _knowledge.Shown(scope.Population),
            Relation = key.Relation,
            Finding = finding.Code,
            Because = finding.Because,
            Certainty = finding.Certainty,
            Group = "",
            Phrase = new Phrase { Code = "", Text = "" },
            Safety = new Safety { Level = "not-looked" },
            Basis = curated is null ? "computed" : "curated",
            Reviewed = curated?.Assessment.Reviewed ?? judged.All(a => a.Reviewed),
            NeedsReview = near.Studies.Any(s => Standing.IsDoubted(_knowledge.Study(s)!.Standing)) || near.Sources.Any(s => Standing.IsDoubted(_knowledge.Source(s)!.Standing)) ? true : null,
            AssessedOn = curated?.Assessment.AssessedOn ?? judged.Max(a => a.AssessedOn),
            SearchedUpTo = curated?.SearchedUpTo,
            Summary = curated?.Summary,
            Effect = curated is null ? RowEffects.First(key, outcomes) : _effects.Leading(curated.Result),
            Outcomes = outcomes,
            Comparisons = _effects.Comparisons(key, scope.Form, scope.Population),
            Recommendations = _neighbours.Recommendations(_stated[key].Where(s => scope.IsAdvisedBy(s) && RowPopulation.IsOfThem(s.Claim.Population, scope.Population, key.Condition, _knowledge)).Select(s => s.Claim)),
            Doses = _dosing.Of(key, scope.Form, scope.Route, scope.Population),
            Applicability = curated?.Applicability is { } applies ? _conclusions.ToShown(applies) : null,
            Assessment = curated is null ? Ours(finding, judged) : Theirs(curated.Assessment),
        };
        row = row with { Stale = IsStale(row) ? true : null, Safety = _safety.Of(row, scope.Population, curated?.Safety) };
        var made = new ComputedRow(row, scope.Population)
        {
            Claims = [.. claims.Select(c => c.Id)],
            Sources = near.Sources,
            Studies = near.Studies,
            Balance = balance,
            Dosages = _dosing.Ids(key, scope.Form, scope.Route, scope.Population),
            Mechanisms = near.Mechanisms,
            Disagreements = near.Disagreements,
            Words = WordsOf(row),
        };
        return Grouped(made with { Row = RowTallies.Counted(made, near.Interactions) }, curated?.Assessment.Absence?.SearchedOn);
    }

    /// <summary>The group follows from finding, certainty and safety, and the sentence follows from all of these.</summary>
    private ComputedRow Grouped(ComputedRow made, DateOnly? searchedOn)
    {
        var row = made.Row;
        var group = EvidenceGroup.Find(row.Relation, row.Finding, row.Certainty, row.Safety.Level)
            ?? throw new InvalidOperationException($"{row.Id}: {row.Relation} allows no {row.Finding} at {row.Certainty}.");
        row = row with { Group = group };
        return made with { Row = row with { Phrase = RowPhrase.Compose(_knowledge, row, searchedOn) } };
    }

    private static RowAssessment Theirs(ConclusionAssessment assessment) => new()
    {
        Reason = assessment.Reason,
        Method = assessment.Method,
        Domains = assessment.Domains,
        DomainsRead = assessment.DomainsRead,
        Absence = assessment.Absence,
        AssessedBy = assessment.AssessedBy,
        AgentType = assessment.AgentType,
    };

    /// <summary>A computed row takes its reason from the claim with the highest certainty, then from the one whose verdict ranks first.</summary>
    private static RowAssessment Ours(ComputedFinding finding, Assessment[] judged)
    {
        var first = judged.OrderBy(a => Vocabulary.Get("certainties").RankOf(a.Certainty)).ThenBy(a => Vocabulary.Get("verdicts").RankOf(a.Verdict)).First();
        return new() { Reason = first.Reason, Method = finding.Certainty == "not-rated" ? "not-graded" : first.Method, AssessedBy = first.AssessedBy, AgentType = "automated" };
    }

    private static bool IsStale(EvidenceRow row) =>
        row.SearchedUpTo is { Length: >= 4 } upTo && int.TryParse(upTo[..4], out var year) && row.AssessedOn.Year - year > YearsUntilStale;

    private string[] WordsOf(EvidenceRow row) => [.. new[] { row.Id, row.Population?.Text, row.Summary }.OfType<string>()
        .Concat(_knowledge.Nutrient(row.Subject.Id)!.SearchTexts().OfType<string>()).Concat(_knowledge.Condition(row.Condition.Id)!.SearchTexts().OfType<string>())
        .SelectMany(SearchText.Words).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private sealed record RowScope(RowKey Key, string? Form, string Route, string Setting, PopulationEntry? Population)
    {
        public bool IsGivenSo(DirectStatement stated) =>
            DirectStatement.IsSameWay(stated.Route, Route) && (Form is null || stated.Form is null || stated.Form == Form);

        /// <summary>Advice that names no setting is about products, not about food.</summary>
        public bool IsAdvisedBy(DirectStatement stated) =>
            IsGivenSo(stated) && (stated.Setting == Setting || stated.Statement.Setting is null && Setting is not ("diet" or "food-fortification"));

        public bool IsMetBy(DirectStatement stated) => IsGivenSo(stated) && (stated.Statement.Setting is null || stated.Setting == Setting);
    }
}
