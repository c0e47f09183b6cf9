using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Interactions;

/// <summary>Definition of the interactions collection.</summary>
internal static class InteractionCollection
{
    public static readonly Collection<Interaction, InteractionQuery> Definition = new()
    {
        Name = CollectionNames.Interactions,
        Tag = new("Interactions", 110, "What nutrients interact with, from the claims that say so. None listed does not mean none exists."),
        ListText = new(
            "List interactions",
            "Nutrients and what they interact with, from the claims of that kind: one item a pair. No interaction listed does not mean that none exists. Information, not medical advice.",
            "A page of interactions."),
        ItemText = new(
            "Get an interaction",
            "One pair, with the claim that says it. Information, not medical advice.",
            "The interaction.")
        {
            IdExample = "SAF005.magnesium",
            IdDescription = "Id of the interaction: that of its claim, a dot, that of the partner.",
        },
        Entry = "What nutrients interact with.",
        WorksBehind = new(WorksBehindSql.ReferredTo, CollectionNames.Claims, item => [((Interaction)item).Claim.Id]),
        Derived = new Derivation
        {
            Tables = ["interaction"],
            Close = [InteractionSql.Close],
            Open = [InteractionSql.Publish],
        },
        Items = content => content.All<ClaimEntry>(CollectionNames.Claims).SelectMany(new InteractionMapper(content).ToResources),
        Listing = new(CollectionNames.Interactions, "interaction")
        {
            HasWords = ListSql.HasWords(CollectionNames.Claims, "r.claim"),
            Filters =
            [
                new(nameof(InteractionQuery.Nutrient), "nutrient"),
                new(nameof(InteractionQuery.Other), "other"),
                new(nameof(InteractionQuery.Severity), "severity"),
                new(nameof(InteractionQuery.Management), "management"),
                new(nameof(InteractionQuery.Verdict), "verdict"),
            ],
            Facets =
            [
                FacetCount.By("severity", "severity", "interaction-severities"),
                FacetCount.By("management", "management", "interaction-managements"),
                FacetCount.By("verdict", "verdict", "verdicts"),
            ],
        },
    };
}
