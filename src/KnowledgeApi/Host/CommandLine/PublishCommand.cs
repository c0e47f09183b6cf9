using System.CommandLine;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Operations.Releases;
using KnowledgeApi.Publishing;
using Npgsql;

namespace KnowledgeApi.Host.CommandLine;

internal static class PublishCommand
{
    public static Command Command()
    {
        var owner = Settings.Owner();
        var releases = Settings.Releases();
        var dryRun = new Option<bool>("--dry-run") { Description = "Say which releases would be published, and publish none. The schema is brought up to date all the same." };
        var command = new Command("publish", "Migrate, and bring the database to every release of the folder in their order, each in one transaction. What it holds already must be the same by checksum.")
        {
            owner, releases, dryRun,
        };
        command.SetAction((result, cancelled) => Commands.Report(async () =>
        {
            await using var database = Settings.OwnerDatabase(result.GetValue(owner));
            return await Publish(database, Settings.ReleasesFolder(result.GetValue(releases)), result.GetValue(dryRun), cancelled);
        }));
        return command;
    }

    /// <summary>Shows a change, field by field.</summary>
    public static void Show(Change change)
    {
        Console.WriteLine($"{change.Kind} {change.Collection}/{change.Id}");
        foreach (var field in FieldDifference.Between(change.Before, change.After))
            Console.WriteLine($"  {field.Pointer}: {field.Before ?? "(absent)"} -> {field.After ?? "(absent)"}");
    }

    private static async Task<int> Publish(NpgsqlDataSource database, string path, bool dryRun, CancellationToken cancelled)
    {
        var folder = ReleaseFolder.ReadSound(path);
        Console.WriteLine("migrating …");
        await DatabaseUpdate.Run(database, cancelled);
        var publisher = new FolderPublisher(database, TimeProvider.System, ReleasePlan.Current);
        var missing = await publisher.Missing(folder, cancelled);
        if (missing.Count == 0)
            Console.WriteLine(folder.Newest is { } newest ? $"The database holds every release up to {newest.Manifest.Id}; nothing was published." : $"There are no releases in {path}.");
        foreach (var release in missing)
        {
            if (dryRun)
                Console.WriteLine($"Would publish {release.Manifest.Id}.");
            else
                Console.WriteLine(Summary(await publisher.Publish(release, cancelled)));
        }
        return 0;
    }

    private static string Summary(Publication publication) =>
        $"Published {publication.Release}: {string.Join(", ", publication.Changes.CountBy(c => c.Kind).Select(k => $"{k.Value} {k.Key}").DefaultIfEmpty("no entry changed"))}.";
}
