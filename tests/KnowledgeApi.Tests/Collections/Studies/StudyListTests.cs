using System.Text.Json;
using KnowledgeApi.Testing.Oracle;

namespace KnowledgeApi.Tests.Collections.Studies;

/// <summary>What stands in lists of studies, and how a study is called and dosed.</summary>
public sealed class StudyListTests(PostgresServer postgres)
{
    private const string Unidentified = "not-identified";

    [Fact]
    public async Task Study_nobody_could_identify_stands_in_a_list_only_where_it_is_asked_for()
    {
        var kept = await All($"/v1/studies?verification={Unidentified}");
        Assert.NotEmpty(kept);
        Assert.All(kept, s => Assert.Equal(Unidentified, s.At("verification")));
        var listed = (await All("/v1/studies?limit=200")).Select(s => s.Id()).ToHashSet();
        Assert.All(kept, s => Assert.DoesNotContain(s.Id(), listed));
        foreach (var study in kept)
        {
            Assert.Equal(study.Id(), (await Ask($"/v1/studies/{study.Id()}")).Id());
            var filters = study.Items("nutrients").Select(n => $"nutrient={n.At("id")}").Concat(study.Items("conditions").Select(c => $"condition={c.At("id")}"));
            foreach (var filter in filters)
                Assert.DoesNotContain(await All($"/v1/studies?{filter}"), s => s.Id() == study.Id());
        }
    }

    [Fact]
    public async Task Study_nobody_could_identify_counts_nowhere_and_is_not_found()
    {
        var counts = (await Ask("/v1/studies?facets=verification&limit=1")).GetProperty("facets").ToString();
        Assert.DoesNotContain(Unidentified, counts, StringComparison.Ordinal);
        var kept = (await All($"/v1/studies?verification={Unidentified}")).Select(s => s.Id()).ToHashSet();
        foreach (var word in kept.Append("unidentified"))
            Assert.DoesNotContain((await Ask($"/v1/search?q={word}")).Items("data"), hit => kept.Contains(hit.At("id")));
        Assert.All(await All($"/v1/evidence?{OracleComparison.AnyKind}"),
            row => Assert.DoesNotContain(kept, id => row.ToString().Contains(id, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Study_is_called_by_its_first_author_and_its_year()
    {
        var studies = (await All("/v1/studies?limit=200")).Where(s => s.Has("year") && s.Items("authors").Any()).ToList();
        Assert.NotEmpty(studies);
        Assert.All(studies, s =>
        {
            var first = s.Items("authors").First();
            var name = first.Has("family") ? first.At("family") : first.At("literal");
            Assert.StartsWith($"{name} {s.GetProperty("year").GetInt32()}", s.At("label"), StringComparison.Ordinal);
        });
        Assert.Equal(studies.Count, studies.Select(s => s.At("label")).Distinct().Count());
    }

    [Fact]
    public async Task Dose_of_an_arm_is_a_dosage_of_its_study()
    {
        var arms = (await All("/v1/studies?limit=200")).SelectMany(s => s.Items("arms"), (s, arm) => (Study: s.Id(), Arm: arm)).ToList();
        Assert.All(arms.Where(a => a.Arm.Has("nutrient") && a.Arm.Has("dose")), a => Assert.NotEmpty(a.Arm.Items("dosages")));
        foreach (var (study, arm) in arms.Where(a => a.Arm.Has("dosages")))
            foreach (var id in arm.Items("dosages"))
            {
                var dosage = await Ask($"/v1/dosages/{id.GetString()}");
                Assert.Contains(study, dosage.Items("studies").Select(s => s.At("id")));
                Assert.True(dosage.Items("normalised").Any() || !dosage.Has("amountLow"), id.GetString());
            }
    }

    [Fact]
    public async Task What_is_not_swallowed_is_held_against_no_limit()
    {
        var given = (await All("/v1/dosages?limit=200")).Where(d => d.Has("route") && d.At("route") != "oral").ToList();
        Assert.NotEmpty(given);
        Assert.All(given, d => Assert.Empty(d.Items("limits")));
        var inRows = (await All($"/v1/evidence?{OracleComparison.AnyKind}")).SelectMany(r => r.GetProperty("doses").EnumerateObject())
            .SelectMany(list => list.Value.EnumerateArray()).Where(d => d.Has("route") && d.At("route") != "oral").ToList();
        Assert.NotEmpty(inRows);
        Assert.All(inRows, d => Assert.Empty(d.Items("limits")));
    }

    private async Task<JsonElement> Ask(string address) => await (await TestService.SharedAsync(postgres)).Client.Json(address);

    private async Task<List<JsonElement>> All(string address) => await (await TestService.SharedAsync(postgres)).Client.All(address);
}
