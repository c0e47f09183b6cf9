using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeApi.Http;

/// <summary>JSON Pointers (RFC 6901) from the paths of the validator and the JSON reader.</summary>
internal static partial class Pointer
{
    /// <summary>Items[0].Amount and $.items[0].amount both become /items/0/amount.</summary>
    public static string Of(string path) => string.Concat(Part().Matches(path.TrimStart('$'))
        .Select(m => "/" + Escape(m.Groups["quoted"].Success ? m.Groups["quoted"].Value
            : m.Groups["index"].Success ? m.Groups["index"].Value : JsonNamingPolicy.CamelCase.ConvertName(m.Groups["name"].Value))));

    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    [GeneratedRegex(@"\['(?<quoted>.*?)'\]|\[(?<index>[0-9]+)\]|(?<name>[^.\[\]]+)")]
    private static partial Regex Part();
}
