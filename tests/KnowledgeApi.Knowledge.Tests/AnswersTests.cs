using System.Net;
using System.Text.Json;
using KnowledgeApi.Testing.Oracle;

namespace KnowledgeApi.Knowledge.Tests;

/// <summary>Questions whose answers are known: what must come out, and what must not.</summary>
public sealed class AnswersTests(PostgresServer postgres)
{
    [Fact]
    public async Task Iron_has_no_row_for_muscle_cramps() => Assert.Empty(await Rows("nutrient=iron&condition=muscle-cramps"));

    [Fact]
    public async Task Vitamin_b12_is_at_most_linked_with_depression()
    {
        Assert.All(await Rows("nutrient=vitamin-b12&condition=depression"), r => Assert.Equal("linked-with", r.At("relation")));
        var table = await Ask("/v1/conditions/depression/evidence");
        Assert.DoesNotContain(table.Items("data"), r => r.At("subject", "id") == "vitamin-b12");
    }

    [Fact]
    public async Task Lack_of_vitamin_b12_is_linked_with_depression_and_stands_apart()
    {
        Assert.Equal("linked-with", Assert.Single(await Rows("nutrient=vitamin-b12&condition=depression")).At("relation"));
        Assert.True((await Ask("/v1/conditions/depression/evidence")).GetProperty("linkedWith").GetProperty("count").GetInt32() > 0);
    }

    /// <summary>What ends a lack of something is that thing: with a dose, a route, a marker with its cut-off, and who says so.</summary>
    [Theory]
    [InlineData("vitamin-b12-deficiency", "vitamin-b12")]
    [InlineData("vitamin-d-deficiency", "vitamin-d")]
    [InlineData("hypomagnesaemia", "magnesium")]
    [InlineData("iron-deficiency", "iron")]
    [InlineData("iron-deficiency-anaemia", "iron")]
    [InlineData("folate-deficiency", "folate")]
    [InlineData("zinc-deficiency", "zinc")]
    [InlineData("thiamin-deficiency", "thiamin")]
    [InlineData("vitamin-b6-deficiency", "vitamin-b6")]
    [InlineData("hypokalaemia", "potassium")]
    [InlineData("hypocalcaemia", "calcium")]
    public async Task Deficiency_begins_with_its_own_nutrient(string condition, string nutrient)
    {
        var first = (await Ask($"/v1/conditions/{condition}/evidence")).Items("data").First();
        Assert.Equal((nutrient, "corrects", "helps", "shown-to-help", "curated"), (first.At("subject", "id"), first.At("relation"), first.At("finding"), first.At("group"), first.At("basis")));
        Assert.InRange(first.At("summary").Length, 20, 300);
        Assert.NotEmpty(first.At("route"));
        var doses = first.GetProperty("doses");
        Assert.NotEmpty(doses.Items("recommended"));
        Assert.All(doses.Items("recommended"), d => Assert.NotEmpty(d.At("dosage", "href")));
        // Lack of thiamin is known by its signs: no marker is agreed.
        Assert.Equal(condition != "thiamin-deficiency", first.Has("applicability"));
        if (first.Has("applicability"))
            Assert.All(first.GetProperty("applicability").Items("criteria"), c => Assert.True(c.GetProperty("value").GetDecimal() > 0 && c.At("marker", "id").Length > 0));
    }

    [Fact]
    public async Task Dopamine_in_restless_legs_is_a_disagreement_with_studies_on_each_side()
    {
        var about = (await (await Client()).All("/v1/disagreements?claim=CLM0016")).Single();
        var sides = about.Items("members").Where(m => m.At("kind") is "study" or "result").Select(m => m.At("position")).Distinct().ToArray();
        Assert.Contains("for", sides);
        Assert.Contains("against", sides);
    }

