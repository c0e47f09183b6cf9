using System.Net;
using KnowledgeApi.Publishing;
using KnowledgeApi.Tests.Platform.Lists;
using KnowledgeApi.Tests.Publishing;

namespace KnowledgeApi.Tests.Collections.Forms;

public sealed class FormTests(PostgresServer postgres)
{
    [Fact]
    public async Task A_form_has_an_address_with_what_it_is_made_of_and_the_doses_studied_with_it()
    {
        var service = await TestService.SharedAsync(postgres);
        var form = await service.Json("/v1/forms/magnesium-oxide");
        Assert.Equal(("magnesium", "MgO", "Mg"), (form.At("nutrient", "id"), form.At("formula"), form.At("element")));
        Assert.InRange(form.GetProperty("elementalFraction").GetDecimal(), 0.60m, 0.61m);
        Assert.Equal(await service.AllIds(form.At("links", "dosages")), form.Ids("dosages"));
        Assert.NotEmpty(form.Items("dosages"));
        Assert.Equal(["ST001", "ST019"], form.Ids("studies"));
    }

    [Fact]
    public async Task Doses_that_name_the_concept_of_a_form_are_among_its_own()
    {
        var service = await TestService.SharedAsync(postgres);
        var form = await service.Json("/v1/forms/ferrous-sulfate-heptahydrate");
        Assert.Equal("ferrous-sulfate", form.At("concept"));
        Assert.NotEmpty(form.Items("dosages"));
        Assert.Equal(await service.AllIds(form.At("links", "dosages")), form.Ids("dosages"));
        Assert.Equal(["ST006", "ST048"], form.Ids("studies"));
    }

    [Fact]
    public async Task A_nutrient_shows_its_forms_as_they_show_themselves()
    {
        var service = await TestService.SharedAsync(postgres);
        var shown = (await service.Json("/v1/nutrients/folate")).Items("forms").OrderBy(Answers.Id, StringComparer.Ordinal).ToArray();
        var forms = await service.All("/v1/forms?nutrient=folate");
        Assert.Equal(shown.Select(Answers.Id), forms.Select(Answers.Id));
        foreach (var (form, itself) in shown.Zip(forms))
            Assert.All(form.EnumerateObject(), member => Assert.Equal(member.Value.ToString(), itself.GetProperty(member.Name).ToString()));
    }

    [Fact]
    public async Task Filters_choose_the_forms_that_have_the_value()
    {
        var service = await TestService.SharedAsync(postgres);
        await FilterValues.Choose(service, "/v1/forms", "nutrient", f => [f.At("nutrient", "id")]);
        await FilterValues.Choose(service, "/v1/forms", "concept", f => f.Text("concept") is { } concept ? [concept] : []);
        await FilterValues.Choose(service, "/v1/forms", "element", f => f.Text("element") is { } element ? [element] : []);
        await FilterValues.Choose(service, "/v1/forms", "origin", f => f.Text("origin") is { } origin ? [origin] : []);
        await FilterValues.Choose(service, "/v1/forms", "hasElementalFraction", f => [f.Has("elementalFraction") ? "true" : "false"]);
        await FilterValues.Choose(service, "/v1/forms", "hasActivity", f => [f.Has("activity") ? "true" : "false"]);
        Assert.Contains("magnesium-oxide", await service.AllIds("/v1/forms?q=magnesium+oxid"));
    }

    [Fact]
    public async Task A_form_that_changes_is_a_change_of_its_own_and_one_that_leaves_needs_a_reason()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        tree.Change("nutrients", "zinc", n => n["forms"]![0]!["elementalFraction"] = 0.41);
        Assert.Equal(["forms/zinc-sulfate", "nutrients/zinc"], (await service.PublishAsync(tree.Path)).Changes.Select(c => $"{c.Collection}/{c.Id}"));
        Assert.Equal("0.41", (await service.Json("/v1/forms/zinc-sulfate?release=latest")).Text("elementalFraction"));

        tree.Change("nutrients", "zinc", n => n.Remove("forms"));
        var refused = await Assert.ThrowsAsync<PublishException>(() => service.PublishAsync(tree.Path));
        Assert.Contains("zinc-sulfate: forms: It is published and no longer in the files", refused.Message, StringComparison.Ordinal);
        tree.Explain("forms", "zinc-sulfate");
        var release = (await service.PublishAsync(tree.Path)).Release;
        await service.Json($"/v1/forms/zinc-sulfate?release={release}", HttpStatusCode.Gone);
        Assert.Equal(["magnesium-oxide"], await service.AllIds($"/v1/forms?release={release}"));
    }

    [Theory]
    [InlineData("/v1/forms/magnesium", HttpStatusCode.NotFound)]
    [InlineData("/v1/forms?origin=lunar", HttpStatusCode.BadRequest)]
    [InlineData("/v1/forms?verification=guessed", HttpStatusCode.BadRequest)]
    [InlineData("/v1/forms?hasActivity=some", HttpStatusCode.BadRequest)]
    [InlineData("/v1/forms?condition=muscle-cramps", HttpStatusCode.BadRequest)]
    [InlineData("/v1/forms?nutrient=unobtainium", HttpStatusCode.OK)]
    public async Task Bad_input_is_refused(string address, HttpStatusCode expected) =>
        await (await TestService.SharedAsync(postgres)).Json(address, expected);
}
