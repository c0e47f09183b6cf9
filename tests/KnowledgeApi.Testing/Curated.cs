using KnowledgeApi.Collections;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Operations.Evidence.Rows;
using KnowledgeApi.Publishing;
using Npgsql;

namespace KnowledgeApi.Testing;

/// <summary>The one place through which tests read, check and publish curated files.</summary>
internal static class Curated
{
    /// <summary>What the suite that runs stands on: the frozen base where it has one beside it, else the knowledge itself.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Base") is var folder && Directory.Exists(folder) ? folder : Knowledge;

    /// <summary>The folder of the knowledge.</summary>
    public static string Knowledge => Settings.KnowledgeFolder(null);

    public static KnowledgeTree Read(string? folder = null) => Catalogue.Read(folder ?? Folder);

    public static IReadOnlyList<Fault> Check(string? folder = null) => Check(Read(folder));

    public static IReadOnlyList<Fault> Check(KnowledgeTree tree) => new KnowledgeValidator(tree, ReleasePlan.Current).Check();

    /// <summary>The entries of a collection, as the program has them.</summary>
    public static IEnumerable<T> Of<T>(string collection, string? folder = null) where T : Entry => Read(folder).Of(collection).Select(e => (T)e.Entry);

    /// <summary>What was taken out of the files, with the reasons.</summary>
    public static Withdrawal[] Withdrawn() => Path.Combine(Folder, Withdrawals.FileName) is var file && File.Exists(file) ? [.. KnowledgeFiles.ReadWithdrawals(File.ReadAllText(file))] : [];

    /// <summary>The files with the rows that they make, as the gate sees them.</summary>
    public static Knowledge Rows(string? folder = null) => new(new ReleaseContent(Read(folder)));

    /// <summary>Publishes what would be refused as well.</summary>
    public static Task<Publication> Publish(NpgsqlDataSource database, string folder, bool dryRun = false, TimeProvider? clock = null) =>
        new Publisher(database, clock ?? TimeProvider.System, ReleasePlan.Current).Publish(Read(folder), notes: null, dryRun, Answers.Cancelled);
}
