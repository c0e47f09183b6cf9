using KnowledgeApi.Operations.Resolution;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Releases;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Operations.Search;

internal static class SearchEndpoints
{
    public static void MapSearch(this IEndpointRouteBuilder v1) => v1.MapRead("/search", Find, "searchKnowledge", FindingOperations.Tag);

    /// <summary>Search everything</summary>
    /// <remarks>
    /// Items of all collections that contain the words, ranked: matches in names count most, then matches in the label, in what the item is about,
    /// and in its text. Where fewer than three items are found, the most similar names are suggested.
    /// </remarks>
    /// <param name="query">The search words and filters.</param>
    /// <param name="release">The release that answers the request.</param>
    /// <param name="reader">Runs the search.</param>
    /// <param name="request">The request, from which the link to the answer is made.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    /// <response code="200">The best hits.</response>
    private static async Task<Ok<SearchResult>> Find(
        [AsParameters] SearchQuery query, LiveRelease release, SearchReader reader, HttpRequest request, CancellationToken cancelled) =>
        TypedResults.Ok(await reader.Find(query, release, request.GetEncodedPathAndQuery(), cancelled));
}
