using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Sources;

/// <summary>A document that asserts things: a web page, product information, a regulator's text or a reference work.</summary>
public sealed record Source : Resource
{
    /// <summary>Title of the document.</summary>
    /// <example>B12 and Restless Leg Syndrome</example>
    public required string Title { get; init; }

    /// <summary>The kind of document.</summary>
    /// <example>commercial-product-page</example>
    [Vocabulary("source-kinds")]
    public required string Kind { get; init; }

    /// <summary>Author as printed in the document.</summary>
    public string? Author { get; init; }

    /// <summary>Reviewer as printed in the document.</summary>
    public string? Reviewer { get; init; }

    /// <summary>Publisher of the document.</summary>
    public string? Publisher { get; init; }

    /// <summary>Date of publication, in ISO 8601, as precise as known.</summary>
    /// <example>2024-01-18</example>
    public string? Published { get; init; }

    /// <summary>Date of the last stated update, in ISO 8601.</summary>
    /// <example>2024-09-18</example>
    public string? Updated { get; init; }

    /// <summary>URL of the document, where known.</summary>
    public string? Url { get; init; }

    /// <summary>Language of the document, as a BCP 47 language tag.</summary>
    /// <example>en</example>
    public required string Language { get; init; }

    /// <summary>Whether the publisher gains from what the document recommends. Absent where that is not known.</summary>
    public CommercialInterest? CommercialInterest { get; init; }

    /// <summary>Whether the document still stands.</summary>
    /// <example>current</example>
    [Vocabulary("source-standings")]
    public required string Standing { get; init; }

    /// <summary>Length and fingerprint of the whole document.</summary>
    public DocumentText? Text { get; init; }

    /// <summary>The numbered passages of the document, each with its location, its fingerprint and our paraphrase. The document's own words are never stored.</summary>
    public required Passage[] Passages { get; init; }

    /// <summary>Errors and contradictions found in the document, each with the correction and what the correction rests on.</summary>
    public required Correction[] Corrections { get; init; }

    /// <summary>A note by the curator.</summary>
    public string? Note { get; init; }

    /// <summary>Date on which the document was read, in ISO 8601.</summary>
    /// <example>2026-11-28</example>
    public string? Accessed { get; init; }

    /// <summary>The reference in Vancouver style.</summary>
    /// <example>B12 and Restless Leg Syndrome. Seller of Sedorum (company not named).</example>
    public string? Citation => Vancouver.Format(AsWork());

    /// <summary>The reference in APA style (7th edition).</summary>
    public string? CitationApa => Apa.Format(AsWork());

    /// <summary>Ids that the source had before. Requests that name one are answered as if they named the present id; the passages had such ids, too.</summary>
    /// <example>["003"]</example>
    public string[]? FormerIds { get; init; }

    /// <summary>The document as a bibliographic reference.</summary>
    internal Work AsWork()
    {
        var (authors, areAll) = Author is null ? ([], true) : AuthorNames.Printed(Author);
        return new()
        {
            Id = Id,
            Kind = Url is null && Kind is "reference-work" or "regulator" ? WorkKind.Report : WorkKind.WebPage,
            Title = Title,
            Authors = authors,
            AuthorsComplete = areAll,
            Date = PartialDate.Read(Updated) ?? PartialDate.Read(Published),
            Publisher = Publisher,
            Doi = DoiLink.Read(Url),
            Url = DoiLink.Read(Url) is null ? Url : null,
            Accessed = PartialDate.Read(Accessed),
        };
    }

    /// <summary>Links to the source itself and to what it is used for.</summary>
    public SourceLinks Links => new()
    {
        Self = Address.Item(CollectionNames.Sources, Id),
        Claims = Address.List(CollectionNames.Claims, "source", Id),
        Dosages = Address.List(CollectionNames.Dosages, "source", Id),
        Mechanisms = Address.List(CollectionNames.Mechanisms, "source", Id),
        Disagreements = Address.List(CollectionNames.Disagreements, "source", Id),
    };
}

/// <summary>Links of a source.</summary>
public sealed record SourceLinks : ItemLinks
{
    /// <summary>Claims that the document makes.</summary>
    /// <example>/v1/claims?source=sedorum-b12-rls</example>
    public required string Claims { get; init; }

    /// <summary>Dosages that the document states.</summary>
    /// <example>/v1/dosages?source=sedorum-b12-rls</example>
    public required string Dosages { get; init; }

    /// <summary>Mechanisms that the document describes.</summary>
    /// <example>/v1/mechanisms?source=sedorum-b12-rls</example>
    public required string Mechanisms { get; init; }

    /// <summary>Disagreements in which passages of the document take part.</summary>
    /// <example>/v1/disagreements?source=sedorum-b12-rls</example>
    public required string Disagreements { get; init; }
}

/// <summary>Whether a publisher gains from what a document recommends.</summary>
public sealed record CommercialInterest
{
    /// <summary>True where the publisher gains from it.</summary>
    /// <example>true</example>
    public required bool Present { get; init; }

    /// <summary>How the publisher gains from it.</summary>
    /// <example>sells Sedorum</example>
    public string? Note { get; init; }
}

/// <summary>Length and fingerprint of a whole document.</summary>
public sealed record DocumentText
{
    /// <summary>Length in characters. A line ending counts as one character.</summary>
    /// <example>6369</example>
    public required int Characters { get; init; }

    /// <summary>SHA-256 of the text after normalisation: NFC, white space folded to single spaces, trimmed.</summary>
    public required string Sha256 { get; init; }
}
