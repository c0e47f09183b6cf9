using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Studies;

/// <summary>A publication that reports or reviews evidence. Bibliographic fields that could not be verified are either absent or named in `unverifiedFields`.</summary>
public sealed record Study : Resource
{
    /// <summary>Short name: first author and year.</summary>
    /// <example>Trotti &amp; Becker 2019 (Cochrane)</example>
    public required string Label { get; init; }

    /// <summary>Title of the publication. Absent where it was not seen.</summary>
    /// <example>Iron for the treatment of restless legs syndrome</example>
    public string? Title { get; init; }

    /// <summary>The authors, in order.</summary>
    public required Author[] Authors { get; init; }

    /// <summary>False where authors are missing from the list.</summary>
    /// <example>true</example>
    public required bool AuthorsComplete { get; init; }

    /// <summary>Year of the issue.</summary>
    /// <example>2019</example>
    public int? Year { get; init; }

    /// <summary>Year of first online publication, where it differs from `year`.</summary>
    /// <example>2018</example>
    public int? OnlineYear { get; init; }

    /// <summary>Title of the journal.</summary>
    /// <example>Cochrane Database of Systematic Reviews</example>
    public string? ContainerTitle { get; init; }

    /// <summary>Volume of the journal.</summary>
    /// <example>1</example>
    public string? Volume { get; init; }

    /// <summary>Issue of the journal.</summary>
    public string? Issue { get; init; }

    /// <summary>Page range.</summary>
    /// <example>331-339</example>
    public string? Pages { get; init; }

    /// <summary>DOI, verified.</summary>
    /// <example>10.1002/14651858.CD007834.pub3</example>
    public string? Doi { get; init; }

    /// <summary>PubMed id, verified.</summary>
    /// <example>30609006</example>
    public string? Pmid { get; init; }

    /// <summary>Trial registration numbers, verified.</summary>
    public required string[] Registrations { get; init; }

    /// <summary>Study design.</summary>
    /// <example>systematic-review</example>
    [Vocabulary("study-designs")]
    public required string Design { get; init; }

    /// <summary>Details of the design: blinding, arms and control.</summary>
    public string? DesignNote { get; init; }

    /// <summary>Number of participants randomised or analysed; for a review, the number of pooled participants.</summary>
    /// <example>428</example>
    public int? Participants { get; init; }

    /// <summary>How the participants are divided, as text.</summary>
    public string? ParticipantsNote { get; init; }

    /// <summary>Number of studies included in a review.</summary>
    /// <example>10</example>
    public int? StudiesIncluded { get; init; }

    /// <summary>The studies of this collection that a review includes. Empty where the list of included studies was not read.</summary>
    public required Reference[] Includes { get; init; }

    /// <summary>The population that was studied.</summary>
    public Population? Population { get; init; }

    /// <summary>Nutrients studied.</summary>
    public required Reference[] Nutrients { get; init; }

    /// <summary>Conditions studied.</summary>
    public required Reference[] Conditions { get; init; }

    /// <summary>Other things studied, such as exercise, drugs or tests.</summary>
    public required Reference[] Concepts { get; init; }

    /// <summary>Study arms, where known.</summary>
    public required Arm[] Arms { get; init; }

    /// <summary>What the intervention was compared with.</summary>
    /// <example>placebo</example>
    public string? Comparator { get; init; }

    /// <summary>Length of treatment or follow-up, as text.</summary>
    /// <example>2 to 16 weeks</example>
    public string? Duration { get; init; }

    /// <summary>Results, with estimate, interval and p value where known.</summary>
    public required StudyResult[] Results { get; init; }

    /// <summary>What the study found, in our words.</summary>
    public required string Finding { get; init; }

    /// <summary>What the study found on its own main question.</summary>
    /// <example>supports</example>
    [Vocabulary("study-directions")]
    public required string Direction { get; init; }

    /// <summary>What the direction refers to.</summary>
    public string? DirectionNote { get; init; }

    /// <summary>Risk of bias of the study.</summary>
    public required RiskOfBias RiskOfBias { get; init; }

    /// <summary>Funding, where known.</summary>
    public string? Funding { get; init; }

    /// <summary>Whether the publication still stands.</summary>
    /// <example>current</example>
    [Vocabulary("study-standings")]
    public required string Standing { get; init; }

    /// <summary>The study that has replaced this one.</summary>
    public Reference? SupersededBy { get; init; }

    /// <summary>How far this record was checked. Records that are `unverified` or `not-identified` support nothing above very low certainty.</summary>
    /// <example>verified</example>
    [Vocabulary("verification")]
    public required string Verification { get; init; }

