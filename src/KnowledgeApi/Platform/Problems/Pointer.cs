using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeApi.Platform.Problems;

/// <summary>Converts paths of the validator and the JSON reader to JSON Pointers (RFC 6901).</summary>
internal static partial class Pointer
{
    /// <summary>Converts a validator path: Items[0].Amount becomes /items/0/amount.</summary>
    public static string FromProperty(string property) => Parse(property, JsonNamingPolicy.CamelCase.ConvertName);

    /// <summary>Converts a JSON reader path: $.items[0].amount becomes /items/0/amount; names stay as they were sent.</summary>
    public static string OfJson(string path) => Parse(path.TrimStart('$'), name => name);

    private static string Parse(string path, Func<string, string> nameOf) => string.Concat(Part().Matches(path)
        .Select(m => "/" + Escape(m.Groups["quoted"].Success ? m.Groups["quoted"].Value
            : m.Groups["index"].Success ? m.Groups["index"].Value : nameOf(m.Groups["name"].Value))));

    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    [GeneratedRegex(@"\['(?<quoted>.*?)'\]|\[(?<index>[0-9]+)\]|(?<name>[^.\[\]]+)")]
    private static partial Regex Part();
}
