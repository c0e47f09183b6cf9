using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Operations.Citations;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Collections.Dosages;

internal static class DosageEndpoints
{
    public static void MapDosages(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/dosages", List, "listDosages", "Dosages").Cites(CollectionNames.Dosages);
        v1.MapRead("/dosages/{id}", Get, "getDosage", "Dosages").Cites(CollectionNames.Dosages);
    }

    /// <summary>List dosages</summary>
    /// <remarks>Amounts as documents state them and studies used them, each reading normalised with its trace. Information, not medical advice.</remarks>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">A page of dosages.</response>
    private static async Task<Ok<Page<Dosage>>> List(
        [AsParameters] DosageQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        TypedResults.Ok(await knowledge.List(DosageSql.Dosages, query, release, cancelled));

    /// <summary>Get a dosage</summary>
    /// <remarks>One dosage with every reading of its amount. Information, not medical advice.</remarks>
    /// <param name="id" example="DOS012">Id of the dosage.</param>
    /// <param name="query">The release asked for.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The dosage.</response>
    private static async Task<Results<Ok<Dosage>, NotFound>> Get(
        string id, [AsParameters] ReleaseQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        await knowledge.Get(DosageSql.Dosages, id, release, cancelled) is { } dosage ? TypedResults.Ok(dosage) : TypedResults.NotFound();
}
