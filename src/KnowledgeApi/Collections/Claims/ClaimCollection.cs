using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Evidence;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Claims;

/// <summary>Definition of the claims collection.</summary>
internal static class ClaimCollection
{
    public static readonly Collection<Claim, ClaimQuery, ClaimItemQuery> Definition = new()
    {
        Name = CollectionNames.Claims,
        Tag = new("Claims", 20, "What is claimed about nutrients and conditions, on what evidence, and what we make of it."),
        ListText = new(
            "List claims",
            "What is claimed, what documents say, what studies found, and what we conclude. Ask by `condition` and `nutrient` first: unless a sort order is named, the best evidence then comes first, by certainty and by the number of studies. Information, not medical advice.",
            "A page of claims."),
        ItemText = new(
            "Get a claim",
            "One claim with every line of its evidence and our assessment. Information, not medical advice.",
            "The claim.")
        {
            IdExample = "CLM0260",
            IdDescription = "Id of the claim.",
        },
        Entry = "Claims with their evidence and our assessment.",
        FirstQuestion = ["condition", "nutrient"],
        WorksBehind = new(WorksBehindSql.ReferredTo),
        Kind = new EntryKind
        {
            Entry = typeof(ClaimEntry),
            Rules = tree => new ClaimRules(tree),
            Tables = ["claim", "claim_statement", "claim_evidence"],
            Open = [ClaimPublishSql.Publish, ClaimPublishSql.PublishStatements, ClaimPublishSql.PublishEvidence],
        },
        Including = Inclusion.Into,
        Items = content => content.All<ClaimEntry>(CollectionNames.Claims).Select(new ClaimMapper(content).ToResource),
        Listing = new(CollectionNames.Claims, "claim")
        {
            Filters =
            [
                new(q => q.Evidence is not null, EvidenceFilter.Behind(CollectionNames.Claims)),
                .. AboutFilter.Of<ClaimQuery>(CollectionNames.Claims, nameof(ClaimQuery.Condition), q => q.Condition, rankedTable: "claim"),
                .. AboutFilter.Of<ClaimQuery>(CollectionNames.Claims, nameof(ClaimQuery.Nutrient), q => q.Nutrient, rankedTable: "claim"),
                .. AboutFilter.Of<ClaimQuery>(CollectionNames.Claims, nameof(ClaimQuery.Concept), q => q.Concept, rankedTable: "claim"),
                new(nameof(ClaimQuery.Kind), "kind"),
                new(q => q.Predicate is not null, Predicate.Comparing(nameof(ClaimQuery.Predicate), ClaimSql.HasPredicate)),
                new(nameof(ClaimQuery.Polarity), "polarity"),
                new(nameof(ClaimQuery.Verdict), "verdict"),
                new(nameof(ClaimQuery.Certainty), "certainty"),
                new(q => q.Source is not null, LinkFilter.For("claims", "source", "Source")),
                new(q => q.Study is not null, LinkFilter.For("claims", "study", "Study")),
                new(q => q.Direction is not null, Predicate.Comparing(nameof(ClaimQuery.Direction), ClaimSql.HasDirection)),
                new(q => q.SupportedBy is not null, Predicate.Comparing(nameof(ClaimQuery.SupportedBy), VoiceSql.IsSupportedBy)),
                new(q => q.Correction is not null, CorrectionSql.Concerns),
                new(q => q.NeedsReview is true, ClaimSql.LeansOnDoubt(CollectionNames.Claims)),
                new(q => q.NeedsReview is false, ClaimSql.LeansOnNoDoubt(CollectionNames.Claims)),
                new(nameof(ClaimQuery.Reviewed), "reviewed", "="),
                new(nameof(ClaimQuery.AgentType), "agent_type"),
            ],
            Sorts = [Sort.ById, Sort.ByRank],
            UsualSort = q => q is { Condition: null, Nutrient: null, Concept: null } ? Sort.ById : Sort.ByRank,
            Facets =
            [
                FacetCount.By("kind", "kind", "claim-kinds"),
                new("predicate", ClaimSql.Predicates, "predicates"),
                FacetCount.By("polarity", "polarity", "polarities"),
                FacetCount.By("verdict", "verdict", "verdicts"),
                FacetCount.By("certainty", "certainty", "certainties"),
                FacetCount.By("agentType", "agent_type", "agent-types"),
                FacetCount.By("reviewed", "reviewed"),
                FacetCount.ByLink("nutrient", "claims", "about", "nutrients"),
                FacetCount.ByLink("condition", "claims", "about", "conditions"),
                FacetCount.ByLink("concept", "claims", "about", "concepts"),
                FacetCount.ByLink("source", "claims", "source", "sources"),
            ],
        },
    };
}
