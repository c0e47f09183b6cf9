using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Operations.Citations;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Collections.Sources;

internal static class SourceEndpoints
{
    public static void MapSources(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/sources", List, "listSources", "Sources").Cites(CollectionNames.Sources);
        v1.MapRead("/sources/{id}", Get, "getSource", "Sources").Cites(CollectionNames.Sources);
    }

    /// <summary>List sources</summary>
    /// <remarks>The documents whose claims are recorded, with our paraphrase of every passage, and the reference works used to check them.</remarks>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">A page of sources.</response>
    private static async Task<Ok<Page<Source>>> List(
        [AsParameters] SourceQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        TypedResults.Ok(await knowledge.List(SourceSql.Sources, query, release, cancelled));

    /// <summary>Get a source</summary>
    /// <remarks>One document with its passages and the corrections to it.</remarks>
    /// <param name="id" example="003">Id of the source.</param>
    /// <param name="query">The release asked for.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The source.</response>
    private static async Task<Results<Ok<Source>, NotFound>> Get(
        string id, [AsParameters] ReleaseQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        await knowledge.Get(SourceSql.Sources, id, release, cancelled) is { } source ? TypedResults.Ok(source) : TypedResults.NotFound();
}
