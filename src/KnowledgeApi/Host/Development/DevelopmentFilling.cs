using KnowledgeApi.Collections;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Publishing;
using KnowledgeApi.Verification;
using Npgsql;

namespace KnowledgeApi.Host.Development;

/// <summary>
/// Fills the development server: one database holds the releases of the files; another, made from it at every start, holds edits that belong to no release
/// yet. A database that holds other releases, or was filled by another program, is made anew: the files are the truth.
/// </summary>
/// <param name="server">The server.</param>
/// <param name="clock">Gives the moment of edits that are not released.</param>
/// <param name="progress">Told what is done.</param>
/// <param name="fault">Told what is wrong with the files.</param>
internal sealed class DevelopmentFilling(DevelopmentServer server, TimeProvider clock, Action<string> progress, Action<string> fault)
{
    private const string Released = "knowledge";
    private const int ShownFaults = 20;

    /// <returns>The name of the database to serve.</returns>
    public async Task<string> Fill(string knowledge, string releases, CancellationToken cancelled)
    {
        var folder = ReleaseFolder.Read(releases);
        folder.Faults.ToList().ForEach(fault);
        await server.DropUnusedDrafts(cancelled);
        if (!await server.IsFilled(Released, cancelled) || !await Follows(folder, cancelled))
            await server.Create(Released, null, cancelled);
        await Publish(Released, folder, cancelled);
        var tree = Catalogue.Read(knowledge);
        if (tree.Faults.Count == 0 && folder.Newest?.IsOf(tree) is true)
            return Released;
        var draft = DraftOf(tree, folder);
        if (tree.Faults.Count == 0 && await server.IsFilled(draft, cancelled))
            return draft;
        return !IsFaulty(tree) && await PublishDraft(tree, draft, folder, cancelled) ? draft : Released;
    }

    /// <summary>The name of the database for edits follows from them, so that another service of the same folder keeps its own.</summary>
    private static string DraftOf(KnowledgeTree tree, ReleaseFolder folder)
    {
        var content = MerkleTree.RootOf(ReleaseArchive.DigestsOf(tree).Append(new("release/parent", folder.Newest?.Manifest.Checksum ?? "none")));
        return $"{DevelopmentSql.DraftPrefix}{content[..16]}";
    }

    private bool IsFaulty(KnowledgeTree tree)
    {
        var faults = new KnowledgeValidator(tree, ReleasePlan.Current).Check();
        foreach (var found in faults.Take(ShownFaults))
            fault(found.ToString());
        if (faults.Count > 0)
            fault($"{faults.Count} faults in the curated files: the newest release is served without the edits. Run `check` for all of them.");
        return faults.Count > 0;
    }

    private async Task<bool> Follows(ReleaseFolder folder, CancellationToken cancelled)
    {
        await using var owner = server.Database(Released);
        return await OfFolder(owner).Fits(folder, cancelled);
    }

    private async Task Publish(string database, ReleaseFolder folder, CancellationToken cancelled)
    {
        await using var owner = server.Database(database);
        await DatabaseUpdate.Run(owner, cancelled);
        foreach (var release in await OfFolder(owner).Missing(folder, cancelled))
        {
            var publication = await OfFolder(owner).Publish(release, cancelled);
            progress($"Published release {publication.Release}: {publication.Changes.Count} changes");
        }
        await server.RememberFilled(database, cancelled);
    }

    private async Task<bool> PublishDraft(KnowledgeTree tree, string draft, ReleaseFolder folder, CancellationToken cancelled)
    {
        await Copy(draft, folder, cancelled);
        await using var owner = server.Database(draft);
        try
        {
            var publication = await new Publisher(owner, clock, ReleasePlan.Current).PublishDraft(tree, cancelled);
            await server.RememberFilled(draft, cancelled);
            progress($"Serving edits that are not released, as {ReleaseName.Draft}: {publication.Changes.Count} changes");
            return true;
        }
        catch (PublishException refused)
        {
            fault($"The newest release is served without the edits. {refused.Message}");
            return false;
        }
    }

    /// <summary>A database with the releases. They are published once more where another service reads them, since PostgreSQL copies none that is in use.</summary>
    private async Task Copy(string name, ReleaseFolder folder, CancellationToken cancelled)
    {
        try
        {
            await server.Create(name, Released, cancelled);
        }
        catch (PostgresException inUse) when (inUse.SqlState == PostgresErrorCodes.ObjectInUse)
        {
            await server.Create(name, null, cancelled);
            await Publish(name, folder, cancelled);
        }
    }

    private FolderPublisher OfFolder(NpgsqlDataSource owner) => new(owner, clock, ReleasePlan.Current);
}
