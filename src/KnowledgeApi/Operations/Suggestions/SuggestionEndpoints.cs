using KnowledgeApi.Operations.Names;
using KnowledgeApi.Operations.Resolution;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Text;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Operations.Suggestions;

internal static class SuggestionEndpoints
{
    public static void MapSuggestions(this IEndpointRouteBuilder v1) => v1.MapRead("/suggest", Suggest, "suggestNames", FindingOperations.Tag);

    /// <summary>Complete a name</summary>
    /// <remarks>For a field that completes names while the user types: items with a name, synonym or code that begins with the text, or has a word that does. Answered from memory.</remarks>
    /// <param name="query">The text typed so far.</param>
    /// <param name="release">The release that answers the request.</param>
    /// <param name="names">The names in use at the release.</param>
    /// <param name="request">The request, from which the link to the answer is made.</param>
    /// <response code="200">At most ten items, best first.</response>
    private static async Task<Ok<SuggestionList>> Suggest(
        [AsParameters] SuggestQuery query, LiveRelease release, CompiledNames<SuggestIndex> names, HttpRequest request)
    {
        var found = (await names.At(release, request.HttpContext.RequestAborted)).Find(SearchText.Key(query.Words!));
        return TypedResults.Ok(new SuggestionList
        {
            Data = [.. found.Select(SuggestionOf)],
            Page = new PageInfo { Limit = SuggestIndex.MaximumHits },
            Release = release.Id,
            Links = new PageLinks { Self = request.GetEncodedPathAndQuery() },
        });
    }

    private static Suggestion SuggestionOf(KnownName name) => new()
    {
        Kind = ResourceKind.ForCollection(name.Collection),
        Id = name.Id,
        Label = name.Label,
        Matched = name.Name,
        Href = Address.Item(name.Collection, name.Id),
    };
}
