using KnowledgeApi.Collections.Definition;

namespace KnowledgeApi.Tests.Operations.Releases;

/// <summary>A service with two releases: the real knowledge, and a revision of it in every collection.</summary>
public sealed class TwoReleases(PostgresServer postgres) : IAsyncLifetime
{
    private readonly KnowledgeCopy _copy = new();

    public TestService Service { get; private set; } = null!;
    public string First { get; private set; } = "";
    public string Second { get; private set; } = "";

    /// <summary>A dosage that the second release withdrew.</summary>
    public string Gone { get; private set; } = "";

    /// <summary>The dosage that stands in for it.</summary>
    public string StandIn { get; private set; } = "";

    /// <summary>The curated files of the second release.</summary>
    public string Folder => _copy.Path;

    public async ValueTask InitializeAsync()
    {
        Service = await TestService.StartAsync(postgres);
        First = (await Service.Client.GetAsync("/v1")).Headers.GetValues("Knowledge-Release").Single();
        var dosages = _copy.Unreferenced(CollectionNames.Dosages);
        (StandIn, Gone) = (dosages[0], dosages[^1]);
        RevisedKnowledge.Revise(_copy);
        Second = (await Service.PublishAsync(Folder)).Release!;
        // A node looks for new releases once a second.
        while ((await Service.Client.GetAsync("/v1")).Headers.GetValues("Knowledge-Release").Single() != Second)
            await Task.Delay(100);
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await _copy.DisposeAsync();
    }
}
