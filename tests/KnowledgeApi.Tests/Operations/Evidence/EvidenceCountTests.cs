using System.Text.Json;
using KnowledgeApi.Testing.Oracle;

namespace KnowledgeApi.Tests.Operations.Evidence;

/// <summary>Every number that stands beside an address is how many items are behind it.</summary>
public sealed class EvidenceCountTests(PostgresServer postgres)
{
    [Fact]
    public async Task Numbers_of_rows_equal_their_lists()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var rows = await client.All($"/v1/evidence?limit=200&{OracleComparison.AnyKind}");
        var numbers = 0;
        foreach (var row in rows)
        {
            foreach (var tally in TalliesIn(row))
            {
                await Holds(client, row.Id(), tally);
                numbers++;
            }
        }
        Assert.True(numbers >= 9 * rows.Count, $"{numbers} numbers in {rows.Count} rows");
    }

    [Theory]
    [InlineData("conditions")]
    [InlineData("nutrients")]
    public async Task Numbers_beside_rows_equal_their_lists(string collection)
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        foreach (var item in await client.All($"/v1/{collection}?limit=200"))
        {
            var table = await client.Json($"/v1/{collection}/{item.Id()}/evidence?limit=1&fields=effect");
            JsonElement[] tallies = [table.GetProperty("linkedWith"), table.GetProperty("raisesRisk"), .. table.Items("narrower").Select(n => n.GetProperty("rows"))];
            foreach (var tally in tallies)
                await Holds(client, item.Id(), tally);
        }
    }

    private static async Task Holds(HttpClient client, string where, JsonElement tally)
    {
        var href = tally.At("href");
        var listed = await client.All($"{href}{(href.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit=200");
        Assert.True(tally.GetProperty("count").GetInt32() == listed.Count, $"{where}: {tally} has {listed.Count}");
        Assert.Equal(listed.Count, listed.DistinctBy(i => i.Id()).Count());
    }

    /// <summary>Everything that has a count and an address.</summary>
    private static IEnumerable<JsonElement> TalliesIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.Has("count") => [value],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => TalliesIn(p.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(TalliesIn),
        _ => [],
    };
}
