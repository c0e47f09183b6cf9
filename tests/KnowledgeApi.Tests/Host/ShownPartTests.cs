namespace KnowledgeApi.Tests.Host;

/// <summary>A check that cannot fail proves nothing: each kind of untruth is shown once.</summary>
public sealed class ShownPartTests
{
    private const string Answer = """{ "data": [ { "id": "A", "n": 1.50, "parts": [ 1, 2, 3 ] }, { "id": "B", "text": "All of it." } ], "release": "2026.1" }""";

    [Theory]
    [InlineData("""{ "release": "2026.1" }""")]
    [InlineData("""{ "data": [ { "id": "B" } ] }""")]
    [InlineData("""{ "data": [ { "parts": [ 1, 3 ] }, { "text": "All of…" } ] }""")]
    [InlineData("""{ "id": "A", "n": 1.5 }""")]
    public void A_part_is_found(string shown) => Assert.Null(Missing(shown));

    [Theory]
    [InlineData("""{ "release": "2026.2" }""", "$.release is \"2026.1\"")]
    [InlineData("""{ "total": 2 }""", "$ has no total")]
    [InlineData("""{ "data": [ { "id": "B" }, { "id": "A" } ] }""", "$.data has no element 1")]
    [InlineData("""{ "data": [ { "parts": [ 3, 1 ] } ] }""", "$.data[0].parts has no element 1")]
    [InlineData("""{ "data": [ { "n": "1.50" } ] }""", "$.data[0].n is 1.50")]
    [InlineData("""{ "data": [ { "text": "Some…" } ] }""", "$.data")]
    [InlineData("""{ "id": "C" }""", "$ has no id")]
    [InlineData("""{ "id": "A", "text": "All of it." }""", "$ has no id")]
    public void What_is_untrue_is_said(string shown, string fault) => Assert.Contains(fault, Missing(shown), StringComparison.Ordinal);

    private static string? Missing(string shown) => ShownPart.MissingFrom(Answers.Parse(Answer), Answers.Parse(shown));
}
