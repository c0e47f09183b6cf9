using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KnowledgeApi.Platform.Problems;

namespace KnowledgeApi.Platform.Http;

/// <summary>
/// What is wrong with the form of a body that could not be read: the first thing, in the order of the text. It is found by holding the text against the type,
/// for what the reader says of it is for people, and may be said otherwise tomorrow.
/// </summary>
/// <param name="At">Where it begins, in bytes.</param>
/// <param name="Pointers">The places that are named.</param>
/// <param name="Reason">What is wrong there.</param>
internal sealed record BodyFault(long At, string[] Pointers, string Reason)
{
    /// <summary>The problem that a body has.</summary>
    /// <param name="broken">What the reader stopped at.</param>
    /// <param name="json">The body.</param>
    /// <param name="type">What it should be.</param>
    public static Problem ProblemOf(JsonException broken, ReadOnlySpan<byte> json, JsonTypeInfo type)
    {
        // What the reader stopped at before the first fault of form is a value of another type, or no JSON.
        return FirstIn(json, type) is { } fault && fault.At < PlaceOf(broken, json)
            ? Problem.InvalidBody(fault.Pointers, fault.Reason)
            : Problem.InvalidBody(Pointer.OfJson(broken.Path ?? "$"), "is not JSON of the expected type");
    }

    /// <summary>Null does not stand for what is not known, which is left out. What can never be null is of another type then.</summary>
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
            // No JSON from here on, or a text that is none; before that the form is right.
            return null;
        }
    }

    /// <summary>Reads to the end of a value, or to the first fault in it.</summary>
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

    /// <summary>How many bytes the reader had read.</summary>
    private static long PlaceOf(JsonException broken, ReadOnlySpan<byte> json)
    {
        var start = 0;
        for (var line = 0; line < broken.LineNumber && json[start..].IndexOf((byte)'\n') is >= 0 and var length; line++)
            start += length + 1;
        return start + (broken.BytePositionInLine ?? json.Length);
    }
}
