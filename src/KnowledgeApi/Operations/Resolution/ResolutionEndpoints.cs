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
        v1.MapQuestion<ResolveRequest>("/resolve", ResolveMany, "resolveTexts", FindingOperations.Tag);
    }

    /// <summary>Which thing is this?</summary>
    /// <remarks>
    /// The items that a text means: by id, by code, by DOI, PubMed id or trial registration, by name or synonym; and only where none of these
    /// fits, the names that look like it.
    /// </remarks>
    /// <param name="query">The text.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="resolver">Resolves.</param>
    /// <param name="request">The request, for the link.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">What it may mean, best first; possibly nothing.</response>
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
    /// <remarks>The same for up to 1000 texts at once, such as a column of a spreadsheet. Nothing is stored.</remarks>
    /// <param name="body">The texts.</param>
    /// <param name="query">The release asked for.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="resolver">Resolves.</param>
    /// <param name="request">The request, for the link.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">What each may mean, in the order sent.</response>
    private static async Task<Ok<ResolutionList>> ResolveMany(
        JsonBody<ResolveRequest> body, [AsParameters] ReleaseQuery query, LiveRelease release, Resolver resolver, HttpRequest request, CancellationToken cancelled) =>
        TypedResults.Ok(new ResolutionList
        {
            Data = await resolver.Resolve(body.Value.Strings, release, cancelled),
            Release = release.Id,
            Links = new PageLinks { Self = request.GetEncodedPathAndQuery() },
        });
}
