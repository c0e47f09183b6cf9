using System.Diagnostics;
using System.Runtime.CompilerServices;
using EmbeddedPostgres;

namespace KnowledgeApi.Tests.EmbeddedPostgres;

/// <summary>
/// This test program started once more, as a process that owns an embedded server and does nothing else: something to kill.
/// </summary>
internal static class OwnerProcess
{
    private const string Variable = "KNOWLEDGE_API_TEST_OWN";

    /// <summary>Returns once the other process's server takes connections.</summary>
    public static async Task<Process> StartAsync(string dataFolder)
    {
        var program = Path.Combine(AppContext.BaseDirectory, typeof(OwnerProcess).Assembly.GetName().Name!);
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? program + ".exe" : program) { RedirectStandardOutput = true };
        start.Environment[Variable] = dataFolder;
        var process = Process.Start(start)!;
        Assert.Equal("ready", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        return process;
    }

    /// <summary>Comes before the test runner's own Main and, when asked, never lets it have its turn.</summary>
    [ModuleInitializer]
    internal static void OwnIfAsked()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } folder) return;
        var options = new EmbeddedServerOptions { DataFolder = folder, ProgramsFolder = TestPrograms.Folder, Durable = false };
        EmbeddedServer.StartAsync(options, Console.Error.WriteLine, CancellationToken.None).GetAwaiter().GetResult();
        Console.WriteLine("ready");
        Thread.Sleep(Timeout.Infinite);
    }
}
