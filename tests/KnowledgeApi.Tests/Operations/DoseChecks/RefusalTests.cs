using System.Net;
using System.Text.Json;

namespace KnowledgeApi.Tests.Operations.DoseChecks;

/// <summary>What is wrong with a question is said at its place.</summary>
public sealed class RefusalTests(PostgresServer postgres)
{
    private const string Path = "/v1/dose-checks";
    private const string Person = "\"person\":{\"sex\":\"female\",\"ageYears\":40}";

    [Theory]
    [InlineData("""{"nutrient":"iron","amount":-1,"unit":"mg"}""", "/items/0/amount")]
    [InlineData("""{"nutrient":"iron","amount":0,"unit":"mg"}""", "/items/0/amount")]
    [InlineData("""{"nutrient":"iron","amount":1000001,"unit":"g"}""", "/items/0/amount")]
    [InlineData("""{"nutrient":"iron","amount":1,"unit":"furlong"}""", "/items/0/unit")]
    [InlineData("""{"nutrient":"iron","amount":1,"unit":"🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"}""", "/items/0/unit")]
    [InlineData("""{"nutrient":"iorn","amount":1,"unit":"mg"}""", "/items/0/nutrient")]
    [InlineData("""{"nutrient":"iron","form":"rust","amount":1,"unit":"mg"}""", "/items/0/form")]
    [InlineData("""{"nutrient":"iron","amount":1,"unit":"[iU]"}""", "/items/0/unit")]
    [InlineData("""{"nutrient":"iron","amount":1,"unit":"mg","product":"activemg"}""", "/items/0/product")]
    [InlineData("""{"nutrient":"iron"}""", "/items/0/amount /items/0/unit")]
    [InlineData("""{}""", "/items/0/nutrient")]
    [InlineData("""{"product":"dopamine"}""", "/items/0/product")]
    [InlineData("""{"nutrient":"iron","amount":1,"unit":"mg","perDay":101}""", "/items/0/perDay")]
    [InlineData("""{"nutrient":"iron","amount":1,"unit":"mg","basis":"salty"}""", "/items/0/basis")]
    public async Task Values_are_refused_at_their_place(string item, string pointers)
    {
        var problem = await Refused($"{{{Person},\"items\":[{item}]}}", HttpStatusCode.UnprocessableEntity);
        Assert.Equal(pointers.Split(' '), problem.Pointers());
    }

    [Theory]
    [InlineData("""{"sex":"male","ageYears":30,"pregnant":true}""", "/person/pregnant")]
    [InlineData("""{"sex":"female","ageYears":5,"pregnant":true}""", "/person/pregnant")]
    [InlineData("""{"sex":"female","ageYears":30,"pregnant":true,"lactating":true}""", "/person/lactating")]
    [InlineData("""{"sex":"female"}""", "/person/ageYears")]
    [InlineData("""{"sex":"female","ageYears":30,"ageMonths":360}""", "/person/ageYears")]
    [InlineData("""{"sex":"other","ageYears":30}""", "/person/sex")]
    [InlineData("""{"sex":"female","ageYears":121}""", "/person/ageYears")]
    public async Task Contradictions_of_a_person_are_refused(string person, string pointer)
    {
        var body = $$"""{"person":{{person}},"items":[{"nutrient":"iron","amount":1,"unit":"mg"}]}""";
        Assert.Equal([pointer], (await Refused(body, HttpStatusCode.UnprocessableEntity)).Pointers());
    }

    [Theory]
    [InlineData("""{"items":[{"nutrient":"iron","amount":1,"unit":"mg","dose":2}],P}""", "/items/0/dose")]
    [InlineData("""{"items":[{"nutrient":"iron","amount":1,"amount":2,"unit":"mg"}],P}""", "/items/0/amount")]
    [InlineData("""{"items":[{"nutrient":"iron","amount":NaN,"unit":"mg"}],P}""", "/items/0/amount")]
    [InlineData("""{"items":[{"nutrient":"iron","amount":"1","unit":"mg"}],P}""", "/items/0/amount")]
    [InlineData("""{"items":[{"nutrient":"iron","amount":1e99,"unit":"mg"}],P}""", "/items/0/amount")]
    [InlineData("""{"items":[{"nutrient":"iron","amount":1,"unit":"mg"}]}""", "/person")]
    [InlineData("""{P}""", "/items")]
    [InlineData("""{"items":[{"nutrient":"iron","amount":1,"unit":"mg","form":null}],P}""", "/items/0/form")]
    [InlineData("""{"items":[{"nutrient":"iron","amount":1,"unit":"mg","withFood":null}],P}""", "/items/0/withFood")]
    [InlineData("""{"items":[{"nutrient":"iron","amount":1,"unit":"mg","UNIT":"g"}],P}""", "/items/0/UNIT")]
    [InlineData("""{"items":[null],P}""", "/items/0")]
    [InlineData("""{"items":null,P}""", "/items")]
    [InlineData("""null""", "")]
    [InlineData("", "")]
    [InlineData("""[]""", "")]
    public async Task Bodies_of_another_form_are_refused(string body, string pointer)
    {
        var status = body.Contains("[null]", StringComparison.Ordinal) ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.BadRequest;
        var problem = await Refused(body.Replace("P}", Person + "}", StringComparison.Ordinal), status);
        Assert.Equal([pointer], problem.Pointers());
    }

    [Fact]
    public async Task Too_much_is_refused()
    {
        var item = """{"nutrient":"iron","amount":1,"unit":"mg"}""";
        var many = $"{{{Person},\"items\":[{string.Join(',', Enumerable.Repeat(item, 101))}]}}";
        Assert.Equal(["/items"], (await Refused(many, HttpStatusCode.UnprocessableEntity)).Pointers());
        var large = $"{{{Person},\"items\":[{item}]{new string(' ', 64 * 1024)}}}";
        Assert.Equal("payload-too-large", (await Refused(large, HttpStatusCode.RequestEntityTooLarge)).At("code"));
    }

    [Fact]
    public async Task Other_media_types_and_methods_are_refused()
    {
        var service = await TestService.SharedAsync(postgres);
        await service.Refused(Path, "{}", HttpStatusCode.UnsupportedMediaType, "text/plain");
        using var read = await service.Client.GetAsync(Path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, read.StatusCode);
        Assert.Contains("POST", await read.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<JsonElement> Refused(string body, HttpStatusCode status) => await (await TestService.SharedAsync(postgres)).Refused(Path, body, status);
}
