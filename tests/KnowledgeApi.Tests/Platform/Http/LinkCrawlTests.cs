using KnowledgeApi.Testing.Contract;

namespace KnowledgeApi.Tests.Platform.Http;

/// <summary>From the entry document, along every link of every answer: each leads somewhere, and every operation is reached.</summary>
[Trait("Speed", "slow")]
public sealed class LinkCrawlTests(PostgresServer postgres)
{
    /// <summary>Operations that no link leads to, and why.</summary>
    private static readonly Dictionary<string, string> Unlinked = new(StringComparer.Ordinal)
    {
        ["/v1/releases/{earlier}/diff/{later}"] = "linked from every release but the first, and here there is one",
        ["/v1/releases/{id}/proof"] = "asked of an item that was kept, by its collection and id",
    };

    [Fact]
    public async Task Every_link_leads_somewhere_and_every_operation_is_reached()
    {
        var service = await TestService.SharedAsync(postgres);
        var truth = new ContractTruth(Answers.Parse(await service.ContractText()));
        var (seen, faults) = await LinkCrawl.From(service, "/v1");
        Assert.Empty(faults);
        Assert.True(seen.Count > 1000, $"only {seen.Count} addresses were found");
        var reached = seen.Select(href => truth.TemplateOf(href.Split('?')[0])).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Assert.Empty(truth.Templates.Except(reached).Except(Unlinked.Keys));
        Assert.Empty(reached.Intersect(Unlinked.Keys));
    }
}
