using KnowledgeApi.Testing.Oracle;

namespace KnowledgeApi.Tests.Collections.Disagreements;

public sealed class CorrectionTests(PostgresServer postgres)
{
    [Fact]
    public async Task Every_correction_is_reached_from_its_source_and_its_claims()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var reached = new List<string>();
        foreach (var source in await client.All("/v1/sources?limit=200"))
        {
            foreach (var correction in (await client.Json(source.At("links", "self"))).Items("corrections"))
            {
                var id = correction.At("id");
                reached.Add(id);
                Assert.NotEmpty(correction.At("statement"));
                Assert.NotEmpty(correction.At("correction"));
                if (!correction.Has("claims"))
                    continue;
                var claims = (await client.All($"/v1/claims?correction={id}&limit=200")).Select(c => c.At("id"));
                Assert.Equal(correction.Items("claims").Select(c => c.GetString()).Order(), claims.Order());
            }
        }
        Assert.NotEmpty(reached);
        Assert.Equal(new OracleFiles(Curated.Folder).All("sources").SelectMany(s => s.List("corrections")).Select(Answers.Id).Order(), reached.Order());
    }
}
