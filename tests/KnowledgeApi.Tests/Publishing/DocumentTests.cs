using Dapper;
using KnowledgeApi.Collections;
using KnowledgeApi.Collections.Claims;
using KnowledgeApi.Collections.Concepts;
using KnowledgeApi.Collections.Conclusions;
using KnowledgeApi.Collections.Conditions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Disagreements;
using KnowledgeApi.Collections.Dosages;
using KnowledgeApi.Collections.Mechanisms;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Collections.Outcomes;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Publishing;
using Npgsql;

namespace KnowledgeApi.Tests.Publishing;

/// <summary>What is stored of an item is, byte for byte, what would be made of it from nothing, whatever has changed since.</summary>
[Trait("Speed", "slow")]
[Trait("Needs", "PostgreSQL")]
public sealed class DocumentTests(PostgresServer postgres)
{
    private const int Releases = 5;
    private const int ChangesInRelease = 6;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Documents_after_changes_are_those_made_from_nothing(int seed)
    {
        await using var owner = Settings.OwnerDatabaseOf(await postgres.CreateDatabaseAsync("documents"));
        await DatabaseUpdate.Run(owner, Answers.Cancelled);
        var chance = new Random(seed);
        var entries = Curated.Read().Entries.Where(e => !e.IsPart).Select(e => e.Entry).ToList();
        var withdrawn = new List<Withdrawal>();
        for (var release = 1; release <= Releases; release++)
        {
            var tree = KnowledgeTree.Of(entries, withdrawn, Catalogue.Kinds);
            Assert.NotNull((await new Publisher(owner, TimeProvider.System, ReleasePlan.Current).Publish(tree, notes: null, dryRun: false, Answers.Cancelled)).Release);
            Assert.Equal(FromNothing(tree), await Stored(owner, release));
            for (var n = 0; n < ChangesInRelease; n++)
                ChangeOne(entries, chance);
            if (release == 2)
                Withdraw(entries, withdrawn, chance);
        }
        Assert.Equal(0, await Packed(owner));
        // The releases before the last one too are what their entries make of them.
        Assert.Empty(await new DocumentRenderer(owner, ReleasePlan.Current).Render(dryRun: true, Answers.Cancelled));
    }

    /// <summary>How many documents PostgreSQL must unpack when they are read, though they fit into a page as they are.</summary>
    private static async Task<long> Packed(NpgsqlDataSource owner)
    {
        await using var connection = await owner.OpenConnectionAsync(Answers.Cancelled);
        return await connection.ExecuteScalarAsync<long>("select count(*) from document where pg_column_compression(body) is not null and octet_length(body) < 8000");
    }

