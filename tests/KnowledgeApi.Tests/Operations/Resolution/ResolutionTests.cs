using System.Net;
using System.Text.Json;

namespace KnowledgeApi.Tests.Operations.Resolution;

[Trait("Needs", "PostgreSQL")]
public sealed class ResolutionTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("CLM0260", "CLM0260", "id")]
    [InlineData("MESH:D012148", "restless-legs-syndrome", "code")]
    [InlineData("https://doi.org/10.1186/s12906-022-03814-8", "ST001", "identifier")]
    [InlineData("doi:10.1186/S12906-022-03814-8", "ST001", "identifier")]
    [InlineData("PMID 34956064", "ST017", "identifier")]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/34956064/", "ST017", "identifier")]
    [InlineData("NCT04462796", "ST015", "identifier")]
    [InlineData("restless legs syndrome", "restless-legs-syndrome", "name")]
    [InlineData("WILLIS-EKBOM DISEASE", "restless-legs-syndrome", "synonym")]
    [InlineData("iron deficiency anemia", "iron-deficiency-anaemia", "name")]
    [InlineData("charly horse", "muscle-cramps", "fuzzy")]
    [InlineData("magnesium oxyde", "magnesium", "fuzzy")]
    public async Task A_text_is_known_by_id_code_identifier_name_or_likeness(string text, string id, string match)
    {
        var service = await TestService.SharedAsync(postgres);
        var best = (await service.Json($"/v1/resolve?q={Uri.EscapeDataString(text)}")).GetProperty("data")[0];
        Assert.Equal((id, match), (best.Id(), best.At("match")));
        Assert.Equal(match != "fuzzy", best.GetProperty("score").GetDouble() == 1);
    }

    [Fact]
    public async Task A_column_of_a_table_is_resolved_at_once_and_not_stored()
    {
        var strings = Enumerable.Range(0, 1000).Select(i => i % 4 == 0 ? "" : i % 2 == 0 ? "RLS" : "B12").ToArray();
        var service = await TestService.SharedAsync(postgres);
        var data = (await service.Ask("/v1/resolve", new { strings })).Items("data").ToList();
        Assert.Equal(strings, data.Select(d => d.At("text")));
        Assert.Empty(data[0].Items("candidates"));
        Assert.Equal("vitamin-b12", data[1].Ids("candidates")[0]);
    }

    [Theory]
    [InlineData("""{"strings":["a",1]}""", 400, "/strings/1")]
    [InlineData("""{"strings":["a"],"more":1}""", 400, "/more")]
    [InlineData("""{"strings":["a"],"strings":["b"]}""", 400, "/strings")]
    [InlineData("null", 400, "")]
    [InlineData("", 400, "")]
    [InlineData("""{"strings":["a\ud800"]}""", 400, "/strings/0")]
    [InlineData("""{"strings":["ok","a\u0000"]}""", 422, "/strings/1")]
    [InlineData("""{"strings":[null]}""", 422, "/strings/0")]
    [InlineData("""{"strings":[]}""", 422, "/strings")]
    public async Task A_bad_body_is_refused_where_it_is_bad(string json, int status, string pointer)
    {
        var service = await TestService.SharedAsync(postgres);
        Assert.Equal([pointer], (await service.Refused("/v1/resolve", json, (HttpStatusCode)status)).Pointers());
    }

    [Fact]
    public async Task Too_much_and_another_type_are_refused()
    {
        var service = await TestService.SharedAsync(postgres);
        var many = JsonSerializer.Serialize(new { strings = Enumerable.Repeat("a", 1001) });
        await service.Refused("/v1/resolve", many, HttpStatusCode.UnprocessableEntity);
        await service.Refused("/v1/resolve", new string('[', 600_000), HttpStatusCode.RequestEntityTooLarge);
        await service.Refused("/v1/resolve", "RLS", HttpStatusCode.UnsupportedMediaType, "text/plain");
    }

    [Theory]
    [InlineData("magn", "magnesium")]
    [InlineData("ekbom", "restless-legs-syndrome")]
    [InlineData("rls", "restless-legs-syndrome")]
    [InlineData("MESH:D0121", "restless-legs-syndrome")]
    public async Task The_beginning_of_a_name_is_completed(string beginning, string best)
    {
        var ids = (await (await TestService.SharedAsync(postgres)).Json($"/v1/suggest?q={beginning}")).Ids("data");
        Assert.Equal(best, ids[0]);
        Assert.True(ids.Length <= 10);
    }

    [Fact]
    public async Task A_dose_has_its_nutrient_and_frequency()
    {
        var text = "😀 900 mcg of Folate (Vitamin B9) and 900 mcg of Vitamin B12; 220 mg twice daily of zinc sulfate";
        var doses = (await Annotate(text)).Where(a => a.At("kind") == "dose").ToList();
        Assert.Equal(["folate", "vitamin-b12", "zinc"], doses.Select(d => d.At("dose", "nutrient", "id")));
        Assert.Equal("zinc-sulfate", doses[2].At("dose", "form"));
        Assert.Equal(2, doses[2].GetProperty("dose").GetProperty("frequency").GetProperty("times").GetDecimal());
        Assert.Equal((3, 2), (StartOf(doses[0], "utf16"), StartOf(doses[0], "codePoints")));
    }

    [Theory]
    [InlineData("p = 0.03, K to somebody, plan I and the rls of ida; the seeds of doubt")]
    [InlineData("75 µg/L, 10 km, 5 G, 12 g/dL")]
    public async Task Letters_and_words_of_every_day_are_left_alone(string text) => Assert.Empty(await Annotate(text));

    private async Task<IEnumerable<JsonElement>> Annotate(string text) =>
        (await (await TestService.SharedAsync(postgres)).Ask("/v1/annotations", new { text })).Items("data");

    private static int StartOf(JsonElement mark, string unit) => mark.GetProperty(unit).GetProperty("start").GetInt32();
}
