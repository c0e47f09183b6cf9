using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KnowledgeApi.Platform.Contract;
using KnowledgeApi.Testing.Contract;
using Microsoft.OpenApi;
using YamlDotNet.Serialization;

namespace KnowledgeApi.Tests.Platform.Contract;

/// <summary>The committed contract is what is served, in every dialect and notation. UPDATE_CONTRACT=1 writes it.</summary>
public sealed class ContractFilesTests(PostgresServer postgres)
{
    public static TheoryData<string> Names => [.. ContractFiles.Names];

    [Theory, MemberData(nameof(Names))]
    public async Task Served_is_committed(string name)
    {
        var service = await TestService.SharedAsync(postgres);
        // Served, the contract says where the service is; committed, it says the same wherever it was made.
        var served = Regex.Replace(await service.Client.GetStringAsync($"/openapi/{name}", TestContext.Current.CancellationToken),
            $"(\"?url\"?: \"?){Regex.Escape(service.Address.GetLeftPart(UriPartial.Authority))}(\"?)", "$1/$2");
        var file = Path.Combine(Committed.Folder, name);
        if (Committed.IsUpdating)
            await File.WriteAllTextAsync(file, served, TestContext.Current.CancellationToken);
        Assert.True(File.Exists(file) && await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken) == served,
            $"openapi/{name} is not what the program serves. Run UPDATE_CONTRACT=1 dotnet test, and read the difference.");
    }

    [Fact]
    public void Both_dialects_say_the_same()
    {
        var newer = Normalised(Committed.Document("v1.json"));
        var older = Normalised(Committed.Document("v1-3.0.json"));
        Assert.Equal(newer.ToJsonString(), older.ToJsonString());
    }

    [Theory]
    [InlineData("v1.yaml", "v1.json")]
    [InlineData("v1-3.0.yaml", "v1-3.0.json")]
    public async Task Both_notations_say_the_same(string yaml, string json)
    {
        var reader = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build();
        var read = reader.Deserialize<object>(await File.ReadAllTextAsync(Path.Combine(Committed.Folder, yaml), TestContext.Current.CancellationToken));
        Assert.True(JsonNode.DeepEquals(Committed.Document(json), JsonSerializer.SerializeToNode(read)), $"{yaml} and {json} differ");
    }

    [Theory]
    [InlineData("v1.json")]
    [InlineData("v1-3.0.json")]
    public async Task A_reader_finds_no_fault(string name)
    {
        var read = await OpenApiDocument.LoadAsync(Path.Combine(Committed.Folder, name), token: TestContext.Current.CancellationToken);
        Assert.Empty(read.Diagnostic!.Errors.Select(e => $"{e.Pointer}: {e.Message}"));
    }

    /// <summary>3.0 has one `example` where 3.1 has a list, and its own version number; members stand in another order.</summary>
    private static JsonNode Normalised(JsonNode node)
    {
        if (node is JsonArray list)
            return new JsonArray([.. list.Select(i => Normalised(i!))]);
        if (node is not JsonObject one)
            return node.DeepClone();
        var members = one.Where(m => m.Key != "openapi").Select(m => m is { Key: "examples", Value: JsonArray { Count: 1 } examples }
            ? KeyValuePair.Create("example", (JsonNode?)Normalised(examples[0]!)) : KeyValuePair.Create(m.Key, m.Value is null ? null : Normalised(m.Value)));
        return new JsonObject(members.OrderBy(m => m.Key, StringComparer.Ordinal));
    }
}
