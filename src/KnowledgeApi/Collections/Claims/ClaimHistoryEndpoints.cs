using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Collections.Claims;

internal static class ClaimHistoryEndpoints
{
    public static void MapClaimHistory(this IEndpointRouteBuilder v1) =>
        v1.MapRead("/claims/{id}/history", GetHistory, "getClaimHistory", ClaimCollection.Definition.Tag);

    /// <summary>Get the history of a claim</summary>
    /// <remarks>The versions of a claim across releases, oldest first, each with its verdict. Withdrawn claims keep their history.</remarks>
    /// <param name="id" example="CLM0260">Id of the claim.</param>
    /// <param name="query">The requested release; later versions are left out.</param>
    /// <param name="release">The release that the answer comes from.</param>
    /// <param name="knowledge">Reads the knowledge base.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    /// <response code="200">The versions of the claim.</response>
    private static async Task<Results<Ok<ClaimHistory>, NotFound>> GetHistory(
        string id, [AsParameters] ReleaseQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        await knowledge.Query<ClaimVersion>(ClaimHistorySql.Versions, release, new { Id = id, At = release.Ordinal }, cancelled) is { Length: > 0 } versions
            ? TypedResults.Ok(new ClaimHistory { Data = versions, Release = release.Id, Links = new() { Self = Address.Part(CollectionNames.Claims, id, "history") } })
            : TypedResults.NotFound();
}
