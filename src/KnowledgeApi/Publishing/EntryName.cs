using KnowledgeApi.Platform.Text;

namespace KnowledgeApi.Publishing;

/// <summary>A name an entry is known by.</summary>
/// <param name="Kind">A code of the vocabulary name-kinds.</param>
/// <param name="Name">The name as written.</param>
/// <param name="FormId">For the name of a chemical form: the id of the form.</param>
internal sealed record EntryName(string Kind, string Name, string? FormId = null)
{
    public const string Preferred = "preferred";
    public const string Synonym = "synonym";
    public const string Form = "form";
    public const string Code = "code";
    public const string Identifier = "identifier";

    /// <summary>Its words in one spelling, by which names are compared.</summary>
    public string Folded { get; } = SearchText.Key(Name);

    public static IEnumerable<EntryName> FromNames(string name, IEnumerable<string>? synonyms) =>
        (synonyms ?? []).Select(s => new EntryName(Synonym, s)).Prepend(new EntryName(Preferred, name));

    /// <summary>Codes as CURIEs: a code that does not name its scheme gets it as a prefix, and is also known without it.</summary>
    public static IEnumerable<EntryName> Codes(IEnumerable<(string Scheme, string Value)> codes) =>
        from code in codes.Distinct()
        from written in code.Value.Contains(':', StringComparison.Ordinal) ? [code.Value] : new[] { $"{code.Scheme}:{code.Value}", code.Value }
        select new EntryName(Code, written);
}
