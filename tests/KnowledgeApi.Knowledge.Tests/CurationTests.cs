using System.Text.Json.Nodes;
using KnowledgeApi.Testing.Gate;

namespace KnowledgeApi.Knowledge.Tests;

/// <summary>What a curator may do without asking anybody: right edits pass and are published, wrong ones are refused by name.</summary>
public sealed class CurationTests(PostgresServer postgres)
{
    private const string Nutrient = "a-new-nutrient";
    private const string Claim = "A-NEW-CLAIM";

    public static TheoryData<string> Faults => [.. GateFaults.OfFiles.Keys];

    [Fact]
    public async Task One_more_nutrient_and_one_reviewed_claim_are_published()
    {
        await using var copy = new KnowledgeCopy();
        AddNutrientAndReviewedClaim(copy);
        Assert.Empty(Curated.Check(copy.Path));
        await using var service = await TestService.StartAsync(postgres, copy.Path);
        Assert.Equal("A new nutrient", (await service.Json($"/v1/nutrients/{Nutrient}")).Text("name"));
        Assert.Contains(Claim, await service.AllIds("/v1/claims?reviewed=true&agentType=human&limit=200"));
        Assert.DoesNotContain(Claim, await service.AllIds("/v1/claims?reviewed=false&limit=200"));
        Assert.Equal([Claim], await service.AllIds($"/v1/claims?nutrient={Nutrient}"));
    }

    /// <summary>Wherever the fault is planted, the check that is for it says so. That no other check does is held on the frozen base.</summary>
    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Planted_fault_is_refused_by_the_name_of_its_check(string check)
    {
        await using var copy = new KnowledgeCopy();
        GateFaults.OfFiles[check](copy);
        var faults = Curated.Check(copy.Path);
        Assert.True(faults.Any(f => f.Check == check && f is { Id.Length: > 0, Field.Length: > 0, Remedy.Length: > 0 }), faults.Count == 0 ? "nothing is found" : string.Join('\n', faults));
    }

    /// <summary>A nutrient nobody has written of, and what a person has looked over: that it goes together with something, on a study that is there already.</summary>
    private static void AddNutrientAndReviewedClaim(KnowledgeCopy copy)
    {
        var victims = new Victims(copy.Path);
        copy.Write("nutrients", "one-more", new JsonObject { ["id"] = Nutrient, ["name"] = "A new nutrient", ["synonyms"] = new JsonArray(), ["kind"] = "mineral" });
        copy.Add("claims", victims.Link, Claim);
        copy.Edit("claims", Claim, c =>
        {
            c["text"] = "A new nutrient is associated with something.";
            c["statements"]![0]!["subject"] = Nutrient;
            var assessment = c["assessment"]!;
            (assessment["reason"], assessment["agentType"], assessment["assessedBy"], assessment["reviewed"]) = ("One study pools what was seen of it, and says so.", "human", "A reviewer", true);
        });
    }
}
