using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Operations.Citations;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Collections.Mechanisms;

internal static class MechanismEndpoints
{
    public static void MapMechanisms(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/mechanisms", List, "listMechanisms", "Mechanisms").Cites(CollectionNames.Mechanisms);
        v1.MapRead("/mechanisms/{id}", Get, "getMechanism", "Mechanisms").Cites(CollectionNames.Mechanisms);
    }

    /// <summary>List mechanisms</summary>
    /// <remarks>Chains of mechanism claims as the documents tell them, hop by hop, with the weakest hop named.</remarks>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">A page of mechanisms.</response>
    private static async Task<Ok<Page<Mechanism>>> List(
        [AsParameters] MechanismQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        TypedResults.Ok(await knowledge.List(MechanismSql.Mechanisms, query, release, cancelled));

    /// <summary>Get a mechanism</summary>
    /// <remarks>One chain with its hops.</remarks>
    /// <param name="id" example="K12">Id of the mechanism.</param>
    /// <param name="query">The release asked for.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The mechanism.</response>
    private static async Task<Results<Ok<Mechanism>, NotFound>> Get(
        string id, [AsParameters] ReleaseQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        await knowledge.Get(MechanismSql.Mechanisms, id, release, cancelled) is { } mechanism ? TypedResults.Ok(mechanism) : TypedResults.NotFound();
}
