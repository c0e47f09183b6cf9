using System.CommandLine;
using KnowledgeApi.Collections;
using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Operations.Evidence.Gate;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Host.CommandLine;

internal static class CheckCommand
{
    public static Command Command()
    {
        var knowledge = Settings.Knowledge();
        var texts = new Option<DirectoryInfo?>("--texts") { Description = "Folder with the documents themselves: also check the fingerprints of passages against them." };
        var write = new Option<bool>("--write") { Description = "Rewrite files that are not in canonical form." };
        var command = new Command("check", "Check the curated files; no database is needed. Exit code 1 where something has to be mended.") { knowledge, texts, write };
        command.SetAction(result => Check(Settings.KnowledgeFolder(result.GetValue(knowledge)), result.GetValue(texts)?.FullName, result.GetValue(write)));
        return command;
    }

    private static int Check(string folder, string? texts, bool write)
    {
        if (write)
        {
            foreach (var file in CanonicalForm.Rewrite(folder, Catalogue.Kinds))
                Console.WriteLine($"rewrote {file}");
        }
        var tree = Catalogue.Read(folder);
        var faults = new KnowledgeValidator(tree, ReleasePlan.Current).Check();
        IReadOnlyList<Fault> untrue = texts is null ? [] : Fingerprints.Check(tree, texts);
        foreach (var fault in faults.Concat(untrue))
            Console.Error.WriteLine(fault);
        foreach (var (name, found) in faults.Where(f => f.Check is not null).CountBy(f => f.Check!))
            Console.WriteLine($"gate: {name}: {found}");
        var claims = tree.Of(CollectionNames.Claims).Select(e => (ClaimEntry)e.Entry).ToArray();
        Console.WriteLine($"{claims.Length} claims, {claims.Count(ClaimChecks.IsOfPages)} of them on pages alone");
        var total = faults.Count + untrue.Count;
        Console.WriteLine($"{tree.Entries.Count} entries, {total} {(total == 1 ? "fault" : "faults")}{(texts is null ? "" : ", fingerprints checked")}");
        return total == 0 ? 0 : 1;
    }
}
