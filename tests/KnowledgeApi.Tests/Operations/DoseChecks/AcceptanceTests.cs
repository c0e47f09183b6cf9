using System.Text.Json.Nodes;

namespace KnowledgeApi.Tests.Operations.DoseChecks;

/// <summary>The doses of the documents, held against the authorities.</summary>
public sealed class AcceptanceTests(PostgresServer postgres)
{
    [Fact]
    public async Task Vitamin_b6_40_mg_is_within_one_limit_and_above_the_other()
    {
        var b6 = await Nutrient(new { nutrient = "vitamin-b6", amount = 40, unit = "mg" });
        Assert.Equal("within", Verdict(b6, "nasem"));
        Assert.Equal("above-limit", Verdict(b6, "efsa"));
        Assert.Equal(40m, Percent(b6, "nasem"));
        Assert.Equal(333.33m, Percent(b6, "efsa"));
        Assert.Equal("/v1/reference-intakes/efsa-vitamin-b6-ul-adult", (string)Limit(b6, "efsa")["intake"]!["href"]!);
    }

    [Theory]
    [InlineData(250, "within", "within")]
    [InlineData(300, "within", "above-limit")]
    [InlineData(351, "above-limit", "above-limit")]
    public async Task Magnesium_counts_as_a_supplement(int amount, string nasem, string efsa)
    {
        var magnesium = await Nutrient(new { nutrient = "magnesium", amount, unit = "mg", basis = "elemental" });
        Assert.Equal(nasem, (string)Limit(magnesium, "nasem")["verdict"]!);
        Assert.Equal(efsa, (string)Limit(magnesium, "efsa")["verdict"]!);
        Assert.Equal("diarrhoea", (string)Limit(magnesium, "efsa")["criticalEffect"]!);
        var eaten = await Nutrient(new { nutrient = "magnesium", amount, unit = "mg", from = "food" });
        Assert.Equal(0m, Percent(eaten, "efsa"));
        Assert.NotEqual("above-limit", Verdict(eaten, "nasem"));
    }

    [Fact]
    public async Task Magnesium_oxide_250_mg_is_salt_or_element()
    {
        var magnesium = await Nutrient(new { nutrient = "magnesium", form = "magnesium-oxide", amount = 250, unit = "mg" });
        Assert.Equal(150.75m, magnesium["total"]!["low"]!.GetValue<decimal>());
        Assert.Equal(250m, magnesium["total"]!["high"]!.GetValue<decimal>());
    }

    [Fact]
    public async Task Folate_900_counts_for_the_limit_as_folic_acid_only()
    {
        var folate = await Nutrient(new { nutrient = "folate", amount = 900, unit = "ug" });
        Assert.Equal(900m, folate["total"]!["low"]!.GetValue<decimal>());
        Assert.Equal(1800m, folate["total"]!["high"]!.GetValue<decimal>());
        Assert.Equal(90m, Percent(folate, "nasem"));
        var acid = await Nutrient(new { nutrient = "folate", form = "folic-acid", amount = 1100, unit = "ug" });
        Assert.Equal("above-limit", Verdict(acid, "nasem"));
        var equivalents = await Nutrient(new { nutrient = "folate", amount = 900, unit = "ug-dfe" });
        Assert.Equal("not-comparable", Verdict(equivalents, "nasem"));
    }

    [Fact]
    public async Task Zinc_sulfate_220_mg_twice_is_above_every_limit_in_every_hydrate()
    {
        var zinc = await Nutrient(new { nutrient = "zinc", form = "zinc-sulfate", amount = 220, unit = "mg", basis = "compound", perDay = 2 });
        Assert.Equal(100.056m, zinc["total"]!["low"]!.GetValue<decimal>());
        Assert.Equal(160.292m, zinc["total"]!["high"]!.GetValue<decimal>());
        Assert.Equal("above-limit", Verdict(zinc, "nasem"));
        Assert.Null(View(zinc, "nasem")["verdictLow"]);
        Assert.Equal("above-limit", Verdict(zinc, "efsa"));
    }

    [Fact]
    public async Task Vitamin_b12_1000_has_no_limit_set_and_says_that_this_is_not_safe()
    {
        var b12 = await Nutrient(new { nutrient = "vitamin-b12", amount = 1000, unit = "ug" });
        Assert.Equal("no-limit-set", Verdict(b12, "nasem"));
        Assert.Contains("does not mean", (string)View(b12, "nasem")["note"]!, StringComparison.Ordinal);
        Assert.Equal("not-comparable", Verdict(b12, "efsa"));
    }

    [Theory]
    [InlineData(99, "below-reference")]
    [InlineData(4700, "no-limit-set")]
    public async Task Potassium_has_no_limit(int amount, string verdict)
    {
        var potassium = await Nutrient(new { nutrient = "potassium", amount, unit = "mg" });
        Assert.Equal(verdict, Verdict(potassium, "nasem"));
        Assert.Equal(2600m, View(potassium, "nasem")["references"]![0]!["value"]!.GetValue<decimal>());
    }

