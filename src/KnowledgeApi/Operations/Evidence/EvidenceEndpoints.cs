using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Operations.Citations;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Operations.Evidence;

internal static class EvidenceEndpoints
{
    private static readonly WorksBehind Behind = new(WorksBehindSql.BehindRows);

    public static void MapEvidence(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/evidence", List, "listEvidence", EvidenceOperations.Tag).WithMetadata(new IdExample("CON001")).Cites(CollectionNames.Evidence, Behind);
        v1.MapRead("/evidence/{id}", Get, "getEvidence", EvidenceOperations.Tag).WithMetadata(new SendsDocument()).Cites(CollectionNames.Evidence, Behind);
        v1.MapRead("/conditions/{id}/evidence", GetForCondition, "getConditionEvidence", EvidenceOperations.Tag).WithMetadata(new MayBeWithdrawn()).Cites(CollectionNames.Evidence, Behind);
        v1.MapRead("/nutrients/{id}/evidence", GetForNutrient, "getNutrientEvidence", EvidenceOperations.Tag).WithMetadata(new MayBeWithdrawn()).Cites(CollectionNames.Evidence, Behind);
    }

    /// <summary>List evidence</summary>
    /// <remarks>Rows of evidence: what is known about one nutrient or other substance given for one condition, in one relation. Filter by one nutrient and one condition for a pair, or by several nutrients for a comparison. By default ordered by evidence group and certainty, what is best shown first. Information, not medical advice.</remarks>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release that answers the request.</param>
    /// <param name="evidence">Reads the evidence.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    /// <response code="200">A page of rows.</response>
    private static async Task<Ok<Page<Document<EvidenceRow>>>> List(
        [AsParameters] EvidenceQuery query, LiveRelease release, EvidenceReader evidence, CancellationToken cancelled) =>
        TypedResults.Ok(await evidence.List(query, release, cancelled));

    /// <summary>Get a row of evidence</summary>
    /// <remarks>One row with all its parts. Its id is that of its conclusion or, for a computed row, nutrient, condition and relation separated by dots. Information, not medical advice.</remarks>
    /// <param name="id" example="CON001">Id of the row.</param>
    /// <param name="query">The parts of the row and the release to answer from.</param>
    /// <param name="release">The release that answers the request.</param>
    /// <param name="evidence">Reads the evidence.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    /// <response code="200">The row of evidence.</response>
    private static async Task<Results<Ok<Document<EvidenceRow>>, NotFound>> Get(
        string id, [AsParameters] EvidenceItemQuery query, LiveRelease release, EvidenceReader evidence, CancellationToken cancelled) =>
        await evidence.Get(id, query, release, cancelled) is { } row ? TypedResults.Ok(row) : TypedResults.NotFound();

    /// <summary>Get the evidence on a condition</summary>
    /// <remarks>Rows on what helps, by default ordered by evidence group and certainty, what is best shown first. Each row has its finding, certainty, safety and the results behind it. Mere associations and possible harms are counted separately; request their rows with `relation`. Information, not medical advice.</remarks>
    /// <param name="id" example="restless-legs-syndrome">Id of the condition.</param>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release that answers the request.</param>
    /// <param name="evidence">Reads the evidence.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    /// <response code="200">The evidence on the condition.</response>
    private static async Task<Results<Ok<EvidenceTable>, NotFound>> GetForCondition(
        string id, [AsParameters] ConditionEvidenceQuery query, LiveRelease release, EvidenceReader evidence, CancellationToken cancelled) =>
        await evidence.Read(CollectionNames.Conditions, id, query, query.IncludeDescendants, release, cancelled) is { } table ? TypedResults.Ok(table) : TypedResults.NotFound();

    /// <summary>Get the evidence on a nutrient</summary>
    /// <remarks>Rows on what the nutrient helps with, one for each condition and relation. These are the same rows as under the conditions. Information, not medical advice.</remarks>
    /// <param name="id" example="magnesium">Id of the nutrient.</param>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release that answers the request.</param>
    /// <param name="evidence">Reads the evidence.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    /// <response code="200">The evidence on the nutrient.</response>
    private static async Task<Results<Ok<EvidenceTable>, NotFound>> GetForNutrient(
        string id, [AsParameters] NutrientEvidenceQuery query, LiveRelease release, EvidenceReader evidence, CancellationToken cancelled) =>
        await evidence.Read(CollectionNames.Nutrients, id, query, null, release, cancelled) is { } table ? TypedResults.Ok(table) : TypedResults.NotFound();
}
