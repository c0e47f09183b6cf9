using System.Text.Json;

namespace KnowledgeApi.Tests.Platform.Lists;

/// <summary>Every filter narrows its list: fewer items, all of the list, all fitting, and none that fits left out where the item itself shows it.</summary>
[Trait("Needs", "PostgreSQL")]
public sealed class FilterTests(PostgresServer postgres)
{
    public static TheoryData<string> Questions => [.. Filters.Keys];

    /// <summary>A question, and whether an item fits it; null where the fitting is through other items.</summary>
    private static readonly Dictionary<string, Func<JsonElement, bool>?> Filters = new(StringComparer.Ordinal)
    {
        ["/v1/nutrients?kind=mineral"] = n => n.Text("kind") == "mineral",
        ["/v1/nutrients?kind=mineral,vitamin"] = n => n.Text("kind") is "mineral" or "vitamin",
        ["/v1/conditions?kind=deficiency"] = c => c.Text("kind") == "deficiency",
        ["/v1/conditions?parent=muscle-cramps"] = c => Refers(c, "parents", "muscle-cramps"),
        ["/v1/concepts?kind=food"] = c => c.Text("kind") == "food",
        ["/v1/concepts?parent=magnesium"] = c => Refers(c, "parents", "magnesium"),
        ["/v1/sources?kind=regulator"] = s => s.Text("kind") == "regulator",
        ["/v1/sources?standing=unknown"] = s => s.Text("standing") == "unknown",
        ["/v1/claims?kind=efficacy"] = c => c.Text("kind") == "efficacy",
        ["/v1/claims?predicate=improves"] = c => c.List("statements").Any(s => s.Text("predicate") == "improves"),
        ["/v1/claims?polarity=denies"] = c => c.Text("polarity") == "denies",
        ["/v1/claims?verdict=supported,refuted"] = c => c.GetProperty("assessment").Text("verdict") is "supported" or "refuted",
        ["/v1/claims?certainty=moderate"] = c => c.GetProperty("assessment").Text("certainty") == "moderate",
        ["/v1/claims?source=rupa-health-magnesium-b6-rls"] = c => c.List("evidence").Any(e => Is(e, "source", "rupa-health-magnesium-b6-rls")),
        ["/v1/claims?study=ST009"] = c => c.List("evidence").Any(e => Is(e, "study", "ST009") || Refers(e, "cites", "ST009")),
        ["/v1/claims?condition=restless-legs-syndrome"] = null,
        ["/v1/claims?nutrient=iron"] = null,
        ["/v1/claims?concept=dopamine"] = null,
        ["/v1/claims?condition=muscle-cramps&includeDescendants=true"] = null,
        ["/v1/claims?condition=restless-legs-syndrome&nutrient=iron"] = null,
        ["/v1/studies?nutrient=magnesium"] = s => Refers(s, "nutrients", "magnesium"),
        ["/v1/studies?condition=restless-legs-syndrome"] = s => Refers(s, "conditions", "restless-legs-syndrome"),
        ["/v1/studies?condition=muscle-cramps&includeDescendants=true"] = null,
        ["/v1/studies?concept=exercise"] = null,
        ["/v1/studies?claim=CLM0260"] = null,
        ["/v1/studies?design=randomised-trial"] = s => s.Text("design") == "randomised-trial",
        ["/v1/studies?minYear=2015"] = s => s.TryGetProperty("year", out var year) && year.GetInt32() >= 2015,
        ["/v1/studies?maxYear=2010"] = s => s.TryGetProperty("year", out var year) && year.GetInt32() <= 2010,
        ["/v1/studies?minYear=2012&maxYear=2016"] = s => s.TryGetProperty("year", out var year) && year.GetInt32() is >= 2012 and <= 2016,
        ["/v1/studies?minParticipants=300"] = s => s.TryGetProperty("participants", out var n) && n.GetInt32() >= 300,
        ["/v1/studies?verification=verified"] = s => s.Text("verification") == "verified",
        ["/v1/studies?standing=current"] = s => s.Text("standing") == "current",
        ["/v1/mechanisms?nutrient=magnesium"] = null,
        ["/v1/mechanisms?condition=restless-legs-syndrome"] = null,
        ["/v1/mechanisms?through=dopamine"] = null,
        ["/v1/mechanisms?source=rupa-health-magnesium-b6-rls"] = m => Is(m, "source", "rupa-health-magnesium-b6-rls"),
        ["/v1/mechanisms?claim=CLM0015"] = m => m.List("hops").Any(h => Is(h, "claim", "CLM0015")),
        ["/v1/dosages?nutrient=magnesium"] = null,
        ["/v1/dosages?form=magnesium-citrate"] = d => d.Text("form") == "magnesium-citrate",
        ["/v1/dosages?condition=nocturnal-leg-cramps"] = d => Is(d, "condition", "nocturnal-leg-cramps"),
        ["/v1/dosages?condition=muscle-cramps&includeDescendants=true"] = null,
        ["/v1/dosages?purpose=studied"] = d => d.Text("purpose") == "studied",
        ["/v1/dosages?source=activemg-rls-and-cramps"] = d => Refers(d, "sources", "activemg-rls-and-cramps"),
        ["/v1/dosages?study=ST003"] = d => Refers(d, "studies", "ST003"),
        ["/v1/dosages?verification=verified"] = d => d.Text("verification") == "verified",
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Filter_narrows_its_list(string question)
    {
        var service = await TestService.SharedAsync(postgres);
        var all = await service.All($"{question.Split('?')[0]}?limit=200&sort=id");
        var found = await service.AllIds($"{question}&limit=200&sort=id");
        Assert.InRange(found.Count, 1, all.Count - 1);
        Assert.Subset(all.Select(Answers.Id).ToHashSet(), found.ToHashSet());
        if (Filters[question] is { } fits)
            Assert.Equal(all.Where(fits).Select(Answers.Id), found);
    }

    [Fact]
    public async Task Reviewed_and_agent_split_the_claims()
    {
        var service = await TestService.SharedAsync(postgres);
        var all = await service.AllIds("/v1/claims?limit=200");
        Assert.Equal(all, await service.AllIds("/v1/claims?limit=200&reviewed=false"));
        Assert.Empty(await service.AllIds("/v1/claims?reviewed=true"));
        Assert.Equal(all, await service.AllIds("/v1/claims?limit=200&agentType=automated"));
        Assert.Empty(await service.AllIds("/v1/claims?agentType=human"));
    }

    private static bool Is(JsonElement item, string member, string id) => item.TryGetProperty(member, out var one) && one.Id() == id;

    private static bool Refers(JsonElement item, string member, string id) => item.List(member).Any(r => r.Id() == id);
}
