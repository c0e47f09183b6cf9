using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KnowledgeApi.Platform.Problems;

namespace KnowledgeApi.Platform.Http;

/// <summary>
/// The first structural error, in document order, of a request body that could not be deserialised. It is found by comparing the text with the
/// type, because the messages of the JSON reader are for people and may change.
/// </summary>
/// <param name="At">Byte offset where the error begins.</param>
/// <param name="Pointers">JSON Pointers of the members concerned.</param>
/// <param name="Reason">What is wrong there.</param>
internal sealed record BodyFault(long At, string[] Pointers, string Reason)
{
    /// <summary>Returns the problem of an invalid body.</summary>
    /// <param name="broken">The exception of the JSON reader.</param>
    /// <param name="json">The request body.</param>
    /// <param name="type">The expected type.</param>
    public static Problem ProblemOf(JsonException broken, ReadOnlySpan<byte> json, JsonTypeInfo type)
    {
        // If the reader stopped before the first structural error, it met a value of another type or invalid JSON.
        return FirstIn(json, type) is { } fault && fault.At < PlaceOf(broken, json)
            ? Problem.InvalidBody(fault.Pointers, fault.Reason)
            : Problem.InvalidBody(Pointer.OfJson(broken.Path ?? "$"), "is not JSON of the expected type");
    }

    /// <summary>Whether null is an error: unknown values are left out instead. For a type that can never be null, null is a value of another type.</summary>
    public static bool RefusesNull(JsonPropertyInfo member) =>
        member.Set is not null && !(member.PropertyType.IsValueType && Nullable.GetUnderlyingType(member.PropertyType) is null);

    private static BodyFault? FirstIn(ReadOnlySpan<byte> json, JsonTypeInfo type)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = type.Options.MaxDepth });
        try
        {
            return reader.Read() ? In(ref reader, type, "") : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Invalid JSON from here on, or a string that is not valid text; the structure before it is valid.
            return null;
        }
    }

    /// <summary>Reads to the end of a value, or to the first error in it.</summary>
    private static BodyFault? In(ref Utf8JsonReader reader, JsonTypeInfo type, string place)
    {
        if (type.Kind == JsonTypeInfoKind.Object && reader.TokenType == JsonTokenType.StartObject)
            return InObject(ref reader, type, place);
        if (type.Kind == JsonTypeInfoKind.Enumerable && reader.TokenType == JsonTokenType.StartArray)
            return InArray(ref reader, type.Options.GetTypeInfo(type.ElementType!), place);
        reader.Skip();
        return null;
    }

    private static BodyFault? InObject(ref Utf8JsonReader reader, JsonTypeInfo type, string place)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (at, name) = (reader.TokenStartIndex, reader.GetString()!);
            var within = $"{place}/{Pointer.Escape(name)}";
            if (type.Properties.FirstOrDefault(p => p.Name == name) is not { } member)
                return new BodyFault(at, [within], "is not a member here");
            if (!given.Add(name))
                return new BodyFault(at, [within], "is given more than once");
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null && RefusesNull(member))
                return new BodyFault(reader.TokenStartIndex, [within], "must not be null: leave out what is not known");
            if (In(ref reader, type.Options.GetTypeInfo(member.PropertyType), within) is { } fault)
                return fault;
        }
        string[] missing = [.. type.Properties.Where(p => p.IsRequired && !given.Contains(p.Name)).Select(p => $"{place}/{p.Name}")];
        return missing.Length > 0 ? new BodyFault(reader.TokenStartIndex, missing, "must be given") : null;
    }

    private static BodyFault? InArray(ref Utf8JsonReader reader, JsonTypeInfo type, string place)
    {
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (In(ref reader, type, $"{place}/{i}") is { } fault)
                return fault;
        }
        return null;
    }

    /// <summary>The number of bytes that the reader had read.</summary>
    private static long PlaceOf(JsonException broken, ReadOnlySpan<byte> json)
    {
        var start = 0;
        for (var line = 0; line < broken.LineNumber && json[start..].IndexOf((byte)'\n') is >= 0 and var length; line++)
            start += length + 1;
        return start + (broken.BytePositionInLine ?? json.Length);
    }
}