    [Fact]
    public async Task Quinine_for_cramps_is_a_drug_that_must_not_be_used_and_stands_last()
    {
        var rows = (await Ask("/v1/conditions/muscle-cramps/evidence")).Items("data").ToArray();
        Assert.NotEqual("quinine", rows[0].At("subject", "id"));
        var quinine = rows.Single(r => r.At("subject", "id") == "quinine");
        Assert.Equal(rows[^1].Id(), quinine.Id());
        Assert.Equal(("drug", "low", "do-not-use", "do-not-use"), (quinine.At("substanceKind"), quinine.At("certainty"), quinine.At("group"), quinine.At("safety", "level")));
        Assert.Equal("muscle-cramps", quinine.At("condition", "id"));
        Assert.Equal("cramp-frequency", quinine.At("effect", "outcome", "id"));
    }

    [Fact]
    public async Task Balance_of_magnesium_for_restless_legs_counts_independent_studies_and_pages_apart()
    {
        var balance = (await Rows("nutrient=magnesium&condition=restless-legs-syndrome&relation=treats")).Single().GetProperty("balance");
        Assert.Equal(["pages", "studies"], Members(balance));
        var studies = balance.GetProperty("studies");
        Assert.Equal(["against", "for", "neutral", "overlap"], Members(studies));
        var counted = studies.EnumerateObject().Where(m => m.Name != "overlap").Sum(stance => stance.Value.GetProperty("count").GetInt32());
        Assert.InRange(counted, 1, 4);
        Assert.NotEmpty(balance.Items("pages"));
        Assert.All(balance.Items("pages"), voice => Assert.Equal(["against", "for", "neutral", "voice"], Members(voice)));
    }

    [Fact]
    public async Task Valerian_for_restless_legs_is_not_known_and_no_sign_against_it()
    {
        var valerian = (await Rows("nutrient=valerian&condition=restless-legs-syndrome")).Single();
        Assert.Equal(("treats", "not-known", "very-low", "not-known"), (valerian.At("relation"), valerian.At("finding"), valerian.At("certainty"), valerian.At("group")));
        var rows = (await Ask("/v1/conditions/restless-legs-syndrome/evidence")).Items("data").Select(r => r.At("subject", "id")).ToList();
        Assert.True(rows.IndexOf("magnesium") < rows.IndexOf("valerian"));
    }

