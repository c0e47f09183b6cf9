namespace KnowledgeApi.Collections.References;

/// <summary>What a reference says of itself beyond its parts.</summary>
internal static class WorkRemarks
{
    /// <summary>How a reference as text ends where a part is missing that every reference has.</summary>
    public const string Incomplete = "[incomplete record]";

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["title"] = "title",
        ["authors"] = "authors",
        ["year"] = "year",
        ["containerTitle"] = "journal",
        ["doi"] = "DOI",
        ["pmid"] = "PubMed id",
    };

    /// <summary>Members that a complete record of this kind has and this one lacks, in the order of the record.</summary>
    public static string[] Missing(Work work)
    {
        var isArticle = work.Kind is WorkKind.Article;
        (string Name, bool IsMissing)[] parts =
        [
            ("title", work.Title is null),
            ("authors", work.Authors.Length == 0 && work.Kind is WorkKind.Article or WorkKind.Report),
            ("year", work.Issued is null),
            ("containerTitle", isArticle && work.ContainerTitle is null),
            ("doi", isArticle && work.Doi is null),
            ("pmid", isArticle && work.Pmid is null),
        ];
        return [.. parts.Where(p => p.IsMissing).Select(p => p.Name)];
    }

    /// <summary>Whether a part is missing that a reference cannot do without. Not every publication has a DOI or is in PubMed.</summary>
    public static bool IsIncomplete(Work work) => work.Kind is not (WorkKind.WebPage or WorkKind.Dataset) && Missing(work).Any(m => m is not ("doi" or "pmid"));

    /// <summary>Remarks for information that has no field of its own in reference software.</summary>
    public static IEnumerable<string> Of(Work work)
    {
        if (work.OnlineYear is not null && work.OnlineYear != work.Year)
            yield return $"Published online {work.OnlineYear}";
        if (work.Registrations.Length > 0)
            yield return $"Registration: {string.Join(", ", work.Registrations)}";
        if (!work.AuthorsComplete && work.Authors.Length > 0)
            yield return Work.IncompleteAuthors;
        if (work.Verification == "unverified")
            yield return "Bibliographic record not verified";
        if (work.Kind is WorkKind.Article or WorkKind.Report && Missing(work) is { Length: > 0 } missing)
            yield return $"{(IsIncomplete(work) ? "Incomplete record" : "Record")} without {string.Join(", ", missing.Select(m => Names[m]))}";
    }
}
