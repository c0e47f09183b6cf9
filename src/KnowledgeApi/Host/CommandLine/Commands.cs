using System.CommandLine;
using KnowledgeApi.Platform.Contract;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Host.CommandLine;

/// <summary>The commands of the program; without a command it serves the API.</summary>
internal static class Commands
{
    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand($"{ContractInformation.Title}: serves curated, versioned knowledge, checks it and publishes it.")
        {
            ServeCommand.Command(),
            MigrateCommand.Command(),
            CheckCommand.Command(),
            ReleaseCommand.Command(),
            PublishCommand.Command(),
            VerifyCommand.Command(),
            RenderCommand.Command(),
            ExportCommand.Command(),
        };
        // Options without a command (--urls, --environment …) are for the web host.
        if (args.Length == 0 || (args[0].StartsWith("--", StringComparison.Ordinal) && args[0] is not ("--help" or "--version")))
            return await ServeCommand.Serve(args);
        return await root.Parse(args).InvokeAsync();
    }

    /// <summary>Runs a command and returns its exit code: that of the command, or 1 with the reason on standard error.</summary>
    public static async Task<int> Report(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception reason) when (reason is InvalidOperationException or Npgsql.NpgsqlException or PublishException or Problem)
        {
            await Console.Error.WriteLineAsync(reason.Message);
            return 1;
        }
    }
}
