namespace KnowledgeApi.Platform.Representations;

/// <summary>Which formats there are, and which kinds of operation offer them.</summary>
internal static class KnownFormats
{
    public static readonly Format Json = new JsonFormat();

    /// <summary>Every list is a table, a stream and linked data.</summary>
    public static readonly Format[] OfLists = [new CsvFormat(), new NdjsonFormat(), new JsonLdFormat()];

    /// <summary>Every single resource is linked data.</summary>
    public static readonly Format[] OfResources = [new JsonLdFormat()];

    /// <summary>What is worth compressing.</summary>
    public static IEnumerable<string> MediaTypes => [.. OfLists.Select(f => f.MediaType), "application/problem+json"];
}
