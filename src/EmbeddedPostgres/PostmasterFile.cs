using System.Diagnostics;
using System.Globalization;

namespace EmbeddedPostgres;

/// <summary>The state of a running server, as recorded in <c>postmaster.pid</c>.</summary>
internal sealed record PostmasterFile(int Pid, int Port, bool IsReady)
{
    /// <summary>Reads the file; null if there is none, or if the server is still writing it.</summary>
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
    /// Whether the PID belongs to a running postgres process. The file survives a kill -9 or a power cut, and its PID may by then belong to any
    /// program. PostgreSQL would refuse to start because of the PID alone, and pg_ctl would signal the wrong process; this is common in
    /// containers, where PIDs are low.
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
