using Dapper;
using KnowledgeApi.Collections;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Publishing;
using KnowledgeApi.Verification;
using Npgsql;

namespace KnowledgeApi.Operations.Downloads;

/// <summary>Writes a release back as curated files to edit the next one from: the same entries, and the name of the release.</summary>
internal sealed class CuratedFiles(KnowledgeDatabase database)
{
    private const int EntriesInFile = 500;

    public async Task Write(LiveRelease release, string folder, CancellationToken cancelled)
    {
        if (Directory.EnumerateFileSystemEntries(folder).Any())
            throw new InvalidOperationException($"{folder} is not empty. What was withdrawn since would stay in it; name another folder.");
        await database.Read(release, connection => WriteAll(connection, release, folder, cancelled), cancelled);
    }

    /// <returns>How many withdrawals there are.</returns>
    private static async Task<int> WriteAll(NpgsqlConnection connection, LiveRelease release, string folder, CancellationToken cancelled)
    {
        foreach (var kind in Catalogue.Kinds.Where(k => k.PartOf is null))
            await Write(connection, release, kind, folder, cancelled);
        var withdrawals = (await connection.QueryAsync<Withdrawal>(new CommandDefinition(WithdrawalSql.All, new { At = release.Ordinal }, cancellationToken: cancelled))).ToList();
        if (withdrawals.Count > 0)
            await File.WriteAllTextAsync(Path.Combine(folder, Withdrawals.FileName), KnowledgeFiles.Canonical(withdrawals), cancelled);
        BasedOn.Write(folder, await connection.QuerySingleAsync<ReleaseParent>(new CommandDefinition(CuratedSql.Seal, new { At = release.Ordinal }, cancellationToken: cancelled)));
        return withdrawals.Count;
    }

    private static async Task Write(NpgsqlConnection connection, LiveRelease release, EntryKind kind, string folder, CancellationToken cancelled)
    {
        var after = "";
        for (var number = 1; ; number++)
        {
            var values = new { At = release.Ordinal, kind.Collection, AfterId = after, Take = EntriesInFile };
            var rows = (await connection.QueryAsync<(string Id, string? Entry)>(new CommandDefinition(CuratedSql.Entries, values, cancellationToken: cancelled))).ToList();
            if (rows.Count == 0)
                return;
            if (rows.Find(r => r.Entry is null).Id is { } unknown)
                throw new InvalidOperationException($"{kind.Collection}/{unknown}: this version was published before the database kept entries. Publish the present files once, and export that release.");
            var entries = KnowledgeFiles.Read(kind, $"[{string.Join(',', rows.Select(r => r.Entry))}]");
            var path = Path.Combine(folder, kind.Collection, $"{number:000}.json");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, KnowledgeFiles.Canonical(entries), cancelled);
            after = rows[^1].Id;
        }
    }
}
