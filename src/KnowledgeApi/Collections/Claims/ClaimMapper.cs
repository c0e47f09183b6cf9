using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Resources;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Claims;

[Mapper, UseStaticMapper(typeof(Absent))]
internal sealed partial class ClaimMapper(ReleaseContent content) : ReferenceMapper(content)
{
    [UseMapper]
    private readonly PopulationMapper _populations = new(content);
    private readonly ResultMapper _results = new(content);

    public Claim ToResource(ClaimEntry entry) => Map(entry) with { ReviewReasons = ReasonsToReview(entry.Evidence) };

    [MapperIgnoreTarget(nameof(Claim.ReviewReasons))]
    [MapperIgnoreTarget(nameof(Claim.Included))]
    private partial Claim Map(ClaimEntry entry);

    [MapProperty(nameof(StatementEntry.Subject), nameof(Statement.Subject), Use = nameof(ToThing))]
    [MapProperty(nameof(StatementEntry.Object), nameof(Statement.Object), Use = nameof(ToThing))]
    [MapProperty(nameof(StatementEntry.Outcome), nameof(Statement.Outcome), Use = nameof(ToOutcome))]
    private partial Statement ToStatement(StatementEntry statement);

    [MapProperty(nameof(InteractionEntry.Nutrient), nameof(ClaimInteraction.Nutrient), Use = nameof(ToNutrient))]
    [MapProperty(nameof(InteractionEntry.Other), nameof(ClaimInteraction.Other), Use = nameof(ToThings))]
    private partial ClaimInteraction ToInteraction(InteractionEntry interaction);

    [MapProperty(nameof(EvidenceEntry.SourceId), nameof(ClaimEvidenceLine.Source), Use = nameof(ToSource))]
    [MapProperty(nameof(EvidenceEntry.Passage), nameof(ClaimEvidenceLine.Passage), Use = nameof(Passage))]
    [MapProperty(nameof(EvidenceEntry.Cites), nameof(ClaimEvidenceLine.Cites), Use = nameof(Cited))]
    [MapProperty(nameof(EvidenceEntry.Study), nameof(ClaimEvidenceLine.Study), Use = nameof(ToStudy))]
    [MapProperty(nameof(EvidenceEntry.Result), nameof(ClaimEvidenceLine.Result), Use = nameof(Result))]
    [MapperIgnoreSource(nameof(EvidenceEntry.Source))]
    [MapperIgnoreSource(nameof(EvidenceEntry.StudyIds))]
    public partial ClaimEvidenceLine ToLine(EvidenceEntry line);

    /// <summary>The studies and documents behind lines of evidence that no longer stand.</summary>
    public ReviewReason[]? ReasonsToReview(IReadOnlyCollection<EvidenceEntry> evidence)
    {
        var studies = Doubted(CollectionNames.Studies, evidence.SelectMany(e => e.StudyIds), id => Content.Tree.Find<StudyEntry>(CollectionNames.Studies, id)!.Standing);
        var sources = Doubted(CollectionNames.Sources, evidence.Select(e => e.SourceId).OfType<string>(), id => Content.Tree.Find<SourceEntry>(CollectionNames.Sources, id)!.Standing);
        var reasons = studies.Concat(sources).OrderBy(r => r.Item.Id, StringComparer.Ordinal).ToArray();
        return reasons.Length == 0 ? null : reasons;
    }

    private IEnumerable<ReviewReason> Doubted(string collection, IEnumerable<string> ids, Func<string, string> standing) => ids.Distinct(StringComparer.Ordinal)
        .Where(id => Standing.IsDoubted(standing(id))).Select(id => new ReviewReason { Item = Content.To(collection, id), Standing = standing(id) });

    private Reference[]? Cited(string[]? ids) => ids is null or [] ? null : ToStudies(ids);

    private PassageExtract? Passage(string? id) => id is null ? null : PassageExtract.Find(Content.Tree, id);

    private StudyResult? Result(string? id) => _results.Find(id);
}
