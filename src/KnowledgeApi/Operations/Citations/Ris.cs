using KnowledgeApi.Collections.References;

namespace KnowledgeApi.Operations.Citations;

/// <summary>Writes a reference in the RIS format: one tag per line, lines ended by CRLF.</summary>
internal static class Ris
{
    public static void Write(TextWriter to, Work work)
    {
        foreach (var (tag, value) in Lines(work).Where(l => !string.IsNullOrEmpty(l.Value)))
            to.Write($"{tag}  - {AuthorNames.OneLine(value!)}\r\n");
        to.Write("ER  - \r\n\r\n");
    }

    private static IEnumerable<(string Tag, string? Value)> Lines(Work work)
    {
        var (first, last) = work.Pages is null ? (null, null) : AuthorNames.Pages(work.Pages);
        return
        [
            ("TY", TypeOf(work)),
            ("ID", work.Id),
            .. work.Authors.Select(a => ("AU", (string?)Name(a))),
            ("TI", work.Title),
            ("T2", work.ContainerTitle),
            ("PY", work.Issued?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("DA", work.Day?.ToString("yyyy'/'MM'/'dd", System.Globalization.CultureInfo.InvariantCulture)),
            ("VL", work.Volume),
            ("IS", work.Issue),
            ("SP", first),
            ("EP", last),
            ("DO", work.Doi),
            ("AN", work.Pmid),
            ("DB", work.Pmid is null ? null : "PubMed"),
            ("UR", work.Link),
            .. work.Remarks().Select(r => ("N1", (string?)r)),
        ];
    }

    private static string TypeOf(Work work) => work.Kind switch
    {
        WorkKind.Article => "JOUR",
        WorkKind.Dataset => "DATA",
        _ => "GEN",
    };

    private static string Name(Author author) => author.Literal
        ?? string.Join(", ", new[] { author.Family, author.Given, author.Suffix }.Where(part => !string.IsNullOrEmpty(part)));
}
