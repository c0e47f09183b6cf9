using System.CommandLine;
using KnowledgeApi.Host.Configuration;

namespace KnowledgeApi.Host.CommandLine;

internal static class MigrateCommand
{
    public static Command Command()
    {
        var owner = Settings.Owner();
        var command = new Command("migrate", "Bring the schema of the database up to date. Needs the owner's connection.") { owner };
        command.SetAction((result, cancelled) => Commands.Report(async () =>
        {
            await using var database = Settings.OwnerDatabase(result.GetValue(owner));
            foreach (var name in await DatabaseUpdate.Run(database, cancelled))
                Console.WriteLine($"applied {name}");
            Console.WriteLine("The schema is up to date.");
            return 0;
        }));
        return command;
    }
}
