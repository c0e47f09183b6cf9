namespace KnowledgeApi.Collections.References;

/// <summary>Formats a reference as text, in the style of APA (7th edition), without italics.</summary>
internal static class Apa
{
    private const int NamedAuthors = 20;

    /// <summary>Formats the reference; null for a work that could not be identified.</summary>
    public static string? Format(Work work)
    {
        if (!work.IsIdentified)
            return null;
        var authors = Authors(work);
        var title = work.Title is null ? null : Described(work);
        string?[] begin = authors is null ? [title, Date(work)] : [authors, Date(work), title];
        string?[] parts = [.. begin, Source(work), work.Link, WorkRemarks.IsIncomplete(work) ? WorkRemarks.Incomplete : null];
        return string.Join(' ', parts.Where(p => !string.IsNullOrWhiteSpace(p)).Select(p => Stopped(AuthorNames.OneLine(p!))));
    }

    /// <summary>The authors; a work without any is said to be by its publisher.</summary>
    private static string? Authors(Work work)
    {
        var names = work.Authors.Select(Name).ToArray();
        if (names.Length == 0)
            return work.Publisher;
        if (!work.AuthorsComplete)
            return $"{string.Join(", ", names.Take(NamedAuthors - 1))}, et al.";
        if (names.Length > NamedAuthors)
            return $"{string.Join(", ", names.Take(NamedAuthors - 1))}, … {names[^1]}";
        return names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])}, & {names[^1]}";
    }

    private static string Name(Author author) => author.Literal
        ?? string.Join(", ", new[] { author.Family, author.Given is null ? null : AuthorNames.Spaced(AuthorNames.OneLine(author.Given)), author.Suffix }
            .Where(part => !string.IsNullOrEmpty(part)));

    private static string Date(Work work) => $"({work.Issued?.Write("yyyy, MMMM d", "yyyy, MMMM", "yyyy") ?? "n.d."})";

    private static string Described(Work work) => work.Kind is not WorkKind.Dataset ? work.Title!
        : $"{work.Title} [Data set].";

    /// <summary>Formats journal, volume(issue), pages; for anything but an article, the publisher where it is not the author.</summary>
    private static string? Source(Work work)
    {
        if (work.ContainerTitle is null)
            return work.Authors.Length == 0 || work.Authors.Any(a => a.Literal == work.Publisher) ? null : work.Publisher;
        var volume = work.Volume is null ? null : $"{work.Volume}{(work.Issue is null ? "" : $"({work.Issue})")}";
        var place = work.Pages is not null ? AuthorNames.Pages(work.Pages) is (var first, { } last) ? $"{first}–{last}" : work.Pages
            : work.ArticleNumber is not null ? $"Article {work.ArticleNumber}" : null;
        return string.Join(", ", new[] { work.ContainerTitle, volume, place }.Where(p => p is not null));
    }

    private static string Stopped(string part) =>
        part[^1] is '.' or '?' or '!' or ']' || part.StartsWith("https://", StringComparison.Ordinal) || part.StartsWith("http://", StringComparison.Ordinal) ? part : $"{part}.";
}
