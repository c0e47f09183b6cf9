using System.Text.Json;
using KnowledgeApi.Tests.Database;
using KnowledgeApi.Tests.Http;

namespace KnowledgeApi.Tests.Evidence;

/// <summary>Every number of every row is what the list behind it returns.</summary>
public sealed class EvidenceNumbersTests(PostgresServer postgres)
{
    [Fact]
    public async Task Every_number_equals_its_list()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var rows = 0;
        foreach (var condition in await client.All("/v1/conditions?limit=200"))
        {
            foreach (var row in (await client.Json($"/v1/conditions/{condition.At("id")}/evidence?limit=200")).Items("data"))
            {
                foreach (var tally in TalliesIn(row))
                    Assert.True(tally.GetProperty("count").GetInt32() == (await client.All(tally.At("href") + "&limit=200")).Count, tally.ToString());
                await CheckStudies(client, row.GetProperty("studies"));
                await CheckDoses(client, row.GetProperty("dosesStudied"));
                await CheckMechanisms(client, row.GetProperty("mechanisms"));
                rows++;
            }
        }
        Assert.True(rows > 40, $"only {rows} rows");
    }

    [Fact]
    public async Task Nutrients_show_the_same_rows_as_conditions()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        async Task<List<string>> Rows(string collection)
        {
            var rows = new List<string>();
            foreach (var item in await client.All($"/v1/{collection}?limit=200"))
                rows.AddRange((await client.Json($"/v1/{collection}/{item.At("id")}/evidence?limit=200")).Items("data").Select(r => r.ToString()));
            return [.. rows.Order(StringComparer.Ordinal)];
        }
        Assert.Equal(await Rows("conditions"), await Rows("nutrients"));
    }

    private static async Task CheckStudies(HttpClient client, JsonElement numbers)
    {
        var primary = await client.All(numbers.GetProperty("primary").At("href") + "&limit=200");
        Assert.Equal(primary.Sum(s => s.TryGetProperty("participants", out var n) ? n.GetInt64() : 0), numbers.GetProperty("participants").GetInt64());
        var years = (await client.All(numbers.GetProperty("total").At("href") + "&limit=200")).Where(s => s.Has("year")).Select(s => s.GetProperty("year").GetInt32()).ToArray();
        Assert.Equal(years.DefaultIfEmpty().Min(), numbers.TryGetProperty("firstYear", out var first) ? first.GetInt32() : 0);
        Assert.Equal(years.DefaultIfEmpty().Max(), numbers.TryGetProperty("lastYear", out var last) ? last.GetInt32() : 0);
        var total = numbers.GetProperty("total").GetProperty("count").GetInt32();
        Assert.Equal(total, numbers.Items("byDesign").Sum(d => d.GetProperty("studies").GetProperty("count").GetInt32()));
        Assert.Equal(total, numbers.Items("byDirection").Sum(d => d.GetProperty("studies").GetProperty("count").GetInt32()));
    }

    private static async Task CheckDoses(HttpClient client, JsonElement numbers)
    {
        var readings = (await client.All(numbers.GetProperty("total").At("href") + "&limit=200")).SelectMany(d => d.Items("normalised")).ToArray();
        foreach (var range in numbers.Items("ranges"))
        {
            var same = readings.Where(r => r.At("substance") == range.At("substance") && r.At("unit") == range.At("unit") && r.At("per") == range.At("per")).ToArray();
            Assert.Equal(same.Min(r => r.GetProperty("amountLow").GetDecimal()), range.GetProperty("low").GetDecimal());
            Assert.Equal(same.Max(r => r.GetProperty("amountHigh").GetDecimal()), range.GetProperty("high").GetDecimal());
        }
        Assert.Equal(readings.Select(r => (r.At("substance"), r.At("unit"), r.At("per"))).Distinct().Count(), numbers.Items("ranges").Count());
    }

    private static async Task CheckMechanisms(HttpClient client, JsonElement numbers)
    {
        var listed = await client.All(numbers.GetProperty("total").At("href") + "&limit=200");
        Assert.Equal(
            listed.Select(m => (m.At("id"), m.At("weakestHop", "status"))),
            numbers.Items("chains").Select(c => (c.At("mechanism", "id"), c.At("weakestHop"))));
    }

    /// <summary>Everything in a row that has a count and an address.</summary>
    private static IEnumerable<JsonElement> TalliesIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.Has("count") => [value],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => TalliesIn(p.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(TalliesIn),
        _ => [],
    };
}
