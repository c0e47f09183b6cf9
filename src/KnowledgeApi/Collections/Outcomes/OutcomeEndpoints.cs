using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Collections.Outcomes;

internal static class OutcomeEndpoints
{
    public static void MapOutcomes(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/outcomes", List, "listOutcomes", "Outcomes");
        v1.MapRead("/outcomes/{id}", Get, "getOutcome", "Outcomes");
    }

    /// <summary>List outcomes</summary>
    /// <remarks>What studies measure: its role, how much it weighs, which way is better, its scale, and the smallest difference that people notice where one was read.</remarks>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">A page of outcomes.</response>
    private static async Task<Ok<Page<Outcome>>> List(
        [AsParameters] OutcomeQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        TypedResults.Ok(await knowledge.List(OutcomeSql.Outcomes, query, release, cancelled));

    /// <summary>Get an outcome</summary>
    /// <remarks>One outcome with its scale and the smallest difference that people notice.</remarks>
    /// <param name="id" example="rls-severity">Id of the outcome.</param>
    /// <param name="query">The release asked for.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The outcome.</response>
    private static async Task<Results<Ok<Outcome>, NotFound>> Get(
        string id, [AsParameters] ReleaseQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        await knowledge.Get(OutcomeSql.Outcomes, id, release, cancelled) is { } outcome ? TypedResults.Ok(outcome) : TypedResults.NotFound();
}
