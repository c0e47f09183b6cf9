using System.Globalization;
using System.Reflection;
using System.Text;
using System.Xml.Linq;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Representations;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Tests.Platform.Representations;

/// <summary>openapi/columns.md describes the columns of every table as the code makes them. UPDATE_CONTRACT=1 writes it.</summary>
public sealed class ColumnsTests(PostgresServer postgres)
{
    private static readonly string Document = Path.GetFullPath(Path.Combine(Curated.Knowledge, "..", "..", "openapi", "columns.md"));

    [Fact]
    public async Task Columns_are_documented()
    {
        var service = await TestService.SharedAsync(postgres);
        var tables = service.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => OfferedFormats.ForEndpoint(e).All.Any(f => f is CsvFormat))
            .Select(e => (Path: e.RoutePattern.RawText!, Operation: e.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName, Item: ItemOf(e)))
            .DistinctBy(t => t.Operation).OrderBy(t => t.Path, StringComparer.Ordinal).ToList();
        Assert.True(tables.Count >= 10, "every list is a table");
        var text = Describe(tables);
        if (Environment.GetEnvironmentVariable("UPDATE_CONTRACT") == "1")
            await File.WriteAllTextAsync(Document, text, TestContext.Current.CancellationToken);
        Assert.Equal(text, await File.ReadAllTextAsync(Document, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_header_row_holds_those_columns_on_an_empty_list_too()
    {
        var service = await TestService.SharedAsync(postgres);
        var table = await service.Client.GetStringAsync("/v1/studies?id=NONE&format=csv", TestContext.Current.CancellationToken);
        Assert.Equal(string.Join(',', Columns.ForItem(typeof(Study)).Select(c => c.Name)) + "\r\n", table);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+x", "'+x")]
    [InlineData("-3.78", "'-3.78")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void Text_is_never_a_formula(string text, string cell) =>
        Assert.Equal(cell, Columns.ForItem(typeof(Author)).Single(c => c.Name == "literal").CellOf(new Author { Literal = text }));

    [Fact]
    public void Numbers_stay_numbers() => Assert.Equal("-3.78", Columns.ForItem(typeof(StudyResult)).Single(c => c.Name == "estimate").CellOf(
        new StudyResult { Id = "ST1-R1", OutcomeText = "x", Comparator = "x", Measure = "x", Favours = "x", Summary = "x", Estimate = -3.78m }));

    private static Type ItemOf(RouteEndpoint endpoint) =>
        IDocument.ContentOf(PageOf(endpoint.Metadata.GetMetadata<MethodInfo>()!.ReturnType)!.GenericTypeArguments[0]);

    /// <summary>The page in a return type such as Task&lt;Results&lt;Ok&lt;EvidenceTable&gt;, NotFound&gt;&gt;.</summary>
    private static Type? PageOf(Type type) => !type.IsAssignableTo(typeof(Page)) ? type.GenericTypeArguments.Select(PageOf).FirstOrDefault(p => p is not null)
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Page<>) ? type : PageOf(type.BaseType!);

    private static string Describe(IEnumerable<(string Path, string Operation, Type Item)> tables)
    {
        var summaries = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "KnowledgeApi.xml")).Descendants("member")
            .ToDictionary(m => m.Attribute("name")!.Value, m => m.Element("summary")?.Value.Trim() ?? "");
        var text = new StringBuilder("""
            # Columns of the tables

            Every list answers as a table with `?format=csv` or `Accept: text/csv`: UTF-8, RFC 4180, lines ending in CRLF, a header row.
            Within v1 a column keeps its name and meaning, and new ones may be added: read columns by name, not by place.
            A name is the way to the value in JSON, with dots. Where a column is joined, a cell holds one value for each part, separated by `; `, in the order
            of JSON; a part without the value leaves its place empty, so that the columns of one array line up; values of an array within an array are
            separated by `, `. If values can hold these signs themselves, read JSON or NDJSON. `links` are left out, and so are the kind and address of a reference.
            Text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return has an apostrophe in front, so that no spreadsheet runs it; numbers never do.
            The whole list is given, unless `limit` is set. This file is made from the code; a test holds it (`UPDATE_CONTRACT=1 dotnet test` writes it).

            """);
        foreach (var (path, operation, item) in tables)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {operation}: {path}\n\n| column | type | joined | meaning |\n|---|---|---|---|\n");
            foreach (var column in Columns.ForItem(item))
                text.Append(CultureInfo.InvariantCulture, $"| `{column.Name}` | {NameOf(column.Type)} | {(column.IsJoined ? "yes" : "")} | {MeaningOf(column, summaries)} |\n");
        }
        return text.ToString();
    }

    private static string MeaningOf(Column column, Dictionary<string, string> summaries) =>
        summaries.GetValueOrDefault($"P:{column.Property.DeclaringType!.FullName}.{column.Property.Name}", "").Replace("|", "\\|", StringComparison.Ordinal);

    private static string NameOf(Type type) => type == typeof(string) ? "text"
        : type == typeof(bool) ? "true or false"
        : type == typeof(int) ? "whole number"
        : type == typeof(DateOnly) ? "date"
        : type == typeof(DateTimeOffset) ? "time"
        : "number";
}
