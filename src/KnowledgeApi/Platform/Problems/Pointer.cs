using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeApi.Platform.Problems;

/// <summary>JSON Pointers (RFC 6901) from the paths of the validator and the JSON reader.</summary>
internal static partial class Pointer
{
    /// <summary>Items[0].Amount, as the validator says it, becomes /items/0/amount.</summary>
    public static string FromProperty(string property) => Parse(property, JsonNamingPolicy.CamelCase.ConvertName);

    /// <summary>$.items[0].amount, as the JSON reader says it, becomes /items/0/amount; names stay as they were sent.</summary>
    public static string OfJson(string path) => Parse(path.TrimStart('$'), name => name);

    private static string Parse(string path, Func<string, string> nameOf) => string.Concat(Part().Matches(path)
        .Select(m => "/" + Escape(m.Groups["quoted"].Success ? m.Groups["quoted"].Value
            : m.Groups["index"].Success ? m.Groups["index"].Value : nameOf(m.Groups["name"].Value))));

    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    [GeneratedRegex(@"\['(?<quoted>.*?)'\]|\[(?<index>[0-9]+)\]|(?<name>[^.\[\]]+)")]
    private static partial Regex Part();
}
