using System.CommandLine;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Operations.Releases;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Host.CommandLine;

internal static class RenderCommand
{
    public static Command Command()
    {
        var owner = Settings.Owner();
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would change and write nothing." };
        var command = new Command("render",
            "Write the documents of all published releases anew in the form of this program, from the entries of each release, and say what has changed. Pinned answers change with it.")
        {
            owner, dryRun,
        };
        command.SetAction((result, cancelled) => Commands.Report(async () =>
        {
            await using var database = Settings.OwnerDatabase(result.GetValue(owner));
            var changed = await new DocumentRenderer(database, ReleasePlan.Current).Render(result.GetValue(dryRun), cancelled);
            foreach (var collection in changed)
                Show(collection);
            Console.WriteLine(Summary(changed.Sum(c => c.Documents), result.GetValue(dryRun)));
            return 0;
        }));
        return command;
    }

    private static void Show(RenderedCollection changed)
    {
        Console.WriteLine($"{changed.Collection}: {changed.Documents} documents");
        foreach (var (example, field) in changed.Examples.SelectMany(e => FieldDifference.Between(e.Before, e.After), (e, f) => (e, f)))
            Console.WriteLine($"  {example.Id}{field.Pointer}: {field.Before ?? "(absent)"} -> {field.After ?? "(absent)"}");
    }

    private static string Summary(int documents, bool dryRun) => documents == 0 ? "Every document is as this program writes it."
        : $"{(dryRun ? "Would write" : "Wrote")} {documents} documents anew. {(dryRun ? "" : "Restart the service: it may hold answers in the earlier form.")}".TrimEnd();
}