    [Fact]
    public async Task Iron_20_mg_stands_beside_a_limit_and_a_safe_level()
    {
        var iron = await Nutrient(new { nutrient = "iron", amount = 20, unit = "mg", withFood = false, timing = "at bedtime" });
        Assert.Equal("ul", (string)Limit(iron, "nasem")["kind"]!);
        Assert.Equal("safe-level", (string)Limit(iron, "efsa")["kind"]!);
        Assert.Equal("within", Verdict(iron, "nasem"));
        Assert.NotEmpty(iron["safety"]!.AsArray());
    }

    [Fact]
    public async Task Items_are_held_against_each_other()
    {
        var check = await Check([
            new { product = "activemg", withFood = true },
            new { nutrient = "iron", amount = 20, unit = "mg", withFood = false },
            new { nutrient = "magnesium", amount = 100, unit = "mg" },
            new { nutrient = "calcium", amount = 500, unit = "mg", timing = "noon" },
        ], ["restless-legs-syndrome"]);
        var findings = check["findings"]!.AsArray();
        Assert.Contains(findings, f => (string)f!["claim"]!["claim"]!["id"]! == "SAF004");
        Assert.Contains(findings, f => (string)f!["claim"]!["claim"]!["id"]! == "SAF005");
        Assert.Contains(findings, f => (string)f!["kind"]! == "timing" && f["items"]!.AsArray().Count == 2);
        var duplicate = Assert.Single(check["duplicates"]!.AsArray())!;
        Assert.Equal("magnesium", (string)duplicate["nutrient"]!["id"]!);
        Assert.Equal(["/items/0", "/items/2"], duplicate["items"]!.AsArray().Select(i => (string)i!));
        var studied = check["studied"]!.AsArray().Where(s => (string)s!["nutrient"]!["id"]! == "magnesium").ToArray();
        Assert.Contains(studied, s => (string)s!["dosage"]!["id"]! == "DOS007" && (string)s["comparison"]! == "above");
        Assert.Contains("not medical advice", (string)check["notice"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pregnancy_and_age_choose_the_rows()
    {
        var iron = new { nutrient = "iron", amount = 20, unit = "mg" };
        var pregnant = await Nutrient(iron, new { sex = "female", ageYears = 25, pregnant = true });
        Assert.Equal(27m, View(pregnant, "nasem")["references"]![0]!["value"]!.GetValue<decimal>());
        var child = await Nutrient(iron, new { sex = "male", ageMonths = 30 });
        Assert.Equal(7m, View(child, "nasem")["references"]![0]!["value"]!.GetValue<decimal>());
        Assert.Equal(10m, Limit(child, "efsa")["value"]!.GetValue<decimal>());
        Assert.Equal("above-limit", Verdict(child, "efsa"));
    }

    [Fact]
    public async Task Every_row_used_can_be_fetched()
    {
        var service = await TestService.SharedAsync(postgres);
        var check = await Check([new { nutrient = "sodium", amount = 2400, unit = "mg" }, new { nutrient = "vitamin-a", form = "beta-carotene", amount = 6, unit = "mg" }]);
        foreach (var href in Hrefs(check).Distinct())
            Assert.True((await service.Client.GetAsync(href, TestContext.Current.CancellationToken)).IsSuccessStatusCode, href);
        Assert.Equal("above-limit", Verdict(check["data"]![0]!, "nasem"));
        Assert.Equal("no-limit-set", Verdict(check["data"]![1]!, "efsa"));
        Assert.Equal("not-comparable", Verdict(check["data"]![1]!, "nasem"));
    }

    private static IEnumerable<string> Hrefs(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(m => m.Key == "href" ? [(string)m.Value!] : Hrefs(m.Value)),
        JsonArray a => a.SelectMany(Hrefs),
        _ => [],
    };

    private Task<JsonNode> Check(object[] items, string[]? conditions = null, object? person = null) =>
        Asking.Ask(postgres, "/v1/dose-checks", new { person = person ?? new { sex = "female", ageYears = 40 }, items, conditions = conditions ?? [] });

    private async Task<JsonNode> Nutrient(object item, object? person = null) => (await Check([item], null, person))["data"]![0]!;

    private static JsonNode View(JsonNode nutrient, string authority) => nutrient["authorities"]!.AsArray().Single(a => (string)a!["authority"]! == authority)!;

    private static string Verdict(JsonNode nutrient, string authority) => (string)View(nutrient, authority)["verdict"]!;

    private static JsonNode Limit(JsonNode nutrient, string authority) => View(nutrient, authority)["limits"]![0]!;

    private static decimal Percent(JsonNode nutrient, string authority) => Limit(nutrient, authority)["percentHigh"]!.GetValue<decimal>();
}
