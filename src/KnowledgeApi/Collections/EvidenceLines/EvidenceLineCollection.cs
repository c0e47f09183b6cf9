using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Collections.EvidenceLines;

/// <summary>Definition of the collection of lines of evidence.</summary>
internal static class EvidenceLineCollection
{
    public static readonly Collection<EvidenceLine, EvidenceLineQuery> Definition = new()
    {
        Name = CollectionNames.EvidenceLines,
        Tag = new("Evidence lines", 25, "What one document says, or one study found, on one claim."),
        ListText = new(
            "List lines of evidence",
            "What documents say and what studies found, one line for each on each claim, and how it bears on that claim. Information, not medical advice.",
            "A page of lines of evidence."),
        ItemText = new(
            "Get a line of evidence",
            "One line of evidence with its claim, the passage or result it reports, and the conclusions that rest on the claim. Information, not medical advice.",
            "The line of evidence.")
        {
            IdExample = "EL01338",
            IdDescription = "Id of the line of evidence.",
        },
        Entry = "Lines of evidence, one for each document or study on each claim.",
        FirstQuestion = ["claim", "study"],
        WorksBehind = new(WorksBehindSql.ReferredTo),
        Kind = new EntryKind
        {
            Entry = typeof(EvidenceLineEntry),
            PartOf = new(CollectionNames.Claims, EvidenceLineEntry.PartsIn),
            Tables = ["evidence_line"],
            Open = [EvidenceLineSql.Publish],
        },
        Items = content => content.All<EvidenceLineEntry>(CollectionNames.EvidenceLines).Select(new EvidenceLineMapper(content).ToResource),
        Listing = new(CollectionNames.EvidenceLines, "evidence_line")
        {
            Filters =
            [
                new(nameof(EvidenceLineQuery.Claim), "claim"),
                new(nameof(EvidenceLineQuery.Kind), "kind"),
                new(nameof(EvidenceLineQuery.Direction), "direction"),
                new(q => q.Study is not null, LinkFilter.For(CollectionNames.EvidenceLines, "study", nameof(EvidenceLineQuery.Study))),
                new(q => q.Source is not null, LinkFilter.For(CollectionNames.EvidenceLines, "source", nameof(EvidenceLineQuery.Source))),
                new(nameof(EvidenceLineQuery.Passage), "passage"),
                new(nameof(EvidenceLineQuery.Fidelity), "fidelity"),
                new(nameof(EvidenceLineQuery.Wording), "wording"),
                .. About(nameof(EvidenceLineQuery.Nutrient), q => q.Nutrient),
                .. About(nameof(EvidenceLineQuery.Condition), q => q.Condition),
                new(q => q.NeedsReview is true, ClaimSql.LeansOnDoubt(CollectionNames.EvidenceLines)),
                new(q => q.NeedsReview is false, ClaimSql.LeansOnNoDoubt(CollectionNames.EvidenceLines)),
            ],
            Facets =
            [
                FacetCount.By("kind", "kind", "evidence-kinds"),
                FacetCount.By("direction", "direction", "evidence-directions"),
                FacetCount.By("fidelity", "fidelity", "fidelities"),
                FacetCount.By("wording", "wording", "wordings"),
                FacetCount.ByLink("source", CollectionNames.EvidenceLines, "source", CollectionNames.Sources),
                AboutFacet("nutrient", CollectionNames.Nutrients),
                AboutFacet("condition", CollectionNames.Conditions),
            ],
        },
    };

    private static Filter<EvidenceLineQuery>[] About(string parameter, Func<EvidenceLineQuery, ValueList?> ids) =>
        AboutFilter.Of(parameter, ids, role => Predicate.Comparing(parameter, thing => EvidenceLineSql.IsOfClaimAbout(role, thing)), needsCustomPlan: true);

    private static FacetCount AboutFacet(string name, string collection) =>
        new(name, FacetSql.ByLink(CollectionNames.Claims, EntrySubjects.Direct, collection, EvidenceLineSql.Claims(name)), Column: "r.claim");
}
