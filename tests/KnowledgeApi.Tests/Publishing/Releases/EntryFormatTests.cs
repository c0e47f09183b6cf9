using KnowledgeApi.Collections;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Tests.Publishing.Releases;

/// <summary>The form of entries changes, and the releases of the repository stay readable: a format brings them along.</summary>
public sealed class EntryFormatTests
{
    private static readonly ReleaseFiles First = ReleaseFolder.ReadSound(Path.Combine(Curated.Knowledge, "../releases")).Releases[0];

    /// <summary>Nutrients as a later program might write them: the name is called a title.</summary>
    private sealed record TitledNutrient : Entry
    {
        public required string Title { get; init; }
        public System.Text.Json.JsonElement? Forms { get; init; }
        public override string ShownAs() => Title;
        public override IEnumerable<EntryLink> References() => [];
        public override IEnumerable<string?> SearchTexts() => [Title];
    }

    /// <summary>The collections of that program.</summary>
    private static readonly IReadOnlyList<EntryKind> LaterKinds =
        [.. Catalogue.Kinds.Where(k => k.PartOf is null).Select(k => k.Entry == typeof(NutrientEntry) ? new EntryKind { Collection = k.Collection, Entry = typeof(TitledNutrient), Tables = k.Tables, Open = k.Open } : k)];

    /// <summary>What that program says of its form.</summary>
    private static readonly EntryFormat Titles = new(EntryFormats.All[^1].Number + 1, entries =>
    {
        foreach (var nutrient in entries["nutrients"])
        {
            nutrient["title"] = nutrient["name"]!.DeepClone();
            foreach (var name in nutrient.Select(m => m.Key).Except(["id", "title", "forms"]).ToList())
                nutrient.Remove(name);
        }
    });

    [Fact]
    public void Release_in_an_earlier_format_is_read_through_the_later_ones()
    {
        var before = First.Tree(Catalogue.Kinds);
        var after = First.Tree(LaterKinds, [.. EntryFormats.All, Titles]);
        Assert.Equal(
            before.Of("nutrients").Select(e => (e.Entry.Id, ((NutrientEntry)e.Entry).Name)).Order(),
            after.Of("nutrients").Select(e => (e.Entry.Id, ((TitledNutrient)e.Entry).Title)).Order());
        Assert.Equal(before.Of("claims").Select(e => e.Entry.Id), after.Of("claims").Select(e => e.Entry.Id));
        // It is still the same release: what is digested is what was released, not what a later program makes of it.
        Assert.True(First.Manifest.IsConsistent());
    }

    [Fact]
    public void Changed_form_without_a_format_is_refused_with_what_is_needed()
    {
        var refused = Assert.Throws<PublishException>(() => First.Tree(LaterKinds));
        Assert.Contains("nutrients/", refused.Message, StringComparison.Ordinal);
        Assert.Contains("needs a format", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lost_collection_without_a_format_is_refused()
    {
        var refused = Assert.Throws<PublishException>(() => First.Tree([.. Catalogue.Kinds.Where(k => k.Collection != "outcomes")]));
        Assert.Contains("no collection outcomes", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Release_of_a_later_program_is_refused()
    {
        var later = First with { Manifest = First.Manifest with { Format = EntryFormats.All[^1].Number + 1 } };
        Assert.Contains("Use a newer program", Assert.Throws<PublishException>(() => later.Tree(Catalogue.Kinds)).Message, StringComparison.Ordinal);
    }
}
