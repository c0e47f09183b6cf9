using System.Diagnostics;
using System.Net;
using System.Text.Json;
using KnowledgeApi.Operations.Search;
using KnowledgeApi.Platform.Text;

namespace KnowledgeApi.Tests.Operations.Search;

[Trait("Needs", "PostgreSQL")]
public sealed class SearchTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("B9", "folate")]
    [InlineData("RLS", "restless-legs-syndrome")]
    [InlineData("Willis Ekbom", "restless-legs-syndrome")]
    [InlineData("charley horse", "muscle-cramps")]
    [InlineData("10.1186/s12906-022-03814-8", "ST001")]
    [InlineData("MESH:D012148", "restless-legs-syndrome")]
    [InlineData("haemodialysis", "dialysis")]
    [InlineData("hemodialysis", "dialysis")]
    [InlineData("diarrhea", "diarrhoea")]
    [InlineData("mágnesium", "magnesium")]
    [InlineData("magnes", "magnesium")]
    public async Task What_people_type_finds_what_they_mean(string words, string best)
    {
        var found = await Get($"/v1/search?q={Uri.EscapeDataString(words)}");
        Assert.Equal(best, found.Ids("data")[0]);
    }

    [Fact]
    public async Task Matches_are_marked_where_they_stand()
    {
        var hit = (await Get("/v1/search?q=restless+legs&kind=claim&limit=1")).GetProperty("data")[0];
        var text = hit.At("snippet", "text");
        var words = hit.GetProperty("snippet").Items("matches").Select(m => text[m.GetProperty("start").GetInt32()..m.GetProperty("end").GetInt32()].ToLowerInvariant());
        Assert.Contains("restless", words);
        Assert.Equal("claim", hit.At("kind"));
    }

    [Fact]
    public async Task Phrases_exclusions_and_filters_narrow()
    {
        var all = (await Get("/v1/search?q=iron&limit=50")).Ids("data");
        var without = (await Get("/v1/search?q=iron+-deficiency&limit=50")).Ids("data");
        Assert.Contains("iron-deficiency", all);
        Assert.DoesNotContain("iron-deficiency", without);
        var about = await Get("/v1/search?q=cramps&nutrient=quinine&kind=study,claim&limit=50");
        Assert.All(about.Items("data"), h => Assert.True(h.At("kind") is "study" or "claim"));
        Assert.NotEmpty(about.Items("data"));
    }

    [Fact]
    public async Task Nothing_found_suggests_names()
    {
        var found = await Get("/v1/search?q=magnesium+oxyde");
        Assert.Empty(found.Items("data"));
        Assert.Contains("magnesium", found.Ids("suggestions"));
        var few = await Get("/v1/search?q=leg+cramps+pregnent");
        Assert.Contains("pregnancy-leg-cramps", few.Ids("suggestions"));
    }

    [Theory]
    [InlineData("\"unbalanced", HttpStatusCode.OK)]
    [InlineData("- | & ! ( )", HttpStatusCode.BadRequest)]
    [InlineData("-iron", HttpStatusCode.BadRequest)]
    [InlineData("or or or", HttpStatusCode.OK)]
    [InlineData("(.*)+[a-z]{9}\\ %_ iron:*&!'", HttpStatusCode.OK)]
    [InlineData("a\0b", HttpStatusCode.BadRequest)]
    [InlineData("'; drop table claim; --", HttpStatusCode.OK)]
    public async Task Odd_questions_are_answered_or_refused_at_once(string words, HttpStatusCode expected)
    {
        await Get("/v1/search?q=iron");
        var started = Stopwatch.GetTimestamp();
        await Get($"/v1/search?q={Uri.EscapeDataString(words)}", expected);
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(2), "bounded");
    }

    [Fact]
    public async Task Long_and_broken_questions_are_refused()
    {
        var terms = string.Join("+", Enumerable.Range(0, 1000).Select(i => $"w{i}"));
        await Get($"/v1/search?q={terms}", HttpStatusCode.BadRequest);
        await Get($"/v1/search?q={new string('x', 10_000)}", HttpStatusCode.RequestUriTooLong);
        await Get("/v1/search?q=%ED%A0%80", HttpStatusCode.BadRequest);
        await Get("/v1/search", HttpStatusCode.BadRequest);
        await Get("/v1/search?q=iron&limit=51", HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("haemoglobin", "hemoglobin")]
    [InlineData("Oedema", "edema")]
    [InlineData("foetal", "fetal")]
    [InlineData("anaemia", "anemia")]
    [InlineData("optimisation", "optimization")]
    [InlineData("sulphate", "sulfate")]
    [InlineData("muscle fibre", "muscle fiber")]
    [InlineData("colour", "color")]
    [InlineData("crème brûlée", "creme brulee")]
    public void Spellings_meet(string british, string american) => Assert.Equal(SearchText.Key(american), SearchText.Key(british));

    [Theory]
    [InlineData("restless legs", "restless legs", "restless", "legs:*")]
    [InlineData("“restless legs” -iron", "\"restless legs\" -iron", "", "")]
    [InlineData("-Willis-Ekbom iron", "-\"willis ekbom\" iron", "-\"willis ekbom\"", "iron:*")]
    [InlineData("iron or magn", "iron or magn", "", "")]
    public void Questions_keep_quotes_hyphens_and_or(string text, string whole, string head, string beginning)
    {
        var question = new SearchTerms(text);
        Assert.Equal((whole, head, beginning), (question.Whole, question.Head, question.Beginning));
    }

    private async Task<JsonElement> Get(string href, HttpStatusCode expected = HttpStatusCode.OK) => await (await TestService.SharedAsync(postgres)).Json(href, expected);
}
