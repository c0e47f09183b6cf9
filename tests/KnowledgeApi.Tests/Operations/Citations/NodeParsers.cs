using System.Diagnostics;

namespace KnowledgeApi.Tests.Operations.Citations;

/// <summary>The parsers that are not ours, in tests/formats, run by node. Where node is missing the tests are skipped, never in CI.</summary>
internal static class NodeParsers
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Curated.Knowledge, "..", "..", "tests", "formats"));
    private static readonly Lazy<Task> Prepared = new(Prepare);

    /// <summary>Runs a script of tests/formats over a folder; returns what it printed.</summary>
    public static async Task<string> RunAsync(string script, string folder)
    {
        await Prepared.Value;
        var (status, output) = await Call("node", script, folder);
        Assert.True(status == 0, output);
        return output;
    }

    private static async Task Prepare()
    {
        if (!await IsThere("node"))
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") is not null, "node is not installed");
        if (Directory.Exists(Path.Combine(Folder, "node_modules")))
            return;
        var (status, output) = await Call("sh", "prepare");
        Assert.True(status == 0, output);
    }

    private static async Task<bool> IsThere(string program)
    {
        try
        {
            return (await Call(program, "--version")).Status == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static async Task<(int Status, string Output)> Call(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await errors);
    }
}
