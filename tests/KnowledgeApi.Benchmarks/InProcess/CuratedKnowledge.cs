using KnowledgeApi.Claims;
using KnowledgeApi.Concepts;
using KnowledgeApi.Conversions;
using KnowledgeApi.Data.Publishing;
using KnowledgeApi.Http;
using KnowledgeApi.Nutrients;
using KnowledgeApi.ReferenceIntakes;
using KnowledgeApi.Sources;
using KnowledgeApi.Studies;
using KnowledgeApi.Suggestions;

namespace KnowledgeApi.Benchmarks.InProcess;

/// <summary>The curated files as answers show them, put together without a database.</summary>
internal sealed class CuratedKnowledge(string folder)
{
    private readonly KnowledgeTree _tree = KnowledgeTree.Read(folder);

    public Page PageOfClaims(int size, string cursor) => new Page<Claim>
    {
        Data = [.. All<ClaimEntry>(Collections.Claims).Take(size).Select(ClaimOf)],
        Paging = new PageInfo { Limit = size, Next = cursor },
        Release = "2026.1",
        Links = new PageLinks { Self = "/v1/claims", Next = $"/v1/claims?cursor={cursor}" },
    };

    /// <summary>A text as people send it for annotation: what the documents say, in our words.</summary>
    public string Text(int length) => string.Join(' ', All<SourceEntry>(Collections.Sources).SelectMany(s => s.Passages ?? []).Select(p => p.Paraphrase))[..length];

    public List<KnownName> Names() => [.. _tree.Entries.SelectMany(e => e.Entry.Names().Where(n => n.Folded.Length > 0), NameOf)];

    public Substance Substance(string id)
    {
        var nutrient = _tree.Find<NutrientEntry>(Collections.Nutrients, id)!;
        var units = All<ReferenceIntakeEntry>(Collections.ReferenceIntakes)
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

    private IEnumerable<T> All<T>(string collection) where T : Entry => _tree.Of(collection).Select(e => (T)e.Entry).OrderBy(e => e.Id, StringComparer.Ordinal);

    private KnownName NameOf(FiledEntry entry, EntryName name)
    {
        var nutrient = entry.Entry is ConceptEntry { Kind: "nutrient-form", Parents: [var parent, ..] } ? _tree.Find<NutrientEntry>(Collections.Nutrients, parent) : null;
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
        Statements = [.. entry.Statements.Select(s => new Statement { Subject = Thing(s.Subject), Predicate = s.Predicate, Object = Thing(s.Object), Qualifier = s.Qualifier })],
        Effect = entry.Effect,
        Hedge = entry.Hedge,
        HedgeNote = entry.HedgeNote,
        Population = entry.Population,
        Dose = entry.Dose,
        Evidence = [.. entry.Evidence.Select(LineOf)],
        Assessment = entry.Assessment,
        Corrections = entry.Corrections ?? [],
        Note = entry.Note,
    };

    private EvidenceLine LineOf(EvidenceEntry line) => new()
    {
        Kind = line.Kind,
        Direction = line.Direction,
        Source = line.SourceId is { } source ? Reference(Collections.Sources, source) : null,
        Passage = line.SourceId is { } document && _tree.Find<SourceEntry>(Collections.Sources, document)?.Passages?.FirstOrDefault(p => p.Id == line.Passage) is { } passage
            ? PassageExtract.Of(passage) : null,
        Locator = line.Locator,
        Hedge = line.Hedge,
        Cites = line.Cites?.Select(s => Reference(Collections.Studies, s)).ToArray(),
        Fidelity = line.Fidelity,
        FidelityReason = line.FidelityReason,
        Study = line.Study is null ? null : Reference(Collections.Studies, line.Study),
        Result = line.Study is null ? null : _tree.Find<StudyEntry>(Collections.Studies, line.Study)?.Results.FirstOrDefault(r => r.Id == line.Result),
        Explanation = line.Explanation,
    };

    private Reference Thing(string id) => Reference(_tree.CollectionOf(Collections.Things, id)!, id);

    private Reference Reference(string collection, string id) => Http.Reference.To(collection, id, _tree.Find<Entry>(collection, id)!.ShownAs());
}
