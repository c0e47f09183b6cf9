using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.VisualBasic.FileIO;
using Parquet;

namespace KnowledgeApi.Tests.Operations.Downloads;

/// <summary>The tables and the archive, read back by readers that are not ours.</summary>
public sealed class TableFileTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("nutrients")]
    [InlineData("studies")]
    [InlineData("claims")]
    [InlineData("dosages")]
    public async Task Tables_hold_what_the_lines_hold(string collection)
    {
        var items = (await Lines($"{collection}.ndjson.gz")).Select(l => Answers.Parse(l)).ToArray();
        var csv = await Csv($"{collection}.csv.gz");
        var parquet = await Parquet($"{collection}.parquet");
        Assert.Equal(csv.Header, parquet.Keys);
        Assert.Equal(items.Length, csv.Rows.Count);
        foreach (var (column, i) in csv.Header.Select((c, i) => (c, i)))
        {
            for (var row = 0; row < items.Length; row++)
            {
                var expected = Find(items[row], column);
                Assert.True(SameCell(expected, csv.Rows[row][i]), $"{column}, row {row}: {expected} in CSV is {csv.Rows[row][i]}");
                Assert.True(SameValue(expected, parquet[column].GetValue(row)), $"{column}, row {row}: {expected} in Parquet is {parquet[column].GetValue(row)}");
            }
        }
    }

    [Fact]
    public async Task Evidence_and_statements_are_tables_of_their_own()
    {
        var claims = (await Lines("claims.ndjson.gz")).Select(l => Answers.Parse(l)).ToArray();
        foreach (var part in new[] { "statements", "evidence" })
        {
            var csv = await Csv($"claims-{part}.csv.gz");
            Assert.Equal(claims.Sum(c => c.GetProperty(part).GetArrayLength()), csv.Rows.Count);
            Assert.Equal(csv.Header, (await Parquet($"claims-{part}.parquet")).Keys);
        }
    }

    [Fact]
    public async Task Archive_describes_its_files_truly()
    {
        await using var stream = await Open("knowledge.zip");
        using var zip = new ZipArchive(stream);
        using var package = await JsonDocument.ParseAsync(await zip.GetEntry("datapackage.json")!.OpenAsync(Cancelled), cancellationToken: Cancelled);
        foreach (var resource in package.RootElement.GetProperty("resources").EnumerateArray())
        {
            var entry = zip.GetEntry(resource.GetProperty("path").GetString()!)!;
            Assert.Equal(entry.Length, resource.GetProperty("bytes").GetInt64());
            await using var data = await entry.OpenAsync(Cancelled);
            Assert.Equal($"sha256:{Convert.ToHexStringLower(await SHA256.HashDataAsync(data, Cancelled))}", resource.GetProperty("hash").GetString());
            var schema = await JsonDocument.ParseAsync(await zip.GetEntry(resource.GetProperty("jsonSchema").GetString()!)!.OpenAsync(Cancelled), cancellationToken: Cancelled);
            var definition = schema.RootElement.GetProperty("$ref").GetString()!["#/$defs/".Length..];
            Assert.True(schema.RootElement.GetProperty("$defs").GetProperty(definition).GetProperty("properties").TryGetProperty("id", out _));
            Assert.DoesNotContain("components/schemas", schema.RootElement.GetRawText(), StringComparison.Ordinal);
        }
        Assert.NotNull(zip.GetEntry("README.md"));
        Assert.NotNull(zip.GetEntry("LICENSE.md"));
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>The member that a column stands for; undefined where it is absent.</summary>
    private static JsonElement Find(JsonElement item, string column) =>
        column.Split('.').Aggregate(item, (element, name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : default);

    private static bool SameCell(JsonElement expected, string cell) => expected.ValueKind switch
    {
        JsonValueKind.Undefined => cell.Length == 0,
        JsonValueKind.String => cell == expected.GetString() || cell == "'" + expected.GetString(),
        JsonValueKind.True or JsonValueKind.False => cell == (expected.GetBoolean() ? "true" : "false"),
        JsonValueKind.Number => decimal.Parse(cell, CultureInfo.InvariantCulture) == expected.GetDecimal(),
        _ => cell == expected.GetRawText(),
    };

    private static bool SameValue(JsonElement expected, object? value) => (expected.ValueKind, value) switch
    {
        (JsonValueKind.Undefined, _) => value is null,
        (JsonValueKind.String, DateTime moment) => expected.GetString()!.StartsWith(moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal),
        (JsonValueKind.String, _) => expected.GetString() == (string?)value,
        (JsonValueKind.Number, double number) => number == expected.GetDouble(),
        (JsonValueKind.Number, _) => Equals(value, expected.GetInt32()),
        (JsonValueKind.True or JsonValueKind.False, _) => Equals(value, expected.GetBoolean()),
        _ => expected.GetRawText() == (string?)value,
    };

    private async Task<Stream> Open(string file)
    {
        var service = await TestService.SharedAsync(postgres);
        var release = (await service.Client.GetAsync("/v1", Cancelled)).Headers.GetValues("Knowledge-Release").Single();
        return new MemoryStream(await service.Client.GetByteArrayAsync($"/v1/releases/{release}/download/{file}", Cancelled));
    }

    private async Task<string[]> Lines(string file)
    {
        await using var gzip = new GZipStream(await Open(file), CompressionMode.Decompress);
        using var text = new StreamReader(gzip);
        return (await text.ReadToEndAsync(Cancelled)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private async Task<(string[] Header, List<string[]> Rows)> Csv(string file)
    {
        await using var gzip = new GZipStream(await Open(file), CompressionMode.Decompress);
        using var parser = new TextFieldParser(gzip) { Delimiters = [","], HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        var header = parser.ReadFields()!;
        var rows = new List<string[]>();
        while (!parser.EndOfData)
            rows.Add(parser.ReadFields()!);
        return (header, rows);
    }

    private async Task<Dictionary<string, Array>> Parquet(string file)
    {
        await using var reader = await ParquetReader.CreateAsync(await Open(file), cancellationToken: Cancelled);
        var columns = new Dictionary<string, Array>();
        foreach (var field in reader.Schema.GetDataFields())
        {
            var values = new List<object?>();
            for (var group = 0; group < reader.RowGroupCount; group++)
            {
                using var rows = reader.OpenRowGroupReader(group);
                values.AddRange(await ParquetColumn.Read(rows, field, Cancelled));
            }
            columns[field.Name] = values.ToArray();
        }
        return columns;
    }
}
