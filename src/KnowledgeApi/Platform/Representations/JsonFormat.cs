using System.Buffers;
using System.Text.Json;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Resources;
using Microsoft.OpenApi;

namespace KnowledgeApi.Platform.Representations;

/// <summary>JSON, which handlers return by default.</summary>
internal sealed class JsonFormat : Format
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = ApiJson.Options.Encoder, SkipValidation = true };

    public override string Name => "json";
    public override string MediaType => "application/json";
    public override string ContentType => "application/json; charset=utf-8";
    public override OpenApiSchema? Schema => null;

    /// <summary>Writes to the buffer of the answer: its length and its tag are sent before it.</summary>
    public override Task Write(HttpContext context, object value)
    {
        if (value is IDocument { IsWhole: true } published)
            context.Response.Headers[DocumentDigest.Header] = DocumentDigest.Of(published.Body.Span);
        Write((IBufferWriter<byte>)context.Response.Body, value);
        return Task.CompletedTask;
    }

    /// <summary>Writes a value as JSON; a document as it is stored.</summary>
    public static void Write(IBufferWriter<byte> target, object value)
    {
        if (value is IDocument document)
        {
            target.Write(document.Body.Span);
            return;
        }
        using var writer = new Utf8JsonWriter(target, Writing);
        JsonSerializer.Serialize(writer, value, value.GetType(), ApiJson.Options);
    }
}
