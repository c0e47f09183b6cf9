using Dapper;
using KnowledgeApi.Collections;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Publishing;
using KnowledgeApi.Publishing.Releases;
using KnowledgeApi.Verification;
using Npgsql;

namespace KnowledgeApi.Host.Development;

/// <summary>
/// Fills the development server: one database holds the releases of the files; another, made from it at every start, holds edits that belong to no release
/// yet. A database that holds other releases, or was filled by another program, is made anew: the files are the truth.
/// </summary>
/// <param name="server">Connection string of a superuser.</param>
/// <param name="clock">Gives the moment of edits that are not released.</param>
/// <param name="progress">Told what is done.</param>
/// <param name="fault">Told what is wrong with the files.</param>
internal sealed class DevelopmentFilling(string server, TimeProvider clock, Action<string> progress, Action<string> fault)
{
    private const string Released = "knowledge";
    private const string Edited = "knowledge_draft";
    private const int ShownFaults = 20;

    /// <returns>The name of the database to serve.</returns>
    public async Task<string> Fill(string knowledge, string releases, CancellationToken cancelled)
    {
        var folder = ReleaseFolder.Read(releases);
        folder.Faults.ToList().ForEach(fault);
        await Recreate(Edited, null, cancelled);
        await Publish(folder, cancelled);
        var tree = Catalogue.Read(knowledge);
        if (tree.Faults.Count == 0 && folder.Newest is { } newest && IsRelease(tree, newest))
            return Released;
        if (IsFaulty(tree))
            return Released;
        await Recreate(Edited, Released, cancelled);
        return await PublishDraft(tree, cancelled) ? Edited : Released;
    }

    private static bool IsRelease(KnowledgeTree tree, ReleaseFiles release) =>
        ReleaseManifest.Of(release.Manifest.Identity, ReleaseArchive.DigestsOf(tree)).Checksum == release.Manifest.Checksum;

    private bool IsFaulty(KnowledgeTree tree)
    {
        var faults = new KnowledgeValidator(tree, ReleasePlan.Current).Check();
        foreach (var found in faults.Take(ShownFaults))
            fault(found.ToString());
        if (faults.Count > 0)
            fault($"{faults.Count} faults in the curated files: the newest release is served without the edits. Run `check` for all of them.");
        return faults.Count > 0;
    }

    private async Task Publish(ReleaseFolder folder, CancellationToken cancelled)
    {
        await using var superuser = Server();
        await using var connection = await superuser.OpenConnectionAsync(cancelled);
        await using var owner = Database(Released);
        var filledBy = await connection.ExecuteScalarAsync<string?>(DevelopmentSql.FilledBy, new { Name = Released });
        if (filledBy != ProgramId || !await OfFolder(owner).Fits(folder, cancelled))
            await Recreate(Released, "template1", cancelled);
        await DatabaseUpdate.Run(owner, cancelled);
        foreach (var release in await OfFolder(owner).Missing(folder, cancelled))
        {
            var publication = await OfFolder(owner).Publish(release, cancelled);
            progress($"Published release {publication.Release}: {publication.Changes.Count} changes");
        }
        await connection.ExecuteAsync(DevelopmentSql.RememberFilledBy(Released, ProgramId));
    }

    private async Task<bool> PublishDraft(KnowledgeTree tree, CancellationToken cancelled)
    {
        await using var owner = Database(Edited);
        try
        {
            var publication = await new Publisher(owner, clock, ReleasePlan.Current).PublishDraft(tree, cancelled);
            progress($"Serving edits that are not released, as {ReleaseName.Draft}: {publication.Changes.Count} changes");
            return true;
        }
        catch (PublishException refused)
        {
            fault($"The newest release is served without the edits. {refused.Message}");
            return false;
        }
    }

    /// <summary>Drops a database, and creates it anew from another unless that is null.</summary>
    private async Task Recreate(string name, string? template, CancellationToken cancelled)
    {
        await using var superuser = Server();
        await using var connection = await superuser.OpenConnectionAsync(cancelled);
        await connection.ExecuteAsync(DevelopmentSql.DropDatabase(name));
        if (template is not null)
            await connection.ExecuteAsync(DevelopmentSql.CreateDatabase(name, template));
    }

    /// <summary>What the program would fill a database with follows from the files and from its own code.</summary>
    private static string ProgramId => typeof(DevelopmentFilling).Module.ModuleVersionId.ToString("n");

    private FolderPublisher OfFolder(NpgsqlDataSource owner) => new(owner, clock, ReleasePlan.Current);

    private NpgsqlDataSource Server() => Settings.OwnerDatabaseOf(server);

    private NpgsqlDataSource Database(string name) => Settings.OwnerDatabaseOf(new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString);
}
