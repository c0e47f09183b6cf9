using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Operations.Citations;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Collections.Studies;

internal static class StudyEndpoints
{
    public static void MapStudies(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/studies", List, "listStudies", "Studies").Cites(CollectionNames.Studies);
        v1.MapRead("/studies/{id}", Get, "getStudy", "Studies").Cites(CollectionNames.Studies);
    }

    /// <summary>List studies</summary>
    /// <remarks>The publications behind the claims, with structured results, risk of bias and how far each record was checked.</remarks>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">A page of studies.</response>
    private static async Task<Ok<Page<Study>>> List(
        [AsParameters] StudyQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        TypedResults.Ok(await knowledge.List(StudySql.Studies, query, release, cancelled));

    /// <summary>Get a study</summary>
    /// <remarks>One publication with its results.</remarks>
    /// <param name="id" example="ST009">Id of the study.</param>
    /// <param name="query">The release asked for.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The study.</response>
    private static async Task<Results<Ok<Study>, NotFound>> Get(
        string id, [AsParameters] ReleaseQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        await knowledge.Get(StudySql.Studies, id, release, cancelled) is { } study ? TypedResults.Ok(study) : TypedResults.NotFound();
}
