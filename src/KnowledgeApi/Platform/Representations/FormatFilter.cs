namespace KnowledgeApi.Platform.Representations;

/// <summary>Endpoint filter that writes the result of a handler in the negotiated format. Handlers do not depend on formats.</summary>
internal static class FormatFilter
{
    public static async ValueTask<object?> Apply(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var answer = await next(call);
        var format = call.HttpContext.Features.Get<Format>();
        if (format is null)
            return answer;
        var result = answer is INestedHttpResult nested ? nested.Result : answer;
        return result is IValueHttpResult { Value: { } value } and IStatusCodeHttpResult { StatusCode: null or 200 } ? new Formatted(format, value) : answer;
    }

    private sealed class Formatted(Format format, object value) : IResult
    {
        public Task ExecuteAsync(HttpContext context)
        {
            context.Response.ContentType = format.ContentType;
            return format.Write(context, value);
        }
    }
}
