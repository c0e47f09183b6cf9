using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Publishing;
using Npgsql;

namespace KnowledgeApi.Tests.Publishing;

/// <summary>Publishing that fails leaves nothing behind, and two at once take turns.</summary>
[Trait("Needs", "PostgreSQL")]
public sealed class PublishingFailureTests(PostgresServer postgres)
{
    /// <summary>The whole content of the database, as far as publishing writes it.</summary>
    private const string Everything = """
        select string_agg(t, E'\n' order by t) from (
          select 'item ' || i::text as t from item i union all select 'link ' || l::text from link l union all select 'release ' || r::text from release r
          union all select 'claim ' || c::text from claim c union all select 'condition ' || c::text from condition c) all_of_it
        """;

    [Fact]
    public async Task Dangling_reference_is_refused_and_nothing_is_written()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        var before = await PublishingTests.Ask<string>(service, Everything);
        tree.Change("claims", "C2", c => c["text"] = "Changed.");
        tree.Change("dosages", "D1", d => d["label"] = "Changed.");
        // Past the check of the files, as if it had a gap: the database looks for itself.
        await PublishingTests.Ask<int>(service, "insert into item (collection, id, since, digest, label) select 'studies', 'ST9', 1, repeat('0', 64), 'x'; insert into link select 'claims', 'C1', 1, 'study', 9, 'studies', 'ST9'; select 1");
        tree.Explain("studies", "ST9");
        var withOrphan = await PublishingTests.Ask<string>(service, Everything);
        var refused = await Assert.ThrowsAsync<PublishException>(() => service.PublishAsync(tree.Path));
        Assert.Contains("claims/C1", refused.Message, StringComparison.Ordinal);
        Assert.Equal(withOrphan, await PublishingTests.Ask<string>(service, Everything));
        Assert.NotEqual(before, withOrphan);
    }

    [Fact]
    public async Task Row_that_the_schema_refuses_undoes_the_whole_release()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        tree.Change("claims", "C2", c => c["text"] = "Changed.");
        var before = await PublishingTests.Ask<string>(service, Everything);
        // The vocabularies are published last.
        await PublishingTests.Ask<int>(service, "alter table vocabulary add constraint no_more check (since < 2); select 1");
        tree.Save("vocabularies/hedges.json", tree.Text("vocabularies/hedges.json").Replace("\"name\": \"", "\"name\": \"The ", StringComparison.Ordinal));
        await Assert.ThrowsAsync<PostgresException>(() => service.PublishAsync(tree.Path));
        Assert.Equal(before, await PublishingTests.Ask<string>(service, Everything));
    }

    [Fact]
    public async Task Publishers_at_the_same_time_take_turns()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        tree.Change("claims", "C2", c => c["text"] = "Changed.");
        var publications = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => service.PublishAsync(tree.Path))));
        Assert.Single(publications, p => p.Release is not null);
        Assert.Equal(2, await PublishingTests.Ask<int>(service, "select count(*)::int from release"));
        Assert.Equal(1, await PublishingTests.Ask<int>(service, "select count(*)::int from claim where id = 'C2' and until is null"));
    }

    [Fact]
    public async Task Dry_run_says_what_would_change_and_writes_nothing()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        var before = await PublishingTests.Ask<string>(service, Everything);
        tree.Change("claims", "C2", c => c["text"] = "Changed.");
        await using var owner = Settings.OwnerDatabaseOf(service.OwnerConnection);
        var publication = await Curated.Publish(owner, tree.Path, dryRun: true);
        Assert.Null(publication.Release);
        Assert.Single(publication.Changes);
        Assert.Equal(before, await PublishingTests.Ask<string>(service, Everything));
    }
}
