using System.Text.RegularExpressions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Operations.Names;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Annotations;

/// <summary>A name as it is looked for in texts.</summary>
/// <param name="Name">The name and the item it belongs to.</param>
/// <param name="Written">The name as written, without a remark in brackets at its end.</param>
/// <param name="IsPreferred">Whether this is the display name of the item or form.</param>
internal sealed partial record LexiconTerm(KnownName Name, string Written, bool IsPreferred)
{
    /// <summary>Kind of the annotation, a code of the vocabulary annotation-kinds.</summary>
    public string Kind { get; } = Name.Form is not null || Name.FormOf is not null ? "form" : ResourceKind.ForCollection(Name.Collection);

    /// <summary>Id of the item, or of the form within its nutrient.</summary>
    public string Id => Name.Form ?? Name.Id;

    /// <summary>The nutrient that the term names, directly or through one of its forms.</summary>
    public Reference? Nutrient { get; } =
        Name.Collection == CollectionNames.Nutrients ? Reference.To(Name.Collection, Name.Id, Name.Label)
        : Name.FormOf is not null ? Reference.To(CollectionNames.Nutrients, Name.FormOf, Name.FormOfLabel!)
        : null;

    /// <summary>A single letter counts as a symbol only where the text shows it to be one: an ion (K+) or directly after a unit (99 mg K).</summary>
    public bool IsLetter { get; } = Written.Length == 1;

    /// <summary>Mg, RLS, B12: the capitals are part of the name, so RLS does not match rls.</summary>
    public bool IsAbbreviation { get; } = !IsPreferred && Abbreviation().IsMatch(Written);

    /// <summary>An everyday word, which counts as a mention only in a sentence that also names something else.</summary>
    public bool IsEveryday { get; } = CommonWords.Words.Contains(Written);

    /// <summary>Sorts names that are written alike, the better one first: preferred names before synonyms, then nutrients, forms, conditions and concepts in that order.</summary>
    public (int, int, string) Rank => (IsPreferred ? 0 : 1, Array.IndexOf(KindOrder, Kind), Id);

    /// <summary>
    /// Whether the spelling in the text can mean this term: an abbreviation must match letter by letter, an everyday word as it is or with an added s
    /// (greens is not green, medicines is not medicine), and any other name in any case, number or spelling.
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
