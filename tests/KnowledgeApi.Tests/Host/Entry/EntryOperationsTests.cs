using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeApi.Testing.Contract;
using KnowledgeApi.Tests.Platform.Contract.Truth;

namespace KnowledgeApi.Tests.Host.Entry;

/// <summary>The entry document leads to every operation of the contract, and to nothing else.</summary>
public sealed class EntryOperationsTests(PostgresServer postgres)
{
    [Fact]
    public async Task Entry_names_the_operations_of_the_contract_and_no_others_by_path_and_method()
    {
        var service = await TestService.SharedAsync(postgres);
        var expected = Committed.Operations(JsonNode.Parse(await service.ContractText())!.AsObject())
            .Select(o => (o.Path, Method: o.Method.ToUpperInvariant(), Id: o.Operation.Text("operationId")!, Title: o.Operation.Text("summary")!))
            .OrderBy(o => o.Path, StringComparer.Ordinal).ThenBy(o => o.Method, StringComparer.Ordinal);
        var listed = (await Listed(service)).Select(o => (PathOf(o), o.Text("method")!, o.Text("operation")!, o.Text("title")!));
        Assert.Equal(expected, listed);
    }

    [Fact]
    public async Task Templates_hold_what_has_to_be_given_and_only_they_are_templated()
    {
        var service = await TestService.SharedAsync(postgres);
        var operations = Operation.All(JsonNode.Parse(await service.ContractText())!.AsObject());
        foreach (var listed in await Listed(service))
        {
            var operation = operations.Single(o => o.Id == listed.Text("operation"));
            var required = operation.InQuery.Where(p => p.IsRequired).Select(p => p.Name).ToList();
            Assert.Equal(operation.Path + (required.Count == 0 ? "" : $"{{?{string.Join(',', required)}}}"), listed.Text("href"));
            Assert.Equal(required.Count > 0 || operation.InPath.Any(), listed.GetProperty("templated").GetBoolean());
        }
    }

    [Fact]
    public async Task What_is_no_template_is_answered_as_it_stands()
    {
        var service = await TestService.SharedAsync(postgres);
        var plain = (await Listed(service)).Where(o => o.Text("method") == "GET" && !o.GetProperty("templated").GetBoolean()).ToList();
        Assert.NotEmpty(plain);
        foreach (var listed in plain)
            Assert.Equal(200, (int)(await service.Client.GetAsync(listed.Text("href"), Answers.Cancelled)).StatusCode);
    }

    private static async Task<List<JsonElement>> Listed(TestService service) => [.. (await service.Json("/v1")).List("operations")];

    private static string PathOf(JsonElement listed) => listed.Text("href")!.Split("{?")[0];
}
