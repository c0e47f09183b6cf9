using System.Text.Json.Nodes;
using KnowledgeApi.Testing.Contract;

namespace KnowledgeApi.Tests.Platform.Contract;

public sealed class BreakingChangesTests
{
    private const string Small = """
        { "components": { "schemas": { "Order": { "type": "object", "properties": { "amount": { "type": "number" }, "unit": { "type": "string", "default": "mg" } } } } },
          "paths": { "/v1/check": { "post": { "operationId": "checkOrder",
            "parameters": [ { "name": "limit", "schema": { "type": "integer", "default": 50 } } ],
            "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Order" } } } } } } } }
        """;

    [Fact]
    public void Nothing_published_is_broken() => Assert.Empty(BreakingChanges.Between(Committed.Document("baseline/v1.json"), Committed.Document()));

    /// <summary>A check that cannot fail proves nothing: each kind of break is planted once.</summary>
    [Theory]
    [InlineData("\"default\": 50", "\"default\": 20", "the default of limit changed")]
    [InlineData("\"default\": \"mg\"", "\"default\": \"g\"", "checkOrder.unit: its default changed")]
    [InlineData("\"amount\"", "\"quantity\"", "the request member amount is gone")]
    [InlineData("Order\"", "Request\"", "the schema Order is gone")]
    [InlineData("\"limit\"", "\"size\"", "the parameter limit is gone")]
    [InlineData("checkOrder", "verifyOrder", "checkOrder is gone or renamed")]
    public void A_planted_break_is_found(string before, string after, string expected)
    {
        var broken = Small.Replace(before, after, StringComparison.Ordinal);
        Assert.Contains(BreakingChanges.Between(Parsed(Small), Parsed(broken)), change => change.Contains(expected, StringComparison.Ordinal));
        Assert.Empty(BreakingChanges.Between(Parsed(Small), Parsed(Small)));
    }

    [Fact]
    public void The_contract_and_its_change_log_name_one_version()
    {
        var version = Committed.Document()["info"]!.Text("version");
        Assert.Contains($"## {version} ", File.ReadAllText(Path.Combine(Committed.Folder, "CHANGELOG.md")), StringComparison.Ordinal);
    }

    private static JsonObject Parsed(string text) => JsonNode.Parse(text)!.AsObject();
}
