using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Operations.Citations;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Collections.Conditions;

internal static class ConditionEndpoints
{
    public static void MapConditions(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/conditions", List, "listConditions", "Conditions").Cites(CollectionNames.Conditions);
        v1.MapRead("/conditions/{id}", Get, "getCondition", "Conditions").Cites(CollectionNames.Conditions);
    }

    /// <summary>List conditions</summary>
    /// <remarks>Conditions, symptoms and deficiencies with their codes in public terminologies.</remarks>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">A page of conditions.</response>
    private static async Task<Ok<Page<Condition>>> List(
        [AsParameters] ConditionQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        TypedResults.Ok(await knowledge.List(ConditionSql.Conditions, query, release, cancelled));

    /// <summary>Get a condition</summary>
    /// <remarks>One condition with its codes, and links to the claims, studies, dosages and mechanisms about it.</remarks>
    /// <param name="id" example="restless-legs-syndrome">Id of the condition.</param>
    /// <param name="query">The release asked for.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The condition.</response>
    private static async Task<Results<Ok<Condition>, NotFound>> Get(
        string id, [AsParameters] ReleaseQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        await knowledge.Get(ConditionSql.Conditions, id, release, cancelled) is { } condition ? TypedResults.Ok(condition) : TypedResults.NotFound();
}
