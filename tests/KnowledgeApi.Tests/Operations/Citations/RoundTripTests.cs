using System.Text.Json;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Operations.Citations;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Representations;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http;

namespace KnowledgeApi.Tests.Operations.Citations;

/// <summary>What we write, parsers that are not ours read back as it was.</summary>
[Trait("Speed", "slow")]
public sealed class RoundTripTests(PostgresServer postgres)
{
    [Fact]
    public async Task Ten_thousand_random_studies_survive()
    {
        await using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path);
        var random = new RandomStudies(seed: 20261122);
        var studies = Enumerable.Range(1, 10_000).Select(random.Next).ToList();
        var works = studies.Select(s => s.AsWork()).ToList();
        await Write(folder, "works.json", JsonSerializer.Serialize(studies, ApiJson.Options));
        await Write(folder, "works.bib", Text(to => works.ForEach(w => BibTex.Write(to, w))));
        await Write(folder, "works.ris", Text(to => works.ForEach(w => Ris.Write(to, w))));
        await Write(folder, "works.csl.json", JsonSerializer.Serialize(works.Select(CslItem.From), ApiJson.Options));
        await Write(folder, "works.csv", await Table(studies));
        Assert.Contains("10000 works, 0 faults", await NodeParsers.RunAsync("check.mjs", folder.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_real_studies_survive()
    {
        await using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path);
        var client = (await TestService.SharedAsync(postgres)).Client;
        var page = await client.Json("/v1/studies?limit=200");
        var identified = page.Items("data").Where(s => s.Text("citation") is not null).ToArray();
        await Write(folder, "works.json", JsonSerializer.Serialize(identified));
        foreach (var (name, format) in new[] { ("works.bib", "bibtex"), ("works.ris", "ris"), ("works.csl.json", "csl") })
            await Write(folder, name, await client.GetStringAsync($"/v1/studies?format={format}", TestContext.Current.CancellationToken));
        var checkedFar = string.Join(',', identified.Select(s => s.At("verification")).Distinct());
        await Write(folder, "works.csv", await client.GetStringAsync($"/v1/studies?format=csv&verification={checkedFar}", TestContext.Current.CancellationToken));
        Assert.Contains($"{identified.Length} works, 0 faults", await NodeParsers.RunAsync("check.mjs", folder.Path), StringComparison.Ordinal);
    }

    private static async Task<string> Table(List<Study> studies)
    {
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { Response = { Body = body } };
        await new CsvFormat().Write(context, new Page<Study>
        {
            Data = studies,
            Paging = new PageInfo { Limit = studies.Count },
            Release = "2026.1",
            Links = new PageLinks { Self = "/v1/studies" },
        });
        return System.Text.Encoding.UTF8.GetString(body.ToArray());
    }

    private static string Text(Action<TextWriter> write)
    {
        var text = new StringWriter();
        write(text);
        return text.ToString();
    }

    private static Task Write(TemporaryFolder folder, string name, string text) =>
        File.WriteAllTextAsync(Path.Combine(folder.Path, name), text, TestContext.Current.CancellationToken);
}
