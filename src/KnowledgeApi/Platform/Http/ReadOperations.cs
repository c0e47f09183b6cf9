using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Representations;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.AspNetCore.WebUtilities;

namespace KnowledgeApi.Platform.Http;

/// <summary>The operations that answer GET under /v1, for an operation that speaks about the answers of others.</summary>
/// <param name="endpoints">All endpoints. They are read from requests only: before they are mapped there are none.</param>
internal sealed class ReadOperations(EndpointDataSource endpoints)
{
    private readonly Lazy<(TemplateMatcher Matcher, RouteEndpoint Endpoint)[]> _all = new(() => [.. endpoints.Endpoints.OfType<RouteEndpoint>().Where(IsOne)
        .OrderBy(e => e.RoutePattern.InboundPrecedence)
        .Select(e => (new TemplateMatcher(new RouteTemplate(e.RoutePattern), new RouteValueDictionary(e.RoutePattern.Defaults)), e))]);

    /// <summary>The question that an address asks; null where no operation answers it.</summary>
    public Question? At(PathString path, QueryString query)
    {
        foreach (var (matcher, endpoint) in _all.Value)
        {
            var values = new RouteValueDictionary();
            if (matcher.TryMatch(path, values))
                return new Question(endpoint, values, path, query);
        }
        return null;
    }

    private static bool IsOne(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IEndpointNameMetadata>() is not null && endpoint.RoutePattern.RawText?.StartsWith("/v1", StringComparison.Ordinal) is true
        && endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get) is true;
}

/// <summary>A question to an operation, asked within another request.</summary>
/// <param name="Endpoint">The operation.</param>
/// <param name="Values">The values in its path.</param>
/// <param name="Path">Path of the question.</param>
/// <param name="Query">Its parameters.</param>
internal sealed record Question(RouteEndpoint Endpoint, RouteValueDictionary Values, PathString Path, QueryString Query)
{
    /// <summary>The same question in its canonical form, without the parameters that do not change what it is about.</summary>
    public Question Canonical(IServiceProvider services, params string[] without)
    {
        var kept = QueryHelpers.ParseQuery(Query.Value).Where(p => !without.Contains(p.Key)).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        var moved = PresentIds.Moved(Path, Endpoint, Values, Query, services.GetRequiredService<PublishedReleases>());
        return this with
        {
            Query = CanonicalQuery.Of(QueryString.Create(kept), Endpoint, services),
            Path = moved ?? Path,
            Values = moved is { } path ? new RouteValueDictionary(Values) { ["id"] = path.Value!.Split('/')[^1] } : Values,
        };
    }

    /// <summary>The answer as JSON, from the same release and under the same rules as if it were asked for; a problem where it would be one.</summary>
    public async Task<ReadOnlyMemory<byte>> Answer(HttpContext asking, LiveRelease release)
    {
        RequestUrlValidation.Check(Path.Value!, Query.Value ?? "");
        QueryStringValidation.Check(Query, Endpoint);
        using var body = ResponseBuffer.Rent();
        var context = new DefaultHttpContext { RequestServices = asking.RequestServices, RequestAborted = asking.RequestAborted };
        context.SetEndpoint(Endpoint);
        context.Features.Set(release);
        context.Features.Set(KnownFormats.Json);
        (context.Request.Method, context.Request.Scheme, context.Request.Host) = (HttpMethods.Get, asking.Request.Scheme, asking.Request.Host);
        (context.Request.Path, context.Request.QueryString, context.Request.RouteValues) = (Path, Query, Values);
        context.Response.Body = body;
        await Endpoint.RequestDelegate!(context);
        return context.Response.StatusCode == StatusCodes.Status200OK ? body.ToArray()
            : throw Problems.Problem.NotFound(Values["id"]?.ToString() ?? Path.Value!);
    }
}
