using System.CommandLine;
using KnowledgeApi.Collections;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Operations.Releases;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Host.CommandLine;

internal static class PublishCommand
{
    public static Command Command()
    {
        var owner = Settings.Owner();
        var knowledge = Settings.Knowledge();
        var notes = new Option<string?>("--notes") { Description = "What to say about the release." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would change and write nothing." };
        var command = new Command("publish", "Migrate, check the curated files and publish them as a new release, in one transaction. Unchanged files publish nothing.")
        {
            owner, knowledge, notes, dryRun,
        };
        command.SetAction((result, cancelled) => Commands.Report(async () =>
        {
            await using var database = Settings.OwnerDatabase(result.GetValue(owner));
            return await Publish(database, Settings.KnowledgeFolder(result.GetValue(knowledge)), result.GetValue(notes), result.GetValue(dryRun), cancelled);
        }));
        return command;
    }

    private static async Task<int> Publish(Npgsql.NpgsqlDataSource database, string folder, string? notes, bool dryRun, CancellationToken cancelled)
    {
        Console.WriteLine("migrating …");
        await DatabaseUpdate.Run(database, cancelled);
        Console.WriteLine($"checking {folder} …");
        var tree = Catalogue.Read(folder);
        var faults = new KnowledgeValidator(tree, ReleasePlan.Current).Check();
        if (faults.Count > 0)
        {
            foreach (var fault in faults)
                Console.Error.WriteLine(fault);
            Console.Error.WriteLine($"{faults.Count} faults; nothing was published.");
            return 1;
        }
        Console.WriteLine($"publishing {tree.Entries.Count} entries …");
        var publication = await new Publisher(database, TimeProvider.System, ReleasePlan.Current).Publish(tree, notes, dryRun, cancelled);
        if (dryRun)
            publication.Changes.ToList().ForEach(Show);
        Console.WriteLine(Summary(publication, dryRun));
        foreach (var refusal in publication.Refusals)
            Console.Error.WriteLine(refusal);
        return publication.Refusals.Count == 0 ? 0 : 1;
    }

    private static void Show(Change change)
    {
        Console.WriteLine($"{change.Kind} {change.Collection}/{change.Id}");
        foreach (var field in FieldDifference.Between(change.Before, change.After))
            Console.WriteLine($"  {field.Pointer}: {field.Before ?? "(absent)"} -> {field.After ?? "(absent)"}");
    }

    private static string Summary(Publication publication, bool dryRun)
    {
        if (publication is { Changes.Count: 0, Release: null })
            return "Nothing has changed since the live release; nothing was published.";
        if (publication.Changes.Count == 0)
            return $"Published {publication.Release}: no entry has changed, but answers have.";
        var changes = string.Join(", ", publication.Changes.CountBy(c => c.Kind).Select(k => $"{k.Value} {k.Key}"));
        return dryRun ? $"Would publish: {changes}." : $"Published {publication.Release}: {changes}.";
    }
}
