using System.Text.Json;

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
        Assert.Equal("/v1/reference-intakes/efsa-vitamin-b6-ul-adult", Limit(b6, "efsa").At("intake", "href"));
    }

    [Theory]
    [InlineData(250, "within", "within")]
    [InlineData(300, "within", "above-limit")]
    [InlineData(351, "above-limit", "above-limit")]
    public async Task Magnesium_counts_as_a_supplement(int amount, string nasem, string efsa)
    {
        var magnesium = await Nutrient(new { nutrient = "magnesium", amount, unit = "mg", basis = "elemental" });
        Assert.Equal(nasem, Limit(magnesium, "nasem").At("verdict"));
        Assert.Equal(efsa, Limit(magnesium, "efsa").At("verdict"));
        Assert.Equal("diarrhoea", Limit(magnesium, "efsa").At("criticalEffect"));
        var eaten = await Nutrient(new { nutrient = "magnesium", amount, unit = "mg", from = "food" });
        Assert.Equal(0m, Percent(eaten, "efsa"));
        Assert.NotEqual("above-limit", Verdict(eaten, "nasem"));
    }

    [Fact]
    public async Task Magnesium_oxide_250_mg_is_salt_or_element()
    {
        var magnesium = await Nutrient(new { nutrient = "magnesium", form = "magnesium-oxide", amount = 250, unit = "mg" });
        Assert.Equal(150.75m, Total(magnesium, "low"));
        Assert.Equal(250m, Total(magnesium, "high"));
    }

    [Fact]
    public async Task Folate_900_counts_for_the_limit_as_folic_acid_only()
    {
        var folate = await Nutrient(new { nutrient = "folate", amount = 900, unit = "ug" });
        Assert.Equal(900m, Total(folate, "low"));
        Assert.Equal(1800m, Total(folate, "high"));
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
        Assert.Equal(100.056m, Total(zinc, "low"));
        Assert.Equal(160.292m, Total(zinc, "high"));
        Assert.Equal("above-limit", Verdict(zinc, "nasem"));
        Assert.False(View(zinc, "nasem").Has("verdictLow"));
        Assert.Equal("above-limit", Verdict(zinc, "efsa"));
    }

    [Fact]
    public async Task Vitamin_b12_1000_has_no_limit_set_and_says_that_this_is_not_safe()
    {
        var b12 = await Nutrient(new { nutrient = "vitamin-b12", amount = 1000, unit = "ug" });
        Assert.Equal("no-limit-set", Verdict(b12, "nasem"));
        Assert.Contains("does not mean", View(b12, "nasem").At("note"), StringComparison.Ordinal);
        Assert.Equal("not-comparable", Verdict(b12, "efsa"));
    }

    [Theory]
    [InlineData(99, "below-reference")]
    [InlineData(4700, "no-limit-set")]
    public async Task Potassium_has_no_limit(int amount, string verdict)
    {
        var potassium = await Nutrient(new { nutrient = "potassium", amount, unit = "mg" });
        Assert.Equal(verdict, Verdict(potassium, "nasem"));
        Assert.Equal(2600m, Reference(potassium, "nasem"));
    }

    [Fact]
    public async Task Iron_20_mg_stands_beside_a_limit_and_a_safe_level()
    {
        var iron = await Nutrient(new { nutrient = "iron", amount = 20, unit = "mg", withFood = false, timing = "at bedtime" });
        Assert.Equal("ul", Limit(iron, "nasem").At("kind"));
        Assert.Equal("safe-level", Limit(iron, "efsa").At("kind"));
        Assert.Equal("within", Verdict(iron, "nasem"));
        Assert.NotEmpty(iron.Items("safety"));
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
        var findings = check.Items("findings").ToArray();
        Assert.Contains(findings, f => f.At("claim", "claim", "id") == "SAF004");
        Assert.Contains(findings, f => f.At("claim", "claim", "id") == "SAF005");
        Assert.Contains(findings, f => f.At("kind") == "timing" && f.GetProperty("items").GetArrayLength() == 2);
        var duplicate = Assert.Single(check.Items("duplicates"));
        Assert.Equal("magnesium", duplicate.At("nutrient", "id"));
        Assert.Equal(["/items/0", "/items/2"], duplicate.Texts("items"));
        var studied = check.Items("studied").Where(s => s.At("nutrient", "id") == "magnesium").ToArray();
        Assert.Contains(studied, s => s.At("dosage", "id") == "DOS007" && s.At("comparison") == "above");
        Assert.Contains("not medical advice", check.At("notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pregnancy_and_age_choose_the_rows()
    {
        var iron = new { nutrient = "iron", amount = 20, unit = "mg" };
        var pregnant = await Nutrient(iron, new { sex = "female", ageYears = 25, pregnant = true });
        Assert.Equal(27m, Reference(pregnant, "nasem"));
        var child = await Nutrient(iron, new { sex = "male", ageMonths = 30 });
        Assert.Equal(7m, Reference(child, "nasem"));
        Assert.Equal(10m, Limit(child, "efsa").GetProperty("value").GetDecimal());
        Assert.Equal("above-limit", Verdict(child, "efsa"));
    }

    [Fact]
    public async Task Every_row_used_can_be_fetched()
    {
        var service = await TestService.SharedAsync(postgres);
        var check = await Check([new { nutrient = "sodium", amount = 2400, unit = "mg" }, new { nutrient = "vitamin-a", form = "beta-carotene", amount = 6, unit = "mg" }]);
        foreach (var href in Hrefs(check).Distinct())
            Assert.True((await service.Client.GetAsync(href, TestContext.Current.CancellationToken)).IsSuccessStatusCode, href);
        Assert.Equal("above-limit", Verdict(check.GetProperty("data")[0], "nasem"));
        Assert.Equal("no-limit-set", Verdict(check.GetProperty("data")[1], "efsa"));
        Assert.Equal("not-comparable", Verdict(check.GetProperty("data")[1], "nasem"));
    }

    private static IEnumerable<string> Hrefs(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(m => m.Name == "href" ? [m.Value.GetString()!] : Hrefs(m.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Hrefs),
        _ => [],
    };

    private async Task<JsonElement> Check(object[] items, string[]? conditions = null, object? person = null) =>
        await (await TestService.SharedAsync(postgres)).Ask("/v1/dose-checks", new { person = person ?? new { sex = "female", ageYears = 40 }, items, conditions = conditions ?? [] });

    private async Task<JsonElement> Nutrient(object item, object? person = null) => (await Check([item], null, person)).GetProperty("data")[0];

    private static decimal Total(JsonElement nutrient, string bound) => nutrient.GetProperty("total").GetProperty(bound).GetDecimal();

    private static JsonElement View(JsonElement nutrient, string authority) => nutrient.Items("authorities").Single(a => a.At("authority") == authority);

    private static string Verdict(JsonElement nutrient, string authority) => View(nutrient, authority).At("verdict");

    private static decimal Reference(JsonElement nutrient, string authority) => View(nutrient, authority).GetProperty("references")[0].GetProperty("value").GetDecimal();

    private static JsonElement Limit(JsonElement nutrient, string authority) => View(nutrient, authority).GetProperty("limits")[0];

    private static decimal Percent(JsonElement nutrient, string authority) => Limit(nutrient, authority).GetProperty("percentHigh").GetDecimal();
}
