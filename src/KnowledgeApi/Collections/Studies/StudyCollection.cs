using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Evidence;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.Studies;

/// <summary>Definition of the studies collection.</summary>
internal static class StudyCollection
{
    public static readonly Collection<Study, StudyQuery> Definition = new()
    {
        Name = CollectionNames.Studies,
        Tag = new("Studies", 130, "Publications behind the claims, with their results."),
        ListText = new(
            "List studies",
            "The publications behind the claims, with structured results, risk of bias and how far each record was checked.",
            "A page of studies."),
        ItemText = new(
            "Get a study",
            "One publication with its results.",
            "The study.")
        {
            IdExample = "ST009",
            IdDescription = "Id of the study.",
        },
        Entry = "Publications.",
        FirstQuestion = ["condition", "nutrient"],
        WorksBehind = new(WorksBehindSql.Themselves),
        Kind = new EntryKind
        {
            Entry = typeof(StudyEntry),
            Rules = tree => new StudyRules(tree),
            Tables = ["study"],
            Open = [StudySql.Publish],
        },
        Items = content => content.All<StudyEntry>(CollectionNames.Studies).Select(new StudyMapper(content).ToResource),
        Listing = new(CollectionNames.Studies, "study")
        {
            Filters =
            [
                new(q => q.Evidence is not null && q.Stance is null, EvidenceFilter.Behind(CollectionNames.Studies)),
                new(q => q.Evidence is not null && q.Stance is not null, EvidenceFilter.StudiesOfStance),
                new(q => q.Nutrient is not null, LinkFilter.For("studies", "about", "Nutrient")),
                .. AboutFilter.Of<StudyQuery>(CollectionNames.Studies, nameof(StudyQuery.Condition), q => q.Condition),
                new(q => q.Concept is not null, LinkFilter.For("studies", "about", "Concept")),
                new(q => q.Claim is not null, Predicate.Comparing(nameof(StudyQuery.Claim), StudySql.BehindClaim)),
                new(nameof(StudyQuery.Design), "design"),
                new(nameof(StudyQuery.Direction), "direction"),
                new(nameof(StudyQuery.MinYear), "year", ">="),
                new(nameof(StudyQuery.MaxYear), "year", "<="),
                new(nameof(StudyQuery.MinParticipants), "participants", ">="),
                new(nameof(StudyQuery.Verification), "verification"),
                new(q => q.Verification is null && q.Batch is null, StudySql.Identified),
                new(nameof(StudyQuery.Standing), "standing"),
            ],
            Sorts =
            [
                Sort.ById,
                new("year", StudySql.Year, "int"),
                new("-year", StudySql.NewestFirst, "int"),
                new("-participants", StudySql.LargestFirst, "int"),
            ],
            Facets =
            [
                FacetCount.By("design", "design", "study-designs"),
                FacetCount.By("year", "year"),
                FacetCount.By("direction", "direction", "study-directions"),
                FacetCount.By("verification", "verification", "verification"),
                FacetCount.By("standing", "standing", "study-standings"),
                FacetCount.ByLink("nutrient", "studies", "about", "nutrients"),
                FacetCount.ByLink("condition", "studies", "about", "conditions"),
                FacetCount.ByLink("concept", "studies", "about", "concepts"),
            ],
        },
    };
}
