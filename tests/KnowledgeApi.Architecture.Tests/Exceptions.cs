namespace KnowledgeApi.Architecture.Tests;

/// <summary>What a wall lets through, with a reason a line. These lists may only shrink: a test says where a line is no longer needed.</summary>
internal static class Exceptions
{
    /// <summary>Breaches of "Platform and Publishing name no collection".</summary>
    public static readonly IReadOnlyDictionary<string, string> NamedCollections = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Platform/Vocabularies/Vocabulary.cs names vocabularies"] = "The program carries its vocabularies: they make the contract, whatever is published, and link to themselves.",
    };

    /// <summary>The files that reach the database, and what each asks or writes.</summary>
    public static readonly IReadOnlyDictionary<string, string> Reachers = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Collections/Amounts/Substances.cs"] = "reads the forms that a conversion needs",
        ["Host/CommandLine/ExportCommand.cs"] = "hands the database to the export",
        ["Host/CommandLine/MigrateCommand.cs"] = "opens the owner's connection",
        ["Host/CommandLine/PublishCommand.cs"] = "opens the owner's connection",
        ["Host/CommandLine/RenderCommand.cs"] = "opens the owner's connection",
        ["Host/Configuration/DatabaseUpdate.cs"] = "hands the owner's connection to migrations and documents",
        ["Host/Configuration/Settings.cs"] = "makes the owner's connection",
        ["Host/Development/DevelopmentDatabase.cs"] = "makes the reading role",
        ["Host/Development/DevelopmentFilling.cs"] = "fills the databases",
        ["Host/Development/DevelopmentServer.cs"] = "makes the databases",
        ["Host/Serving/ApiHost.cs"] = "registers the database, and hands it to what compiles names",
        ["Operations/Citations/Bibliography.cs"] = "reads the studies behind an answer",
        ["Operations/Conversions/ConversionEndpoints.cs"] = "hands the database to the substances",
        ["Operations/DoseChecks/DoseCheckEndpoints.cs"] = "hands the database to the knowledge of a check",
        ["Operations/DoseChecks/DoseKnowledge.cs"] = "reads all that a check needs in one round trip",
        ["Operations/Downloads/CuratedFiles.cs"] = "reads the entries of a release",
        ["Operations/Evidence/Rows/RowStaging.cs"] = "copies rows into the publishing transaction",
        ["Operations/Names/CompiledNames.cs"] = "reads the names of a release once",
        ["Operations/Resolution/Resolver.cs"] = "reads candidates",
        ["Operations/Search/SearchStaging.cs"] = "copies texts and names into the publishing transaction",
        ["Operations/Search/SearchReader.cs"] = "reads hits and stems in one round trip",
        ["Platform/Database/DataSources.cs"] = "makes the pool",
        ["Platform/Database/Migrator.cs"] = "applies migrations",
        ["Platform/Lists/KnowledgeReader.cs"] = "reads lists and items",
        ["Platform/Releases/KnowledgeDatabase.cs"] = "opens a connection for a release, and tries again on another host",
        ["Platform/Releases/KnowledgeHost.cs"] = "holds the pool of a host, and asks it which releases it holds",
        ["Platform/Releases/ReleaseHistory.cs"] = "reads which releases there are",
        ["Publishing/Derivation.cs"] = "hands the publishing connection to what is derived",
        ["Publishing/DocumentRenderer.cs"] = "reads entries and writes documents anew",
        ["Publishing/DocumentRoot.cs"] = "folds the digests of documents as they were written",
        ["Publishing/DocumentStaging.cs"] = "copies the documents of a release",
        ["Publishing/FolderPublisher.cs"] = "compares what is published with the files",
        ["Publishing/Publisher.cs"] = "writes a release",
        ["Publishing/Staging.cs"] = "copies entries into the publishing transaction",
    };
}
