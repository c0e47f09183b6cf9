using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Tests.Publishing;

namespace KnowledgeApi.Tests.Host.CommandLine;

/// <summary>check says what a curator has to mend, and needs no database for it.</summary>
[Trait("Speed", "slow")]
public sealed class CheckCommandTests
{
    [Fact]
    public async Task Check_passes_the_real_files_and_their_fingerprints_where_the_documents_are()
    {
        string[] texts = DocumentTexts.Folder is { } folder ? ["--texts", folder] : [];
        var (code, output, error) = await BuiltProgram.Run(["check", "--knowledge", TestService.KnowledgeFolder, .. texts]);
        Assert.True(code == 0, error);
        Assert.Contains("0 faults", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_names_every_fault_by_file_entry_member_and_remedy()
    {
        await using var tree = SmallTree.Write();
        tree.Change("dosages", "D1", d => d.Remove("passages"));
        tree.Change("studies", "ST1", s => s["doi"] = "nonsense");
        var (code, output, error) = await BuiltProgram.Run(["check", "--knowledge", tree.Path]);
        Assert.Equal(1, code);
        Assert.Contains("2 faults", output, StringComparison.Ordinal);
        Assert.Contains($"{Path.Combine("dosages", "all.json")}: D1: passages: No dose without a source", error, StringComparison.Ordinal);
        Assert.Contains($"{Path.Combine("studies", "all.json")}: ST1: doi: Not a DOI", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_finds_passages_that_the_documents_do_not_have()
    {
        await using var tree = SmallTree.Write();
        await using var texts = new TemporaryFolder();
        Directory.CreateDirectory(texts.Path);
        var text = "It works. And more here.";
        await File.WriteAllTextAsync(Path.Combine(texts.Path, "page.txt"), text, Answers.Cancelled);
        tree.Change("sources", "page", s => s["text"] = new System.Text.Json.Nodes.JsonObject
        {
            ["characters"] = text.Length,
            ["sha256"] = Fingerprints.Compute(text),
        });
        var (code, _, error) = await BuiltProgram.Run(["check", "--knowledge", tree.Path, "--texts", texts.Path]);
        Assert.Equal(1, code);
        Assert.Contains("page-p1: The document does not have this passage", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_rewrites_files_that_are_not_canonical_when_told_to()
    {
        await using var tree = SmallTree.Write();
        var canonical = tree.Text("concepts/all.json");
        tree.Save("concepts/all.json", canonical.Replace("\n", "\n ", StringComparison.Ordinal));
        Assert.Equal(1, (await BuiltProgram.Run(["check", "--knowledge", tree.Path])).ExitCode);
        var (code, output, _) = await BuiltProgram.Run(["check", "--knowledge", tree.Path, "--write"]);
        Assert.Equal(0, code);
        Assert.Contains("rewrote concepts", output, StringComparison.Ordinal);
        Assert.Equal(canonical, tree.Text("concepts/all.json"));
    }
}
