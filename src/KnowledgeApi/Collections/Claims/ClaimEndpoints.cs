using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Operations.Citations;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Collections.Claims;

internal static class ClaimEndpoints
{
    public static void MapClaims(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/claims", List, "listClaims", "Claims").Cites(CollectionNames.Claims);
        v1.MapRead("/claims/{id}", Get, "getClaim", "Claims").Cites(CollectionNames.Claims);
        v1.MapRead("/claims/{id}/history", GetHistory, "getClaimHistory", "Claims");
    }

    /// <summary>List claims</summary>
    /// <remarks>What is claimed, what documents say, what studies found, and what we conclude. Ask by `condition` and `nutrient` first. Information, not medical advice.</remarks>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="inclusion">What is delivered together with a claim.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">A page of claims.</response>
    private static async Task<Ok<Page<Claim>>> List(
        [AsParameters] ClaimQuery query, LiveRelease release, KnowledgeReader knowledge, Inclusion inclusion, CancellationToken cancelled)
    {
        var page = await knowledge.List(ClaimSql.Claims, query, release, cancelled);
        return TypedResults.Ok(await inclusion.Into(page, query.Include, release, cancelled));
    }

    /// <summary>Get a claim</summary>
    /// <remarks>One claim with every line of its evidence and our assessment. Information, not medical advice.</remarks>
    /// <param name="id" example="CLM0260">Id of the claim.</param>
    /// <param name="query">The release asked for.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="inclusion">What is delivered together with a claim.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The claim.</response>
    private static async Task<Results<Ok<Claim>, NotFound>> Get(
        string id, [AsParameters] ClaimItemQuery query, LiveRelease release, KnowledgeReader knowledge, Inclusion inclusion, CancellationToken cancelled) =>
        await knowledge.Get(ClaimSql.Claims, id, release, cancelled) is { } claim
            ? TypedResults.Ok((await inclusion.Into([claim], query.Include, release, cancelled))[0])
            : TypedResults.NotFound();

    /// <summary>Get the history of a claim</summary>
    /// <remarks>The versions of a claim across releases, oldest first, each with its verdict. Withdrawn claims keep theirs.</remarks>
    /// <param name="id" example="CLM0260">Id of the claim.</param>
    /// <param name="query">The release asked for: later versions are left out.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The versions.</response>
    private static async Task<Results<Ok<ClaimHistory>, NotFound>> GetHistory(
        string id, [AsParameters] ReleaseQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        await knowledge.Query<ClaimVersion>(ClaimHistorySql.Versions, new { Id = id, At = release.Ordinal }, cancelled) is { Length: > 0 } versions
            ? TypedResults.Ok(new ClaimHistory { Data = versions, Release = release.Id, Links = new() { Self = Address.Part(CollectionNames.Claims, id, "history") } })
            : TypedResults.NotFound();
}
