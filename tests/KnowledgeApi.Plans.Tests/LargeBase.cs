using KnowledgeApi.Host.Configuration;
using KnowledgeApi.LargeBase;

namespace KnowledgeApi.Plans.Tests;

/// <summary>A generated base whose every table is large enough for the planner to treat it as one.</summary>
public sealed class LargeBase(PostgresServer postgres) : IAsyncLifetime
{
    public string Connection { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Connection = await postgres.CreateDatabaseAsync("large");
        await using var owner = Settings.OwnerDatabaseOf(Connection);
        var scale = new Scale(10_000, 3)
        {
            Nutrients = 2_000,
            Conditions = 5_000,
            Concepts = 5_000,
            Sources = 5_000,
            Studies = 5_000,
            Mechanisms = 5_000,
            Dosages = 5_000,
        };
        await new BaseGenerator(owner, scale).Generate(_ => { }, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
