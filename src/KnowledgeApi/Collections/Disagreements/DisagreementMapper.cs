using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Studies;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Disagreements;

[Mapper, UseStaticMapper(typeof(Absent))]
internal sealed partial class DisagreementMapper(ReleaseContent content) : ReferenceMapper(content)
{
    private readonly ResultMapper _results = new(content);

    [MapProperty(nameof(DisagreementEntry.Nutrients), nameof(Disagreement.Nutrients), Use = nameof(ToNutrients))]
    [MapProperty(nameof(DisagreementEntry.Conditions), nameof(Disagreement.Conditions), Use = nameof(ToConditions))]
    public partial Disagreement ToResource(DisagreementEntry entry);

    private Member ToMember(MemberEntry member)
    {
        var claim = member.Kind == "claim" ? Content.Tree.Find<ClaimEntry>(CollectionNames.Claims, member.Id) : null;
        return new()
        {
            Kind = member.Kind,
            Id = member.Id,
            Position = member.Position,
            Item = Content.To(member.Collection!, member.ItemId),
            Verdict = claim?.Assessment.Verdict,
            Certainty = claim?.Assessment.Certainty,
            Result = member.Kind == "result" ? _results.Find(member.Id) : null,
            Passage = member.Kind == "passage" ? PassageExtract.Find(Content.Tree, member.Id) : null,
            Note = member.Note,
        };
    }
}
