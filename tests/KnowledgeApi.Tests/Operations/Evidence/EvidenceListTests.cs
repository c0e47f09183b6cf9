using System.Text.Json;
using KnowledgeApi.Testing.Oracle;

namespace KnowledgeApi.Tests.Operations.Evidence;

/// <summary>Filters, orders and pages of rows: each is worked out from the whole list.</summary>
public sealed class EvidenceListTests(PostgresServer postgres)
{
    private static readonly string[] Certainties = Codes("certainties");
    private static readonly string[] Groups = Codes("evidence-groups");
    private static readonly string[] Worthwhile = ["yes", "not-known", "no"];

    [Theory]
    [InlineData("relation", "relations")]
    [InlineData("group", "evidence-groups")]
    [InlineData("finding", "evidence-findings")]
    [InlineData("route", "routes")]
    [InlineData("substanceKind", "substance-kinds")]
    public async Task Filter_by_a_code_gives_the_rows_that_have_it(string member, string vocabulary)
    {
        var all = await Whole();
        var kinds = member == "substanceKind" ? "" : $"&{OracleComparison.AnyKind}";
        foreach (var code in Codes(vocabulary))
            Same(all.Where(r => r.At(member) == code), await Rows($"{member}={code}{kinds}"));
        var two = Codes(vocabulary)[..2];
        Same(all.Where(r => two.Contains(r.At(member))), await Rows($"{member}={string.Join(',', two)}{kinds}"));
    }

    [Fact]
    public async Task Least_certainty_leaves_out_what_is_less_certain()
    {
        var all = await Whole();
        foreach (var certainty in Certainties)
            Same(all.Where(r => Place(Certainties, r.At("certainty")) <= Place(Certainties, certainty)), await Rows($"minCertainty={certainty}&{OracleComparison.AnyKind}"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reviewed_rows_are_those_that_say_so(bool reviewed) =>
        Same((await Whole()).Where(r => r.GetProperty("reviewed").GetBoolean() == reviewed), await Rows($"reviewed={(reviewed ? "true" : "false")}&{OracleComparison.AnyKind}"));

    [Fact]
    public async Task Rows_of_a_form_are_those_that_name_it()
    {
        var all = await Whole();
        foreach (var form in all.Where(r => r.Has("form")).Select(r => r.At("form", "id")).Append("magnesium-oxide").Distinct())
            Same(all.Where(r => r.Has("form") && r.At("form", "id") == form), await Rows($"form={form}&{OracleComparison.AnyKind}"));
    }

    [Fact]
    public async Task Rows_for_pregnant_women_say_whether_they_name_them()
    {
        var rows = await Rows($"population=pregnant&{OracleComparison.AnyKind}");
        Same((await Whole()).Where(r => !LeavesOutPregnant(r)), rows);
        Assert.All(rows, r => Assert.Equal(r.Has("population") && r.GetProperty("population").Text("pregnant") == "True" ? "stated" : "not-stated", r.At("populationMatch")));
        Assert.Contains(rows, r => r.At("populationMatch") == "stated");
        Assert.DoesNotContain(rows, r => r.Id() is "CON014");
        Assert.All(await Whole(), r => Assert.False(r.Has("populationMatch")));
    }

    [Fact]
    public async Task Rows_stand_by_group_certainty_worth_participants_and_id()
    {
        var all = await Whole();
        Assert.Equal(all.OrderBy(r => Place(Groups, r.At("group"))).ThenBy(r => Place(Certainties, r.At("certainty"))).ThenBy(r => Place(Worthwhile, Effect(r, "worthwhile") ?? "not-known"))
            .ThenByDescending(r => int.Parse(Effect(r, "participants") ?? "0")).ThenBy(r => r.Id(), StringComparer.Ordinal).Select(r => r.Id()), all.Select(r => r.Id()));
    }

    [Fact]
    public async Task Rows_can_stand_in_another_order()
    {
        var all = await Whole();
        Assert.Equal(all.Select(r => r.Id()).Order(StringComparer.Ordinal), Ids(await Rows($"sort=id&{OracleComparison.AnyKind}")));
        var conditions = (await Rows($"sort=condition&{OracleComparison.AnyKind}")).Select(r => r.At("condition", "id")).ToArray();
        Assert.Equal(all.Select(r => r.At("condition", "id")).Order(StringComparer.Ordinal), conditions);
        var certainties = (await Rows($"sort=certainty&{OracleComparison.AnyKind}")).Select(r => Place(Certainties, r.At("certainty"))).ToArray();
        Assert.Equal(all.Select(r => Place(Certainties, r.At("certainty"))).Order(), certainties);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&sort=condition")]
    [InlineData("&sort=certainty")]
    [InlineData("&sort=id")]
    public async Task Small_pages_walk_the_same_rows(string sort)
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        Assert.Equal(Ids(await client.All($"/v1/evidence?limit=200{sort}")), Ids(await client.All($"/v1/evidence?limit=3{sort}")));
        const string Condition = "/v1/conditions/muscle-cramps/evidence?includeDescendants=true";
        Assert.Equal(Ids(await client.All($"{Condition}&limit=200{sort}")), Ids(await client.All($"{Condition}&limit=3{sort}")));
    }

    [Fact]
    public async Task Narrower_conditions_come_grouped_and_the_asked_one_first()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var table = await client.Json("/v1/conditions/muscle-cramps/evidence?limit=200");
        var rows = await client.All("/v1/conditions/muscle-cramps/evidence?includeDescendants=true&limit=200");
        var narrower = table.Items("narrower").Select(n => n.At("condition", "id")).ToArray();
        Assert.Contains("nocturnal-leg-cramps", narrower);
        var expected = new List<string>(Ids(table.Items("data")));
        foreach (var condition in narrower.Order(StringComparer.Ordinal))
            expected.AddRange(Ids(await client.All($"/v1/conditions/{condition}/evidence?limit=200")));
        Assert.Equal(expected, Ids(rows));
    }

    private async Task<List<JsonElement>> Rows(string question) => await (await TestService.SharedAsync(postgres)).Client.All($"/v1/evidence?limit=200&{question}");

    private Task<List<JsonElement>> Whole() => Rows(OracleComparison.AnyKind);

    /// <summary>Men, and women beyond the age of bearing children.</summary>
    private static bool LeavesOutPregnant(JsonElement row) => row.Has("population") && row.GetProperty("population") is var people
        && (people.Text("sex") == "male" || people.Text("pregnant") == "False" || people.Text("menopause") is not null || people.Has("ages") && people.GetProperty("ages") is var ages
                && (ages.Text("lowMonths") is { } low && int.Parse(low) >= 660 || ages.Text("highMonths") is { } high && int.Parse(high) <= 120));

    private static string? Effect(JsonElement row, string member) => row.Has("effect") ? row.GetProperty("effect").Text(member) : null;

    private static string[] Codes(string vocabulary) => [.. new OracleFiles(TestService.KnowledgeFolder).Find("vocabularies", vocabulary)!.Value.List("terms").Select(t => t.At("code"))];

    private static int Place(string[] codes, string code) => Array.IndexOf(codes, code);

    private static IEnumerable<string> Ids(IEnumerable<JsonElement> rows) => rows.Select(r => r.Id());

    private static void Same(IEnumerable<JsonElement> expected, IEnumerable<JsonElement> rows) => Assert.Equal(Ids(expected), Ids(rows));
}
