using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Operations.Releases;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Tests.Operations.Releases;

[Trait("Needs", "PostgreSQL")]
public sealed class WithdrawalTests(PostgresServer postgres)
{
    [Fact]
    public async Task Nothing_leaves_the_knowledge_without_a_reason_and_no_id_comes_back()
    {
        await using var service = await TestService.StartAsync(postgres);
        await using var copy = new KnowledgeCopy();
        var gone = copy.Unreferenced(CollectionNames.Dosages)[0];
        copy.Withdraw(CollectionNames.Dosages, gone, reason: null);
        var refused = await Assert.ThrowsAsync<PublishException>(() => service.PublishAsync(copy.Path));
        Assert.Equal($"withdrawals.json: {gone}: dosages: It is published and no longer in the files. Put it back, or add a withdrawal with its reason and what it is replacedBy.", refused.Message);

        await using var explained = new KnowledgeCopy();
        explained.Withdraw(CollectionNames.Dosages, gone, "It was a duplicate.");
        Assert.NotNull((await service.PublishAsync(explained.Path)).Release);

        await using var back = new KnowledgeCopy();
        Assert.Contains("never reused", (await Assert.ThrowsAsync<PublishException>(() => service.PublishAsync(back.Path))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dry_run_writes_nothing_and_shows_fields_and_what_stands_in_the_way()
    {
        var service = await TestService.SharedAsync(postgres);
        await using var copy = new KnowledgeCopy();
        copy.Edit(CollectionNames.Nutrients, "iron", e => e["name"] = "Ferrum");
        copy.Withdraw(CollectionNames.Dosages, copy.Unreferenced(CollectionNames.Dosages)[0], reason: null);
        await using var database = Settings.OwnerDatabaseOf(service.OwnerConnection);
        var publication = await Curated.Publish(database, copy.Path, dryRun: true);
        Assert.Null(publication.Release);
        Assert.Single(publication.Refusals);
        var iron = publication.Changes.Single(c => c is { Collection: CollectionNames.Nutrients, Id: "iron" });
        var name = Assert.Single(FieldDifference.Between(iron.Before, iron.After));
        Assert.Equal(("/name", "\"Iron\"", "\"Ferrum\""), (name.Pointer, name.Before, name.After));
    }

    [Fact]
    public async Task Withdrawals_are_checked_without_a_database()
    {
        await using var copy = new KnowledgeCopy();
        var withdrawals = new[]
        {
            new Withdrawal { Collection = "pages", Id = "x", Reason = "Gone." },
            new Withdrawal { Collection = CollectionNames.Nutrients, Id = "iron", Reason = "Gone." },
            new Withdrawal { Collection = CollectionNames.Claims, Id = "OLD1", Reason = " ", ReplacedBy = ["NOWHERE"] },
            new Withdrawal { Collection = CollectionNames.Concepts, Id = "old-concept", Reason = "It is a nutrient.", ReplacedBy = ["iron", "older-concept"] },
            new Withdrawal { Collection = CollectionNames.Concepts, Id = "older-concept", Reason = "Unused." },
        };
        File.WriteAllText(Path.Combine(copy.Path, Withdrawals.FileName), KnowledgeFiles.Canonical(withdrawals));
        var faults = Curated.Check(copy.Path);
        Assert.Equal(["OLD1 reason", "OLD1 replacedBy", "iron id", "x collection"], faults.Select(f => $"{f.Id} {f.Field}").Order(StringComparer.Ordinal));
    }
}
