using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Operations.Resolution;

internal static class ResolutionEndpoints
{
    public static void MapResolution(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/resolve", Resolve, "resolveText", FindingOperations.Tag);
        v1.MapReadByPost<ResolveRequest>("/resolve", ResolveMany, "resolveTexts", FindingOperations.Tag);
    }

    /// <summary>Which thing is this?</summary>
    /// <remarks>
    /// The items that a text means: found by id, code, DOI, PubMed id or trial registration, name or synonym. Only where none of these matches, the
    /// items whose names resemble the text.
    /// </remarks>
    /// <param name="query">The text to resolve.</param>
    /// <param name="release">The release that answers the request.</param>
    /// <param name="resolver">Resolves texts to items.</param>
    /// <param name="request">The request, from which the link to the answer is made.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    /// <response code="200">The items that the text may mean, best first; possibly none.</response>
    private static async Task<Ok<ResolutionAnswer>> Resolve(
        [AsParameters] ResolveQuery query, LiveRelease release, Resolver resolver, HttpRequest request, CancellationToken cancelled)
    {
        var resolved = await resolver.Resolve([query.Words!], release, cancelled);
        return TypedResults.Ok(new ResolutionAnswer
        {
            Text = resolved[0].Text,
            Data = resolved[0].Candidates,
            Release = release.Id,
            Links = new PageLinks { Self = request.GetEncodedPathAndQuery() },
        });
    }

    /// <summary>Which things are these?</summary>
    /// <remarks>Resolves up to 1000 texts at once, such as a column of a spreadsheet, in the same way as for one text. Nothing is stored.</remarks>
    /// <param name="body">The texts to resolve.</param>
    /// <param name="query">The release to answer from.</param>
    /// <param name="release">The release that answers the request.</param>
    /// <param name="resolver">Resolves texts to items.</param>
    /// <param name="request">The request, from which the link to the answer is made.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    /// <response code="200">The items that each text may mean, in the order in which the texts were sent.</response>
    private static async Task<Ok<ResolutionList>> ResolveMany(
        JsonBody<ResolveRequest> body, [AsParameters] ReleaseQuery query, LiveRelease release, Resolver resolver, HttpRequest request, CancellationToken cancelled) =>
        TypedResults.Ok(new ResolutionList
        {
            Data = await resolver.Resolve(body.Value.Strings, release, cancelled),
            Release = release.Id,
            Links = new PageLinks { Self = request.GetEncodedPathAndQuery() },
        });
}
