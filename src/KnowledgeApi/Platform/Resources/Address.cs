namespace KnowledgeApi.Platform.Resources;

/// <summary>The address book: every link of an answer is made here, from names and ids.</summary>
internal static class Address
{
    /// <summary>Base path of the version.</summary>
    public const string Base = "/v1";

    /// <summary>A collection, or another starting point.</summary>
    public static string Collection(string collection) => $"{Base}/{collection}";

    /// <summary>One item.</summary>
    public static string Item(string collection, string id) => $"{Base}/{collection}/{Uri.EscapeDataString(id)}";

    /// <summary>What belongs to one item.</summary>
    public static string Part(string collection, string id, string part) => $"{Item(collection, id)}/{part}";

    /// <summary>A list, narrowed by one filter.</summary>
    public static string List(string collection, string filter, string value) => $"{Base}/{collection}?{filter}={value}";

    /// <summary>A starting point as it was at a release.</summary>
    public static string At(string release, string? start = null) => $"{(start is null ? Base : Collection(start))}?release={release}";
}
