using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Definition;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Mechanisms;

[Mapper]
internal sealed partial class MechanismMapper(ReleaseContent content) : ReferenceMapper(content)
{
    [MapProperty(nameof(MechanismEntry.Source), nameof(Mechanism.Source), Use = nameof(ToSource))]
    [MapProperty(nameof(MechanismEntry.Nutrients), nameof(Mechanism.Nutrients), Use = nameof(ToNutrients))]
    [MapProperty(nameof(MechanismEntry.Conditions), nameof(Mechanism.Conditions), Use = nameof(ToConditions))]
    public partial Mechanism ToResource(MechanismEntry entry);

    private Hop ToHop(HopEntry hop)
    {
        var claim = Content.Tree.Find<ClaimEntry>(CollectionNames.Claims, hop.Claim)!;
        return new()
        {
            Number = hop.Hop,
            Arm = hop.Arm,
            Claim = Content.To(CollectionNames.Claims, claim.Id),
            Status = hop.Status,
            Verdict = claim.Assessment.Verdict,
            Certainty = claim.Assessment.Certainty,
            Note = hop.Note,
        };
    }
}
