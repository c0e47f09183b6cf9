using KnowledgeApi.Collections.Releases;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Representations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Operations.Citations;

internal static class CiteEndpoints
{
    public static void MapCite(this IEndpointRouteBuilder v1) => v1.MapRead("/cite", Get, "getCitation", EntryOperations.Tag).Offers(CitationFormat.All);

    /// <summary>How to cite the knowledge base</summary>
    /// <remarks>Title, release, date, licence and path for citing the knowledge base as a work in its own right. Cite the release that you used: a release never changes.</remarks>
    /// <param name="query">The release to cite.</param>
    /// <param name="release">The release that answers the request.</param>
    /// <param name="knowledge">Reads the knowledge base.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    /// <response code="200">How to cite the knowledge base.</response>
    private static async Task<Ok<HowToCite>> Get(
        [AsParameters] ReleaseQuery query, LiveRelease release, KnowledgeReader knowledge, CancellationToken cancelled) =>
        TypedResults.Ok(HowToCite.From((await knowledge.Get(ReleaseList.Releases, release.Id, release, cancelled))!));
}
