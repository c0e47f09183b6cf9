using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Collections.Disagreements;

internal static class DisagreementEndpoints
{
    public static void MapDisagreements(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/disagreements", List, "listDisagreements", "Disagreements");
        v1.MapRead("/disagreements/{id}", Get, "getDisagreement", "Disagreements");
    }

    /// <summary>List disagreements</summary>
    /// <remarks>Where claims, results and passages do not agree: both sides, why they differ, and what would clear it up.</remarks>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">A page of disagreements.</response>
    private static async Task<Ok<Page<Disagreement>>> List(
        [AsParameters] DisagreementQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        TypedResults.Ok(await knowledge.List(DisagreementSql.Disagreements, query, release, cancelled));

    /// <summary>Get a disagreement</summary>
    /// <remarks>One disagreement with all its members.</remarks>
    /// <param name="id" example="DIS009">Id of the disagreement.</param>
    /// <param name="query">The release asked for.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The disagreement.</response>
    private static async Task<Results<Ok<Disagreement>, NotFound>> Get(
        string id, [AsParameters] ReleaseQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        await knowledge.Get(DisagreementSql.Disagreements, id, release, cancelled) is { } found ? TypedResults.Ok(found) : TypedResults.NotFound();
}
