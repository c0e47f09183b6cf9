using System.Text;
using System.Text.RegularExpressions;
using KnowledgeApi.Collections.References;

namespace KnowledgeApi.Operations.Citations;

/// <summary>Writes a reference in BibTeX, in UTF-8, for both BibTeX and biblatex.</summary>
internal static partial class BibTex
{
    public static void Write(TextWriter to, Work work)
    {
        to.Write($"@{TypeOf(work)}{{{work.Id}");
        foreach (var (name, value) in Fields(work).Where(f => !string.IsNullOrEmpty(f.Value)))
            to.Write($",\n  {name} = {{{value}}}");
        to.Write("\n}\n");
    }

    /// <summary>Writes a line of text outside the entries, which BibTeX ignores.</summary>
    public static void Comment(TextWriter to, string text) => to.Write($"% {text.Replace('@', ' ')}\n");

    private static string TypeOf(Work work) => work.Kind switch
    {
        WorkKind.Article when work.ContainerTitle is not null => "article",
        WorkKind.Report => "techreport",
        _ => "misc",
    };

    private static IEnumerable<(string Name, string? Value)> Fields(Work work) =>
    [
        ("author", Authors(work)),
        ("title", work.Title is null ? null : Title(work.Title)),
        (work.Kind == WorkKind.Article ? "journal" : "howpublished", Text(work.ContainerTitle)),
        (work.Kind == WorkKind.Report ? "institution" : "publisher", Text(work.Publisher)),
        ("year", work.Issued?.Write("yyyy", "yyyy", "yyyy")),
        ("month", work.Issued?.Month?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("day", work.Issued?.Day?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("volume", Text(work.Volume)),
        ("number", Text(work.Issue)),
        // The field for the number of an article is unknown to the styles of BibTeX itself: they would show none.
        ("pages", work.Place is null ? null : Pages(work.Place)),
        ("issn", work.Issn),
        ("version", Text(work.Version)),
        ("doi", Verbatim(work.Doi)),
        ("pmid", work.Pmid),
        ("url", work.Doi is null ? Verbatim(work.Link) : null),
        ("urldate", work.Accessed?.Write("yyyy-MM-dd", "yyyy-MM", "yyyy")),
        ("note", Text(string.Join("; ", WorkRemarks.Of(work).Except([Work.IncompleteAuthors])))),
    ];

    private static string Authors(Work work)
    {
        var names = work.Authors.Select(Name);
        return string.Join(" and ", work is { AuthorsComplete: false, Authors.Length: > 0 } ? names.Append("others") : names);
    }

    /// <summary>Writes "particle family, suffix, given". The particle is recognised by its lower-case first letter.</summary>
    private static string Name(Author author)
    {
        if (author.Literal is not null)
            return $"{{{Text(author.Literal)}}}";
        var (particle, family) = AuthorNames.Split(AuthorNames.OneLine(author.Family!));
        var last = particle.Length == 0 ? Part(family) : $"{Text(particle)} {Part(family)}";
        return string.Join(", ", new[] { last, Part(author.Suffix), Part(author.Given) }.Where(p => !string.IsNullOrEmpty(p)));
    }

    /// <summary>Braces keep together what BibTeX would otherwise split: commas, the word "and", and a lower-case first letter.</summary>
    private static string? Part(string? name) => name is null ? null
        : Divided().IsMatch(name) ? $"{{{Text(name)}}}"
        : Text(name);

    /// <summary>Braces keep the capitals of names and abbreviations where a style sets titles in lower case.</summary>
    private static string Title(string title) =>
        string.Join(' ', AuthorNames.OneLine(title).Split(' ').Select((word, i) => HasCapitals(word, i == 0) ? $"{{{Text(word)}}}" : Text(word)));

    private static bool HasCapitals(string word, bool first) => word.Skip(first ? 1 : 0).Any(char.IsUpper);

    /// <summary>Page ranges are written with two hyphens, which every style sets as a dash.</summary>
    private static string Pages(string pages) => AuthorNames.Pages(pages) is (var first, { } last) ? $"{Text(first)}--{Text(last)}" : Text(pages)!;

    /// <summary>Fields that BibTeX takes verbatim: only braces and backslashes could break out of them, so those are percent-encoded.</summary>
    private static string? Verbatim(string? text) => text?.Replace("\\", "%5C", StringComparison.Ordinal)
        .Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);

    /// <summary>Escapes every character that is special in LaTeX, so that it is printed as it is.</summary>
    private static string? Text(string? text)
    {
        if (text is null)
            return null;
        var plain = AuthorNames.OneLine(text);
        var escaped = new StringBuilder(plain.Length + 8);
        for (var i = 0; i < plain.Length; i++)
        {
            escaped.Append(Escaped(plain[i]));
            // Pairs of characters that LaTeX fonts would join into a ligature are kept apart.
            if (i + 1 < plain.Length && ((plain[i] == plain[i + 1] && plain[i] is '-' or '\'' or '`' or ',') || (plain[i] is '?' or '!' && plain[i + 1] == '`')))
                escaped.Append("{}");
        }
        return escaped.ToString();
    }

    private static string Escaped(char sign) => sign switch
    {
        '{' => @"\textbraceleft{}",
        '}' => @"\textbraceright{}",
        '\\' => @"\textbackslash{}",
        '~' => @"\textasciitilde{}",
        '^' => @"\textasciicircum{}",
        '<' => @"\textless{}",
        '>' => @"\textgreater{}",
        '|' => @"\textbar{}",
        '%' or '&' or '#' or '_' or '$' => $@"\{sign}",
        _ => sign.ToString(),
    };

    [GeneratedRegex(@",|^\p{Ll}|(?i:(^|\s)(and|others)(\s|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Divided();
}
