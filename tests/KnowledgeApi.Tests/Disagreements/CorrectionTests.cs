using KnowledgeApi.Tests.Database;
using KnowledgeApi.Tests.Evidence;
using KnowledgeApi.Tests.Http;

namespace KnowledgeApi.Tests.Disagreements;

public sealed class CorrectionTests(PostgresServer postgres)
{
    /// <summary>The errors and contradictions found when the five documents were read: B-001 to B-048.</summary>
    private static readonly string[] Found = [.. Enumerable.Range(1, 48).Select(n => $"B-{n:000}")];

    /// <summary>Those in which two sides contradict each other, rather than one being wrong.</summary>
    private static readonly string[] Contradictions =
        ["B-015", "B-017", "B-022", "B-032", "B-033", "B-036", "B-040", "B-041", "B-042", "B-043"];

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
        Assert.Equal(Found, reached.Order());
    }

    [Fact]
    public async Task Contradictions_are_disagreements()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        foreach (var id in Contradictions)
            Assert.NotEmpty(await client.All($"/v1/disagreements?correction={id}"));
    }

    [Fact]
    public async Task Every_curated_pair_is_a_disagreement()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        Assert.True((await client.All("/v1/disagreements")).Count >= 28 + Contradictions.Length);
        // The 28 pairs of the contradiction map, by what they are about.
        foreach (var pair in Pairs)
            Assert.NotEmpty(await client.All($"/v1/disagreements?{pair}"));
    }

    private static readonly string[] Pairs =
    [
        .. new[] { "iron", "magnesium", "vitamin-b6", "vitamin-d", "vitamin-b12", "folate", "valerian", "lemon-balm", "gaba", "glycine", "calcium" }
            .Select(n => $"nutrient={n}&condition=restless-legs-syndrome"),
        "nutrient=magnesium&condition=nocturnal-leg-cramps", "nutrient=magnesium&condition=pregnancy-leg-cramps",
        "nutrient=magnesium&condition=fetal-growth-restriction", "nutrient=magnesium&condition=preterm-birth",
        "nutrient=magnesium&condition=exercise-associated-muscle-cramps", "nutrient=potassium&condition=muscle-cramps",
        "nutrient=sodium&condition=exercise-associated-muscle-cramps", "nutrient=trp-agonist-blend&condition=exercise-associated-muscle-cramps",
        "nutrient=b-complex&condition=muscle-cramps", "nutrient=vitamin-b12&condition=muscle-cramps", "nutrient=vitamin-e&condition=haemodialysis-muscle-cramps",
        "nutrient=vitamin-e&condition=nocturnal-leg-cramps", "nutrient=vitamin-k&condition=nocturnal-leg-cramps", "nutrient=zinc&condition=cirrhosis-muscle-cramps",
        "nutrient=taurine&condition=cirrhosis-muscle-cramps", "nutrient=bcaa&condition=cirrhosis-muscle-cramps", "nutrient=l-carnitine&condition=cirrhosis-muscle-cramps",
        "nutrient=bcaa&condition=muscle-soreness", "nutrient=astaxanthin&condition=muscle-soreness", "nutrient=pycnogenol&condition=muscle-soreness",
        "nutrient=quinine&condition=muscle-cramps", "q=stretching", "nutrient=vitamin-d&condition=muscle-cramps", "q=caffeine+exercise",
    ];
}
