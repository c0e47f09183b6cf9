using Microsoft.Extensions.Primitives;

namespace KnowledgeApi.Platform.Versioning;

/// <summary>
/// Middleware that adds the contract version to every response of an operation in the contract, and deprecation headers if the operation is
/// deprecated.
/// </summary>
internal static class ContractHeaders
{
    public static void UseContractHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/v1") || context.Request.Path.StartsWithSegments("/health"))
        {
            var deprecated = context.GetEndpoint()?.Metadata.GetMetadata<DeprecatedAttribute>();
            // Set as late as possible: a failure clears the headers set before it.
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
