using KnowledgeApi.Collections.Releases;
using KnowledgeApi.Operations.Downloads;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Operations.Releases;

internal static class ReleaseEndpoints
{
    public static void MapReleases(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/releases", List, "listReleases", ReleaseOperations.Tag).WithMetadata(new IdExample("2026.1"));
        v1.MapRead("/releases/{id}", Get, "getRelease", ReleaseOperations.Tag);
    }

    /// <summary>List releases</summary>
    /// <remarks>Every published state of the knowledge base, newest first. With `release`, that release and the ones before it.</remarks>
    /// <param name="query">Filters, order and page.</param>
    /// <param name="newest">The release that answers the request.</param>
    /// <param name="knowledge">Reads the knowledge base.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    /// <response code="200">A page of releases.</response>
    private static async Task<Ok<Page<Release>>> List(
        [AsParameters] ReleasesQuery query, LiveRelease newest, KnowledgeReader knowledge, CancellationToken cancelled) =>
        TypedResults.Ok(await knowledge.List(ReleaseList.Releases, query, newest, cancelled));

    /// <summary>Get a release</summary>
    /// <remarks>One published state of the knowledge base, with its counts, its checksum and its files for download.</remarks>
    /// <param name="id" example="2026.1">Id of the release.</param>
    /// <param name="query">The release to answer from.</param>
    /// <param name="newest">The release that answers the request.</param>
    /// <param name="knowledge">Reads the knowledge base.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    /// <response code="200">The release.</response>
    private static async Task<Ok<Release>> Get(
        string id, [AsParameters] ReleaseQuery query, LiveRelease newest, KnowledgeReader knowledge, CancellationToken cancelled) =>
        await knowledge.Get(ReleaseList.Releases, id, newest, cancelled) is { } release
            ? TypedResults.Ok(release with { Downloads = DownloadsOf(release.Id) })
            : throw Problem.UnknownRelease(id);

    private static Download[] DownloadsOf(string release) => [.. DownloadFile.All.Select(f =>
        new Download { File = f.Name, MediaType = f.MediaType, Href = Address.Part("releases", release, $"download/{f.Name}") })];
}
