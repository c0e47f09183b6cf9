using System.CommandLine;
using KnowledgeApi.Platform.Contract;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Host.CommandLine;

/// <summary>The verbs of the program; without one it serves.</summary>
internal static class Commands
{
    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand($"{ContractInformation.Title}: serves curated, versioned knowledge, checks it and publishes it.")
        {
            ServeCommand.Command(),
            MigrateCommand.Command(),
            CheckCommand.Command(),
            PublishCommand.Command(),
            ExportCommand.Command(),
        };
        // Options without a verb (--urls, --environment …) are the web host's.
        if (args.Length == 0 || (args[0].StartsWith("--", StringComparison.Ordinal) && args[0] is not ("--help" or "--version")))
            return await ServeCommand.Serve(args);
        return await root.Parse(args).InvokeAsync();
    }

    /// <summary>Ends a verb: 0, or 1 with the reason on standard error.</summary>
    public static async Task<int> Report(Func<Task<int>> verb)
    {
        try
        {
            return await verb();
        }
        catch (Exception reason) when (reason is InvalidOperationException or Npgsql.NpgsqlException or PublishException or Problem)
        {
            await Console.Error.WriteLineAsync(reason.Message);
            return 1;
        }
    }
}
