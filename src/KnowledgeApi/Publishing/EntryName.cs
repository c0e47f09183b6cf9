using KnowledgeApi.Platform.Text;

namespace KnowledgeApi.Publishing;

/// <summary>A name by which an entry is known.</summary>
/// <param name="Kind">Vocabulary name-kinds.</param>
/// <param name="Name">As it is written.</param>
/// <param name="FormId">For a name of a chemical form: which form.</param>
internal sealed record EntryName(string Kind, string Name, string? FormId = null)
{
    public const string Preferred = "preferred";
    public const string Synonym = "synonym";
    public const string Form = "form";
    public const string Code = "code";
    public const string Identifier = "identifier";

    /// <summary>Its words in one spelling: what names are compared by.</summary>
    public string Folded { get; } = SearchText.Key(Name);

    public static IEnumerable<EntryName> FromNames(string name, IEnumerable<string>? synonyms) =>
        (synonyms ?? []).Select(s => new EntryName(Synonym, s)).Prepend(new EntryName(Preferred, name));

    /// <summary>Codes as CURIEs: those that do not name their scheme get it in front, and are known without it too.</summary>
    public static IEnumerable<EntryName> Codes(IEnumerable<(string Scheme, string Value)> codes) =>
        from code in codes.Distinct()
        from written in code.Value.Contains(':', StringComparison.Ordinal) ? [code.Value] : new[] { $"{code.Scheme}:{code.Value}", code.Value }
        select new EntryName(Code, written);
}
