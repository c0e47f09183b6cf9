using System.Text.RegularExpressions;

namespace KnowledgeApi.Data;

/// <summary>The form of an id.</summary>
internal static partial class ItemId
{
    public const string Pattern = "^[A-Za-z0-9][A-Za-z0-9.-]{0,79}$";

    public static bool IsValid(string id) => Form().IsMatch(id);

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
