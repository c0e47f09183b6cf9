using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KnowledgeApi.Collections;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Tests.Operations.Citations;

[Trait("Speed", "slow")]
public sealed class BibliographyTests(PostgresServer postgres)
{
    private static readonly string[] Unidentified = ["ST064", "ST065", "ST066", "ST067"];

    /// <summary>Whatever leads to studies and sources gives the bibliography of just those that its JSON leads to, studies first.</summary>
    [Theory]
    [InlineData("/v1/claims?condition=restless-legs-syndrome&nutrient=iron")]
    [InlineData("/v1/claims?kind=efficacy")]
    [InlineData("/v1/dosages")]
    [InlineData("/v1/claims/CLM0260")]
    public async Task It_holds_the_studies_of_the_answer(string address)
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var pages = address.Contains('?', StringComparison.Ordinal) ? $"{address}&limit=200" : $"{address}?limit=200";
        var json = await client.GetStringAsync(Regex.IsMatch(address, "CLM") ? address : pages, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("\"next\"", json, StringComparison.Ordinal);
        var referred = Regex.Matches(json, "\"href\":\"/v1/(?:studies|sources)/([^\"]+)\"").Select(m => m.Groups[1].Value)
            .Except(Unidentified).ToHashSet();
        var keys = await Keys(client, address);
        Assert.Equal(referred.Order(StringComparer.Ordinal), keys.Order(StringComparer.Ordinal));
        Assert.Equal(keys.Select(IsStudy).OrderDescending(), keys.Select(IsStudy));
    }

    /// <summary>Documents are works too: a list of sources is its own bibliography, and a value of an authority is cited by the document it was read in.</summary>
    [Fact]
    public async Task Sources_and_reference_intakes_have_entries()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var sources = await client.Json("/v1/sources?limit=200");
        Assert.Equal(sources.Items("data").Select(Answers.Id), await Keys(client, "/v1/sources"));
        var intake = (await client.Json("/v1/reference-intakes?limit=1")).Items("data").Single();
        var entry = (await client.Json($"/v1/reference-intakes/{intake.At("id")}?format=csl")).EnumerateArray().Single();
        Assert.Equal(intake.At("source", "id"), entry.At("id"));
        Assert.Matches("^(webpage|report)$", entry.At("type"));
        Assert.False(string.IsNullOrEmpty(entry.At("publisher")));
    }

    [Fact]
    public async Task Unidentified_studies_are_left_out_and_named()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var answer = await client.GetAsync("/v1/studies?format=bibtex&sort=-year&verification=verified,not-identified", TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("% ST064: left out", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{ST064,", text, StringComparison.Ordinal);
        var left = Regex.Count(text, "^% ", RegexOptions.Multiline);
        Assert.Equal($"records={Regex.Count(text, "^@", RegexOptions.Multiline)}, left-out={left}", answer.Headers.GetValues("Knowledge-Bibliography").Single());
    }

    [Fact]
    public async Task It_is_capped_and_says_so()
    {
        await using var folder = new TemporaryFolder();
        Copy(TestService.KnowledgeFolder, folder.Path);
        var model = JsonNode.Parse("""
            {"id":"","label":"x","title":"x","authorsComplete":true,"design":"cohort","nutrients":["iron"],"conditions":["restless-legs-syndrome"],"results":[],
             "finding":"x","direction":"neutral","riskOfBias":{"rating":"not-assessed"},"standing":"unknown","verification":"unverified","unverifiedFields":["all"]}
            """)!;
        var many = Enumerable.Range(0, 5100).Select(i => { var s = model.DeepClone(); s["id"] = $"ST9{i:D4}"; return s; }).ToArray();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "studies", "many.json"), new JsonArray(many).ToJsonString(), TestContext.Current.CancellationToken);
        _ = CanonicalForm.Rewrite(folder.Path, Catalogue.Kinds).ToList();
        await using var service = await TestService.StartAsync(postgres, folder.Path);
        var answer = await service.Client.GetAsync("/v1/studies?format=bibtex", TestContext.Current.CancellationToken);
        Assert.EndsWith(", capped", answer.Headers.GetValues("Knowledge-Bibliography").Single(), StringComparison.Ordinal);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("% Only the first 5000 records", text, StringComparison.Ordinal);
        Assert.Equal(5000, Regex.Count(text, "^@", RegexOptions.Multiline));
        var lines = await service.Client.GetStringAsync("/v1/studies?format=ndjson", TestContext.Current.CancellationToken);
        var identified = Curated.Read().Of("studies").Count(s => ((StudyEntry)s.Entry).Verification != "not-identified");
        Assert.Equal(many.Length + identified, lines.Count(c => c == '\n'));
    }

    [Fact]
    public async Task The_knowledge_base_says_how_to_cite_it()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var cite = await client.Json("/v1/cite");
        var release = cite.At("release");
        var itself = await client.Json($"/v1/releases/{release}");
        Assert.StartsWith(itself.At("citation"), cite.At("vancouver"), StringComparison.Ordinal);
        Assert.Contains("TY  - DATA\r\n", await client.GetStringAsync("/v1/cite?format=ris", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var file = await File.ReadAllTextAsync(Path.Combine(Curated.Knowledge, "..", "..", "CITATION.cff"), TestContext.Current.CancellationToken);
        Assert.Contains($"title: \"{cite.At("title")}\"", file, StringComparison.Ordinal);
        Assert.Contains($"- name: \"{cite.At("author")}\"", file, StringComparison.Ordinal);
        Assert.Contains($"- {cite.At("license")}", file, StringComparison.Ordinal);
    }

    private static bool IsStudy(string id) => Regex.IsMatch(id, "^ST[0-9]+$");

    private static async Task<string[]> Keys(HttpClient client, string address)
    {
        var csl = await client.Json($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}format=csl");
        return [.. csl.EnumerateArray().Select(Answers.Id)];
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
