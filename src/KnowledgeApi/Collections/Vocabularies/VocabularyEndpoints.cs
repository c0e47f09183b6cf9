using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Collections.Vocabularies;

internal static class VocabularyEndpoints
{
    public static void MapVocabularies(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/vocabularies", List, "listVocabularies", "Vocabularies");
        v1.MapRead("/vocabularies/{id}", Get, "getVocabulary", "Vocabularies");
    }

    /// <summary>List vocabularies</summary>
    /// <remarks>The closed vocabularies of every coded field, with definitions.</remarks>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">A page of vocabularies.</response>
    private static async Task<Ok<Page<Vocabulary>>> List(
        [AsParameters] VocabularyQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        TypedResults.Ok(await knowledge.List(VocabularySql.Vocabularies, query, release, cancelled));

    /// <summary>Get a vocabulary</summary>
    /// <remarks>One vocabulary with its terms.</remarks>
    /// <param name="id" example="verdicts">Id of the vocabulary.</param>
    /// <param name="query">The release asked for.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The vocabulary.</response>
    private static async Task<Results<Ok<Vocabulary>, NotFound>> Get(
        string id, [AsParameters] ReleaseQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        await knowledge.Get(VocabularySql.Vocabularies, id, release, cancelled) is { } vocabulary ? TypedResults.Ok(vocabulary) : TypedResults.NotFound();
}
