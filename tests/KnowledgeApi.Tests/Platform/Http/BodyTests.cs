using System.Net;

namespace KnowledgeApi.Tests.Platform.Http;

/// <summary>The first thing that is wrong with the form of a body is named by its place, in these words.</summary>
public sealed class BodyTests(PostgresServer postgres)
{
    private const string Missing = "must be given";
    private const string Unknown = "is not a member here";
    private const string Null = "must not be null: leave out what is not known";
    private const string Twice = "is given more than once";
    private const string NoJson = "is not JSON of the expected type";

    [Theory]
    [InlineData("""{}""", "/person /items", Missing)]
    [InlineData("""{"person":{},"items":[]}""", "/person/sex", Missing)]
    [InlineData("""{"person":{"sex":"female"}}""", "/items", Missing)]
    [InlineData("""{"surprise":1}""", "/surprise", Unknown)]
    [InlineData("""{"it's a/b~c":1}""", "/it's a~1b~0c", Unknown)]
    [InlineData("""{"":1}""", "/", Unknown)]
    [InlineData("""{"person":{"sex":"female","age":1},"surprise":2}""", "/person/age", Unknown)]
    [InlineData("""{"items":[{},{"Nutrient":"iron"}]}""", "/items/1/Nutrient", Unknown)]
    [InlineData("""{"items":[{"nutrient":null}]}""", "/items/0/nutrient", Null)]
    [InlineData("""{"items":[{"amount":null}]}""", "/items/0/amount", Null)]
    [InlineData("""{"conditions":null}""", "/conditions", Null)]
    [InlineData("""{"items":[{"unit":"mg","unit":"g"}]}""", "/items/0/unit", Twice)]
    [InlineData("""{"items":[],"items":[]}""", "/items", Twice)]
    [InlineData("""{"items":[{"unit":"mg","\u0075nit":null}]}""", "/items/0/unit", Twice)]
    [InlineData("""{"items":[{"amount":"1"}],"surprise":2}""", "/items/0/amount", NoJson)]
    [InlineData("""{"surprise":2,"items":[{"amount":"1"}]}""", "/surprise", Unknown)]
    [InlineData("""{"items":[{"amount":1e99}]}""", "/items/0/amount", NoJson)]
    [InlineData("""{"person":{"ageYears":1.5}}""", "/person/ageYears", NoJson)]
    [InlineData("""{"person":[{"surprise":1}]}""", "/person", NoJson)]
    [InlineData("""{"items":{"nutrient":null}}""", "/items", NoJson)]
    [InlineData("""{"items":[{"nutrient":{"surprise":1}}]}""", "/items/0/nutrient", NoJson)]
    [InlineData("""{"items":["iron"]}""", "/items/0", NoJson)]
    [InlineData("""{"items":[{"nutrient":"iron",}]}""", "/items/0", NoJson)]
    [InlineData("""{"surprise":1,""", "/surprise", Unknown)]
    [InlineData("""{"person":{"sex":"female"},"items":[]""", "", NoJson)]
    [InlineData("""{"person":{"sex":"female"},"items":[]}}""", "", NoJson)]
    [InlineData("""{"items":[{"nutrient":[[[[[[[[1]]]]]]]]}]}""", "/items/0/nutrient", NoJson)]
    [InlineData("""7""", "", NoJson)]
    [InlineData("""null""", "", "must be an object")]
    public async Task First_fault_of_form_is_named(string body, string pointers, string reason)
    {
        var service = await TestService.SharedAsync(postgres);
        var problem = await service.Refused("/v1/dose-checks", body, HttpStatusCode.BadRequest);
        Assert.Equal("invalid-body", problem.Text("code"));
        Assert.Equal(pointers.Split(" /").Select((p, i) => i == 0 ? p : "/" + p), problem.Pointers());
        Assert.All(problem.GetProperty("errors").EnumerateObject(), e => Assert.Equal([reason], e.Value.EnumerateArray().Select(r => r.GetString())));
    }

    [Theory]
    [InlineData("/v1/claims?limit=99999999999", "limit", "'99999999999' is not a value it can have")]
    [InlineData("/v1/claims?limit=-99999999999&nope=1", "nope", "not a parameter here")]
    [InlineData("/v1/mechanisms/paths?maxPaths=99999999998&from=iron&to=dopamine&maxHops=99999999999", "maxHops", "'99999999999' is not a value it can have")]
    public async Task Number_that_no_number_holds_is_refused(string question, string parameter, string reason)
    {
        var service = await TestService.SharedAsync(postgres);
        using var answer = await service.Client.GetAsync(question, Answers.Cancelled);
        var error = Assert.Single((await answer.Json()).GetProperty("errors").EnumerateObject());
        Assert.Equal((400, parameter), ((int)answer.StatusCode, error.Name));
        Assert.StartsWith(reason, error.Value[0].GetString(), StringComparison.Ordinal);
    }
}
