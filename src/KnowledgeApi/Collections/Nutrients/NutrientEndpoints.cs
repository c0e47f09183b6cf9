using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Operations.Citations;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Collections.Nutrients;

internal static class NutrientEndpoints
{
    public static void MapNutrients(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/nutrients", List, "listNutrients", "Nutrients").Cites(CollectionNames.Nutrients);
        v1.MapRead("/nutrients/{id}", Get, "getNutrient", "Nutrients").Cites(CollectionNames.Nutrients);
    }

    /// <summary>List nutrients</summary>
    /// <remarks>Nutrients and bioactives with their chemical forms and verified identifiers.</remarks>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">A page of nutrients.</response>
    private static async Task<Ok<Page<Nutrient>>> List(
        [AsParameters] NutrientQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        TypedResults.Ok(await knowledge.List(NutrientSql.Nutrients, query, release, cancelled));

    /// <summary>Get a nutrient</summary>
    /// <remarks>One nutrient with its forms, and links to the claims, studies, dosages and mechanisms about it.</remarks>
    /// <param name="id" example="magnesium">Id of the nutrient.</param>
    /// <param name="query">The release asked for.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The nutrient.</response>
    private static async Task<Results<Ok<Nutrient>, NotFound>> Get(
        string id, [AsParameters] ReleaseQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        await knowledge.Get(NutrientSql.Nutrients, id, release, cancelled) is { } nutrient ? TypedResults.Ok(nutrient) : TypedResults.NotFound();
}
