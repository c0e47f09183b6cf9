using KnowledgeApi.Citations;
using KnowledgeApi.Conditions;
using KnowledgeApi.Data;
using KnowledgeApi.Http;
using KnowledgeApi.Nutrients;
using KnowledgeApi.Releases;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Evidence;

internal static class EvidenceEndpoints
{
    public static void MapEvidence(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/conditions/{id}/evidence", GetForCondition, "getConditionEvidence", "Conditions")
            .Cites<EvidenceTable>(Collections.Claims, LeadClaimsOf);
        v1.MapRead("/nutrients/{id}/evidence", GetForNutrient, "getNutrientEvidence", "Nutrients")
            .Cites<EvidenceTable>(Collections.Claims, LeadClaimsOf);
    }

    private static IEnumerable<string> LeadClaimsOf(EvidenceTable table) => table.Data.SelectMany(row => row.LeadClaims.Select(claim => claim.Id)).Distinct();

    /// <summary>Get the evidence on a condition</summary>
    /// <remarks>One row a nutrient: verdict, certainty with its reason, for whom it holds, and numbers that each lead to the list they count. Best evidence first. Information, not medical advice.</remarks>
    /// <param name="id" example="restless-legs-syndrome">Id of the condition.</param>
    /// <param name="query">Filters.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The evidence.</response>
    private static async Task<Results<Ok<EvidenceTable>, NotFound>> GetForCondition(
        string id, [AsParameters] EvidenceQuery query, LiveRelease release, KnowledgeReader knowledge, EvidenceReader evidence, CancellationToken cancelled) =>
        await knowledge.Get(ConditionSql.Conditions, id, release, cancelled) is { } condition
            ? TypedResults.Ok(await evidence.Read(Reference.To(Collections.Conditions, id, condition.Name), PairSql.ForCondition, query, release, cancelled))
            : TypedResults.NotFound();

    /// <summary>Get the evidence on a nutrient</summary>
    /// <remarks>One row a condition, the same rows as under the conditions. Best evidence first. Information, not medical advice.</remarks>
    /// <param name="id" example="magnesium">Id of the nutrient.</param>
    /// <param name="query">Filters.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The evidence.</response>
    private static async Task<Results<Ok<EvidenceTable>, NotFound>> GetForNutrient(
        string id, [AsParameters] EvidenceQuery query, LiveRelease release, KnowledgeReader knowledge, EvidenceReader evidence, CancellationToken cancelled) =>
        await knowledge.Get(NutrientSql.Nutrients, id, release, cancelled) is { } nutrient
            ? TypedResults.Ok(await evidence.Read(Reference.To(Collections.Nutrients, id, nutrient.Name), PairSql.ForNutrient, query, release, cancelled))
            : TypedResults.NotFound();
}
