using System.Globalization;
using System.Net;
using System.Text.Json;

namespace KnowledgeApi.Tests.Operations.Annotations;

public sealed class AnnotationTests(PostgresServer postgres)
{
    private const string Path = "/v1/annotations";

    /// <summary>Doses as: amount unit nutrient, form where one is named, times and period.</summary>
    [Theory]
    [InlineData("900 mcg of Folate (Vitamin B9) and 900 mcg of Vitamin B12", "900 ug folate", "900 ug vitamin-b12")]
    [InlineData("220 mg twice daily of zinc sulfate", "220 mg zinc zinc-sulfate 2/day")]
    [InlineData("325 mg of ferrous sulfate every other day", "325 mg iron ferrous-sulfate 0.5/day")]
    [InlineData("5 mmol magnesium twice daily; the others took 400 µg folic acid.", "5 mmol magnesium 2/day", "400 ug folate folic-acid")]
    [InlineData("vitamin E 400 IU and vitamin C 250 mg nightly", "400 iu vitamin-e ?/day", "250 mg vitamin-c ?/day")]
    [InlineData("Zinc sulphate, 1,000 mg three times a week", "1000 mg zinc zinc-sulfate 3/week")]
    [InlineData("Ferritin below 75 µg/L and 9 g/dL are not doses, nor is 10 km.")]
    public async Task Doses_are_read_with_what_they_are_of_and_how_often(string text, params string[] doses)
    {
        var marks = await Annotate(text);
        Assert.Equal(doses, marks.Where(m => m.At("kind") == "dose").Select(m => Said(m.GetProperty("dose"))));
    }

    [Theory]
    [InlineData("RLS", "restless-legs-syndrome")]
    [InlineData("rls")]
    [InlineData("URLS and brls")]
    [InlineData("MUSCLE CRAMP", "muscle-cramps")]
    [InlineData("muscle cramps", "muscle-cramps")]
    [InlineData("Willis-Ekbom disease", "restless-legs-syndrome")]
    [InlineData("vitamin B12 deficiency", "vitamin-b12-deficiency")]
    [InlineData("pernicious anaemia, pernicious anemia", "pernicious-anaemia", "pernicious-anaemia")]
    public async Task The_longest_name_counts_in_any_case_number_or_spelling_but_abbreviations_as_they_are(string text, params string[] ids) =>
        Assert.Equal(ids, (await Annotate(text)).Select(Answers.Id));

    [Fact]
    public async Task Places_are_counted_in_both_ways()
    {
        var mark = Assert.Single(await Annotate("🦵🦵 magnesium"));
        Assert.Equal((5, 14), Place(mark, "utf16"));
        Assert.Equal((3, 12), Place(mark, "codePoints"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("((((((((((((((((")]
    [InlineData("mg mg mg µg 5 5 5")]
    public async Task A_text_that_names_nothing_has_no_marks(string text) => Assert.Empty(await Annotate(text));

    [Fact]
    public async Task Too_long_a_text_is_refused_by_name_and_the_longest_is_read()
    {
        var longest = string.Concat(Enumerable.Repeat("zinc 5 mg. ", 64 * 1024 / 11));
        Assert.Equal(2 * (64 * 1024 / 11), (await Annotate(longest)).Length);
        var service = await TestService.SharedAsync(postgres);
        var refused = await service.Refused(Path, JsonSerializer.Serialize(new { text = longest + longest }), HttpStatusCode.UnprocessableEntity);
        Assert.Contains("text", refused.GetRawText(), StringComparison.Ordinal);
    }

    private async Task<JsonElement[]> Annotate(string text) => [.. (await (await TestService.SharedAsync(postgres)).Ask(Path, new { text })).Items("data")];

    private static (int Start, int End) Place(JsonElement mark, string unit) =>
        (mark.GetProperty(unit).GetProperty("start").GetInt32(), mark.GetProperty(unit).GetProperty("end").GetInt32());

    private static string Said(JsonElement dose)
    {
        var frequency = dose.Member("frequency") is { } f ? $"{f.Member("times")?.GetDecimal().ToString(CultureInfo.InvariantCulture) ?? "?"}/{f.Text("per")}" : null;
        return string.Join(' ', new[] { dose.Text("amountLow"), dose.Text("unit"), dose.Member("nutrient")?.Text("id"), dose.Text("form"), frequency }.OfType<string>());
    }
}