    [Fact]
    public async Task Changed_label_is_shown_everywhere_and_closes_no_item_but_its_own()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        var first = (await service.Json("/v1")).Text("release");
        tree.Change("studies", "ST1", s => (s["label"], s["year"]) = ("Doe 2021", 2021));
        var publication = await service.PublishAsync(tree.Path);
        Assert.Equal("studies/ST1", Assert.Single(publication.Changes.Select(c => $"{c.Collection}/{c.Id}")));
        Assert.Contains("Doe 2021", await service.Client.GetStringAsync("/v1/claims/C1?release=latest", Answers.Cancelled), StringComparison.Ordinal);
        Assert.DoesNotContain("Doe 2021", await service.Client.GetStringAsync($"/v1/claims/C1?release={first}", Answers.Cancelled), StringComparison.Ordinal);
        Assert.Single((await service.Json("/v1/claims/C1/history?release=latest")).GetProperty("data").EnumerateArray());
        Assert.Equal("ST1", Assert.Single(await service.AllIds($"/v1/releases/{first}/diff/{publication.Release}")));
    }

    [Fact]
    public async Task Changed_name_finds_what_is_about_it_and_closes_no_item_but_its_own()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        var first = (await service.Json("/v1")).Text("release");
        tree.Change("nutrients", "magnesium", n => n["name"] = "Talcium");
        var publication = await service.PublishAsync(tree.Path);
        Assert.Equal("nutrients/magnesium", Assert.Single(publication.Changes.Select(c => $"{c.Collection}/{c.Id}")));
        Assert.Single((await service.Json("/v1/claims/C1/history?release=latest")).GetProperty("data").EnumerateArray());

        foreach (var list in new[] { "claims?q=talcium", "conclusions?q=talcium", "search?q=talcium&kind=claim" })
        {
            Assert.NotEmpty((await service.Json($"/v1/{list}&release=latest")).GetProperty("data").EnumerateArray());
            Assert.Empty((await service.Json($"/v1/{list}&release={first}")).GetProperty("data").EnumerateArray());
        }
        Assert.Equal(
            (await service.Json($"/v1/claims?nutrient=magnesium&release={first}")).Ids("data"), (await service.Json("/v1/claims?nutrient=magnesium&release=latest")).Ids("data"));
        Assert.NotEmpty((await service.Json("/v1/search?q=talcium&nutrient=magnesium&kind=claim&release=latest")).GetProperty("data").EnumerateArray());
    }

    [Fact]
    public async Task Documents_stay_as_they_were_published_until_they_are_rendered()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        await using var owner = Settings.OwnerDatabaseOf(service.OwnerConnection);
        await using var connection = await owner.OpenConnectionAsync(Answers.Cancelled);
        var digest = await connection.ExecuteScalarAsync<string>("select documents from release");
        const string body = "select body from document where collection = 'claims' and id = 'C2'";
        var earlier = (await connection.ExecuteScalarAsync<string>(body))!.Replace("Magnesium", "MAGNESIUM", StringComparison.Ordinal);
        await connection.ExecuteAsync("update document set body = @earlier, digest = 'earlier' where collection = 'claims' and id = 'C2'", new { earlier });
        Assert.Equal(earlier, await service.Client.GetStringAsync("/v1/claims/C2", Answers.Cancelled));

        var renderer = new DocumentRenderer(owner, ReleasePlan.Current);
        var changed = Assert.Single(await renderer.Render(dryRun: true, Answers.Cancelled));
        Assert.Equal(("claims", 1), (changed.Collection, changed.Documents));
        Assert.Equal(earlier, Assert.Single(changed.Examples).Before);
        Assert.Equal(earlier, await connection.ExecuteScalarAsync<string>(body));
        Assert.Single(await renderer.Render(dryRun: false, Answers.Cancelled));
        Assert.NotEqual(earlier, await connection.ExecuteScalarAsync<string>(body));
        Assert.Equal(digest, await connection.ExecuteScalarAsync<string>("select documents from release"));
        Assert.Empty(await renderer.Render(dryRun: false, Answers.Cancelled));
    }

    /// <summary>As after the migration of a database whose releases were published before there were documents.</summary>
    [Fact]
    public async Task Releases_without_documents_are_given_theirs()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        tree.Change("nutrients", "magnesium", n => n["name"] = "Magnesium, renamed");
        await service.PublishAsync(tree.Path);
        await using var owner = Settings.OwnerDatabaseOf(service.OwnerConnection);
        var (first, second) = (await Stored(owner, 1), await Stored(owner, 2));
        await using (var connection = await owner.OpenConnectionAsync(Answers.Cancelled))
            await connection.ExecuteAsync("delete from document where collection <> 'evidence'; update release set documents = null");
        Assert.Empty(await DatabaseUpdate.Run(owner, Answers.Cancelled));
        Assert.Equal(first, await Stored(owner, 1));
        Assert.Equal(second, await Stored(owner, 2));
    }

    private static SortedDictionary<string, string> FromNothing(KnowledgeTree tree)
    {
        var release = new StagedRelease(tree);
        return new(ReleasePlan.Current.Documents.SelectMany(s => s.Make(release), (s, d) => (s, d))
            .ToDictionary(x => $"{x.s.Collection}/{x.d.Id}", x => System.Text.Encoding.UTF8.GetString(x.d.Json)), StringComparer.Ordinal);
    }

    private static async Task<SortedDictionary<string, string>> Stored(NpgsqlDataSource owner, int release)
    {
        await using var connection = await owner.OpenConnectionAsync(Answers.Cancelled);
        var rows = await connection.QueryAsync<(string, string)>("select collection || '/' || id, body from document_at(@release)", new { release });
        return new(rows.ToDictionary(r => r.Item1, r => r.Item2), StringComparer.Ordinal);
    }

    /// <summary>Changes one entry, in what others show of it or what only itself shows.</summary>
    private static void ChangeOne(List<Entry> entries, Random chance)
    {
        var at = chance.Next(entries.Count);
        var mark = $"{chance.Next(1000)}";
        entries[at] = entries[at] switch
        {
            NutrientEntry n => n with { Name = $"{n.Name} {mark}" },
            ConditionEntry c => c with { Name = $"{c.Name} {mark}" },
            ConceptEntry c => c with { Name = $"{c.Name} {mark}" },
            OutcomeEntry o => o with { Name = $"{o.Name} {mark}" },
            SourceEntry s => chance.Next(2) == 0 ? s with { Title = $"{s.Title} {mark}" } : s with { Standing = "retracted" },
            StudyEntry s => chance.Next(3) switch
            {
                0 => s with { Label = $"{s.Label} {mark}" },
                1 => s with { Standing = "retracted" },
                _ => s with { Results = [.. s.Results.Select(r => r with { Summary = $"{r.Summary} {mark}" })] },
            },
            ClaimEntry c => c with { Text = $"{c.Text} {mark}", Assessment = c.Assessment with { Reason = mark } },
            MechanismEntry m => m with { Label = $"{m.Label} {mark}" },
            DosageEntry d => d with { Label = $"{d.Label} {mark}" },
            DisagreementEntry d => d with { Explanation = $"{d.Explanation} {mark}" },
            ConclusionEntry c => c with { Summary = $"{c.Summary} {mark}" },
            var other => other,
        };
    }

    private static void Withdraw(List<Entry> entries, List<Withdrawal> withdrawn, Random chance)
    {
        var disagreements = entries.OfType<DisagreementEntry>().ToArray();
        var gone = disagreements[chance.Next(disagreements.Length)];
        entries.Remove(gone);
        withdrawn.Add(new Withdrawal { Collection = CollectionNames.Disagreements, Id = gone.Id, Reason = "It was a mistake." });
    }
}
