using KnowledgeApi.Collections.Definition;

namespace KnowledgeApi.Tests.Publishing;

/// <summary>Every rule of the curation policy finds what it is for, and says in which file, entry and member, and what to do.</summary>
public sealed class BrokenTreeTests
{
    public static TheoryData<string> Names => [.. Breaks.All.Keys];

    [Fact]
    public async Task Small_tree_has_no_faults()
    {
        await using var tree = SmallTree.Write();
        Assert.Empty(tree.Faults());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Broken_entry_is_named_with_its_member_and_remedy(string name)
    {
        var broken = Breaks.All[name];
        await using var tree = SmallTree.Write();
        tree.Change(broken.Collection, broken.Id, broken.Break);
        Assert.Contains(tree.Faults(), f => f.File == Path.Combine(broken.ShownIn, "all.json") && f.Id == broken.ShownId
            && f.Field.StartsWith(broken.Field, StringComparison.Ordinal) && f.Remedy.Contains(broken.Remedy, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("unknown member", """[{ "id": "x", "name": "X", "synonyms": [], "kind": "mineral", "colour": "red" }]""", "colour")]
    [InlineData("member given twice", """[{ "id": "x", "name": "X", "name": "Y", "synonyms": [], "kind": "mineral" }]""", "name")]
    [InlineData("member in another case", """[{ "id": "x", "Name": "X", "synonyms": [], "kind": "mineral" }]""", "Name")]
    [InlineData("missing member", """[{ "id": "x", "synonyms": [], "kind": "mineral" }]""", "name")]
    [InlineData("null", """[{ "id": "x", "name": null, "synonyms": [], "kind": "mineral" }]""", "name")]
    [InlineData("number as text", """[{ "id": "x", "name": "X", "synonyms": [], "kind": "mineral", "forms": [{ "id": "f", "name": "F", "molarMass": "4", "verification": "verified" }] }]""", "molarMass")]
    [InlineData("no array", """{ "id": "x" }""", "$")]
    [InlineData("no JSON", "[", "$")]
    [InlineData("comment", "[ // why\n]", "$")]
    public async Task File_in_another_format_is_refused(string what, string text, string where)
    {
        await using var tree = SmallTree.Write();
        tree.Save("nutrients/broken.json", text);
        var fault = Assert.Single(tree.Faults(), f => f.File == Path.Combine("nutrients", "broken.json"));
        Assert.True($"{fault.Field} {fault.Remedy}".Contains(where, StringComparison.Ordinal), $"{what}: {fault}");
        Assert.Contains("Not in the format of nutrients", fault.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_in_another_layout_is_refused()
    {
        await using var tree = SmallTree.Write();
        tree.Save("concepts/all.json", tree.Text("concepts/all.json").Replace("  ", " ", StringComparison.Ordinal));
        var fault = Assert.Single(tree.Faults());
        Assert.Equal(Path.Combine("concepts", "all.json"), fault.File);
        Assert.Contains("check --write", fault.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Id_given_twice_is_refused()
    {
        await using var tree = SmallTree.Write();
        tree.Save("concepts/other.json", tree.Text("concepts/all.json"));
        Assert.Contains(tree.Faults(), f => f is { Id: "relaxation", Field: "id" } && f.Remedy.Contains("occurs twice", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Id_of_two_collections_that_share_theirs_is_refused()
    {
        await using var tree = SmallTree.Write();
        tree.Change(CollectionNames.Concepts, "relaxation", c => c["id"] = "magnesium");
        Assert.Contains(tree.Faults(), f => f is { Id: "magnesium", Field: "id" } && f.Remedy.Contains("share their ids", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lost_folder_of_a_collection_is_refused()
    {
        await using var tree = SmallTree.Write();
        Directory.Delete(Path.Combine(tree.Path, "outcomes"), recursive: true);
        Assert.Contains(tree.Faults(), f => f.File == "outcomes" && f.Remedy.Contains("The folder is missing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Folder_of_no_collection_and_missing_folder_are_refused()
    {
        await using var tree = SmallTree.Write();
        tree.Save("recipes/all.json", "[]");
        Assert.Contains(tree.Faults(), f => f.File == "recipes" && f.Remedy.Contains("nutrients", StringComparison.Ordinal));
        var missing = Curated.Read(tree.Path + "-elsewhere");
        Assert.Contains(missing.Faults, f => f.Remedy.Contains("--knowledge", StringComparison.Ordinal));
    }
}
