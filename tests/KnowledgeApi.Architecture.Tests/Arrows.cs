namespace KnowledgeApi.Architecture.Tests;

/// <summary>An arrow between two folders of one room.</summary>
/// <param name="From">The folder that names something of the other.</param>
/// <param name="To">The other.</param>
/// <param name="Why">What for.</param>
internal sealed record Arrow(string From, string To, string Why);

/// <summary>The written list of arrows between folders of one room. A new one is a decision, written here with its reason; one that nothing needs any more goes.</summary>
internal static class Arrows
{
    /// <summary>The catalogue names every collection: that is what it is for.</summary>
    public const string Catalogue = "Collections";

    /// <summary>Every collection is defined as one, and names others by their names.</summary>
    public const string Definition = "Collections.Definition";

    public static readonly IReadOnlyList<Arrow> Written =
    [
        // Collections.Amounts
        new("Collections.Amounts", "Collections.Nutrients", "converts by the forms of nutrients"),

        // Collections.Claims
        new("Collections.Claims", "Collections.Concepts", "delivers concepts with a claim"),
        new("Collections.Claims", "Collections.Conditions", "delivers conditions with a claim"),
        new("Collections.Claims", "Collections.Evidence", "can be narrowed to what is behind a row of evidence"),
        new("Collections.Claims", "Collections.Nutrients", "delivers nutrients with a claim"),
        new("Collections.Claims", "Collections.Populations", "says of whom it speaks"),
        new("Collections.Claims", "Collections.References", "says how the works behind its items are found"),
        new("Collections.Claims", "Collections.Sources", "shows passages, and checks that they exist"),
        new("Collections.Claims", "Collections.Studies", "shows results of studies, and checks what a claim leans on"),

        // Collections.Concepts
        new("Collections.Concepts", "Collections.References", "says how the works behind its items are found"),
        new("Collections.Concepts", "Collections.Sources", "ingredients name passages"),

        // Collections.Conclusions
        new("Collections.Conclusions", "Collections.Claims", "rests on claims, with an assessment like theirs"),
        new("Collections.Conclusions", "Collections.Concepts", "names forms and markers"),
        new("Collections.Conclusions", "Collections.Nutrients", "names forms of the nutrient"),
        new("Collections.Conclusions", "Collections.Populations", "says of whom it speaks"),
        new("Collections.Conclusions", "Collections.Studies", "shows the leading result"),

        // Collections.Conditions
        new("Collections.Conditions", "Collections.References", "says how the works behind its items are found"),

        // Collections.Disagreements
        new("Collections.Disagreements", "Collections.Claims", "shows passages as claims do"),
        new("Collections.Disagreements", "Collections.Evidence", "can be narrowed to what is behind a row of evidence"),
        new("Collections.Disagreements", "Collections.Sources", "members are passages"),
        new("Collections.Disagreements", "Collections.Studies", "members are studies and results"),

        // Collections.Dosages
        new("Collections.Dosages", "Collections.Amounts", "normalises amounts"),
        new("Collections.Dosages", "Collections.Concepts", "a form may be a concept"),
        new("Collections.Dosages", "Collections.Evidence", "can be narrowed to what is behind a row of evidence"),
        new("Collections.Dosages", "Collections.Limits", "is held against limits"),
        new("Collections.Dosages", "Collections.Nutrients", "names a form of the nutrient"),
        new("Collections.Dosages", "Collections.Populations", "says of whom it speaks"),
        new("Collections.Dosages", "Collections.References", "says how the works behind its items are found"),
        new("Collections.Dosages", "Collections.Sources", "is from passages"),

        // Collections.EvidenceLines
        new("Collections.EvidenceLines", "Collections.Claims", "is written within a claim, and shows a line as the claim does"),
        new("Collections.EvidenceLines", "Collections.Conclusions", "names the conclusions that rest on its claim"),
        new("Collections.EvidenceLines", "Collections.References", "says how the works behind its items are found"),
        new("Collections.EvidenceLines", "Collections.Studies", "shows results of studies"),

        // Collections.Forms
        new("Collections.Forms", "Collections.Dosages", "names the doses of the form"),
        new("Collections.Forms", "Collections.Nutrients", "is written within a nutrient, and shows a form as the nutrient does"),
        new("Collections.Forms", "Collections.Studies", "names the studies whose arms were given the form"),

        // Collections.Interactions
        new("Collections.Interactions", "Collections.Claims", "an interaction is the typed part of a claim"),
        new("Collections.Interactions", "Collections.References", "says how the works behind its items are found"),

        // Collections.Limits
        new("Collections.Limits", "Collections.Amounts", "counts in exact amounts"),
        new("Collections.Limits", "Collections.Nutrients", "counts certain forms"),
        new("Collections.Limits", "Collections.ReferenceIntakes", "the limits are reference intakes"),

        // Collections.Mechanisms
        new("Collections.Mechanisms", "Collections.Claims", "hops are claims"),
        new("Collections.Mechanisms", "Collections.Evidence", "can be narrowed to what is behind a row of evidence"),
        new("Collections.Mechanisms", "Collections.References", "says how the works behind its items are found"),

        // Collections.Nutrients
        new("Collections.Nutrients", "Collections.References", "says how the works behind its items are found"),

        // Collections.ReferenceIntakes
        new("Collections.ReferenceIntakes", "Collections.Amounts", "values have units that convert"),
        new("Collections.ReferenceIntakes", "Collections.Nutrients", "names forms of the nutrient"),
        new("Collections.ReferenceIntakes", "Collections.References", "says how the works behind its items are found"),

        // Collections.Releases
        new("Collections.Releases", "Collections.References", "can be cited"),

        // Collections.Sources
        new("Collections.Sources", "Collections.Evidence", "can be narrowed to what is behind a row of evidence"),
        new("Collections.Sources", "Collections.References", "says how the works behind its items are found"),

        // Collections.Studies
        new("Collections.Studies", "Collections.Conditions", "a result is on a case of its condition"),
        new("Collections.Studies", "Collections.Dosages", "arms name dosages"),
        new("Collections.Studies", "Collections.Evidence", "can be narrowed to what is behind a row of evidence"),
        new("Collections.Studies", "Collections.Populations", "says of whom it speaks"),
        new("Collections.Studies", "Collections.References", "is a reference, with authors"),
        new("Collections.Studies", "Collections.Sources", "is cited in passages"),

        // Host
        new("Host", "Host.CommandLine", "the program is its commands"),

        // Host.CommandLine
        new("Host.CommandLine", "Host.Configuration", "where files and databases are"),
        new("Host.CommandLine", "Host.Serving", "serve and export need the service"),

        // Host.Development
        new("Host.Development", "Host.Configuration", "where files and databases are"),

        // Host.Serving
        new("Host.Serving", "Host.Development", "in development the service brings its database"),
        new("Host.Serving", "Host.Entry", "serves the entry document"),

        // Operations.Annotations
        new("Operations.Annotations", "Operations.Names", "finds names in text"),
        new("Operations.Annotations", "Operations.Resolution", "is an operation of the same group"),
        new("Operations.Annotations", "Operations.Search", "reports hits in the same way"),

        // Operations.Downloads
        new("Operations.Downloads", "Operations.Evidence", "rows of evidence are a table"),
        new("Operations.Downloads", "Operations.Manifests", "a bundle holds the digests of what is in it"),

        // Operations.Evidence
        new("Operations.Evidence", "Operations.Citations", "rows have a bibliography"),

        // Operations.Releases
        new("Operations.Releases", "Operations.Downloads", "a release lists its files"),

        // Operations.Search
        new("Operations.Search", "Operations.Resolution", "suggests names where little is found"),

        // Operations.Suggestions
        new("Operations.Suggestions", "Operations.Names", "completes names"),
        new("Operations.Suggestions", "Operations.Resolution", "is an operation of the same group"),

        // Platform.Caching
        new("Platform.Caching", "Platform.Concurrency", "those who ask the same share one piece of work"),
        new("Platform.Caching", "Platform.Problems", "fails with a problem"),
        new("Platform.Caching", "Platform.Releases", "is answered from a release"),
        new("Platform.Caching", "Platform.Representations", "formats and headers of answers"),
        new("Platform.Caching", "Platform.Resources", "answers link to the service's public address, which is part of their key"),
        new("Platform.Caching", "Platform.Versioning", "names the version of the contract"),

        // Platform.Contract
        new("Platform.Contract", "Platform.Http", "routes and their metadata"),
        new("Platform.Contract", "Platform.Json", "reads or writes JSON as answers do"),
        new("Platform.Contract", "Platform.Lists", "lists, their queries and rules"),
        new("Platform.Contract", "Platform.Problems", "fails with a problem"),
        new("Platform.Contract", "Platform.Representations", "formats and headers of answers"),
        new("Platform.Contract", "Platform.Resources", "items, references, pages, links"),
        new("Platform.Contract", "Platform.Text", "ids and words"),
        new("Platform.Contract", "Platform.Versioning", "names the version of the contract"),
        new("Platform.Contract", "Platform.Vocabularies", "codes and their terms"),

        // Platform.Database
        new("Platform.Database", "Platform.Json", "reads or writes JSON as answers do"),
        new("Platform.Database", "Platform.Resources", "items, references, pages, links"),

        // Platform.Http
        new("Platform.Http", "Platform.Json", "reads or writes JSON as answers do"),
        new("Platform.Http", "Platform.Lists", "lists, their queries and rules"),
        new("Platform.Http", "Platform.Problems", "fails with a problem"),
        new("Platform.Http", "Platform.Releases", "is answered from a release"),
        new("Platform.Http", "Platform.Representations", "formats and headers of answers"),
        new("Platform.Http", "Platform.Resources", "items, references, pages, links"),
        new("Platform.Http", "Platform.Vocabularies", "codes and their terms"),

        // Platform.Lists
        new("Platform.Lists", "Platform.Concurrency", "documents are read ahead"),
        new("Platform.Lists", "Platform.Problems", "fails with a problem"),
        new("Platform.Lists", "Platform.Releases", "is answered from a release"),
        new("Platform.Lists", "Platform.Representations", "formats and headers of answers"),
        new("Platform.Lists", "Platform.Resources", "items, references, pages, links"),
        new("Platform.Lists", "Platform.Text", "ids and words"),
        new("Platform.Lists", "Platform.Vocabularies", "codes and their terms"),

        // Platform.Problems
        new("Platform.Problems", "Platform.Resources", "items, references, pages, links"),

        // Platform.Releases
        new("Platform.Releases", "Platform.Concurrency", "one look for all who ask"),
        new("Platform.Releases", "Platform.Database", "the hosts of the database and their pools"),
        new("Platform.Releases", "Platform.Problems", "fails with a problem"),
        new("Platform.Releases", "Platform.Resources", "items, references, pages, links"),

        // Platform.Representations
        new("Platform.Representations", "Platform.Json", "reads or writes JSON as answers do"),
        new("Platform.Representations", "Platform.Problems", "fails with a problem"),
        new("Platform.Representations", "Platform.Releases", "is answered from a release"),
        new("Platform.Representations", "Platform.Resources", "items, references, pages, links"),

        // Platform.Resources
        new("Platform.Resources", "Platform.Concurrency", "pages are read ahead"),
        new("Platform.Resources", "Platform.Json", "documents are written and read as all answers are"),

        // Platform.Vocabularies
        new("Platform.Vocabularies", "Platform.Json", "reads or writes JSON as answers do"),
        new("Platform.Vocabularies", "Platform.Resources", "items, references, pages, links"),
    ];

    public static bool IsWritten(string from, string to) => from == Catalogue || to == Definition || Written.Any(a => a.From == from && a.To == to);
}
