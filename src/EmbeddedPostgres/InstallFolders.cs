using System.Globalization;
using System.Text.RegularExpressions;

namespace EmbeddedPostgres;

/// <summary>Where the usual installers put PostgreSQL, highest version first.</summary>
internal static partial class InstallFolders
{
    private static readonly (string Parent, string Pattern, string Programs)[] Places =
    [
        ("/usr/lib/postgresql", "*", "bin"), // Debian, Ubuntu
        ("/usr", "pgsql-*", "bin"), // Red Hat, from postgresql.org
        ("/opt/homebrew/opt", "postgresql@*", "bin"), // Homebrew on Apple silicon
        ("/usr/local/opt", "postgresql@*", "bin"), // Homebrew on Intel
        ("/Applications/Postgres.app/Contents/Versions", "*", "bin"),
        (Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL"), "*", "bin"), // Windows
    ];

    public static IEnumerable<string> Existing() =>
        from place in Places
        where Directory.Exists(place.Parent)
        from version in Directory.EnumerateDirectories(place.Parent, place.Pattern).OrderByDescending(Version)
        select Path.Combine(version, place.Programs);

    private static int Version(string folder) =>
        int.TryParse(LastNumber().Match(folder).Value, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"\d+$")]
    private static partial Regex LastNumber();
}
