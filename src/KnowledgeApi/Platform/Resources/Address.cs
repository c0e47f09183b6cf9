namespace KnowledgeApi.Platform.Resources;

/// <summary>Builds all links in responses, from names and ids.</summary>
internal static class Address
{
    /// <summary>Base path of this version of the API.</summary>
    public const string Base = "/v1";

    /// <summary>A collection, or another entry point.</summary>
    public static string Collection(string collection) => $"{Base}/{collection}";

    /// <summary>One item.</summary>
    public static string Item(string collection, string id) => $"{Base}/{collection}/{Uri.EscapeDataString(id)}";

    /// <summary>A part of one item.</summary>
    public static string Part(string collection, string id, string part) => $"{Item(collection, id)}/{part}";

    /// <summary>A list with one filter.</summary>
    public static string List(string collection, string filter, string value) => $"{Base}/{collection}?{filter}={value}";

    /// <summary>An entry point at a release.</summary>
    public static string At(string release, string? start = null) => $"{(start is null ? Base : Collection(start))}?release={release}";
}
