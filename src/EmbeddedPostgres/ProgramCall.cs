using System.ComponentModel;
using System.Diagnostics;

namespace EmbeddedPostgres;

/// <summary>What a program left behind: its exit code and everything it wrote.</summary>
internal sealed record ProgramResult(int ExitCode, string Output)
{
    /// <summary>The exit code for a program that is not there, as shells have it.</summary>
    public const int NotFound = 127;

    public bool Succeeded => ExitCode == 0;
}

/// <summary>One call of an outside program, under the unprivileged account when there is one.</summary>
internal sealed record ProgramCall(string File, params string[] Arguments)
{
    public UnixAccount? Account { get; init; }

    /// <summary>PostgreSQL's programs insist on a working folder that they may enter.</summary>
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
        // A developer's own PGPORT or PGTZ must not leak into our server, and messages stay in English.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("PG", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C";
        return Process.Start(start)!;
    }

    /// <summary>Runs to the end. A program that is not there is a result too.</summary>
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
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(ct);
            var errors = process.StandardError.ReadToEndAsync(ct);
            await process.WaitForExitAsync(ct);
            return new ProgramResult(process.ExitCode, (await output + await errors).Trim());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