    [Fact]
    public async Task Magnesium_against_preterm_birth_shows_no_superseded_ratio()
    {
        var row = (await Rows("nutrient=magnesium&condition=preterm-birth")).Single();
        Assert.Equal(("prevents", "not-known"), (row.At("relation"), row.At("finding")));
        Assert.False(row.Has("effect"));
        Assert.DoesNotContain("0.73", row.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Iron_is_the_first_row_for_restless_legs_and_says_for_whom()
    {
        var top = (await Ask("/v1/conditions/restless-legs-syndrome/evidence")).Items("data").First();
        Assert.Equal(("iron", "helps", "shown-to-help"), (top.At("subject", "id"), top.At("finding"), top.At("group")));
        Assert.True(top.GetProperty("effect").GetProperty("upper").GetDecimal() < 0, "the severity falls");
        var applicability = top.GetProperty("applicability");
        Assert.Equal("any", applicability.At("rule"));
        Assert.Equal(
            [("serum-ferritin", "at-most", 75m, "ng/mL"), ("transferrin-saturation", "less-than", 20m, "percent")],
            applicability.Items("criteria").Select(c => (c.At("marker", "id"), c.At("comparator"), c.GetProperty("value").GetDecimal(), c.At("unit"))));
        Assert.Equal(["ST010", "ST012"], applicability.Items("studies").Select(s => s.At("id")));
    }

    [Fact]
    public async Task Combination_carries_the_warnings_of_its_parts()
    {
        var together = (await Rows("nutrient=vitamin-c-vitamin-e-combination&condition=haemodialysis-muscle-cramps")).Single().GetProperty("safety").Items("reasons").Select(r => r.At("claim", "id")).ToArray();
        foreach (var part in new[] { "vitamin-c", "vitamin-e" })
        {
            var alone = (await Rows($"nutrient={part}&condition=haemodialysis-muscle-cramps")).First().GetProperty("safety").Items("reasons").Select(r => r.At("claim", "id"));
            Assert.NotEmpty(alone.Intersect(together));
        }
    }

    /// <summary>What is shown of other people, forms or routes does not stand under a row.</summary>
    [Fact]
    public async Task Row_shows_the_doses_of_its_own_people_form_and_route()
    {
        var client = await Client();
        foreach (var row in await client.All($"/v1/evidence?limit=200&{OracleComparison.AnyKind}"))
        {
            var further = row.Has("population") && row.GetProperty("population").Has("with")
                ? row.GetProperty("population").Items("with").Select(w => w.At("id")).Where(w => w != row.At("condition", "id")).ToArray() : [];
            foreach (var given in row.GetProperty("doses").EnumerateObject().SelectMany(list => list.Value.EnumerateArray()))
            {
                var dosage = await client.Json(given.At("dosage", "href"));
                if (row.Has("form"))
                    Assert.Equal(row.At("form", "id"), dosage.At("form"));
                if (row.At("route") != "any")
                    Assert.Contains(dosage.Has("route") ? dosage.At("route") : "oral", new[] { row.At("route"), "any" });
                if (further.Length > 0)
                    Assert.True(dosage.Has("population") && dosage.GetProperty("population").Has("with"), $"{row.Id()} shows {dosage.Id()}");
            }
            Assert.InRange(row.Items("outcomes").Count(), 0, 7);
        }
    }

    [Fact]
    public async Task What_merely_goes_together_never_stands_under_what_helps()
    {
        foreach (var condition in await (await Client()).All("/v1/conditions?limit=200"))
        {
            var table = await Ask($"/v1/conditions/{condition.Id()}/evidence?limit=200");
            Assert.All(table.Items("data"), r => Assert.True(r.At("relation") is "treats" or "prevents" or "corrects", r.Id()));
            if (condition.At("kind") == "deficiency" && table.Items("data").Any())
                Assert.Equal("corrects", table.Items("data").First().At("relation"));
        }
    }

    [Theory]
    [InlineData("/v1/evidence/nothing-here", HttpStatusCode.NotFound)]
    [InlineData("/v1/conditions/nothing-here/evidence", HttpStatusCode.NotFound)]
    [InlineData("/v1/nutrients/nothing-here/evidence", HttpStatusCode.NotFound)]
    [InlineData("/v1/evidence?minCertainty=certain", HttpStatusCode.BadRequest)]
    [InlineData("/v1/evidence?includeDescendants=true", HttpStatusCode.BadRequest)]
    [InlineData("/v1/evidence?finding=present", HttpStatusCode.BadRequest)]
    [InlineData("/v1/evidence?fields=everything", HttpStatusCode.BadRequest)]
    [InlineData("/v1/conditions/muscle-cramps/evidence?view=short", HttpStatusCode.BadRequest)]
    [InlineData("/v1/conditions/muscle-cramps/evidence?verdict=supported", HttpStatusCode.BadRequest)]
    [InlineData("/v1/conditions/muscle-cramps/evidence?population=-", HttpStatusCode.BadRequest)]
    [InlineData("/v1/conditions/muscle-cramps/evidence?limit=0", HttpStatusCode.BadRequest)]
    public async Task Bad_input_is_refused(string address, HttpStatusCode expected) => await (await Client()).Json(address, expected);

    private async Task<HttpClient> Client() => (await TestService.SharedAsync(postgres)).Client;

    private async Task<JsonElement> Ask(string address) => await (await Client()).Json(address);

    private async Task<List<JsonElement>> Rows(string question) => await (await Client()).All($"/v1/evidence?{question}");

    private static string[] Members(JsonElement part) => [.. part.EnumerateObject().Select(m => m.Name).Order(StringComparer.Ordinal)];
}
