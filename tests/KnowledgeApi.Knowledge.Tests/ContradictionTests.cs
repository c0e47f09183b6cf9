namespace KnowledgeApi.Knowledge.Tests;

/// <summary>Where the documents contradict themselves, each other or the studies, both sides are to be had as a disagreement.</summary>
public sealed class ContradictionTests(PostgresServer postgres)
{
    /// <summary>The corrections in which two sides contradict each other, rather than one being wrong.</summary>
    private static readonly string[] Contradictions =
        ["B-015", "B-017", "B-022", "B-032", "B-033", "B-036", "B-040", "B-041", "B-042", "B-043"];

    /// <summary>The pairs of the contradiction map, by what they are about.</summary>
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
        foreach (var pair in Pairs)
            Assert.NotEmpty(await client.All($"/v1/disagreements?{pair}"));
    }
}
