namespace KnowledgeApi.Collections.References;

/// <summary>Formats a reference as text, in the style of the Vancouver recommendations (NLM).</summary>
internal static class Vancouver
{
    private const int NamedAuthors = 6;

    /// <summary>Formats the reference; null for a study that could not be identified.</summary>
    public static string? Format(Work work)
    {
        if (!work.IsIdentified)
            return null;
        string?[] parts =
        [
            Authors(work), work.Title, work.ContainerTitle, Publisher(work), Issue(work), Online(work), Accessed(work), Identifiers(work), Address(work),
            WorkRemarks.IsIncomplete(work) ? WorkRemarks.Incomplete : null,
        ];
        var text = string.Join(' ', parts.Where(p => !string.IsNullOrWhiteSpace(p)).Select(p => Stopped(AuthorNames.OneLine(p!))));
        return text.Length == 0 ? null : text;
    }

    private static string Authors(Work work)
    {
        var named = work.Authors.Take(NamedAuthors).Select(AuthorNames.Vancouver);
        var more = work.Authors.Length > NamedAuthors || (!work.AuthorsComplete && work.Authors.Length > 0);
        return string.Join(", ", more ? named.Append("et al") : named);
    }

    /// <summary>Formats year;volume(issue):pages, leaving out missing parts.</summary>
    private static string Issue(Work work)
    {
        var date = work.Issued?.Write("yyyy MMM d", "yyyy MMM", "yyyy") ?? "";
        var volume = work.Volume + (work.Issue is null ? "" : $"({work.Issue})");
        var place = string.Join(';', new[] { date, volume }.Where(p => p.Length > 0));
        return string.Join(':', new[] { place, work.Place is null ? "" : Pages(work.Place) }.Where(p => p.Length > 0));
    }

    /// <summary>Shortens a page range by dropping the digits of the last page that it shares with the first: 331-9, CR326-30.</summary>
    private static string Pages(string pages)
    {
        var (first, last) = AuthorNames.Pages(pages);
        if (last is null)
            return first;
        var shared = last.Length == first.Length ? last.Zip(first).TakeWhile(p => p.First == p.Second).Count() : 0;
        var rest = last[Math.Min(shared, last.Length - 1)..];
        return $"{first}-{(rest.All(char.IsAsciiDigit) ? rest : last)}";
    }

    /// <summary>The publisher of anything but an article, where it is not its author.</summary>
    private static string? Publisher(Work work) => work.ContainerTitle is not null || work.Authors.Any(a => a.Literal == work.Publisher) ? null : work.Publisher;

    private static string? Accessed(Work work) => work.Accessed is null ? null : $"[cited {work.Accessed.Value.Write("yyyy MMM d", "yyyy MMM", "yyyy")}]";

    private static string? Address(Work work) => work.Url is null ? null : $"Available from: {work.Url}";

    private static string? Online(Work work) => work.Year is not null && work.OnlineYear is not null && work.OnlineYear != work.Year ? $"Epub {work.OnlineYear}" : null;

    /// <summary>Formats the identifiers. A DOI ends the reference without a full stop, so that it can be copied whole.</summary>
    private static string Identifiers(Work work)
    {
        string?[] known =
        [
            work.Kind == WorkKind.Registration && work.Registrations.Length > 0 ? $"Identifier: {string.Join(", ", work.Registrations)}" : null,
            work.Pmid is null ? null : $"PMID: {work.Pmid}",
            work.Doi is null ? null : $"doi: {work.Doi}",
        ];
        return string.Join("; ", known.Where(k => k is not null));
    }

    private static string Stopped(string part) =>
        part[^1] is '.' or '?' or '!' or ']' || part.Contains("doi: ", StringComparison.Ordinal) || part.StartsWith("Available from: ", StringComparison.Ordinal) ? part : $"{part}.";
}
