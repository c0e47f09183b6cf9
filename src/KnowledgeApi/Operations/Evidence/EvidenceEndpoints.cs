using KnowledgeApi.Collections.Conditions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Operations.Citations;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Operations.Evidence;

internal static class EvidenceEndpoints
{
    private static readonly StudiesBehind Behind = new(StudiesBehindSql.BehindRows);

    public static void MapEvidence(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/evidence", List, "listEvidence", EvidenceOperations.Tag).Cites(CollectionNames.Evidence, Behind);
        v1.MapRead("/evidence/{id}", Get, "getEvidence", EvidenceOperations.Tag).Cites(CollectionNames.Evidence, Behind);
        v1.MapRead("/conditions/{id}/evidence", GetForCondition, "getConditionEvidence", EvidenceOperations.Tag).WithMetadata(new MayBeWithdrawn()).Cites(CollectionNames.Evidence, Behind);
        v1.MapRead("/nutrients/{id}/evidence", GetForNutrient, "getNutrientEvidence", EvidenceOperations.Tag).WithMetadata(new MayBeWithdrawn()).Cites(CollectionNames.Evidence, Behind);
    }

    /// <summary>List evidence</summary>
    /// <remarks>Rows of evidence: what is known of one thing given for one condition in one relation. Name one nutrient and one condition for a pair, several nutrients for a comparison. Best shown first. Information, not medical advice.</remarks>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">A page of rows.</response>
    private static async Task<Ok<Page<EvidenceRow>>> List(
        [AsParameters] EvidenceQuery query, LiveRelease release, EvidenceReader evidence, CancellationToken cancelled) =>
        TypedResults.Ok(await evidence.List(query, release, cancelled));

    /// <summary>Get a row of evidence</summary>
    /// <remarks>One row with all its parts. Its id is that of its conclusion, or nutrient, condition and relation with dots between. Information, not medical advice.</remarks>
    /// <param name="id" example="CON001">Id of the row.</param>
    /// <param name="query">The parts and the release asked for.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The row.</response>
    private static async Task<Results<Ok<EvidenceRow>, NotFound>> Get(
        string id, [AsParameters] EvidenceItemQuery query, LiveRelease release, EvidenceReader evidence, CancellationToken cancelled) =>
        await evidence.Get(id, query, release, cancelled) is { } row ? TypedResults.Ok(row) : TypedResults.NotFound();

    /// <summary>Get the evidence on a condition</summary>
    /// <remarks>What helps, best shown first, each with finding, certainty, safety and the results behind it. What merely goes together, and what may harm, is counted beside the rows and asked for with `relation`. Information, not medical advice.</remarks>
    /// <param name="id" example="restless-legs-syndrome">Id of the condition.</param>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The evidence.</response>
    private static async Task<Results<Ok<EvidenceTable>, NotFound>> GetForCondition(
        string id, [AsParameters] ConditionEvidenceQuery query, LiveRelease release, KnowledgeReader knowledge, EvidenceReader evidence, CancellationToken cancelled) =>
        await knowledge.Get(ConditionCollection.Definition.Listing, id, release, cancelled) is { } condition
            ? TypedResults.Ok(await evidence.Read(
                Reference.To(CollectionNames.Conditions, id, condition.Name), CollectionNames.Conditions, query, query.IncludeDescendants, release, cancelled))
            : TypedResults.NotFound();

    /// <summary>Get the evidence on a nutrient</summary>
    /// <remarks>What it helps, one row a condition and relation, the same rows as under the conditions. Information, not medical advice.</remarks>
    /// <param name="id" example="magnesium">Id of the nutrient.</param>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The evidence.</response>
    private static async Task<Results<Ok<EvidenceTable>, NotFound>> GetForNutrient(
        string id, [AsParameters] NutrientEvidenceQuery query, LiveRelease release, KnowledgeReader knowledge, EvidenceReader evidence, CancellationToken cancelled) =>
        await knowledge.Get(NutrientCollection.Definition.Listing, id, release, cancelled) is { } nutrient
            ? TypedResults.Ok(await evidence.Read(Reference.To(CollectionNames.Nutrients, id, nutrient.Name), CollectionNames.Nutrients, query, null, release, cancelled))
            : TypedResults.NotFound();
}
