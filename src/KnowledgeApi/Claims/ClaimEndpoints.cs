using KnowledgeApi.Citations;
using KnowledgeApi.Data;
using KnowledgeApi.Http;
using KnowledgeApi.Releases;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Claims;

internal static class ClaimEndpoints
{
    public static void MapClaims(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/claims", List, "listClaims", "Claims").Cites(Collections.Claims);
        v1.MapRead("/claims/{id}", Get, "getClaim", "Claims").Cites(Collections.Claims);
    }

    /// <summary>List claims</summary>
    /// <remarks>What is claimed, what documents say, what studies found, and what we conclude. Ask by `condition` and `nutrient` first. Information, not medical advice.</remarks>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">A page of claims.</response>
    private static async Task<Ok<Page<Claim>>> List(
        [AsParameters] ClaimQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        TypedResults.Ok(await knowledge.List(ClaimSql.Claims, query, release, cancelled));

    /// <summary>Get a claim</summary>
    /// <remarks>One claim with every line of its evidence and our assessment. Information, not medical advice.</remarks>
    /// <param name="id" example="CLM0260">Id of the claim.</param>
    /// <param name="query">The release asked for.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The claim.</response>
    private static async Task<Results<Ok<Claim>, NotFound>> Get(
        string id, [AsParameters] ReleaseQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        await knowledge.Get(ClaimSql.Claims, id, release, cancelled) is { } claim ? TypedResults.Ok(claim) : TypedResults.NotFound();
}
