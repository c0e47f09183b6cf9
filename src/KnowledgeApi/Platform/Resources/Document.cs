using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeApi.Platform.Json;

namespace KnowledgeApi.Platform.Resources;

/// <summary>An item as it was written when its release was published: JSON in UTF-8, sent without being parsed.</summary>
/// <typeparam name="T">The record of the item, which defines its schema in the contract.</typeparam>
/// <param name="Id">Id of the item.</param>
/// <param name="Body">The JSON.</param>
/// <param name="SortKey">The sort key of the item in the requested order.</param>
[JsonConverter(typeof(DocumentConverter))]
public sealed record Document<T>(string Id, ReadOnlyMemory<byte> Body, string? SortKey = null) : IDocument, IListed where T : Resource
{
    /// <summary>The record, parsed on first use.</summary>
    internal T Value
    {
        get => field ??= JsonSerializer.Deserialize<T>(Body.Span, ApiJson.Options)!;
        private init;
    }

    object IDocument.Value => Value;

    Type IDocument.ItemType => typeof(T);

    ReadOnlyMemory<byte> IDocument.Body => Body;

    /// <summary>Whether it is the whole document as it was published.</summary>
    public bool IsWhole { get; private init; } = true;

    /// <summary>The document of a record that differs from the stored one.</summary>
    internal Document<T> Containing(T value) => new(Id, JsonSerializer.SerializeToUtf8Bytes(value, ApiJson.Options), SortKey) { Value = value, IsWhole = false };
}

/// <summary>A document, whatever it is of.</summary>
internal interface IDocument
{
    object Value { get; }

    Type ItemType { get; }

    ReadOnlyMemory<byte> Body { get; }

    bool IsWhole { get; }

    /// <summary>The record that a type of answers shows: that of a document, or the type itself.</summary>
    static Type ContentOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Document<>) ? type.GenericTypeArguments[0] : type;

    /// <summary>The record that an answer shows: that of a document, or the answer itself.</summary>
    static object ContentOf(object value) => value is IDocument document ? document.Value : value;
}

/// <summary>An item as lists page through it.</summary>
internal interface IListed
{
    string Id { get; }

    /// <summary>The sort key of the item in the requested order; part of the cursor.</summary>
    string? SortKey { get; }
}

/// <summary>Writes a document as it is stored.</summary>
internal sealed class DocumentConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAssignableTo(typeof(IDocument));

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Raw<>).MakeGenericType(typeToConvert))!;

    private sealed class Raw<T> : JsonConverter<T> where T : IDocument
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Documents are read from the database only.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteRawValue(value.Body.Span, skipInputValidation: true);
    }
}
