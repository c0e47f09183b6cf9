using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Lists;

namespace KnowledgeApi.Operations.Evidence;

/// <summary>Defines how rows of evidence are listed.</summary>
internal static class EvidenceList
{
    /// <summary>The requested conditions first, then each narrower one with its rows together.</summary>
    private static readonly Sort BroadFirst = new("condition", EvidenceSql.BroadFirst, "text", EvidenceSql.Place);

    private const int PopulationMatch = 2;

    public static readonly DocumentListing<EvidenceRow, EvidenceQuery> Rows = new(CollectionNames.Evidence, "evidence_row")
    {
        Columns = EvidenceSql.Columns,
        HasWords = ListSql.HasOwnWords,
        Filters =
        [
            new(nameof(EvidenceQuery.Nutrient), "subject"),
            new(q => q.Condition is not null && q.IncludeDescendants is not true, Predicate.OneOf(nameof(EvidenceQuery.Condition), "condition")),
            new(q => q.Condition is not null && q.IncludeDescendants is true, EvidenceSql.Below),
            new(nameof(EvidenceQuery.Relation), "relation"),
            new(nameof(EvidenceQuery.Group), "evidence_group"),
            new(nameof(EvidenceQuery.Finding), "finding"),
            new(q => q.MinCertainty is not null, EvidenceSql.HasMinimumCertainty),
            new(q => q.Population is not null, EvidenceSql.MatchesPopulation),
            new(nameof(EvidenceQuery.Form), "form"),
            new(nameof(EvidenceQuery.Route), "route"),
            new(nameof(EvidenceQuery.Reviewed), "reviewed", "="),
            new(nameof(EvidenceQuery.SubstanceKind), "substance_kind"),
            new(q => q.Claim is not null, EvidenceSql.RestsOn),
            new(q => q is { SubstanceKind: null, Nutrient: null, Claim: null }, EvidenceSql.IsNoDrugToTake),
        ],
        Sorts =
        [
            Sort.By("group", "place"),
            new("condition", EvidenceSql.Condition, "text", EvidenceSql.Place),
            Sort.ByCertainty,
            Sort.ById,
        ],
        Narrowed = (q => q is { Sort: "condition", Condition: not null, IncludeDescendants: true }, BroadFirst),
        Facets =
        [
            FacetCount.By("relation", "relation", "relations"),
            FacetCount.By("group", "evidence_group", "evidence-groups"),
            FacetCount.By("finding", "finding", "evidence-findings"),
            FacetCount.By("certainty", "certainty", "certainties"),
            FacetCount.By("route", "route", "routes"),
            FacetCount.By("substanceKind", "substance_kind", "substance-kinds"),
        ],
        // The one member of a row that depends on the question.
        Complete = (document, row) => row.IsDBNull(PopulationMatch) ? document : document.Containing(document.Value with { PopulationMatch = row.GetString(PopulationMatch) }),
    };
}
