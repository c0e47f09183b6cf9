using KnowledgeApi.Collections.Releases;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Representations;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;

namespace KnowledgeApi.Operations.Citations;

internal static class CiteEndpoints
{
    public static void MapCite(this IEndpointRouteBuilder v1) =>
        v1.MapRead("/cite", Get, "getCitation", EntryOperations.Tag).WithMetadata(new MayBeWithdrawn()).Offers(CitationFormat.All);

    /// <summary>Cite a release, or any answer</summary>
    /// <remarks>How to cite the knowledge base at a release or, with `of`, one answer: an item, a list, a row of evidence. Title, release, date, licence, checksum and a permanent link; as text in Vancouver and APA style, and as BibTeX, RIS and CSL-JSON. Cite the release that you used: a release never changes.</remarks>
    /// <param name="query">The release and the answer to cite.</param>
    /// <param name="release">The release that answers the request.</param>
    /// <param name="knowledge">Reads the knowledge base.</param>
    /// <param name="operations">The operations whose answers can be cited.</param>
    /// <param name="context">The request.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    /// <response code="200">How to cite it.</response>
    private static async Task<Ok<HowToCite>> Get(
        [AsParameters] CiteQuery query, LiveRelease release, KnowledgeReader knowledge, ReadOperations operations, HttpContext context, CancellationToken cancelled)
    {
        var published = (await knowledge.Get(ReleaseList.Releases, release.Id, release, cancelled))!;
        var url = PublicAddress.Of(context) + Address.Item("releases", release.Id);
        var self = Address.At(release.Id, "cite");
        if (query.Of is null)
            return TypedResults.Ok(HowToCite.From(published, url, null, self));
        return TypedResults.Ok(HowToCite.From(published, url, await CitedAnswer.Read(query.Of, context, release, operations), QueryHelpers.AddQueryString(self, "of", query.Of)));
    }
}
