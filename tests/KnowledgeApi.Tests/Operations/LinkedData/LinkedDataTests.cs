using KnowledgeApi.Tests.Operations.Citations;

namespace KnowledgeApi.Tests.Operations.LinkedData;

public sealed class LinkedDataTests(PostgresServer postgres)
{
    [Fact]
    public async Task A_processor_that_is_not_ours_reads_the_triples_in_it()
    {
        await using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path);
        var client = (await TestService.SharedAsync(postgres)).Client;
        var home = client.BaseAddress!.GetLeftPart(UriPartial.Authority);
        string[] paths = ["context.jsonld", "claims/CLM0260", "studies/ST009", "nutrients/iron", "conditions?limit=3", "mechanisms/K12", "releases", "vocabularies/verdicts", "dosages", "sources/sedorum-b12-rls", "concepts?limit=5"];
        foreach (var (path, i) in paths.Select((p, i) => (p, i)))
        {
            var name = i == 0 ? path : $"{i}.jsonld";
            await File.WriteAllTextAsync(Path.Combine(folder.Path, name), await Read(client, path), TestContext.Current.CancellationToken);
        }
        var triples = await NodeParsers.RunAsync("linked.mjs", folder.Path);
        Assert.Contains($"<{home}/v1/studies/ST009> <https://schema.org/sameAs> <https://doi.org/10.1002/14651858.CD007834.pub3>", triples, StringComparison.Ordinal);
        Assert.Contains($"<https://w3id.org/biolink/vocab/subject> <{home}/v1/nutrients/iron>", triples, StringComparison.Ordinal);
        Assert.Contains("<https://w3id.org/biolink/vocab/predicate> <https://w3id.org/biolink/vocab/treats_or_applied_or_studied_to_treat>", triples, StringComparison.Ordinal);
        Assert.Contains($"<http://purl.org/spar/cito/citesAsEvidence> <{home}/v1/studies/ST009>", triples, StringComparison.Ordinal);
        Assert.Contains($"<http://www.w3.org/ns/prov#hadPrimarySource> <{home}/v1/sources/", triples, StringComparison.Ordinal);
        Assert.Contains($"<{home}/v1/nutrients/iron> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/biolink/vocab/ChemicalEntity>", triples, StringComparison.Ordinal);
    }

    private static async Task<string> Read(HttpClient client, string path)
    {
        using var question = new HttpRequestMessage(HttpMethod.Get, $"/v1/{path}");
        question.Headers.Accept.ParseAdd("application/ld+json");
        var answer = await client.SendAsync(question, TestContext.Current.CancellationToken);
        Assert.Equal("application/ld+json", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
