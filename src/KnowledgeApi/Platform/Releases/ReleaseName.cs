using System.Text.RegularExpressions;

namespace KnowledgeApi.Platform.Releases;

/// <summary>The form of a release id: year of publication and running number.</summary>
internal static partial class ReleaseName
{
    public const string Form = @"[0-9]{4}\.[1-9][0-9]{0,5}";

    public static bool IsValid(string id) => Whole().IsMatch(id);

    [GeneratedRegex($@"\A{Form}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
