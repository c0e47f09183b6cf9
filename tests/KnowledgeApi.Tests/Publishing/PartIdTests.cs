using CsCheck;
using Dapper;
using KnowledgeApi.Collections.Sources;
using KnowledgeApi.Collections.Studies;
using Npgsql;

namespace KnowledgeApi.Tests.Publishing;

/// <summary>From the id of a passage to its source and from that of a result to its study, whatever stands within the ids of these.</summary>
public sealed class PartIdTests(PostgresServer postgres)
{
    private const string Members = """
        [{ "id": "DIS1", "label": "Cramps", "type": "magnitude", "status": "open", "nutrients": ["magnesium"], "conditions": ["cramps"],
           "members": [{ "kind": "passage", "id": "page-p12", "position": "for" }, { "kind": "result", "id": "ST1-R1", "position": "against" }],
           "explanation": "They differ.", "wouldResolve": "A trial." }]
        """;

    private static readonly string[] Files =
        ["sources/all.json", "studies/all.json", "claims/all.json", "dosages/all.json", "conclusions/all.json", "mechanisms/all.json", "disagreements/all.json"];

    [Theory]
    [InlineData("efsa-potassium-2016", "smith-Rome-2019")]
    [InlineData("notes-p", "jones-R")]
    [InlineData("notes-p1-p", "jones-R2-R3")]
    [InlineData("p-p1-page", "R-R1-Rome")]
    public async Task Answers_name_the_source_of_a_passage_and_the_study_of_a_result(string source, string study)
    {
        await using var tree = SmallTree.Write();
        tree.Change("sources", "page", s =>
        {
            for (var n = 3; n <= 12; n++)
            {
                var next = s["passages"]![1]!.DeepClone();
                (next["id"], next["number"], next["start"], next["end"]) = ($"page-p{n}", n, 10 * n, 10 * n + 9);
                s["passages"]!.AsArray().Add(next);
            }
        });
        tree.Change("claims", "C2", c => c["evidence"]![0]!["passage"] = "page-p12");
        tree.Change("dosages", "D1", d => d["passages"]![0] = "page-p12");
        tree.Save("disagreements/all.json", Members);
        foreach (var file in Files)
        {
            tree.Save(file, tree.Text(file).Replace("\"page\"", $"\"{source}\"", StringComparison.Ordinal).Replace("\"page-p", $"\"{source}-p", StringComparison.Ordinal)
                .Replace("\"ST1", $"\"{study}", StringComparison.Ordinal));
        }
        tree.Change("claims", "C2", c => c["note"] = "In its canonical form.");
        await using var service = await TestService.StartAsync(postgres, tree.Path);

        var claim = await service.Json("/v1/claims/C2");
        Assert.Equal((source, $"{source}-p12"), (claim.Items("evidence").Single().At("source", "id"), claim.Items("evidence").Single().At("passage", "id")));
        Assert.Equal(["C1", "C2"], await service.AllIds($"/v1/claims?source={source}"));
        Assert.Equal(source, (await service.Json("/v1/dosages/D1")).Items("sources").Single().At("id"));
        var members = (await service.Json("/v1/disagreements/DIS1")).Items("members").ToArray();
        Assert.Equal([source, study], members.Select(m => m.At("item", "id")));
        Assert.Equal(($"{source}-p12", $"{study}-R1"), (members[0].At("passage", "id"), members[1].At("result", "id")));
        var leading = (await service.Json("/v1/conclusions/CON1")).GetProperty("leadingResult");
        Assert.Equal((study, $"{study}-R1"), (leading.At("study", "id"), leading.At("result", "id")));
        Assert.Equal(["DIS1"], await service.AllIds($"/v1/disagreements?source={source}&study={study}"));
    }

    [Fact]
    public async Task Ids_are_cut_in_the_same_way_in_sql()
    {
        var part = Gen.OneOf("-", "-p", "-R", "p", "R", "P", ".", "0", "1", "12", "2016", "efsa", "-p3", "-R4", "-p0");
        var random = new PCG(1, 16);
        string[] ids = ["", .. Enumerable.Range(0, 4000).Select(_ => string.Concat(part.Array[1, 8].Generate(random, null, out Size _))).Distinct()];
        await using var connection = new NpgsqlConnection((await TestService.SharedAsync(postgres)).OwnerConnection);
        var cut = (await connection.QueryAsync<(string Id, string Source)>("select id, passage_source(id) from unnest(@ids) id", new { ids })).ToArray();
        Assert.Equal(ids.Length, cut.Length);
        Assert.All(cut, c => Assert.Equal(PassageId.SourceOf(c.Id), c.Source));
        Assert.Contains(cut, c => c.Source.Contains("-p", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("efsa-potassium-2016-p1", "efsa-potassium-2016")]
    [InlineData("002-p5", "002")]
    [InlineData("002-p120", "002")]
    [InlineData("notes-p-p1", "notes-p")]
    [InlineData("002-p05", "")]
    [InlineData("002-p5-potassium", "")]
    [InlineData("002-paper", "")]
    [InlineData("-p5", "")]
    [InlineData("002", "")]
    public void Passage_is_the_source_and_a_number(string passage, string source)
    {
        Assert.Equal(source, PassageId.SourceOf(passage));
        Assert.Equal(source, ResultId.StudyOf(passage.Replace("-p", "-R", StringComparison.Ordinal)).Replace("-R", "-p", StringComparison.Ordinal));
    }
}
