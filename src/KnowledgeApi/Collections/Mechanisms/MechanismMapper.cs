using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Mechanisms;

[Mapper]
internal sealed partial class MechanismMapper(ReleaseContent content)
{
    [MapProperty(nameof(MechanismEntry.Source), nameof(Mechanism.Source), Use = nameof(Source))]
    [MapProperty(nameof(MechanismEntry.Nutrients), nameof(Mechanism.Nutrients), Use = nameof(Nutrients))]
    [MapProperty(nameof(MechanismEntry.Conditions), nameof(Mechanism.Conditions), Use = nameof(Conditions))]
    public partial Mechanism ToResource(MechanismEntry entry);

    private Hop ToHop(HopEntry hop)
    {
        var claim = content.Tree.Find<ClaimEntry>(CollectionNames.Claims, hop.Claim)!;
        return new()
        {
            Number = hop.Hop,
            Arm = hop.Arm,
            Claim = content.To(CollectionNames.Claims, claim.Id),
            Status = hop.Status,
            Verdict = claim.Assessment.Verdict,
            Certainty = claim.Assessment.Certainty,
            Note = hop.Note,
        };
    }

    private Reference Source(string id) => content.To(CollectionNames.Sources, id);

    private Reference[] Nutrients(string[] ids) => content.ToEach(CollectionNames.Nutrients, ids);

    private Reference[] Conditions(string[] ids) => content.ToEach(CollectionNames.Conditions, ids);
}
