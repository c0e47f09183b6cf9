using Dapper;
using KnowledgeApi.Publishing;
using Npgsql;

namespace KnowledgeApi.Tests.Publishing;

/// <summary>A release is what changed since the last, whole or not at all; what was published stays as it was.</summary>
[Trait("Speed", "slow")]
[Trait("Needs", "PostgreSQL")]
public sealed class PublishingTests(PostgresServer postgres)
{
    [Fact]
    public async Task Unchanged_tree_publishes_nothing()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        var again = await service.PublishAsync(tree.Path);
        Assert.Null(again.Release);
        Assert.Empty(again.Changes);
        Assert.Equal(1, await Ask<int>(service, "select count(*)::int from release"));
    }

    [Fact]
    public async Task Changed_claim_closes_and_opens_its_own_row_and_no_other()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        tree.Change("claims", "C2", c => c["text"] = "Magnesium relaxes muscles.");
        var publication = await service.PublishAsync(tree.Path);
        var change = Assert.Single(publication.Changes);
        Assert.Equal(("claims", "C2", "changed"), (change.Collection, change.Id, change.Kind));
        Assert.Equal(["C2 1-2", "C2 2-"], await Rows(service, "select id || ' ' || since || '-' || coalesce(until::text, '') from claim where since > 1 or until is not null"));
        Assert.Equal(["claims/C2 1-2", "claims/C2 2-"], await Rows(service, "select collection || '/' || id || ' ' || since || '-' || coalesce(until::text, '') from item where since > 1 or until is not null"));
        Assert.Equal(2, await Ask<int>(service, "select count(*)::int from claim_statement where claim = 'C2'"));
        Assert.Equal("Magnesium relaxes muscles.", (await service.Json("/v1/claims/C2?release=latest")).Text("text"));
    }

    [Fact]
    public async Task Pinned_answers_are_the_same_bytes_after_a_further_release()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        var release = (await service.Json("/v1")).Text("release");
        string[] questions = ["/v1", "/v1/claims", "/v1/claims/C2", "/v1/mechanisms/K1", "/v1/conditions", "/v1/dosages", "/v1/claims?q=magnesium", "/v1/nutrients", "/v1/releases", "/v1/concepts", "/v1/sources", "/v1/studies", "/v1/vocabularies"];
        var before = await Task.WhenAll(questions.Select(q => Pinned(service, q, release!)));
        tree.Change("claims", "C2", c => c["text"] = "Magnesium calms.");
        tree.Change("nutrients", "magnesium", n => n["name"] = "Magnesium (element 12)");
        tree.Add("conditions", "night-cramps", "day-cramps");
        await service.PublishAsync(tree.Path);
        Assert.Equal(before, await Task.WhenAll(questions.Select(q => Pinned(service, q, release!))));
    }

    [Fact]
    public async Task Withdrawn_item_stays_readable_at_its_releases()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        var release = (await service.Json("/v1")).Text("release");
        tree.Remove("conditions", "night-cramps");
        var change = Assert.Single((await service.PublishAsync(tree.Path)).Changes);
        Assert.Equal(("night-cramps", "withdrawn"), (change.Id, change.Kind));
        Assert.Equal("Night cramps", (await service.Json($"/v1/conditions/night-cramps?release={release}")).Text("name"));
        using var now = await service.Client.GetAsync($"/v1/conditions/night-cramps?release={(await service.AllIds("/v1/releases?release=latest"))[0]}", Answers.Cancelled);
        Assert.Equal(System.Net.HttpStatusCode.Gone, now.StatusCode);
    }

    [Fact]
    public async Task Withdrawn_id_is_never_used_again()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        tree.Remove("conditions", "night-cramps");
        await service.PublishAsync(tree.Path);
        File.Delete(Path.Combine(tree.Path, Withdrawals.FileName));
        tree.Add("conditions", "cramps", "night-cramps");
        var refused = await Assert.ThrowsAsync<PublishException>(() => service.PublishAsync(tree.Path));
        Assert.Contains("conditions: night-cramps: id", refused.Message, StringComparison.Ordinal);
        Assert.Equal(2, await Ask<int>(service, "select count(*)::int from release"));
    }

    [Fact]
    public async Task Release_counts_and_seals_what_it_holds()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        await using var twin = await TestService.StartAsync(postgres, tree.Path);
        var release = (await service.Json("/v1/releases")).GetProperty("data")[0];
        Assert.Equal(2, release.List("counts").Single(c => c.Text("collection") == "claims").GetProperty("items").GetInt32());
        Assert.Equal(release.Text("documents"), (await twin.Json("/v1/releases")).GetProperty("data")[0].Text("documents"));
    }

    internal static async Task<T> Ask<T>(TestService service, string sql)
    {
        await using var connection = new NpgsqlConnection(service.OwnerConnection);
        return (await connection.ExecuteScalarAsync<T>(sql))!;
    }

    private static async Task<IEnumerable<string>> Rows(TestService service, string sql)
    {
        await using var connection = new NpgsqlConnection(service.OwnerConnection);
        return (await connection.QueryAsync<string>(sql)).Order(StringComparer.Ordinal);
    }

    private static Task<string> Pinned(TestService service, string question, string release) =>
        service.Client.GetStringAsync($"{question}{(question.Contains('?') ? '&' : '?')}release={release}", Answers.Cancelled);
}
