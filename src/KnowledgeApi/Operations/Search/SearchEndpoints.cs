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
    /// Items of all collections that hold the words, ranked: names count most, then what an item is called, what it is about, what is said in it.
    /// Where fewer than three are found, the nearest names are suggested.
    /// </remarks>
    /// <param name="query">The question.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="finder">Finds.</param>
    /// <param name="request">The request, for the link.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The best hits.</response>
    private static async Task<Ok<SearchResult>> Find(
        [AsParameters] SearchQuery query, LiveRelease release, SearchReader finder, HttpRequest request, CancellationToken cancelled) =>
        TypedResults.Ok(await finder.Find(query, release, request.GetEncodedPathAndQuery(), cancelled));
}
