using System.Text.RegularExpressions;

namespace KnowledgeApi.Platform.Text;

/// <summary>The form of an id.</summary>
internal static partial class ItemId
{
    public const string Form = "[A-Za-z0-9][A-Za-z0-9.-]{0,79}";

    /// <summary>The form as the contract shows it.</summary>
    public const string Pattern = $"^{Form}$";

    public static bool IsValid(string id) => Whole().IsMatch(id);

    /// <summary>Whether a spreadsheet would read an id as a number or a date, and change it: 000, 1e5, 2019-01, mar-1.</summary>
    public static bool IsEatenBySpreadsheets(string id) => Eaten().IsMatch(id);

    [GeneratedRegex(@"\A([0-9.]+|[0-9]+[Ee][0-9]+|[0-9]{1,4}-[0-9]{1,2}(-[0-9]{1,4})?|[0-9]{0,4}-?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*-?[0-9]{0,4})\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Eaten();

    [GeneratedRegex($@"\A{Form}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
