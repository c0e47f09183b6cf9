using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.WebUtilities;

namespace KnowledgeApi.Platform.Http;

/// <summary>
/// Middleware for requests that name an item, or a part, by an id that it had before. A list is answered as if the present id had been given, under the address
/// that has it; the address of an item is redirected.
/// </summary>
internal static class PresentIds
{
    public static void UsePresentIds(this IApplicationBuilder app) => app.Use(next =>
    {
        // Here and not above: the database has an address only once the service starts.
        var releases = app.ApplicationServices.GetRequiredService<PublishedReleases>();
        return context => LocationOf(context, releases) is { } location ? Redirect(context, location) : next(context);
    });

    /// <summary>A query with present ids; the same object where it names no former one.</summary>
    /// <param name="given">The query.</param>
    /// <param name="endpoint">The operation it is put to.</param>
    /// <param name="releases">The releases, with the ids that were given up.</param>
    public static QueryString In(QueryString given, Endpoint endpoint, PublishedReleases releases)
    {
        var parameters = given.Value!.TrimStart('?').Split('&');
        var changed = false;
        for (var i = 0; i < parameters.Length; i++)
        {
            var (name, value) = Halves(parameters[i]);
            var collection = name == "id" ? CollectionOf(endpoint) : ResourceKind.CollectionOf(name);
            if (collection is null || !releases.FormerIds.Has(collection) || Present(value, collection, given, releases) is not { } present)
                continue;
            (parameters[i], changed) = ($"{name}={present}", true);
        }
        return changed ? new QueryString($"?{string.Join('&', parameters)}") : given;
    }

    /// <summary>Where the item at an address is now; null where its id is the present one.</summary>
    public static PathString? Moved(PathString path, Endpoint? endpoint, RouteValueDictionary values, QueryString query, PublishedReleases releases) =>
        endpoint?.Metadata.GetMetadata<MayBeRenamed>() is { } renamed && values["id"] is string id && releases.FormerIds.IsFormer(renamed.Collection, id)
        && OrdinalIn(query, releases) is { } ordinal && releases.FormerIds.TryGetPresent(renamed.Collection, id, ordinal, out var present)
            ? new PathString(Address.Item(renamed.Collection, present)) : default(PathString?);

    private static string? LocationOf(HttpContext context, PublishedReleases releases) => HttpMethods.IsGet(context.Request.Method)
        && Moved(context.Request.Path, context.GetEndpoint(), context.Request.RouteValues, context.Request.QueryString, releases) is { } path
            ? path.ToUriComponent() + context.Request.QueryString : null;

    private static Task Redirect(HttpContext context, string location)
    {
        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = location;
        context.Response.Headers.CacheControl = "public, max-age=60";
        return Task.CompletedTask;
    }

    private static string? Present(string value, string collection, QueryString query, PublishedReleases releases)
    {
        var ids = Uri.UnescapeDataString(value).Split(',');
        if (!ids.Any(id => releases.FormerIds.IsFormer(collection, id)) || OrdinalIn(query, releases) is not { } ordinal)
            return null;
        var present = ids.Select(id => releases.FormerIds.TryGetPresent(collection, id, ordinal, out var now) ? now : id).ToArray();
        return present.SequenceEqual(ids) ? null : string.Join(',', present.Select(Uri.EscapeDataString));
    }

    /// <summary>The release that a query is answered from; null where there is none, which is reported later.</summary>
    private static int? OrdinalIn(QueryString query, PublishedReleases releases) =>
        LiveRelease.NameIn(new QueryCollection(QueryHelpers.ParseQuery(query.Value))) is { } named ? releases.Known(named)?.Ordinal : releases.Newest?.Ordinal;

    /// <summary>The collection that an operation lists.</summary>
    private static string? CollectionOf(Endpoint endpoint) =>
        endpoint is RouteEndpoint { RoutePattern.PathSegments: [_, { Parts: [Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart collection] }] } ? collection.Content : null;

    private static (string Name, string Value) Halves(string parameter) =>
        parameter.IndexOf('=', StringComparison.Ordinal) is >= 0 and var end ? (parameter[..end], parameter[(end + 1)..]) : (parameter, "");
}

/// <summary>Metadata of an operation on an item that may have had another id: it can return 308.</summary>
/// <param name="Collection">The collection of the item.</param>
internal sealed record MayBeRenamed(string Collection);
