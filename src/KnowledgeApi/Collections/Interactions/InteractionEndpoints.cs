using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Operations.Citations;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Collections.Interactions;

internal static class InteractionEndpoints
{
    public static void MapInteractions(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/interactions", List, "listInteractions", "Interactions")
            .Cites<Interaction>(CollectionNames.Claims, interaction => [interaction.Claim.Id]);
        v1.MapRead("/interactions/{id}", Get, "getInteraction", "Interactions")
            .Cites<Interaction>(CollectionNames.Claims, interaction => [interaction.Claim.Id]);
    }

    /// <summary>List interactions</summary>
    /// <remarks>Nutrients and what they interact with, from the claims of that kind: one item a pair. No interaction listed does not mean that none exists. Information, not medical advice.</remarks>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">A page of interactions.</response>
    private static async Task<Ok<Page<Interaction>>> List(
        [AsParameters] InteractionQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        TypedResults.Ok(await knowledge.List(InteractionSql.Interactions, query, release, cancelled));

    /// <summary>Get an interaction</summary>
    /// <remarks>One pair, with the claim that says it. Information, not medical advice.</remarks>
    /// <param name="id" example="SAF005.magnesium">Id of the interaction: that of its claim, a dot, that of the partner.</param>
    /// <param name="query">The release asked for.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The interaction.</response>
    private static async Task<Results<Ok<Interaction>, NotFound>> Get(
        string id, [AsParameters] ReleaseQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        await knowledge.Get(InteractionSql.Interactions, id, release, cancelled) is { } interaction ? TypedResults.Ok(interaction) : TypedResults.NotFound();
}
