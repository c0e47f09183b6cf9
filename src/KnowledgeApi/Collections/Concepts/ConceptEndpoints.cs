using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Operations.Citations;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Collections.Concepts;

internal static class ConceptEndpoints
{
    public static void MapConcepts(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/concepts", List, "listConcepts", "Concepts").Cites(CollectionNames.Concepts);
        v1.MapRead("/concepts/{id}", Get, "getConcept", "Concepts").Cites(CollectionNames.Concepts);
    }

    /// <summary>List concepts</summary>
    /// <remarks>Everything else that claims are about: processes, biomarkers, tests, foods, habits, drugs, products.</remarks>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">A page of concepts.</response>
    private static async Task<Ok<Page<Concept>>> List(
        [AsParameters] ConceptQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        TypedResults.Ok(await knowledge.List(ConceptSql.Concepts, query, release, cancelled));

    /// <summary>Get a concept</summary>
    /// <remarks>One concept, for a product with what it says it contains.</remarks>
    /// <param name="id" example="dopamine">Id of the concept.</param>
    /// <param name="query">The release asked for.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The concept.</response>
    private static async Task<Results<Ok<Concept>, NotFound>> Get(
        string id, [AsParameters] ReleaseQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        await knowledge.Get(ConceptSql.Concepts, id, release, cancelled) is { } concept ? TypedResults.Ok(concept) : TypedResults.NotFound();
}
