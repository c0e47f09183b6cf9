using System.Text.RegularExpressions;

namespace KnowledgeApi.Platform.Text;

/// <summary>The form of an id.</summary>
internal static partial class ItemId
{
    public const string Form = "[A-Za-z0-9][A-Za-z0-9.-]{0,79}";

    /// <summary>The form as the contract shows it.</summary>
    public const string Pattern = $"^{Form}$";

    public static bool IsValid(string id) => Whole().IsMatch(id);

    [GeneratedRegex($@"\A{Form}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
