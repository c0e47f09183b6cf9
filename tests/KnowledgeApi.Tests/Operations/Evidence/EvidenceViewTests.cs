using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeApi.Tests.Operations.Evidence;

/// <summary>How much of a row is delivered, in which formats, and how large that is.</summary>
public sealed partial class EvidenceViewTests(PostgresServer postgres)
{
    private const string Table = "/v1/conditions/restless-legs-syndrome/evidence";

    private static readonly string[] Parts = ["summary", "effect", "outcomes", "comparisons", "recommendations", "doses", "applicability", "balance", "assessment", "related"];

    public static TheoryData<string> Lists => ["/v1/evidence?limit=200", $"{Table}?limit=200", "/v1/nutrients/magnesium/evidence?limit=200"];

    [Fact]
    public async Task Table_is_small_and_the_whole_is_not_large()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        using var question = new HttpRequestMessage(HttpMethod.Get, $"{Table}?view=summary");
        question.Headers.Add("Accept-Encoding", "gzip");
        using var summary = await client.SendAsync(question, Answers.Cancelled);
        Assert.Equal(["gzip"], summary.Content.Headers.ContentEncoding);
        var bytes = await summary.Content.ReadAsByteArrayAsync(Answers.Cancelled);
        await using var plain = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var table = await JsonDocument.ParseAsync(plain, default, Answers.Cancelled);
        var rows = table.RootElement.Items("data").Count();
        Assert.True(bytes.Length <= 4096, $"{bytes.Length} bytes for {rows} rows");
        Assert.Equal((await client.Json(Table)).Items("data").Count(), rows);
        var whole = (await client.GetByteArrayAsync(new Uri(Table, UriKind.Relative), Answers.Cancelled)).Length;
        Assert.True(whole <= 8 * 1024 * rows, $"{whole} bytes for {rows} rows");
    }

    [Fact]
    public async Task Each_part_can_be_asked_for_alone()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var whole = (await client.Json(Table)).Items("data").ToArray();
        foreach (var part in Parts)
        {
            var rows = (await client.Json($"{Table}?fields={part}")).Items("data").ToArray();
            Assert.All(rows, r => Assert.DoesNotContain(r.EnumerateObject(), m => m.Name != part && Parts.Contains(m.Name)));
            Assert.Equal(whole.Select(r => r.Text(part)), rows.Select(r => r.Text(part)));
            Assert.Equal(whole.Select(Always), rows.Select(Always));
        }
    }

    [Fact]
    public async Task Summary_is_the_row_with_its_effect_alone()
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var rows = (await client.Json($"{Table}?view=summary")).Items("data").ToArray();
        Assert.All(rows, r => Assert.DoesNotContain(r.EnumerateObject(), m => m.Name != "effect" && Parts.Contains(m.Name)));
        Assert.Equal((await client.Json(Table)).Items("data").Select(r => r.Text("effect")), rows.Select(r => r.Text("effect")));
        Assert.Equal(rows[0].ToString(), (await client.Json($"{rows[0].At("links", "self")}?view=summary")).ToString());
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Rows_are_to_be_had_as_csv_one_line_a_row(string list)
    {
        var lines = (await Text($"{list}&format=csv", "text/csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("id,", lines[0], StringComparison.Ordinal);
        Assert.Equal(await Ids(list), lines[1..].Select(l => l[..l.IndexOf(',', StringComparison.Ordinal)].Trim('"')));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Rows_are_to_be_had_as_json_lines_and_linked_data(string list)
    {
        var lines = (await Text($"{list}&format=ndjson", "application/x-ndjson")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(await Ids(list), lines.Select(l => Answers.Parse(l).Id()));
        var linked = Answers.Parse(await Text($"{list}&format=jsonld", "application/ld+json"));
        Assert.Equal(await Ids(list), linked.Items("data").Select(r => r.Id()));
        Assert.All(linked.Items("data"), r => Assert.EndsWith($"/v1/evidence/{r.Id()}", r.At("@id"), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Studies_behind_rows_are_to_be_had_as_bibtex(string list)
    {
        var client = (await TestService.SharedAsync(postgres)).Client;
        var cited = BibtexKey().Matches(await Text($"{list}&format=bibtex", "application/x-bibtex")).Select(m => m.Groups[1].Value).ToArray();
        var behind = new List<string>();
        foreach (var row in await client.All(list))
            behind.AddRange((await client.All($"{row.At("links", "studies")}&limit=200")).Select(s => s.Id()));
        Assert.Equal(behind.Distinct().Order(StringComparer.Ordinal), cited.Order(StringComparer.Ordinal));
    }

    private async Task<string> Text(string address, string type)
    {
        using var answer = await (await TestService.SharedAsync(postgres)).Client.GetAsync(address, Answers.Cancelled);
        var text = await answer.Content.ReadAsStringAsync(Answers.Cancelled);
        Assert.True(answer.IsSuccessStatusCode, text);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        return text;
    }

    private async Task<IEnumerable<string>> Ids(string list) => (await (await TestService.SharedAsync(postgres)).Client.All(list)).Select(r => r.Id());

    private static string Always(JsonElement row) => string.Join(',', row.EnumerateObject().Where(m => !Parts.Contains(m.Name)));

    [GeneratedRegex(@"^@\w+\{(\w+),", RegexOptions.Multiline)]
    private static partial Regex BibtexKey();
}
