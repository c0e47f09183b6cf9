using System.Diagnostics;
using System.Globalization;

namespace EmbeddedPostgres;

/// <summary>What a running server says of itself in <c>postmaster.pid</c>.</summary>
internal sealed record PostmasterFile(int Pid, int Port, bool IsReady)
{
    /// <summary>Null when no server has signed in there, or it is only just doing so.</summary>
    public static PostmasterFile? Read(string path)
    {
        try
        {
            var lines = File.ReadAllLines(path);
            return lines.Length < 4
                ? null
                : new PostmasterFile(Number(lines[0]), Number(lines[3]), lines.Length > 7 && lines[7].Trim() == "ready");
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException or FormatException)
        {
            return null;
        }
    }

    /// <summary>
    /// The file outlives a kill -9 or a power cut, and its number may belong to any program by then. PostgreSQL would refuse to
    /// start on the number alone, and pg_ctl would signal the stranger; in a container, where numbers are low, that is no rarity.
    /// </summary>
    public bool IsOfLivePostgres()
    {
        try
        {
            if (!OperatingSystem.IsLinux()) return Process.GetProcessById(Pid).ProcessName == "postgres";
            var state = File.ReadAllText($"/proc/{Pid}/stat");
            return state.Contains("(postgres)", StringComparison.Ordinal) && !state.Contains(") Z", StringComparison.Ordinal);
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static int Number(string line) => int.Parse(line, CultureInfo.InvariantCulture);
}
