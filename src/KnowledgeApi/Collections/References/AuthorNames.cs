using System.Text.RegularExpressions;

namespace KnowledgeApi.Collections.References;

/// <summary>Splits names and page ranges into the parts that reference formats distinguish.</summary>
internal static partial class AuthorNames
{
    /// <summary>Splits off the particle of a family name, such as "van der" in "van der Schans"; empty where there is none.</summary>
    public static (string Particle, string Family) Split(string family) =>
        Particle().Match(family) is { Success: true } match ? (match.Groups["particle"].Value, match.Groups["family"].Value) : ("", family);

    /// <summary>Returns initials in the style of NLM, without full stops or spaces: LM, JP.</summary>
    public static string Initials(string given) => IsRunTogether(given)
        ? given
        : string.Concat(given.Split([' ', '-', '.', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Select(First));

    /// <summary>Returns initials in the style of APA, with full stops, spaces and hyphens: L. M., J.-P.</summary>
    public static string Spaced(string given) => IsRunTogether(given)
        ? string.Join(' ', given.Select(initial => $"{initial}."))
        : string.Join(' ', given.Split([' ', '\u00A0', '.'], StringSplitOptions.RemoveEmptyEntries).Select(Hyphenated)).Replace(" -", "-", StringComparison.Ordinal);

    /// <summary>Whether something in a given name is an initial without its full stop, or stands against the next one: LM, L, L.M.</summary>
    public static bool HasBareInitial(string given) => BareInitial().IsMatch(given);

    /// <summary>The authors as a document prints them, and whether they are all: persons where all are family names with initials, as in "Brown DR, Gough LA"; else names as they stand.</summary>
    public static (Author[] Authors, bool AreAll) Printed(string authors)
    {
        var named = Others().Replace(authors, "");
        var names = Between().Split(named);
        var persons = names.Select(name => Person().Match(name)).ToArray();
        Author[] read = persons.All(n => n.Success) ? [.. persons.Select(n => new Author { Family = n.Groups["family"].Value, Given = Spaced(n.Groups["given"].Value) })]
            : names.All(name => FullName().IsMatch(name)) ? [.. names.Select(name => new Author { Literal = name })]
            : [new Author { Literal = named }];
        return (read, named.Length == authors.Length);
    }

    public static string Vancouver(Author author) => author.Literal is not null
        ? OneLine(author.Literal)
        : OneLine(string.Join(' ', new[] { author.Family, author.Given is null ? null : Initials(OneLine(author.Given)), author.Suffix?.Replace(".", "", StringComparison.Ordinal) }
            .Where(part => !string.IsNullOrEmpty(part))));

    /// <summary>Returns the first and last page; the last is null for a single page, an article number or several ranges.</summary>
    public static (string First, string? Last) Pages(string pages) =>
        Range().Match(pages) is { Success: true } match ? (match.Groups["first"].Value, match.Groups["last"].Value) : (OneLine(pages), null);

    /// <summary>Replaces line breaks and runs of white space with single spaces, because references are single lines.</summary>
    public static string OneLine(string text) => Space().Replace(text, " ").Trim();

    /// <summary>Initials without full stops or spaces, as earlier releases have them.</summary>
    private static bool IsRunTogether(string given) => Given().IsMatch(given);

    /// <summary>The initials of one word: J.-P. of Jean-Pierre, and -P. of what stands behind a full stop and a hyphen.</summary>
    private static string Hyphenated(string word) => string.Join('-', word.Split('-').Select(part => part.Length == 0 ? "" : $"{First(part)}."));

    private static string First(string word) => System.Globalization.StringInfo.GetNextTextElement(word).ToUpperInvariant();

    [GeneratedRegex(@"^(?<particle>\p{Ll}[\p{Ll}'’]*(?: \p{Ll}[\p{Ll}'’]*)*) (?<family>\P{Ll}.*)$", RegexOptions.Singleline)]
    private static partial Regex Particle();

    [GeneratedRegex(@"^\p{Lu}{1,5}$")]
    private static partial Regex Given();

    [GeneratedRegex(@"^(?<family>\p{Lu}[\p{L}'’-]+( \p{Lu}?[\p{L}'’-]+)*) (?<given>\p{Lu}{1,3})$")]
    private static partial Regex Person();

    /// <summary>A name in full, which organisations with commas in their names are not: they have words in lower case.</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’-]*( \p{Lu}[\p{L}.'’-]*){1,3}$")]
    private static partial Regex FullName();

    [GeneratedRegex(", | and ")]
    private static partial Regex Between();

    [GeneratedRegex(",? (and others|et al\\.?)$")]
    private static partial Regex Others();

    [GeneratedRegex(@"(?<![\p{L}\p{M}'’])\p{Lu}(?![\p{L}\p{M}'’.])|^\p{Lu}{2,}$|\.[^\s\-]")]
    private static partial Regex BareInitial();

    [GeneratedRegex(@"^\s*(?<first>[^\s,;\-–—]+)\s*(?:-{1,3}|–|—)\s*(?<last>[^\s,;\-–—]+)\s*$")]
    private static partial Regex Range();

    [GeneratedRegex(@"[\s\p{Cc}\u2028\u2029]+")]
    private static partial Regex Space();
}
