using System.Text.RegularExpressions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Operations.Names;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Annotations;

/// <summary>A name as it is looked for in texts.</summary>
/// <param name="Name">Whose name it is.</param>
/// <param name="Written">The name, without what stands in brackets behind it.</param>
/// <param name="IsPreferred">Whether the item, or the form, is shown by it.</param>
internal sealed partial record LexiconTerm(KnownName Name, string Written, bool IsPreferred)
{
    /// <summary>Vocabulary annotation-kinds.</summary>
    public string Kind { get; } = Name.Form is not null || Name.FormOf is not null ? "form" : ResourceKind.ForCollection(Name.Collection);

    /// <summary>Id of the item, or of the form within its nutrient.</summary>
    public string Id => Name.Form ?? Name.Id;

    /// <summary>The nutrient it names, itself or by a form of it.</summary>
    public Reference? Nutrient { get; } =
        Name.Collection == CollectionNames.Nutrients ? Reference.To(Name.Collection, Name.Id, Name.Label)
        : Name.FormOf is not null ? Reference.To(CollectionNames.Nutrients, Name.FormOf, Name.FormOfLabel!)
        : null;

    /// <summary>A single letter is a symbol only where the text shows it: an ion (K+) or behind a unit (99 mg K).</summary>
    public bool IsLetter { get; } = Written.Length == 1;

    /// <summary>Mg, RLS, B12: capitals are part of the name. RLS is not rls.</summary>
    public bool IsAbbreviation { get; } = !IsPreferred && Abbreviation().IsMatch(Written);

    /// <summary>A word of every day, taken for a mention only in a sentence that names something else too.</summary>
    public bool IsEveryday { get; } = CommonWords.Words.Contains(Written);

    /// <summary>The better of two names that are written alike comes first: preferred before synonym, nutrient before form, condition and concept.</summary>
    public (int, int, string) Rank => (IsPreferred ? 0 : 1, Array.IndexOf(KindOrder, Kind), Id);

    /// <summary>
    /// Whether the text writes it so that it can be meant: an abbreviation letter by letter, a word of every day as it is or with an s (greens are
    /// not green, medicines not medicine), any other name in any case, number or spelling.
    /// </summary>
    public bool Fits(ReadOnlySpan<char> text) => (IsAbbreviation, IsEveryday) switch
    {
        (true, _) => IsWrittenAs(text, StringComparison.Ordinal),
        (_, true) => IsWrittenAs(text, StringComparison.OrdinalIgnoreCase),
        _ => true,
    };

    private bool IsWrittenAs(ReadOnlySpan<char> text, StringComparison comparison) =>
        text.Equals(Written, comparison) || (text.Length == Written.Length + 1 && text[^1] == 's' && text[..^1].Equals(Written, comparison));

    private static readonly string[] KindOrder = ["nutrient", "form", "condition", "concept"];

    [GeneratedRegex("^(?:[A-Z][a-z]{0,2}|(?=.{1,4}$)[A-Z0-9]*[A-Z][A-Z0-9]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
