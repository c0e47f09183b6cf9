using System.Text.Json;

namespace KnowledgeApi.Tests.Operations.DoseChecks;

/// <summary>A thousand regimens made from a seed: totals equal a plain sum of the curated fractions, verdicts never fall as amounts rise.</summary>
[Trait("Speed", "slow")]
public sealed class GeneratedRegimenTests(PostgresServer postgres)
{
    private const int Regimens = 1000;

    private static readonly Dictionary<string, int> Rank = new(StringComparer.Ordinal)
    {
        ["below-reference"] = 0,
        ["within"] = 1,
        ["no-limit-set"] = 1,
        ["not-comparable"] = 1,
        ["above-limit"] = 2,
    };

    private static readonly Dictionary<string, decimal> PerMilligram = new(StringComparer.Ordinal) { ["g"] = 1000m, ["mg"] = 1m, ["ug"] = 0.001m };

    [Fact]
    public async Task Totals_equal_a_plain_sum_and_verdicts_rise_with_the_amount()
    {
        var forms = Forms().ToArray();
        var random = new Random(20260101);
        var service = await TestService.SharedAsync(postgres);
        for (var i = 0; i < Regimens; i++)
        {
            var items = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Item(random, forms)).ToArray();
            var person = new { sex = random.Next(2) == 0 ? "female" : "male", ageYears = random.Next(1, 95) };
            var check = await service.Ask("/v1/dose-checks", new { person, items = items.Select(AsJson) });
            AssertTotals(check, items);
            if (i % 5 != 0)
                continue;
            var factor = 1m + random.Next(1, 200) / 100m;
            var more = await service.Ask("/v1/dose-checks", new { person, items = items.Select(t => AsJson(t with { Amount = t.Amount * factor })) });
            AssertRising(check, more);
        }
    }

    private static void AssertTotals(JsonElement check, Generated[] items)
    {
        foreach (var same in items.GroupBy(t => t.Nutrient))
        {
            var total = check.Items("data").Single(n => n.At("nutrient", "id") == same.Key).GetProperty("total");
            var unit = PerMilligram[total.At("unit")];
            var expected = same.Sum(t => t.Amount * PerMilligram[t.Unit] * t.Fraction * t.PerDay) / unit;
            Assert.Equal(expected, total.GetProperty("low").GetDecimal());
            Assert.Equal(expected, total.GetProperty("high").GetDecimal());
        }
    }

    private static void AssertRising(JsonElement less, JsonElement more)
    {
        foreach (var (below, above) in Verdicts(less).Zip(Verdicts(more)))
            Assert.True(Rank[below] <= Rank[above], $"{below} became {above} although the amount rose");
    }

    private static IEnumerable<string> Verdicts(JsonElement check) => check.Items("data").SelectMany(n => n.Items("authorities"))
        .SelectMany(a => a.Items("limits").Select(l => l.At("verdict")).Prepend(a.At("verdict")));

    private static Generated Item(Random random, (string Nutrient, string Form, decimal Fraction)[] forms)
    {
        var (nutrient, form, fraction) = forms[random.Next(forms.Length)];
        var unit = new[] { "g", "mg", "ug" }[random.Next(3)];
        return new Generated(nutrient, form, fraction, random.Next(1, 1_000_000) / 1000m, unit, random.Next(1, 40) / 10m);
    }

    private static object AsJson(Generated t) => new { nutrient = t.Nutrient, form = t.Form, amount = t.Amount, unit = t.Unit, perDay = t.PerDay, basis = "compound" };

    /// <summary>Read from the files themselves, not through the code under test.</summary>
    private static IEnumerable<(string, string, decimal)> Forms() =>
        from file in Directory.EnumerateFiles(Path.Combine(TestService.KnowledgeFolder, "nutrients")).Order(StringComparer.Ordinal)
        from nutrient in Answers.Parse(File.ReadAllText(file)).EnumerateArray()
        from form in nutrient.List("forms")
        where form.Has("elementalFraction")
        select (nutrient.Id(), form.Id(), form.GetProperty("elementalFraction").GetDecimal());

    private sealed record Generated(string Nutrient, string Form, decimal Fraction, decimal Amount, string Unit, decimal PerDay);
}
