using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Definition;

namespace KnowledgeApi.Collections.Interactions;

internal sealed class InteractionMapper(ReleaseContent content)
{
    /// <summary>One interaction for each thing that a claim says the nutrient interacts with.</summary>
    public IEnumerable<Interaction> ToResources(ClaimEntry claim) => claim.Interaction is not { } stated ? [] : stated.Other.Select(other => new Interaction
    {
        Id = $"{claim.Id}.{other}",
        Nutrient = content.To(CollectionNames.Nutrients, stated.Nutrient),
        Form = stated.Form,
        Other = content.ToThing(other),
        Effect = stated.Effect,
        Severity = stated.Severity,
        Management = stated.Management,
        Separation = stated.Separation,
        DoseThreshold = stated.DoseThreshold,
        Text = claim.Text,
        Verdict = claim.Assessment.Verdict,
        Certainty = claim.Assessment.Certainty,
        Reviewed = claim.Assessment.Reviewed,
        Claim = content.To(CollectionNames.Claims, claim.Id),
    });
}
