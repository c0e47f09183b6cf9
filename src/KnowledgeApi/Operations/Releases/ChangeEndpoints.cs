using KnowledgeApi.Collections.Releases;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Operations.Releases;

internal static class ChangeEndpoints
{
    public static void MapChanges(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/releases/{earlier}/diff/{later}", Diff, "diffReleases", ReleaseOperations.Tag).WithMetadata(new IdExample("CLM0260"));
        v1.MapRead("/changes", List, "listChanges", ReleaseOperations.Tag).WithMetadata(new IdExample("CLM0260"));
    }

    /// <summary>Compare two releases</summary>
    /// <remarks>
    /// The items that the later release added, changed or withdrew compared with the earlier one, ordered by collection and id. A changed item shows
    /// the fields of its curated entry that differ. The answer never changes.
    /// </remarks>
    /// <param name="earlier" example="2026.1">Id of the earlier release.</param>
    /// <param name="later" example="2026.1">Id of the later release.</param>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="newest">The release that answers the request.</param>
    /// <param name="releases">The published releases.</param>
    /// <param name="knowledge">Reads the knowledge base.</param>
    /// <param name="context">The request.</param>
    /// <response code="200">A page of changes.</response>
    private static async Task<Ok<Page<ItemChange>>> Diff(string earlier, string later, [AsParameters] DiffQuery query, LiveRelease newest,
        PublishedReleases releases, KnowledgeReader knowledge, HttpContext context)
    {
        var from = await releases.Named(earlier, context.RequestAborted);
        var to = await releases.Named(later, context.RequestAborted);
        if (from.Ordinal > to.Ordinal)
            throw Problem.InvalidParameter("earlier", $"is newer than {to.Id}; the comparison is at /v1/releases/{to.Id}/diff/{from.Id}");
        // The path names the releases, so the answer is pinned whatever else the request contains.
        context.Features.Set(to with { IsPinned = true });
        return TypedResults.Ok(await knowledge.List(ChangeList.Diff, query, to, context.RequestAborted, new { Earlier = from.Ordinal }));
    }

    /// <summary>List changes</summary>
    /// <remarks>
    /// Every change to every item, in the order of publication: what a copy of the data has to apply. To continue, ask again with `since` set to the
    /// last release seen.
    /// </remarks>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="release">The release that answers the request.</param>
    /// <param name="releases">The published releases.</param>
    /// <param name="knowledge">Reads the knowledge base.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    /// <response code="200">A page of changes.</response>
    private static async Task<Ok<Page<ItemChange>>> List(
        [AsParameters] ChangesQuery query, LiveRelease release, PublishedReleases releases, KnowledgeReader knowledge, CancellationToken cancelled)
    {
        if (query.SinceRelease is not null)
            await releases.Named(query.SinceRelease, cancelled);
        return TypedResults.Ok(await knowledge.List(ChangeList.Changes, query, release, cancelled, new { Moment = query.SinceMoment }));
    }
}