    /// <summary>What was read to verify the record.</summary>
    public required string[] VerifiedFrom { get; init; }

    /// <summary>Names of the fields that were not checked; `all` for a record written from memory.</summary>
    public required string[] UnverifiedFields { get; init; }

    /// <summary>Passages of documents that cite or imply the study, or that the study answers.</summary>
    public required SeedPassage[] SeedPassages { get; init; }

    /// <summary>A note by the curator.</summary>
    public string? Note { get; init; }

    /// <summary>The reference in Vancouver style. Ends with `[incomplete record]` where title, authors, year or journal are missing. Absent where the publication could not be identified, or too little is known to find it.</summary>
    /// <example>Trotti LM, Becker LA. Iron for the treatment of restless legs syndrome. Cochrane Database of Systematic Reviews. 2019;1:CD007834. PMID: 30609006; doi: 10.1002/14651858.CD007834.pub3</example>
    public string? Citation => Vancouver.Format(AsWork());

    /// <summary>The reference in APA style (7th edition). Absent where `citation` is.</summary>
    /// <example>Trotti, L. M., &amp; Becker, L. A. (2019). Iron for the treatment of restless legs syndrome. Cochrane Database of Systematic Reviews, 1, Article CD007834. https://doi.org/10.1002/14651858.CD007834.pub3</example>
    public string? CitationApa => Apa.Format(AsWork());

    /// <summary>Number of an article that has no pages.</summary>
    /// <example>CD007834</example>
    public string? ArticleNumber { get; init; }

    /// <summary>Date of publication in ISO 8601, where more than the year is known.</summary>
    /// <example>2019-01-04</example>
    public string? Issued { get; init; }

    /// <summary>ISSN of the journal.</summary>
    /// <example>1469-493X</example>
    public string? Issn { get; init; }

    /// <summary>Publisher of the publication, where known.</summary>
    public string? Publisher { get; init; }

    /// <summary>What a reference usually has and this record lacks: `title`, `authors`, `year`, `containerTitle`, `doi`, `pmid`. It was not found, or does not exist; nothing is filled in from memory.</summary>
    public string[] Missing => WorkRemarks.Missing(AsWork());

    /// <summary>The study as a bibliographic reference.</summary>
    internal Work AsWork() => new()
    {
        Id = Id,
        Kind = Verification == "registration-only" ? WorkKind.Registration
            : Design == "guideline" && ContainerTitle is null ? WorkKind.Report
            : WorkKind.Article,
        Title = Title,
        Authors = Authors,
        AuthorsComplete = AuthorsComplete,
        Year = Year,
        OnlineYear = OnlineYear,
        Date = PartialDate.Read(Issued),
        ContainerTitle = ContainerTitle,
        Volume = Volume,
        Issue = Issue,
        Pages = Pages,
        ArticleNumber = ArticleNumber,
        Issn = Issn,
        Publisher = Publisher,
        Doi = Doi,
        Pmid = Pmid,
        Registrations = Registrations,
        Verification = Verification,
    };

    /// <summary>Links to the study itself and to what it is evidence for.</summary>
    public StudyLinks Links => new()
    {
        Self = Address.Item(CollectionNames.Studies, Id),
        Claims = Address.List(CollectionNames.Claims, "study", Id),
        Dosages = Address.List(CollectionNames.Dosages, "study", Id),
        Disagreements = Address.List(CollectionNames.Disagreements, "study", Id),
        Doi = Doi is null ? null : DoiLink.To(Doi),
        Pubmed = Pmid is null ? null : $"https://pubmed.ncbi.nlm.nih.gov/{Pmid}/",
    };
}

/// <summary>Links of a study.</summary>
public sealed record StudyLinks : ItemLinks
{
    /// <summary>Claims that the study is evidence for or against.</summary>
    /// <example>/v1/claims?study=ST009</example>
    public required string Claims { get; init; }

    /// <summary>Dosages that the study tested or recommends.</summary>
    /// <example>/v1/dosages?study=ST009</example>
    public required string Dosages { get; init; }

    /// <summary>Disagreements that the study takes part in.</summary>
    /// <example>/v1/disagreements?study=ST009</example>
    public required string Disagreements { get; init; }

    /// <summary>URL of the publication by its DOI.</summary>
    /// <example>https://doi.org/10.1002/14651858.CD007834.pub3</example>
    public string? Doi { get; init; }

    /// <summary>URL of the record in PubMed.</summary>
    /// <example>https://pubmed.ncbi.nlm.nih.gov/30609006/</example>
    public string? Pubmed { get; init; }
}
