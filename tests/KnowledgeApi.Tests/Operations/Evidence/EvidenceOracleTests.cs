using System.Text.Json;
using KnowledgeApi.Testing.Oracle;

namespace KnowledgeApi.Tests.Operations.Evidence;

/// <summary>What is served is what the oracle works out from the curated files: every row, and no row besides.</summary>
[Trait("Needs", "PostgreSQL")]
public sealed class EvidenceOracleTests(PostgresServer postgres)
{
    private const string AnyRelation = "relation=treats,prevents,corrects,raises-risk,linked-with";

    private static readonly Lazy<EvidenceOracle> Oracle = new(() => new EvidenceOracle(TestService.KnowledgeFolder));

    private static IReadOnlyDictionary<string, OracleRow> Rows => Oracle.Value.Rows;

    [Fact]
    public async Task Rows_and_their_values_are_those_of_the_oracle()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var differences = await OracleComparison.Differences(client, Oracle.Value);
        Assert.True(Rows.Count > 20, $"only {Rows.Count} rows");
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Fact]
    public async Task List_has_the_rows_of_the_oracle_as_they_are_at_their_addresses()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var listed = await client.All($"/v1/evidence?limit=200&{OracleComparison.AnyKind}");
        Same("/v1/evidence", Rows.Keys, listed);
        foreach (var row in listed)
            Assert.Equal(row.ToString(), (await client.Json($"/v1/evidence/{row.Id()}")).ToString());
        var shown = Rows.Keys.Except(listed.Where(IsHiddenDrug).Select(r => r.Id()));
        Same("/v1/evidence", shown, await client.All("/v1/evidence?limit=200"));
    }

    [Theory]
    [InlineData("conditions")]
    [InlineData("nutrients")]
    public async Task Rows_stand_under_their_condition_and_their_nutrient_and_under_no_other(string collection)
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var seen = 0;
        foreach (var item in await client.All($"/v1/{collection}?limit=200"))
        {
            var address = $"/v1/{collection}/{item.Id()}/evidence?limit=200&{AnyRelation}";
            var rows = Rows.Values.Where(r => (collection == "conditions" ? r.Question.Condition : r.Question.Subject) == item.Id()).Select(r => r.Id).ToArray();
            var listed = await client.All($"{address}&{OracleComparison.AnyKind}");
            Same(address, rows, listed);
            var hidden = collection == "conditions" ? listed.Where(IsHiddenDrug).Select(r => r.Id()) : [];
            Same(address, rows.Except(hidden), await client.All(address));
            foreach (var row in listed)
                Assert.Equal(row.ToString(), (await client.Json($"/v1/evidence/{row.Id()}")).ToString());
            seen += rows.Length;
        }
        Assert.Equal(Rows.Count, seen);
    }

    [Fact]
    public async Task Every_reason_for_care_is_a_claim_that_warns_of_the_subject()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var reasons = 0;
        foreach (var row in await client.All($"/v1/evidence?limit=200&{OracleComparison.AnyKind}"))
        {
            foreach (var claim in row.GetProperty("safety").List("reasons").Select(r => r.At("claim", "id")))
            {
                Assert.True(Oracle.Value.Warns(claim, row.At("subject", "id")), $"{row.Id()}: {claim} does not warn of {row.At("subject", "id")}");
                reasons++;
            }
            if (row.At("route") != "oral" || row.At("setting") is "prescription" or "hospital")
                Assert.True(row.At("safety", "level") is "supervision" or "do-not-use", $"{row.Id()} needs supervision at least");
        }
        Assert.True(reasons > 0);
    }

    /// <summary>Who names no substance sees of drugs only what must not be used.</summary>
    private static bool IsHiddenDrug(JsonElement row) => row.At("substanceKind") == "drug" && row.At("group") != "do-not-use";

    private static void Same(string where, IEnumerable<string> expected, IReadOnlyCollection<JsonElement> listed)
    {
        var ids = listed.Select(r => r.Id()).ToArray();
        Assert.True(ids.Length == ids.Distinct().Count(), $"{where} lists a row twice");
        var (missing, besides) = (expected.Except(ids).ToArray(), ids.Except(expected).ToArray());
        Assert.True(missing.Length == 0 && besides.Length == 0, $"{where} lacks {string.Join(", ", missing)}; lists besides {string.Join(", ", besides)}");
    }
}
