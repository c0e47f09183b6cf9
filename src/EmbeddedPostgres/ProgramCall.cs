using System.ComponentModel;
using System.Diagnostics;

namespace EmbeddedPostgres;

/// <summary>The result of a program: its exit code and all its output.</summary>
internal sealed record ProgramResult(int ExitCode, string Output)
{
    /// <summary>Exit code for a missing program, as in shells.</summary>
    public const int NotFound = 127;

    public bool Succeeded => ExitCode == 0;
}

/// <summary>A call to an external program, run under the unprivileged account if there is one.</summary>
internal sealed record ProgramCall(string File, params string[] Arguments)
{
    /// <summary>Longest wait for a killed program and its children to be gone.</summary>
    private static readonly TimeSpan EndOfKilled = TimeSpan.FromSeconds(5);

    public UnixAccount? Account { get; init; }

    /// <summary>Working folder. PostgreSQL's programs require one that they can enter.</summary>
    public string Folder { get; init; } = Path.GetPathRoot(Environment.CurrentDirectory)!;

    /// <summary>Starts the program without waiting for it.</summary>
    public Process Start(bool redirect = true)
    {
        string[] line = [.. Account?.Prefix ?? [], File, .. Arguments];
        var start = new ProcessStartInfo(line[0], line[1..])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = redirect,
            RedirectStandardOutput = redirect,
            RedirectStandardError = redirect,
        };
        // A developer's own PGPORT or PGTZ must not affect our server; LC_ALL=C keeps messages in English.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("PG", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C";
        return Process.Start(start)!;
    }

    /// <summary>Runs the program to completion. A missing program is returned as a result, not thrown.</summary>
    public async Task<ProgramResult> RunAsync(CancellationToken ct)
    {
        try
        {
            using var process = Start();
            process.StandardInput.Close();
            return await FinishAsync(process, ct);
        }
        catch (Win32Exception missing)
        {
            return new ProgramResult(ProgramResult.NotFound, missing.Message);
        }
    }

    private static async Task<ProgramResult> FinishAsync(Process process, CancellationToken ct)
    {
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(ct);
            await Task.WhenAll(output, errors).WaitAsync(ct);
            return new ProgramResult(process.ExitCode, (await output + await errors).Trim());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            // The pipes close when the last of its children has ended: until then they could still write files.
            await Task.WhenAny(Task.WhenAll(output, errors), Task.Delay(EndOfKilled, CancellationToken.None));
            throw;
        }
    }
}
