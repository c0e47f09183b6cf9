using System.Globalization;
using System.Text.RegularExpressions;

namespace EmbeddedPostgres;

/// <summary>A folder with PostgreSQL's server programs that have been verified to run.</summary>
internal sealed partial record PostgresPrograms(string Folder, int Major)
{
    /// <summary>The oldest version that our migrations and queries are tested on; older versions are skipped.</summary>
    public const int OldestMajor = 15;

    private static readonly string[] Needed = ["initdb", "pg_ctl", "postgres"];

    public string InitDb => Executable(Folder, "initdb");

    public string PgCtl => Executable(Folder, "pg_ctl");

    /// <summary>Returns the programs of a folder; null if some are missing, do not run under this account, or are too old.</summary>
    public static async Task<PostgresPrograms?> TryFolderAsync(string folder, UnixAccount? account, CancellationToken ct)
    {
        if (!Needed.All(name => File.Exists(Executable(folder, name)))) return null;
        var result = await new ProgramCall(Executable(folder, "postgres"), "--version") { Account = account }.RunAsync(ct);
        var version = VersionLine().Match(result.Output);
        if (!result.Succeeded || !version.Success) return null;
        var major = int.Parse(version.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        return major < OldestMajor ? null : new PostgresPrograms(folder, major);
    }

    private static string Executable(string folder, string name) =>
        Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name);

    [GeneratedRegex(@"\(PostgreSQL\) (\d+)")]
    private static partial Regex VersionLine();
}
