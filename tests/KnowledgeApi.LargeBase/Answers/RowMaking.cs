using System.Text.Json;
using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Operations.Evidence;
using KnowledgeApi.Operations.Evidence.Rows;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Text;
using KnowledgeApi.Platform.Vocabularies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.LargeBase.Answers;

/// <summary>Makes rows of evidence from what was gathered for them, as publishing makes them from the curated files.</summary>
internal sealed class RowMaking(Scale scale, Warned warned, IReadOnlyDictionary<string, int> interactions)
{
    /// <summary>No generated name has a form of its own within a sentence, and nobody is said to be without something: nothing else is asked of the knowledge.</summary>
    public static readonly Knowledge NoNames = new(new ReleaseContent(new KnowledgeTree()));

    public ComputedRow Of(Gathered g)
    {
        var (nutrient, condition) = (World.Nutrient(World.IndexOf(g.Subject)), World.Condition(World.IndexOf(g.Condition)));
        var people = g.Population is null ? null : JsonSerializer.Deserialize<PopulationEntry>(g.Population, ApiJson.Options);
        var finding = g.IsCurated ? new ComputedFinding(g.Finding!, g.Certainty!, g.Because) : RowFinding.Of(g);
        var assessment = g.IsCurated ? JsonSerializer.Deserialize<ConclusionAssessment>(g.Assessment!, ApiJson.Options) : null;
        var outcomes = ShownResult.Read(g.Outcomes);
        var row = new EvidenceRow
        {
            Id = g.Id,
            Subject = Reference.To(CollectionNames.Nutrients, nutrient.Id, nutrient.Label),
            SubstanceKind = Vocabulary.Get("nutrient-kinds").Find(World.NutrientKind(nutrient.Index))!.Group!,
            Form = g.Form is null ? null : new FormName { Id = g.Form, Label = World.FormLabel(nutrient, 1) },
            Route = g.Route,
            Setting = g.Setting,
            Condition = Reference.To(CollectionNames.Conditions, condition.Id, condition.Label),
            Population = People.Shown(people),
            Relation = g.Relation,
            Finding = finding.Code,
            Because = finding.Because,
            Certainty = finding.Certainty,
            Group = "",
            Phrase = new Phrase { Code = "", Text = "" },
            Safety = new Safety { Level = "not-looked" },
            Basis = g.IsCurated ? "curated" : "computed",
            Reviewed = assessment?.Reviewed ?? g.Reviewed,
            AssessedOn = ClaimRows.Assessed,
            NeedsReview = g.IsDoubted ? true : null,
            SearchedUpTo = g.SearchedUpTo,
            Stale = g.SearchedUpTo is { } upTo && ClaimRows.Assessed.Year - int.Parse(upTo[..4]) > 5 ? true : null,
            Summary = g.Summary,
            Effect = g.IsCurated ? outcomes.FirstOrDefault(o => o.Result == g.Lead) : RowEffects.First(new RowKey(g.Subject, g.Condition, g.Relation), outcomes),
            Outcomes = [.. outcomes.OrderBy(o => o.Result != g.Lead)],
            Comparisons = ShownResult.Read(g.Comparisons),
            Recommendations = RowAround.Recommendations(g),
            Doses = RowAround.Doses(g),
            Assessment = RowAround.Assessment(g, finding, assessment),
        };
        var made = Grouped(row with { Safety = warned.Of(row, g.Warnings, people) }, assessment?.Absence?.SearchedOn);
        warned.Note(made, people);
        return Counted(made, people, g, [nutrient, condition]);
    }

    private static EvidenceRow Grouped(EvidenceRow row, DateOnly? searchedOn)
    {
        row = row with { Group = EvidenceGroup.Find(row.Relation, row.Finding, row.Certainty, row.Safety.Level)! };
        return row with { Phrase = RowPhrase.Compose(NoNames, row, searchedOn) };
    }

    private ComputedRow Counted(EvidenceRow row, PopulationEntry? people, Gathered g, Target[] named)
    {
        var words = named.SelectMany(t => new[] { t.Id, t.Label }.Concat(ThingRows.Synonyms(t, scale))).Concat([row.Id, people?.Text ?? "", row.Summary ?? ""]).SelectMany(SearchText.Words);
        var made = new ComputedRow(row, people)
        {
            Claims = g.Claims ?? [],
            Sources = g.Sources ?? [],
            Studies = [.. (g.Studies ?? []).Concat(g.Lead is null ? [] : new[] { ResultId.StudyOf(g.Lead) }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Balance = new RowBalance(g.StudiesFor ?? [], g.StudiesAgainst ?? [], g.StudiesNeutral ?? [], g.MayOverlap ? "not-known" : "none", RowAround.Pages(g)),
            Dosages = [.. row.Doses!.Studied.Concat(row.Doses.Recommended).Concat(row.Doses.OnLabels).Select(d => d.Dosage.Id).Order(StringComparer.Ordinal)],
            Mechanisms = g.Mechanisms ?? [],
            Disagreements = [],
            Words = [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
        return made with { Row = RowTallies.Counted(made, interactions.GetValueOrDefault(row.Subject.Id)) };
    }
}
