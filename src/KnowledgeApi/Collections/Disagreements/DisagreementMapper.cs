using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Resources;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Disagreements;

[Mapper, UseStaticMapper(typeof(Absent))]
internal sealed partial class DisagreementMapper(ReleaseContent content)
{
    private readonly ResultMapper _results = new(content);

    [MapProperty(nameof(DisagreementEntry.Nutrients), nameof(Disagreement.Nutrients), Use = nameof(Nutrients))]
    [MapProperty(nameof(DisagreementEntry.Conditions), nameof(Disagreement.Conditions), Use = nameof(Conditions))]
    public partial Disagreement ToResource(DisagreementEntry entry);

    private Member ToMember(MemberEntry member)
    {
        var claim = member.Kind == "claim" ? content.Tree.Find<ClaimEntry>(CollectionNames.Claims, member.Id) : null;
        return new()
        {
            Kind = member.Kind,
            Id = member.Id,
            Position = member.Position,
            Item = content.To(member.Collection!, member.ItemId),
            Verdict = claim?.Assessment.Verdict,
            Certainty = claim?.Assessment.Certainty,
            Result = member.Kind == "result" ? _results.Find(member.Id) : null,
            Passage = member.Kind == "passage" ? PassageExtract.Find(content.Tree, member.Id) : null,
            Note = member.Note,
        };
    }

    private Reference[] Nutrients(string[] ids) => content.ToEach(CollectionNames.Nutrients, ids);

    private Reference[] Conditions(string[] ids) => content.ToEach(CollectionNames.Conditions, ids);
}
