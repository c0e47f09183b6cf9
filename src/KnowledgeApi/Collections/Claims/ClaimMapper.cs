using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Resources;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Claims;

[Mapper, UseStaticMapper(typeof(Absent))]
internal sealed partial class ClaimMapper(ReleaseContent content)
{
    [UseMapper]
    private readonly PopulationMapper _populations = new(content);
    private readonly ResultMapper _results = new(content);

    public Claim ToResource(ClaimEntry entry) => Map(entry) with { ReviewReasons = ReasonsToReview(entry) };

    [MapperIgnoreTarget(nameof(Claim.ReviewReasons))]
    [MapperIgnoreTarget(nameof(Claim.Included))]
    private partial Claim Map(ClaimEntry entry);

    [MapProperty(nameof(StatementEntry.Subject), nameof(Statement.Subject), Use = nameof(Thing))]
    [MapProperty(nameof(StatementEntry.Object), nameof(Statement.Object), Use = nameof(Thing))]
    [MapProperty(nameof(StatementEntry.Outcome), nameof(Statement.Outcome), Use = nameof(Outcome))]
    private partial Statement ToStatement(StatementEntry statement);

    [MapProperty(nameof(InteractionEntry.Nutrient), nameof(ClaimInteraction.Nutrient), Use = nameof(Nutrient))]
    [MapProperty(nameof(InteractionEntry.Other), nameof(ClaimInteraction.Other), Use = nameof(Things))]
    private partial ClaimInteraction ToInteraction(InteractionEntry interaction);

    [MapProperty(nameof(EvidenceEntry.SourceId), nameof(EvidenceLine.Source), Use = nameof(Source))]
    [MapProperty(nameof(EvidenceEntry.Passage), nameof(EvidenceLine.Passage), Use = nameof(Passage))]
    [MapProperty(nameof(EvidenceEntry.Cites), nameof(EvidenceLine.Cites), Use = nameof(Cited))]
    [MapProperty(nameof(EvidenceEntry.Study), nameof(EvidenceLine.Study), Use = nameof(Study))]
    [MapProperty(nameof(EvidenceEntry.Result), nameof(EvidenceLine.Result), Use = nameof(Result))]
    [MapperIgnoreSource(nameof(EvidenceEntry.Source))]
    [MapperIgnoreSource(nameof(EvidenceEntry.StudyIds))]
    private partial EvidenceLine ToLine(EvidenceEntry line);

    /// <summary>The studies and documents behind the evidence that no longer stand.</summary>
    private ReviewReason[]? ReasonsToReview(ClaimEntry entry)
    {
        var studies = entry.Evidence.SelectMany(e => e.StudyIds).Distinct(StringComparer.Ordinal)
            .Select(id => (Item: content.To(CollectionNames.Studies, id), content.Tree.Find<StudyEntry>(CollectionNames.Studies, id)!.Standing));
        var sources = entry.Evidence.Select(e => e.SourceId).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(id => (Item: content.To(CollectionNames.Sources, id), content.Tree.Find<SourceEntry>(CollectionNames.Sources, id)!.Standing));
        var doubted = studies.Concat(sources).Where(x => Standing.IsDoubted(x.Standing)).OrderBy(x => x.Item.Id, StringComparer.Ordinal)
            .Select(x => new ReviewReason { Item = x.Item, Standing = x.Standing }).ToArray();
        return doubted.Length == 0 ? null : doubted;
    }

    private Reference Thing(string id) => content.ToThing(id);

    private Reference[] Things(string[] ids) => content.ToThings(ids);

    private Reference Nutrient(string id) => content.To(CollectionNames.Nutrients, id);

    private Reference? Outcome(string? id) => id is null ? null : content.To(CollectionNames.Outcomes, id);

    private Reference? Source(string? id) => id is null ? null : content.To(CollectionNames.Sources, id);

    private Reference? Study(string? id) => id is null ? null : content.To(CollectionNames.Studies, id);

    private Reference[]? Cited(string[]? ids) => ids is null or [] ? null : content.ToEach(CollectionNames.Studies, ids);

    private PassageExtract? Passage(string? id) => id is null ? null : PassageExtract.Find(content.Tree, id);

    private StudyResult? Result(string? id) => _results.Find(id);
}
