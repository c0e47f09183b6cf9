using System.Net;
using System.Text.Json;

namespace KnowledgeApi.Tests.Operations.Conversions;

public sealed class ConversionTests(PostgresServer postgres)
{
    private const string Path = "/v1/conversions";

    [Theory]
    [InlineData("magnesium", "magnesium-oxide", "250", "mg", null, "250 150.75")]
    [InlineData("magnesium", "magnesium-oxide", "250", "mg", "compound", "150.75")]
    [InlineData("magnesium", "magnesium-oxide", "250", "mg", "elemental", "250")]
    [InlineData("zinc", "zinc-sulfate", "220", "mg", "compound", "50.028 80.146")]
    [InlineData("vitamin-e", null, "400", "[iU]", null, "268 180")]
    [InlineData("vitamin-d", "cholecalciferol", "4000", "IU", null, "100")]
    [InlineData("vitamin-a", "retinol", "3000", "iu", null, "900")]
    [InlineData("potassium", null, "20", "meq", null, "781.96")]
    [InlineData("magnesium", null, "10", "mEq", null, "121.525")]
    [InlineData("magnesium", null, "0.3", "g", "elemental", "300")]
    [InlineData("folate", null, "1000", "ug-dfe", null, "1000")]
    [InlineData("vitamin-b12", null, "1000", "mcg", null, "1000")]
    [InlineData("niacin", null, "16", "mg{NE}", null, "16")]
    public async Task Every_reading_is_given(string nutrient, string? form, string amount, string unit, string? basis, string expected)
    {
        var answer = await Ask(new { nutrient, form, amount = decimal.Parse(amount), unit, context = basis is null ? null : new { basis } });
        Assert.Equal(expected.Split(' ').Order(StringComparer.Ordinal), Amounts(answer).Order(StringComparer.Ordinal));
        Assert.All(answer.Items("data"), r =>
        {
            Assert.NotEmpty(r.Items("steps"));
            Assert.Equal($"/v1/nutrients/{nutrient}", r.GetProperty("steps")[0].At("source", "href"));
        });
    }

    [Fact]
    public async Task Folate_means_two_things_and_says_which()
    {
        var open = await Ask(new { nutrient = "folate", amount = 900, unit = "ug" });
        Assert.Equal(["1500", "1530", "1800", "900"], Amounts(open).Distinct().Order(StringComparer.Ordinal));
        Assert.All(open.Items("data"), r => Assert.NotEmpty(r.Items("assumptions")));
        var closed = await Ask(new { nutrient = "folate", form = "folic-acid", amount = 900, unit = "ug", context = new { food = "empty-stomach" } });
        Assert.Equal(["1800"], Amounts(closed));
        Assert.Empty(closed.GetProperty("data")[0].Items("assumptions"));
    }

    [Theory]
    [InlineData("magnesium", null, "mg", "mmol")]
    [InlineData("calcium", null, "mg", "meq")]
    [InlineData("vitamin-d", "cholecalciferol", "ug", "iu")]
    [InlineData("vitamin-e", "d-alpha-tocopherol", "mg-alpha-tocopherol", "iu")]
    [InlineData("folate", "5-methyltetrahydrofolate", "ug", "ug-dfe")]
    [InlineData("selenium", null, "ug", "g")]
    public async Task There_and_back_is_exact_to_the_digits_given(string nutrient, string? form, string unit, string other)
    {
        foreach (var amount in new[] { 1m, 0.1m, 3.7m, 99m, 0.000123m, 123456.789m, 41.0007m, 7m })
        {
            var context = new { basis = unit is "mg" or "ug" && form is null ? "elemental" : null, food = "with-food" };
            var there = await Ask(new { nutrient, form, amount, unit, to = other, context });
            var between = Assert.Single(there.Items("data")).GetProperty("amount").GetDecimal();
            var back = await Ask(new { nutrient, form, amount = Digits(between), unit = other, to = unit, context });
            var again = Assert.Single(back.Items("data")).GetProperty("amount").GetDecimal();
            Assert.Equal(amount, Math.Round(again, amount.Scale));
        }
    }

    [Fact]
    public async Task What_is_missing_is_named()
    {
        var mole = await Refused("""{"nutrient":"vitamin-c","amount":1,"unit":"mmol"}""");
        Assert.Equal(["/form"], mole.Pointers());
        Assert.Contains("l-ascorbic-acid", mole.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(["/unit"], (await Refused("""{"nutrient":"magnesium","amount":1,"unit":"iu"}""")).Pointers());
        Assert.Equal(["/unit"], (await Refused("""{"nutrient":"iron","amount":1,"unit":"meq"}""")).Pointers());
        Assert.Contains("magnesium", (await Refused("""{"nutrient":"magnesum","amount":1,"unit":"mg"}""")).GetProperty("errors").Texts("/nutrient")[0], StringComparison.Ordinal);
        Assert.Contains("magnesium-oxide", (await Refused("""{"nutrient":"magnesium","form":"magnesium-oxid","amount":1,"unit":"mg"}""")).GetRawText(), StringComparison.Ordinal);
        Assert.Equal(["/unit"], (await Refused("""{"nutrient":"magnesium","amount":1,"unit":"mgg"}""")).Pointers());
    }

    private async Task<JsonElement> Ask(object question) => await (await TestService.SharedAsync(postgres)).Ask(Path, question);

    private async Task<JsonElement> Refused(string body) => await (await TestService.SharedAsync(postgres)).Refused(Path, body, HttpStatusCode.UnprocessableEntity);

    private static string[] Amounts(JsonElement answer) => [.. answer.Items("data").Select(r => r.GetProperty("amount").GetRawText())];

    private static decimal Digits(decimal value) => Math.Round(value, 12);
}
