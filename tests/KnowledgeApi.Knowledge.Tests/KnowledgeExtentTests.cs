using System.Globalization;
using System.Text.Json;

namespace KnowledgeApi.Knowledge.Tests;

/// <summary>All of the documents is there, not a sample of it, as a user of the API finds it.</summary>
public sealed class KnowledgeExtentTests(PostgresServer postgres)
{
    private static readonly Dictionary<string, int> Documents = new()
    {
        ["activemg-rls-and-cramps"] = 17,
        ["isotonix-leg-cramps"] = 29,
        ["rupa-health-magnesium-b6-rls"] = 62,
        ["sedorum-b12-rls"] = 37,
        ["hotshot-blog-b12-cramps"] = 11,
    };

    /// <summary>What was taken from the documents stays, or it is said why it was withdrawn; more may be read beside it.</summary>
    [Theory]
    [InlineData("claims", "CLM{0:0000}", 376)]
    [InlineData("claims", "SAF{0:000}", 77)]
    [InlineData("dosages", "DOS{0:000}", 29)]
    [InlineData("mechanisms", "K{0}", 21)]
    public async Task All_of_the_extraction_is_there(string collection, string id, int count)
    {
        var ids = (await All(collection)).Select(Answers.Id).Concat(Withdrawn(collection)).ToHashSet();
        Assert.All(Enumerable.Range(1, count).Select(n => string.Format(CultureInfo.InvariantCulture, id, n)), i => Assert.Contains(i, ids));
    }

    [Fact]
    public async Task Studies_of_the_extraction_are_there_and_those_nobody_could_identify_where_they_are_asked_for()
    {
        var ids = (await All("studies")).Concat(await All("studies", "&verification=not-identified")).Select(Answers.Id).Concat(Withdrawn("studies")).ToHashSet();
        Assert.All(Enumerable.Range(1, 77).Select(n => $"ST{n:000}"), i => Assert.Contains(i, ids));
    }

    /// <summary>Statements may be encoded anew, or split; what a claim is about stays.</summary>
    [Fact]
    public async Task Claims_are_about_what_the_extraction_says()
    {
        var about = (await All("claims")).ToDictionary(Answers.Id, c => c.List("statements").SelectMany(s => new[] { s.GetProperty("subject").Id(), s.GetProperty("object").Id() }).ToHashSet());
        Assert.All(about.Values, Assert.NotEmpty);
        // The extraction stands beside the repository where someone has it. No id holds a comma or a quotation mark.
        var expected = Path.Combine(TestService.KnowledgeFolder, "../../../shared/curation/claim-terms.csv");
        if (File.Exists(expected))
            Assert.Empty(File.ReadLines(expected).Skip(1).Where(line => line.StartsWith("CLM", StringComparison.Ordinal)).Select(line => line.Split(','))
                .GroupBy(part => part[0]).Where(claim => !claim.Any(part => about[claim.Key].Contains(part[1]) || about[claim.Key].Contains(part[3]))).Select(claim => claim.Key));
    }

    /// <summary>Every form is of its nutrient alone, and can be found by its name.</summary>
    [Fact]
    public async Task Forms_are_of_one_nutrient()
    {
        var forms = (await All("nutrients")).SelectMany(n => n.List("forms")).Select(Answers.Id).ToArray();
        Assert.NotEmpty(forms);
        Assert.Equal(forms.Distinct(), forms);
    }

    [Fact]
    public async Task Documents_have_all_their_passages_and_what_was_found_wrong_in_them()
    {
        var sources = (await All("sources")).ToDictionary(Answers.Id, s => s);
        foreach (var (id, passages) in Documents)
            Assert.Subset(sources[id].List("passages").Select(Answers.Id).ToHashSet(), Enumerable.Range(1, passages).Select(n => $"{id}-p{n}").ToHashSet());
        Assert.True(sources.Count > Documents.Count, "the reference sources are missing");
        var corrections = sources.Values.SelectMany(s => s.List("corrections")).Select(Answers.Id);
        Assert.Subset(corrections.ToHashSet(), Enumerable.Range(1, 48).Select(n => $"B-{n:000}").ToHashSet());
    }

    [Fact]
    public async Task Document_002_is_one_source_in_two_versions()
    {
        var passages = (await All("sources")).Single(s => s.Id() == "rupa-health-magnesium-b6-rls").List("passages").ToList();
        Assert.Contains(passages, p => p.Text("version") == "1");
        Assert.Contains(passages, p => p.Text("version") == "2");
        Assert.Contains(passages, p => p.Text("sameAs") is not null);
    }

    private static IEnumerable<string> Withdrawn(string collection) => Curated.Withdrawn().Where(w => w.Collection == collection).Select(w => w.Id);

    private async Task<List<JsonElement>> All(string collection, string filter = "") =>
        await (await TestService.SharedAsync(postgres)).All($"/v1/{collection}?limit=200&sort=id{filter}");
}
