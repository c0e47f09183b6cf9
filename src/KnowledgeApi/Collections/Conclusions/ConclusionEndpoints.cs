using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Collections.Conclusions;

internal static class ConclusionEndpoints
{
    public static void MapConclusions(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/conclusions", List, "listConclusions", "Conclusions");
        v1.MapRead("/conclusions/{id}", Get, "getConclusion", "Conclusions");
    }

    /// <summary>List conclusions</summary>
    /// <remarks>What curators hold of one question each: what is given, how, to whom, for what, in which relation. Each is also a row of `/v1/evidence` under the same id. Information, not medical advice.</remarks>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">A page of conclusions.</response>
    private static async Task<Ok<Page<Conclusion>>> List(
        [AsParameters] ConclusionQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        TypedResults.Ok(await knowledge.List(ConclusionSql.Conclusions, query, release, cancelled));

    /// <summary>Get a conclusion</summary>
    /// <remarks>One conclusion with its finding, its certainty with the reason, the claims it rests on and the result that leads. Information, not medical advice.</remarks>
    /// <param name="id" example="CON001">Id of the conclusion.</param>
    /// <param name="query">The release asked for.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The conclusion.</response>
    private static async Task<Results<Ok<Conclusion>, NotFound>> Get(
        string id, [AsParameters] ReleaseQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        await knowledge.Get(ConclusionSql.Conclusions, id, release, cancelled) is { } found ? TypedResults.Ok(found) : TypedResults.NotFound();
}
