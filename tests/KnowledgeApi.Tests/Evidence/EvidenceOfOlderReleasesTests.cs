using System.Text.Json.Nodes;
using Dapper;
using KnowledgeApi.CommandLine;
using KnowledgeApi.Data;
using KnowledgeApi.Data.Publishing;
using KnowledgeApi.Http;
using KnowledgeApi.Tests.Database;
using KnowledgeApi.Tests.Http;
using KnowledgeApi.Tests.Releases;
using Npgsql;

namespace KnowledgeApi.Tests.Evidence;

/// <summary>Releases that were published before pairs were counted at publishing are given theirs by the migration, the same as publishing would have.</summary>
public sealed class EvidenceOfOlderReleasesTests(PostgresServer postgres)
{
    private const string Migration = "0012_evidence_pairs.sql";

    [Fact]
    public async Task The_migration_writes_what_publishing_writes()
    {
        await using var revised = new KnowledgeCopy();
        RevisedKnowledge.Revise(revised);
        foreach (var study in KnowledgeTree.Read(revised.Path).Of(Collections.Studies).Select(e => e.Entry.Id).ToArray())
            revised.Edit(Collections.Studies, study, MoreParticipants);
        await using var service = await TestService.StartAsync(postgres);
        await service.PublishAsync(revised.Path);
        await using var owner = Settings.OwnerDatabaseOf(service.OwnerConnection);
        var published = await Pairs(owner);
        Assert.Contains(published, p => p.Contains("\"since\": 2", StringComparison.Ordinal));

        await using (var connection = await owner.OpenConnectionAsync(Answers.Cancelled))
        {
            await connection.ExecuteAsync("drop function evidence_pair_at, write_evidence_pairs, found_evidence_pairs, voice_of; drop table evidence_pair");
            Assert.Equal(1, await connection.ExecuteAsync("delete from migration where name = @Migration", new { Migration }));
        }
        Assert.Equal([Migration], await new Migrator(owner).Migrate(Answers.Cancelled));
        Assert.Equal(published, await Pairs(owner));
    }

    private static void MoreParticipants(JsonObject study)
    {
        if (study["participants"] is { } participants)
            study["participants"] = (int)participants + 1;
    }

    private static async Task<string[]> Pairs(NpgsqlDataSource owner)
    {
        await using var connection = await owner.OpenConnectionAsync(Answers.Cancelled);
        return [.. await connection.QueryAsync<string>("select to_jsonb(e)::text from evidence_pair e order by e.nutrient, e.condition, e.since")];
    }
}
