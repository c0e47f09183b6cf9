using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.EvidenceLines;

[Mapper]
internal sealed partial class EvidenceLineMapper(ReleaseContent content) : ReferenceMapper(content)
{
    private readonly ClaimMapper _claims = new(content);

    private readonly ILookup<string, string> _conclusions = content.All<ConclusionEntry>(CollectionNames.Conclusions)
        .SelectMany(c => c.Claims, (conclusion, claim) => (Claim: claim, conclusion.Id)).ToLookup(c => c.Claim, c => c.Id);

    public EvidenceLine ToResource(EvidenceLineEntry entry) => Map(
        _claims.ToLine(entry.Line), entry.Id, Content.To(CollectionNames.Claims, entry.Claim),
        Content.ToEach(CollectionNames.Conclusions, _conclusions[entry.Claim]), _claims.ReasonsToReview([entry.Line]));

    /// <summary>The line as its claim shows it, with what its own address adds.</summary>
    [MapperIgnoreSource(nameof(ClaimEvidenceLine.Id))]
    private partial EvidenceLine Map(ClaimEvidenceLine line, string id, Reference claim, Reference[] conclusions, ReviewReason[]? reviewReasons);
}
