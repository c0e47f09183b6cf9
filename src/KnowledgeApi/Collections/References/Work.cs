namespace KnowledgeApi.Collections.References;

/// <summary>The parts of a reference, independent of its format.</summary>
internal sealed record Work
{
    /// <summary>The remark for an incomplete list of authors. BibTeX does not need it, because it ends such a list with "others".</summary>
    public const string IncompleteAuthors = "List of authors incomplete";

    public required string Id { get; init; }
    public string? Title { get; init; }
    public required Author[] Authors { get; init; }
    public bool AuthorsComplete { get; init; } = true;
    public int? Year { get; init; }
    public int? OnlineYear { get; init; }
    public string? ContainerTitle { get; init; }
    public string? Volume { get; init; }
    public string? Issue { get; init; }
    public string? Pages { get; init; }
    public string? Doi { get; init; }
    public string? Pmid { get; init; }
    public string[] Registrations { get; init; } = [];
    public string Verification { get; init; } = "verified";

    /// <summary>Address of the work, where it is not a publication of its own.</summary>
    public string? Url { get; init; }

    /// <summary>Full date of publication, where month and day are known.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The kind of publication.</summary>
    public WorkKind Kind => Url is not null ? WorkKind.Dataset
        : Verification == "registration-only" ? WorkKind.Registration
        : WorkKind.Article;

    /// <summary>The year shown in a reference: the year of the issue, or else of online publication.</summary>
    public int? Issued => Year ?? OnlineYear;

    /// <summary>False for a study that could not be identified; there is nothing to cite.</summary>
    public bool IsIdentified => VerificationLevel.IsIdentified(Verification);

    public string? Link => Url ?? (Doi is not null ? $"https://doi.org/{Uri.EscapeDataString(Doi).Replace("%2F", "/", StringComparison.Ordinal)}"
        : Pmid is not null ? $"https://pubmed.ncbi.nlm.nih.gov/{Pmid}/" : null);

    /// <summary>Remarks for information that has no field of its own in reference software.</summary>
    public IEnumerable<string> Remarks()
    {
        if (OnlineYear is not null && OnlineYear != Year)
            yield return $"Published online {OnlineYear}";
        if (Registrations.Length > 0)
            yield return $"Registration: {string.Join(", ", Registrations)}";
        if (!AuthorsComplete)
            yield return IncompleteAuthors;
        if (Verification == "unverified")
            yield return "Bibliographic record not verified";
    }
}

internal enum WorkKind
{
    Article,
    Registration,
    Dataset,
}
