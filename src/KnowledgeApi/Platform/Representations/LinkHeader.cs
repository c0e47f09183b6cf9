using KnowledgeApi.Platform.Releases;
using Microsoft.AspNetCore.Http.Extensions;

namespace KnowledgeApi.Platform.Representations;

/// <summary>The Link header of a response (RFC 8288).</summary>
internal static class LinkHeader
{
    private const string AlwaysLinked =
        "</openapi/v1.json>; rel=\"describedby\"; type=\"application/json\", <https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"";

    public static string Build(HttpRequest request, LiveRelease release)
    {
        var next = request.HttpContext.Features.Get<NextPage>() is { } page && !IsWholeList(request) ? $", <{page.Href}>; rel=\"next\"" : "";
        return $"<{request.GetEncodedPathAndQuery()}>; rel=\"self\", <{Permalink.To(request.HttpContext, request.Path, request.QueryString, release)}>; rel=\"cite-as\", {AlwaysLinked}{next}";
    }

    private static bool IsWholeList(HttpRequest request) =>
        request.HttpContext.Features.Get<Format>() is { GivesWholeList: true } && !request.Query.ContainsKey("limit");
}

/// <summary>The link to the next page of the list in this response.</summary>
internal sealed record NextPage(string Href);
