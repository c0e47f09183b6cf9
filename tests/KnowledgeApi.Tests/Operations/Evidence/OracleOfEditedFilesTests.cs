using System.Text.Json.Nodes;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Testing.Oracle;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Tests.Operations.Evidence;

/// <summary>The oracle and the product agree on files in which every rule of rows has something to decide.</summary>
[Trait("Speed", "slow")]
public sealed class OracleOfEditedFilesTests(PostgresServer postgres)
{
    private const int Lots = 5;

    [Fact]
    public async Task Rows_of_files_edited_by_lot_are_those_of_the_oracle()
    {
        await using var service = await TestService.StartAsync(postgres);
        var differences = new List<string>();
        for (var lot = 1; lot <= Lots; lot++)
        {
            await using var copy = new KnowledgeCopy();
            new EditedFiles(copy.Path, lot).Write();
            var oracle = new EvidenceOracle(copy.Path);
            Assert.True(oracle.Rows.Count > 60, $"lot {lot} has only {oracle.Rows.Count} rows");
            differences.AddRange((await Differences(service, copy.Path, oracle)).Select(d => $"lot {lot}: {d}"));
        }
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Fact]
    public async Task Trial_inside_a_review_is_counted_by_none_of_its_reports()
    {
        await using var copy = new KnowledgeCopy();
        copy.Edit("studies", "ST019", s => s["registrations"] = new JsonArray("NCT00000001"));
        copy.Edit("studies", "ST020", s => s["registrations"] = new JsonArray("NCT00000001"));
        copy.Edit("studies", "ST002", s => s["includes"] = new JsonArray("ST020"));
        var oracle = new EvidenceOracle(copy.Path);
        var balance = oracle.Rows["CON014"].Balance;
        Assert.Equal("known", balance.Overlap);
        Assert.DoesNotContain("ST019", $"{balance}", StringComparison.Ordinal);
        await using var service = await TestService.StartAsync(postgres);
        var differences = await Differences(service, copy.Path, oracle);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    /// <summary>The edits would be refused as a release; rows are made all the same.</summary>
    private static async Task<IReadOnlyList<string>> Differences(TestService service, string folder, EvidenceOracle oracle)
    {
        await using var database = Settings.OwnerDatabaseOf(service.OwnerConnection);
        var publication = await Curated.Publish(database, folder);
        await service.Services.GetRequiredService<PublishedReleases>().Find(publication.Release, Answers.Cancelled);
        return await OracleComparison.Differences(service.Client, oracle);
    }
}
