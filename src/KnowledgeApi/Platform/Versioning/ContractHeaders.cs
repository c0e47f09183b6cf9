using Microsoft.Extensions.Primitives;

namespace KnowledgeApi.Platform.Versioning;

/// <summary>Every answer of an operation in the contract says which contract it keeps, and whether its operation will go.</summary>
internal static class ContractHeaders
{
    public static void UseContractHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/v1") || context.Request.Path.StartsWithSegments("/health"))
        {
            var deprecated = context.GetEndpoint()?.Metadata.GetMetadata<DeprecatedAttribute>();
            // At the last moment: a failure clears the headers set before it.
            context.Response.OnStarting(() =>
            {
                Write(context.Response.Headers, deprecated);
                return Task.CompletedTask;
            });
        }
        return next(context);
    });

    public static void Write(IHeaderDictionary headers, DeprecatedAttribute? deprecated)
    {
        headers["Knowledge-Contract"] = ContractVersion.Current;
        if (deprecated is null)
            return;
        headers["Deprecation"] = $"@{deprecated.Since.ToUnixTimeSeconds()}";
        headers["Sunset"] = deprecated.Sunset.ToString("R");
        var link = $"<{deprecated.Link}>; rel=\"deprecation\"; type=\"text/html\", <{deprecated.Link}>; rel=\"sunset\"; type=\"text/html\"";
        headers.Link = StringValues.IsNullOrEmpty(headers.Link) ? link : $"{headers.Link}, {link}";
    }
}
