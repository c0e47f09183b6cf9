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
        var (first, last) = work.Place is null ? (null, null) : AuthorNames.Pages(work.Place);
        return
        [
            ("TY", TypeOf(work)),
            ("ID", work.Id),
            .. work.Authors.Select(a => ("AU", (string?)Name(a))),
            ("TI", work.Title),
            ("T2", work.ContainerTitle),
            ("PY", work.Issued?.Write("yyyy", "yyyy", "yyyy")),
            ("DA", work.Issued?.Month is null ? null : work.Issued?.Write("yyyy'/'MM'/'dd", "yyyy'/'MM", "yyyy")),
            ("VL", work.Volume),
            ("IS", work.Issue),
            ("SP", first),
            ("EP", last),
            ("C7", work.ArticleNumber),
            ("SN", work.Issn),
            ("PB", work.Publisher),
            ("ET", work.Version),
            ("DO", work.Doi),
            ("AN", work.Pmid),
            ("DB", work.Pmid is null ? null : "PubMed"),
            ("UR", work.Link),
            ("Y2", work.Accessed?.Write("yyyy'/'MM'/'dd", "yyyy'/'MM", "yyyy")),
            .. WorkRemarks.Of(work).Select(r => ("N1", (string?)r)),
        ];
    }

    private static string TypeOf(Work work) => work.Kind switch
    {
        WorkKind.Article => "JOUR",
        WorkKind.Dataset => "DATA",
        WorkKind.Report => "RPRT",
        WorkKind.WebPage => "ELEC",
        _ => "GEN",
    };

    /// <summary>A comma stands behind a family name, and behind the name of an organisation, which would else be taken apart.</summary>
    private static string Name(Author author) => author.Literal is { } literal ? $"{AuthorNames.OneLine(literal)},"
        : string.Join(", ", new[] { author.Family, author.Given, author.Suffix }.Where(part => !string.IsNullOrEmpty(part)));
}
