using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Collections.ReferenceIntakes;

internal static class ReferenceIntakeEndpoints
{
    public static void MapReferenceIntakes(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/reference-intakes", List, "listReferenceIntakes", "Reference intakes");
        v1.MapRead("/reference-intakes/{id}", Get, "getReferenceIntake", "Reference intakes");
    }

    /// <summary>List reference intakes</summary>
    /// <remarks>Requirements and limits by authority, life stage and basis, as given. A limit is not a target, and no set limit does not mean safe.</remarks>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">A page of reference intakes.</response>
    private static async Task<Ok<Page<ReferenceIntake>>> List(
        [AsParameters] ReferenceIntakeQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        TypedResults.Ok(await knowledge.List(ReferenceIntakeSql.Intakes, query, release, cancelled));

    /// <summary>Get a reference intake</summary>
    /// <remarks>One value of one authority. A limit is not a target, and no set limit does not mean safe.</remarks>
    /// <param name="id" example="nasem-magnesium-ul-19-50y">Id of the reference intake.</param>
    /// <param name="query">The release asked for.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The reference intake.</response>
    private static async Task<Results<Ok<ReferenceIntake>, NotFound>> Get(
        string id, [AsParameters] ReleaseQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        await knowledge.Get(ReferenceIntakeSql.Intakes, id, release, cancelled) is { } intake ? TypedResults.Ok(intake) : TypedResults.NotFound();
}
