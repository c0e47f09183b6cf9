namespace KnowledgeApi.Collections.References;

/// <summary>The parts of a reference, independent of its format.</summary>
internal sealed record Work
{
    /// <summary>The remark for an incomplete list of authors. BibTeX does not need it, because it ends such a list with "others".</summary>
    public const string IncompleteAuthors = "List of authors incomplete";

    public required string Id { get; init; }
    public WorkKind Kind { get; init; }
    public string? Title { get; init; }
    public required Author[] Authors { get; init; }
    public bool AuthorsComplete { get; init; } = true;
    public int? Year { get; init; }
    public int? OnlineYear { get; init; }

    /// <summary>Date of publication, where more than the year is known.</summary>
    public PartialDate? Date { get; init; }

    public string? ContainerTitle { get; init; }
    public string? Volume { get; init; }
    public string? Issue { get; init; }
    public string? Pages { get; init; }
    public string? ArticleNumber { get; init; }
    public string? Issn { get; init; }
    public string? Publisher { get; init; }
    public string? Doi { get; init; }
    public string? Pmid { get; init; }
    public string[] Registrations { get; init; } = [];
    public string Verification { get; init; } = "verified";

    /// <summary>Address of the work, where it is not found by an identifier.</summary>
    public string? Url { get; init; }

    /// <summary>When the work was read at its address.</summary>
    public PartialDate? Accessed { get; init; }

    /// <summary>Version of the work, such as the release of the knowledge base.</summary>
    public string? Version { get; init; }

    /// <summary>Date of publication as precise as it is known: that of the issue, or else the year of online publication.</summary>
    public PartialDate? Issued => Date ?? ((Year ?? OnlineYear) is { } year ? new PartialDate(year) : null);

    /// <summary>The place within a volume: the pages, or the number of an article that has none.</summary>
    public string? Place => Pages ?? ArticleNumber;

    public string? Link => Url ?? (Doi is not null ? DoiLink.To(Doi) : Pmid is not null ? $"https://pubmed.ncbi.nlm.nih.gov/{Pmid}/" : null);

    /// <summary>False for a publication that nobody could identify, and for one of which too little is known to be found: there is nothing to cite.</summary>
    public bool IsIdentified => VerificationLevel.IsIdentified(Verification)
        && (Title is not null || Doi is not null || Pmid is not null || Registrations.Length > 0 || (ContainerTitle is not null && Volume is not null && Place is not null));
}

internal enum WorkKind
{
    Article,
    Report,
    WebPage,
    Registration,
    Dataset,
}
