namespace KnowledgeApi.Platform.Representations;

/// <summary>The known formats, and the kinds of operation that offer them.</summary>
internal static class KnownFormats
{
    public static readonly Format Json = new JsonFormat();

    /// <summary>Every list is available as a table, as a stream and as linked data.</summary>
    public static readonly Format[] OfLists = [new CsvFormat(), new MarkedCsvFormat(), new NdjsonFormat(), new JsonLdFormat()];

    /// <summary>Every single resource is available as linked data.</summary>
    public static readonly Format[] OfResources = [new JsonLdFormat()];

    /// <summary>The media types worth compressing.</summary>
    public static IEnumerable<string> MediaTypes => [.. OfLists.Select(f => f.MediaType), "application/problem+json"];
}
