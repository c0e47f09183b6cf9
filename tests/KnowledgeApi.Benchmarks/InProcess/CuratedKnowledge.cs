using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeApi.Collections;
using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Concepts;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Collections.ReferenceIntakes;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Operations.Evidence.Rows;
using KnowledgeApi.Operations.Names;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Benchmarks.InProcess;

/// <summary>The curated files as answers show them, put together without a database.</summary>
internal sealed class CuratedKnowledge(string folder)
{
    private readonly Knowledge _knowledge = new(Catalogue.Read(folder));

    private KnowledgeTree Tree => _knowledge.Tree;

    public Page PageOfClaims(int size, string cursor) => new Page<Claim>
    {
        Data = [.. All<ClaimEntry>(CollectionNames.Claims).Take(size).Select(ClaimOf)],
        Paging = new PageInfo { Limit = size, Next = cursor },
        Release = "2026.1",
        Links = new PageLinks { Self = "/v1/claims", Next = $"/v1/claims?cursor={cursor}" },
    };

    /// <summary>A text as people send it for annotation: what the documents say, in our words.</summary>
    public string Text(int length) => string.Join(' ', All<SourceEntry>(CollectionNames.Sources).SelectMany(s => s.Passages ?? []).Select(p => p.Paraphrase))[..length];

    public List<KnownName> Names() => [.. Tree.Entries.SelectMany(e => e.Entry.Names().Where(n => n.Folded.Length > 0), NameOf)];

    public Substance Substance(string id)
    {
        var nutrient = Tree.Find<NutrientEntry>(CollectionNames.Nutrients, id)!;
        var units = All<ReferenceIntakeEntry>(CollectionNames.ReferenceIntakes)
            .Where(i => i.Nutrient == id && i.Kind is "rda" or "ai" or "pri" or "ear" && i is { SupersededBy: null, Unit: not null });
        return new Substance
        {
            Id = id,
            Name = nutrient.Name,
            Synonyms = nutrient.Synonyms,
            Forms = nutrient.Forms ?? [],
            MolarMass = nutrient.MolarMass,
            Charge = nutrient.Charge,
            CanonicalUnit = units.CountBy(i => i.Unit!).OrderByDescending(u => u.Value).ThenBy(u => u.Key, StringComparer.Ordinal).FirstOrDefault().Key ?? "mg",
        };
    }

    private IEnumerable<T> All<T>(string collection) where T : Entry => Tree.Of(collection).Select(e => (T)e.Entry).OrderBy(e => e.Id, StringComparer.Ordinal);

    private KnownName NameOf(FiledEntry entry, EntryName name)
    {
        var nutrient = entry.Entry is ConceptEntry { Kind: "nutrient-form", Parents: [var parent, ..] } ? Tree.Find<NutrientEntry>(CollectionNames.Nutrients, parent) : null;
        return new()
        {
            Collection = entry.Collection,
            Id = entry.Entry.Id,
            Label = entry.Entry.ShownAs(),
            Kind = name.Kind,
            Name = name.Name,
            Folded = name.Folded,
            Form = name.FormId,
            FormOf = nutrient?.Id,
            FormOfLabel = nutrient?.Name,
        };
    }

    private Claim ClaimOf(ClaimEntry entry) => new()
    {
        Id = entry.Id,
        Kind = entry.Kind,
        Text = entry.Text,
        Statements = [.. entry.Statements.Select(StatementOf)],
        Polarity = entry.Polarity,
        Hedge = entry.Hedge,
        HedgeNote = entry.HedgeNote,
        Population = _knowledge.Shown(entry.Population),
        Dose = entry.Dose,
        Interaction = entry.Interaction is { } said ? InteractionOf(said) : null,
        Recommendation = entry.Recommendation,
        Evidence = [.. entry.Evidence.Select(LineOf)],
        Assessment = entry.Assessment,
        Corrections = entry.Corrections ?? [],
        Note = entry.Note,
    };

    private Statement StatementOf(StatementEntry entry) => new()
    {
        Subject = _knowledge.ToThing(entry.Subject),
        Predicate = entry.Predicate,
        Object = _knowledge.ToThing(entry.Object),
        Qualifier = entry.Qualifier,
        Outcome = entry.Outcome is null ? null : _knowledge.To(CollectionNames.Outcomes, entry.Outcome),
        Route = entry.Route,
        Setting = entry.Setting,
        Safety = entry.Safety,
        Aim = entry.Aim,
    };

    private ClaimInteraction InteractionOf(InteractionEntry entry) => new()
    {
        Nutrient = _knowledge.To(CollectionNames.Nutrients, entry.Nutrient),
        Form = entry.Form,
        Other = [.. entry.Other.Select(_knowledge.ToThing)],
        Effect = entry.Effect,
        Severity = entry.Severity,
        Management = entry.Management,
        Separation = entry.Separation,
        DoseThreshold = entry.DoseThreshold,
    };

    private EvidenceLine LineOf(EvidenceEntry line) => new()
    {
        Kind = line.Kind,
        Direction = line.Direction,
        Source = line.SourceId is { } source ? _knowledge.To(CollectionNames.Sources, source) : null,
        Passage = line.SourceId is { } document && Tree.Find<SourceEntry>(CollectionNames.Sources, document)?.Passages?.FirstOrDefault(p => p.Id == line.Passage) is { } passage
            ? PassageExtract.From(passage) : null,
        Locator = line.Locator,
        Hedge = line.Hedge,
        Cites = line.Cites?.Select(s => _knowledge.To(CollectionNames.Studies, s)).ToArray(),
        Fidelity = line.Fidelity,
        FidelityReason = line.FidelityReason,
        Wording = line.Wording,
        Study = line.Study is null ? null : _knowledge.To(CollectionNames.Studies, line.Study),
        Result = line.Result is not null && _knowledge.Result(line.Result) is var (_, result) ? ResultOf(result) : null,
        Explanation = line.Explanation,
    };

    /// <summary>A result with references in the place of ids, as the database puts it together.</summary>
    private StudyResult ResultOf(ResultEntry entry)
    {
        var shown = JsonSerializer.SerializeToNode(entry, ApiJson.Options)!.AsObject();
        foreach (var (name, collection) in new[] { ("outcome", CollectionNames.Outcomes), ("subject", CollectionNames.Nutrients), ("condition", CollectionNames.Conditions) })
        {
            if (shown[name] is JsonValue id)
                shown[name] = JsonSerializer.SerializeToNode(_knowledge.To(collection, id.GetValue<string>()), ApiJson.Options);
        }
        return shown.Deserialize<StudyResult>(ApiJson.Options)!;
    }
}
