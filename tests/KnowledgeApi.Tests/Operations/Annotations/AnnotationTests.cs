using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace KnowledgeApi.Tests.Operations.Annotations;

public sealed class AnnotationTests(PostgresServer postgres)
{
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
        Assert.Equal(doses, marks.Where(m => (string)m["kind"]! == "dose").Select(m => Said(m["dose"]!)));
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
        Assert.Equal(ids, (await Annotate(text)).Select(m => (string)m["id"]!));

    [Fact]
    public async Task Places_are_counted_in_both_ways()
    {
        var mark = Assert.Single(await Annotate("🦵🦵 magnesium"));
        Assert.Equal((5, 14), ((int)mark["utf16"]!["start"]!, (int)mark["utf16"]!["end"]!));
        Assert.Equal((3, 12), ((int)mark["codePoints"]!["start"]!, (int)mark["codePoints"]!["end"]!));
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
        using var refused = await Post(longest + longest);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("text", await refused.Content.ReadAsStringAsync(Answers.Cancelled), StringComparison.Ordinal);
    }

    private async Task<JsonNode[]> Annotate(string text)
    {
        using var answer = await Post(text);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return [.. (await answer.Content.ReadFromJsonAsync<JsonNode>(Answers.Cancelled))!["data"]!.AsArray().Select(m => m!)];
    }

    private async Task<HttpResponseMessage> Post(string text) =>
        await (await TestService.SharedAsync(postgres)).Client.PostAsJsonAsync("/v1/annotations", new { text }, Answers.Cancelled);

    private static string Said(JsonNode dose)
    {
        var frequency = dose["frequency"] is { } f ? $"{((decimal?)f["times"])?.ToString(CultureInfo.InvariantCulture) ?? "?"}/{f["per"]}" : null;
        return string.Join(' ', new[] { $"{dose["amountLow"]}", (string?)dose["unit"], (string?)dose["nutrient"]?["id"], (string?)dose["form"], frequency }.OfType<string>());
    }
}
