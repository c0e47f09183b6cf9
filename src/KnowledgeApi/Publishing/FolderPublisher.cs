using Dapper;
using KnowledgeApi.Verification;
using Npgsql;

namespace KnowledgeApi.Publishing;

/// <summary>Brings a database to the releases of a folder, in their order. What is published already must be the same, by checksum and not by name.</summary>
internal sealed class FolderPublisher(NpgsqlDataSource owner, TimeProvider clock, PublishingPlan plan)
{
    /// <summary>The releases of the folder that the database lacks; throws where it holds others.</summary>
    public async Task<IReadOnlyList<ReleaseFiles>> Missing(ReleaseFolder folder, CancellationToken cancelled)
    {
        var published = await Published(cancelled);
        foreach (var (number, (id, checksum)) in published.Index())
        {
            if (number >= folder.Releases.Count)
                throw new PublishException($"The database holds release {id}, which is not in {folder.Path}. Bring that release along; what is published never goes away.");
            var own = folder.Releases[number].Identity;
            if (own != new ReleaseParent(id, checksum))
                throw new PublishException(own.Id == id
                    ? $"The database holds another {id}: its checksum is {checksum}, and that of the files is {own.Checksum}. A release never changes; cut the edits as the next one."
                    : $"The database holds release {id} with checksum {checksum} where the files have {own.Id} with checksum {own.Checksum}.");
        }
        return [.. folder.Releases.Skip(published.Count)];
    }

    /// <summary>Whether the database holds the first releases of the folder, or all, and none besides.</summary>
    public async Task<bool> Fits(ReleaseFolder folder, CancellationToken cancelled)
    {
        var published = await Published(cancelled);
        return published.Count <= folder.Releases.Count && published.SequenceEqual(folder.Releases.Take(published.Count).Select(r => (r.Identity.Id, r.Identity.Checksum)));
    }

    /// <summary>Publishes one release of the folder.</summary>
    public Task<Publication> Publish(ReleaseFiles release, CancellationToken cancelled) => new Publisher(owner, clock, plan).Publish(release, cancelled);

    private async Task<List<(string Id, string Checksum)>> Published(CancellationToken cancelled)
    {
        await using var connection = await owner.OpenConnectionAsync(cancelled);
        return [.. await connection.QueryAsync<(string, string)>(new CommandDefinition(PublishSql.Published, cancellationToken: cancelled))];
    }
}
