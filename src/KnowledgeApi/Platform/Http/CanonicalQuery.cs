using System.Collections.Concurrent;
using System.Reflection;
using FluentValidation;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Representations;

namespace KnowledgeApi.Platform.Http;

/// <summary>
/// Middleware that gives each query one canonical URL: it sorts the parameters, removes those that state a default, and names items by their present ids. Links in the response and
/// the cache key are built from this URL.
/// </summary>
internal static class CanonicalQuery
{
    private const string Limit = "limit";
    private static readonly ConcurrentDictionary<Endpoint, IReadOnlyDictionary<string, string>> Defaults = new();

    public static void UseCanonicalQuery(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (request.QueryString.HasValue && context.GetEndpoint() is { } endpoint && HttpMethods.IsGet(request.Method))
        {
            var canonical = Of(request.QueryString, endpoint, context.RequestServices, () => GivesWholeList(context));
            if (canonical != request.QueryString)
                request.QueryString = canonical;
        }
        return next(context);
    });

    /// <summary>The canonical form of a query to an operation that answers in JSON.</summary>
    public static QueryString Of(QueryString given, Endpoint endpoint, IServiceProvider services) => Of(given, endpoint, services, () => false);

    private static QueryString Of(QueryString given, Endpoint endpoint, IServiceProvider services, Func<bool> givesWholeList)
    {
        if (!given.HasValue)
            return given;
        var defaults = Defaults.GetOrAdd(endpoint, e => DefaultsOf(e, services));
        return Canonicalize(PresentIds.In(given, endpoint, services.GetRequiredService<PublishedReleases>()), p => IsDefault(p, defaults) && !(NameOf(p) == Limit && givesWholeList()));
    }

    private static QueryString Canonicalize(QueryString given, Func<string, bool> isDefault)
    {
        var parameters = given.Value!.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);
        if (parameters.Length > 1)
            Array.Sort(parameters, StringComparer.Ordinal);
        // A repeated parameter is rejected later; removing one of the two would hide it.
        var kept = parameters.Where(p => !isDefault(p) || parameters.Count(o => NameOf(o) == NameOf(p)) > 1);
        return QueryString.FromUriComponent($"?{string.Join('&', kept)}") is { Value.Length: > 1 } canonical ? canonical : QueryString.Empty;
    }

    private static bool IsDefault(string parameter, IReadOnlyDictionary<string, string> defaults) =>
        defaults.TryGetValue(NameOf(parameter), out var value) && parameter.AsSpan()[(parameter.IndexOf('=') + 1)..].SequenceEqual(value);

    /// <summary>A format that returns whole lists has no default limit: there, the default of others is a wish.</summary>
    private static bool GivesWholeList(HttpContext context)
    {
        try
        {
            return Negotiation.Choose(context).GivesWholeList;
        }
        catch (Problem)
        {
            // Reported later, with whatever else is wrong.
            return false;
        }
    }

    private static string NameOf(string parameter) => parameter.Split('=', 2)[0];

    private static Dictionary<string, string> DefaultsOf(Endpoint endpoint, IServiceProvider services)
    {
        var defaults = new Dictionary<string, string>(StringComparer.Ordinal);
        var type = endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters()
            .FirstOrDefault(p => p.GetCustomAttribute<AsParametersAttribute>() is not null)?.ParameterType;
        if (type?.IsAssignableTo(typeof(ReleaseQuery)) is true)
            defaults["release"] = LiveRelease.Latest;
        if (type?.IsAssignableTo(typeof(ListQuery)) is true)
        {
            defaults[Limit] = $"{ListQuery.DefaultLimit}";
            if (services.GetRequiredService(typeof(IValidator<>).MakeGenericType(type)) is IListRules { UsualSort: { } usual })
                defaults["sort"] = usual;
        }
        return defaults;
    }
}
