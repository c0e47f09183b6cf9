using Dapper;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Tests.Publishing;

/// <summary>Forms and lines of evidence are written within nutrients and claims, and are items of their own from the first release that has them.</summary>
[Trait("Speed", "slow")]
[Trait("Needs", "PostgreSQL")]
public sealed class PartTests(PostgresServer postgres)
{
    /// <summary>Makes a database one whose release was published before parts were items and lines had ids.</summary>
    private const string AsBefore = """
        delete from document where collection in ('forms', 'evidence-lines');
        delete from item where collection in ('forms', 'evidence-lines');
        delete from form;
        delete from evidence_line;
        update item set digest = encode(sha256(convert_to(digest, 'UTF8')), 'hex'),
                        entry = jsonb_set(entry, '{evidence}', (select jsonb_agg(line - 'id') from jsonb_array_elements(entry -> 'evidence') line))
        where collection = 'claims'
        """;

    [Fact]
    public async Task Release_of_before_parts_were_items_is_read_and_has_none()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        await using var owner = Settings.OwnerDatabaseOf(service.OwnerConnection);
        await using (var connection = await owner.OpenConnectionAsync(Answers.Cancelled))
            await connection.ExecuteAsync(AsBefore);
        await new DocumentRenderer(owner, ReleasePlan.Current).Render(dryRun: false, Answers.Cancelled);
        var first = (await service.Json("/v1/releases")).Items("data").Single().Id();
        Assert.All((await service.Json($"/v1/claims/C1?release={first}")).Items("evidence"), line => Assert.False(line.Has("id")));
        Assert.Empty(await service.AllIds($"/v1/evidence-lines?release={first}"));
        await service.Json($"/v1/forms/zinc-sulfate?release={first}", System.Net.HttpStatusCode.NotFound);

        var second = await service.PublishAsync(tree.Path);
        Assert.Equal(["claims/C1 changed", "claims/C2 changed", "evidence-lines/EL1 added", "evidence-lines/EL2 added", "evidence-lines/EL3 added", "forms/magnesium-oxide added", "forms/zinc-sulfate added"],
            second.Changes.Select(c => $"{c.Collection}/{c.Id} {c.Kind}"));
        Assert.Equal(["EL1", "EL2", "EL3"], await service.AllIds($"/v1/evidence-lines?release={second.Release}"));
        Assert.Empty(await new DocumentRenderer(owner, ReleasePlan.Current).Render(dryRun: true, Answers.Cancelled));
    }

    [Fact]
    public async Task Folder_of_parts_is_refused()
    {
        await using var tree = SmallTree.Write();
        tree.Save("forms/all.json", "[]");
        Assert.Contains("No collection has this name", Assert.Single(tree.Faults()).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fault_of_a_part_is_told_once_where_it_is_written()
    {
        await using var tree = SmallTree.Write();
        tree.Change("nutrients", "zinc", n => n["forms"]![0]!["verification"] = "guessed");
        var fault = Assert.Single(tree.Faults());
        Assert.Equal(("zinc", "forms[0].verification"), (fault.Id, fault.Field));
    }

    [Fact]
    public async Task Who_takes_out_a_claim_explains_its_lines()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        tree.Change("mechanisms", "K1", m => m["hops"]![1]!["claim"] = "C1");
        tree.Remove("claims", "C2");
        var refused = await Assert.ThrowsAsync<PublishException>(() => service.PublishAsync(tree.Path));
        Assert.StartsWith("withdrawals.json: EL3: evidence-lines:", refused.Message, StringComparison.Ordinal);
    }
}
