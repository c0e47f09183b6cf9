using System.Text.Json;
using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Operations.Evidence;
using KnowledgeApi.Operations.Evidence.Rows;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.LargeBase.Answers;

/// <summary>Warnings of a release, by nutrient: what claims say, and the rows on what may harm, which come before the others of their nutrient.</summary>
internal sealed class Warned(ILookup<string, Warned.Warning> gravest)
{
    /// <summary>No row shows more.</summary>
    public const int Most = 5;

    private readonly List<(EvidenceRow Row, PopulationEntry? People)> _harms = [];

    public Safety Of(EvidenceRow row, string? warnings, PopulationEntry? people)
    {
        Warning[] here = warnings is null ? [] : JsonSerializer.Deserialize<Warning[]>(warnings, ApiJson.Options)!;
        var elsewhere = gravest[row.Subject.Id].Where(w => w.Object != row.Condition.Id);
        var told = here.Select(w => ReasonOf(w, null))
            .Concat(elsewhere.Select(w => ReasonOf(w, people?.With?.Contains(w.Object) is true ? null : LabelOf(w.Object)))).ToArray();
        var harms = _harms.Where(h => Meets(h.Row, row) && RowPopulation.Overlap(h.People, people, RowMaking.NoNames)).Select(h => new SafetyReason
        {
            Text = h.Row.Phrase.Text,
            Level = "caution",
            Evidence = new() { Id = h.Row.Id, Label = $"{h.Row.Subject.Label} – {h.Row.Condition.Label}", Href = Address.Item(CollectionNames.Evidence, h.Row.Id) },
            AppliesTo = h.People?.Text,
        });
        SafetyReason[] reasons = [.. told.OrderBy(r => r.AppliesTo is not null).Take(Most), .. harms];
        var forAll = told.Where(r => r.AppliesTo is null).Select(r => r.Level).MinBy(Rank);
        var level = forAll ?? (reasons.Length > 0 ? "caution" : "not-looked");
        if ((row.Route != "oral" || row.Setting is "prescription" or "hospital") && Rank(level) > Rank("supervision"))
            level = "supervision";
        return new Safety { Level = level, Reasons = [.. reasons.Take(Most)] };
    }

    /// <summary>Remembers what may harm for the further rows of its nutrient.</summary>
    public void Note(EvidenceRow row, PopulationEntry? people)
    {
        if (_harms.Count > 0 && _harms[0].Row.Subject.Id != row.Subject.Id)
            _harms.Clear();
        if (row.Group == "can-harm" && _harms.Count < Most)
            _harms.Add((row, people));
    }

    private static bool Meets(EvidenceRow harm, EvidenceRow row) =>
        harm.Subject.Id == row.Subject.Id && (harm.Form is null || row.Form is null || harm.Form.Id == row.Form.Id);

    private static SafetyReason ReasonOf(Warning warning, string? appliesTo) =>
        new() { Text = warning.Text, Level = warning.Level, Claim = Reference.To(CollectionNames.Claims, warning.Claim, warning.Text), AppliesTo = appliesTo };

    private static string LabelOf(string id) => id.StartsWith("condition-", StringComparison.Ordinal) ? Wording.Condition(World.IndexOf(id)) : Wording.Concept(World.IndexOf(id));

    private static int Rank(string level) => Vocabulary.Get("safety-levels").RankOf(level);

    internal sealed record Warning
    {
        public string Subject { get; init; } = "";
        public required string Claim { get; init; }
        public required string Text { get; init; }
        public required string Level { get; init; }
        public required string Object { get; init; }
    }
}
