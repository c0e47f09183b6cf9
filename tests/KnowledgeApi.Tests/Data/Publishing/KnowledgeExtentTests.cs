using System.Text.Json;
using KnowledgeApi.Tests.Database;
using KnowledgeApi.Tests.Http;

namespace KnowledgeApi.Tests.Data.Publishing;

/// <summary>All of the documents is there, not a sample of it, as a user of the API finds it.</summary>
public sealed class KnowledgeExtentTests(PostgresServer postgres)
{
    private static readonly Dictionary<string, int> Documents = new() { ["000"] = 17, ["001"] = 29, ["002"] = 62, ["003"] = 37, ["004"] = 11 };

    [Theory]
    [InlineData("nutrients", 47)]
    [InlineData("conditions", 40)]
    [InlineData("studies", 77)]
    [InlineData("mechanisms", 21)]
    [InlineData("dosages", 29)]
    public async Task Collection_is_whole(string collection, int count) => Assert.Equal(count, (await All(collection)).Count);

    [Fact]
    public async Task All_claims_of_the_extraction_are_there_and_safety_facts_besides()
    {
        var ids = (await All("claims")).Select(Answers.Id).ToList();
        Assert.Equal(Enumerable.Range(1, 376).Select(n => $"CLM{n:0000}"), ids.Where(id => id.StartsWith("CLM", StringComparison.Ordinal)));
        var safety = ids.Except(ids.Where(id => id.StartsWith("CLM", StringComparison.Ordinal))).ToList();
        Assert.Equal(Enumerable.Range(1, safety.Count).Select(n => $"SAF{n:000}"), safety);
        Assert.True(safety.Count >= 35);
    }

    [Fact]
    public async Task Statements_are_all_there() => Assert.Equal(503, (await All("claims"))
        .Where(c => c.Id().StartsWith("CLM", StringComparison.Ordinal)).Sum(c => c.List("statements").Count()));

    private static readonly string[] Reworded = ["no-effect-on", "uncertain-effect-on"];

    [Fact]
    public async Task Statements_name_what_the_extraction_names()
    {
        var expected = Path.Combine(TestService.KnowledgeFolder, "../../../shared/curation/claim-terms.csv");
        var stated = (await All("claims")).SelectMany(c => c.List("statements").Select(s =>
            $"{c.Id()},{s.GetProperty("subject").Id()},{s.Text("predicate")},{s.GetProperty("object").Id()}")).ToList();
        Assert.Equal(stated.Count, stated.Select(s => s.Split(',')).Count(s => s.Length == 4));
        // The extraction stands beside the repository where someone has it. No id holds a comma or a quotation mark.
        if (File.Exists(expected))
            Assert.Empty(File.ReadLines(expected).Skip(1).Where(line => line.StartsWith("CLM", StringComparison.Ordinal))
                .Select(line => string.Join(',', line.Split(',').Take(4)))
                // Retired predicates, and what the extraction called prevention in people who have the condition, were encoded anew.
                .Where(line => !Reworded.Contains(line.Split(',')[2]) && line != "CLM0259,vitamin-e,prevents,haemodialysis-muscle-cramps").Except(stated));
    }

    /// <summary>The 69 of the extraction, and folate of food, which conversions need beside the synthetic forms.</summary>
    [Fact]
    public async Task Forms_are_all_there() => Assert.Equal(69 + 1, (await All("nutrients")).Sum(n => n.List("forms").Count()));

    [Fact]
    public async Task Mechanisms_are_K1_to_K21() => Assert.Equal(
        Enumerable.Range(1, 21).Select(n => $"K{n}").Order(StringComparer.Ordinal), (await All("mechanisms")).Select(Answers.Id));

    [Fact]
    public async Task Studies_and_dosages_are_numbered_through()
    {
        Assert.Equal(Enumerable.Range(1, 77).Select(n => $"ST{n:000}"), (await All("studies")).Select(Answers.Id));
        Assert.Equal(Enumerable.Range(1, 29).Select(n => $"DOS{n:000}"), (await All("dosages")).Select(Answers.Id));
    }

    [Fact]
    public async Task Documents_have_all_their_passages_and_the_48_corrections()
    {
        var sources = (await All("sources")).ToDictionary(Answers.Id, s => s);
        foreach (var (id, passages) in Documents)
            Assert.Equal(Enumerable.Range(1, passages).Select(n => $"{id}-p{n}"), sources[id].List("passages").Select(Answers.Id));
        Assert.True(sources.Count > Documents.Count, "the reference sources are missing");
        var corrections = sources.Values.SelectMany(s => s.List("corrections")).Select(Answers.Id);
        Assert.Equal(Enumerable.Range(1, 48).Select(n => $"B-{n:000}"), corrections.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Document_002_is_one_source_in_two_versions()
    {
        var passages = (await All("sources")).Single(s => s.Id() == "002").List("passages").ToList();
        Assert.Contains(passages, p => p.Text("version") == "1");
        Assert.Contains(passages, p => p.Text("version") == "2");
        Assert.Contains(passages, p => p.Text("sameAs") is not null);
    }

    private async Task<List<JsonElement>> All(string collection) =>
        await (await TestService.SharedAsync(postgres)).All($"/v1/{collection}?limit=200&sort=id");
}
