using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FluentValidation;
using KnowledgeApi.Platform.Problems;
using Microsoft.Net.Http.Headers;

namespace KnowledgeApi.Platform.Http;

/// <summary>A request body, deserialised strictly and validated before the handler runs.</summary>
/// <param name="Value">The deserialised body.</param>
internal sealed record JsonBody<T>(T Value) where T : class, IRequestBody
{
    /// <summary>Unknown, repeated and missing members and null values are errors.</summary>
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        MaxDepth = 8,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RefuseNull } },
    };

    /// <summary>Unknown values are left out; null is not a valid value of any member in the contract.</summary>
    private static void RefuseNull(JsonTypeInfo type)
    {
        foreach (var member in type.Properties.Where(BodyFault.RefusesNull))
            member.IsSetNullable = false;
    }

    /// <summary>Called by the framework to bind the parameter.</summary>
    public static async ValueTask<JsonBody<T>?> BindAsync(HttpContext context, System.Reflection.ParameterInfo _)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !type.MatchesMediaType("application/json"))
            throw Problem.UnsupportedMediaType();
        var value = Parse(await Read(context.Request, context.RequestAborted));
        var result = await context.RequestServices.GetRequiredService<IValidator<T>>().ValidateAsync(value, context.RequestAborted);
        return result.IsValid ? new JsonBody<T>(value) : throw Problem.InvalidValues(result.Errors.GroupBy(e => Pointer.FromProperty(e.PropertyName))
            .ToDictionary(g => g.Key, g => g.Select(e => e.ErrorMessage).Distinct().ToArray()));
    }

    private static async Task<ReadOnlyMemory<byte>> Read(HttpRequest request, CancellationToken cancelled)
    {
        if (request.ContentLength > T.MaximumBytes)
            throw Problem.BodyTooLarge(T.MaximumBytes);
        var buffer = new byte[(request.ContentLength ?? T.MaximumBytes) + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancelled);
        return length > T.MaximumBytes ? throw Problem.BodyTooLarge(T.MaximumBytes) : buffer.AsMemory(0, length);
    }

    private static T Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json.Span, Strict) ?? throw Problem.InvalidBody("", "must be an object");
        }
        catch (JsonException broken)
        {
            throw BodyFault.ProblemOf(broken, json.Span, Strict.GetTypeInfo(typeof(T)));
        }
    }
}

/// <summary>Size limits of request bodies.</summary>
internal static class BodyLimits
{
    public const int MaximumBytes = 64 * 1024;

    /// <summary>For queries that contain texts: 64 KB with every character escaped, and some headroom.</summary>
    public const int LargestBytes = 512 * 1024;
}

/// <summary>Marks a request body, so that its validator is found.</summary>
public interface IRequestBody
{
    /// <summary>Maximum size of the body, in bytes.</summary>
    static virtual int MaximumBytes => BodyLimits.MaximumBytes;
}
