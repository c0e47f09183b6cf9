using System.CommandLine;
using KnowledgeApi.Collections;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Versioning;
using KnowledgeApi.Publishing;
using KnowledgeApi.Verification;

namespace KnowledgeApi.Host.CommandLine;

internal static class ReleaseCommand
{
    public static Command Command()
    {
        var knowledge = Settings.Knowledge();
        var releases = Settings.Releases();
        var notes = new Option<string?>("--notes") { Description = "What to say about the release." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would change, field by field, and write nothing." };
        var documents = new Option<bool>("--documents")
        {
            Description = "Cut no release: write anew what the documents of all releases are in the form of this program. Only while the contract is below version 1.0.0.",
        };
        var command = new Command("release", "Check the curated files and cut them as the next release, into a folder of its own beside the others; no database is needed. Unchanged files make no release.")
        {
            knowledge, releases, notes, dryRun, documents,
        };
        command.SetAction((result, _) => Commands.Report(() =>
        {
            var folder = ReleaseFolder.ReadSound(result.GetValue(releases) ?? ReleaseFolder.Beside(Settings.KnowledgeFolder(result.GetValue(knowledge))));
            return Task.FromResult(result.GetValue(documents)
                ? WriteDocuments(folder)
                : Cut(Settings.KnowledgeFolder(result.GetValue(knowledge)), folder, result.GetValue(notes), result.GetValue(dryRun)));
        }));
        return command;
    }

    private static int Cut(string knowledge, ReleaseFolder folder, string? notes, bool dryRun)
    {
        var tree = Catalogue.Read(knowledge);
        if (Refused(new KnowledgeValidator(tree, ReleasePlan.Current).Check()))
            return 1;
        var cut = new ReleaseCut(tree, folder, BasedOn.Read(knowledge), ReleasePlan.Current);
        if (dryRun)
            cut.Changes.ToList().ForEach(PublishCommand.Show);
        if (Refused(cut.Refusals))
            return 1;
        foreach (var (entry, release) in cut.Reverts())
            Console.WriteLine($"note: {entry} is again as release {release} had it. If that is not meant, an edit was lost.");
        if (cut.IsUnchanged)
        {
            Console.WriteLine($"The files are release {folder.Newest!.Manifest.Id}; there is nothing to release.");
            return 0;
        }
        var now = DateTimeOffset.UtcNow;
        var identity = new ReleaseIdentity(ReleaseName.Next(folder.Releases.Select(r => r.Manifest.Id), now.Year), WholeSecond(now), folder.Newest?.Identity, notes, EntryFormats.All[^1].Number);
        var changes = string.Join(", ", cut.Changes.CountBy(c => c.Kind).Select(k => $"{k.Value} {k.Key}").DefaultIfEmpty("withdrawals alone"));
        if (dryRun)
        {
            Console.WriteLine($"Would release {identity.Id}: {changes}.");
            return 0;
        }
        var files = cut.Write(identity, ContractVersion.Current);
        BasedOn.Write(knowledge, files.Identity);
        Console.WriteLine($"Released {identity.Id}: {changes}.\nchecksum {files.Manifest.Checksum}\nCommit {files.Folder} and {BasedOn.FileName}, and publish.");
        return 0;
    }

    private static int WriteDocuments(ReleaseFolder folder)
    {
        DocumentArchive.RefuseIfKept(ContractVersion.Current);
        foreach (var release in folder.Releases)
        {
            ReleaseCut.WriteDocuments(release.Folder, release.Identity, release.Tree(Catalogue.Kinds), ReleasePlan.Current, ContractVersion.Current, release.Manifest.PublishedAt);
            Console.WriteLine($"{release.Manifest.Id}: documents {release.Documents!.Root}");
        }
        return 0;
    }

    private static bool Refused(IReadOnlyList<Fault> faults)
    {
        foreach (var fault in faults)
            Console.Error.WriteLine(fault);
        if (faults.Count > 0)
            Console.Error.WriteLine($"{faults.Count} {(faults.Count == 1 ? "fault" : "faults")}; nothing was released.");
        return faults.Count > 0;
    }

    private static DateTimeOffset WholeSecond(DateTimeOffset moment) => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerSecond));
}
