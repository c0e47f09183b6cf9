using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeApi.Platform.Releases;

/// <summary>The form of a release id: year of publication and running number.</summary>
internal static partial class ReleaseName
{
    /// <summary>The name under which a developer's service shows edits that belong to no release yet.</summary>
    public const string Draft = "draft";

    public const string Form = @"[0-9]{4}\.[1-9][0-9]{0,5}";

    public static bool IsValid(string id) => Whole().IsMatch(id);

    /// <summary>The id of the release after those with the given ids, in a year.</summary>
    public static string Next(IEnumerable<string> ids, int year)
    {
        var prefix = year.ToString("0000'.'", CultureInfo.InvariantCulture);
        var last = ids.Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).Select(id => int.Parse(id[prefix.Length..], CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{last + 1}");
    }

    [GeneratedRegex($@"\A{Form}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
