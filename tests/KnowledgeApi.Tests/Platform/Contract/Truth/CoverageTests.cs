using Dapper;
using KnowledgeApi.Collections;
using KnowledgeApi.Testing.Contract;
using KnowledgeApi.Tests.Platform.Http;
using Npgsql;

namespace KnowledgeApi.Tests.Platform.Contract.Truth;

/// <summary>Every outcome that the document names is brought about once: what cannot be is a false line in the document.</summary>
[Trait("Speed", "slow")]
public sealed class CoverageTests(PostgresServer postgres)
{
    private const int NobodyListens = 9;
    private static readonly CancellationToken Cancelled = TestContext.Current.CancellationToken;
    private readonly IReadOnlyList<Operation> _operations = Operation.All(Committed.Document());

    [Fact]
    public async Task Every_documented_status_of_every_operation_is_reached()
    {
        await using var service = await TestService.StartAsync(postgres);
        await Withdraw(service);
        await using var cutOff = new SetService(service, NobodyListens);
        var (reached, missed) = (0, new List<string>());
        foreach (var operation in _operations)
        {
            foreach (var status in operation.Statuses)
            {
                using var request = Provocation.Of(operation, status, ExamplesOf(operation));
                using var answer = await (status == 503 ? cutOff.Client : service.Client).SendAsync(request, Cancelled);
                if ((int)answer.StatusCode == status)
                    reached++;
                else
                    missed.Add($"{operation.Id} {status}: {request.Method} {request.RequestUri} answers {(int)answer.StatusCode}");
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{_operations.Count} operations, {reached} outcomes reached, {missed.Count} not");
        Assert.True(missed.Count == 0, $"Documented and not reached. Bring it about in Provocation, or take it out of the contract.\n{string.Join('\n', missed)}");
    }

    [Theory]
    [InlineData("/v1/conditions/{0}/evidence")]
    [InlineData("/v1/nutrients/{0}/neighbourhood")]
    [InlineData("/v1/cite?of=/v1/claims/{0}")]
    public async Task What_hangs_on_a_withdrawn_item_is_gone_with_it(string path)
    {
        await using var service = await TestService.StartAsync(postgres);
        await Withdraw(service);
        using var answer = await service.Client.GetAsync(string.Format(null, path, Provocation.Withdrawn), Cancelled);
        Assert.Equal(410, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Every_documented_media_type_of_every_operation_is_answered()
    {
        var service = await TestService.SharedAsync(postgres);
        var missed = new List<string>();
        foreach (var (operation, type) in _operations.SelectMany(o => o.MediaTypes, (o, type) => (o, type)))
        {
            using var request = Provocation.Of(operation, 200, operation.Id == "downloadFile" ? FileOf(operation, type) : ExamplesOf(operation));
            request.Headers.Accept.ParseAdd(type);
            using var answer = await service.Client.SendAsync(request, Cancelled);
            if (answer.Content.Headers.ContentType?.MediaType != type)
                missed.Add($"{operation.Id} {type}: {(int)answer.StatusCode} {answer.Content.Headers.ContentType}");
        }
        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    private static Dictionary<string, string> ExamplesOf(Operation operation) =>
        operation.Parameters.Where(p => p.Examples.Count > 0).ToDictionary(p => p.Name, p => p.Examples[0]);

    /// <summary>The name of a file says its format.</summary>
    private static Dictionary<string, string> FileOf(Operation operation, string type) => new(ExamplesOf(operation))
    {
        ["file"] = type.EndsWith("zip", StringComparison.Ordinal) && !type.EndsWith("gzip", StringComparison.Ordinal) ? "knowledge.zip" : type.EndsWith("parquet", StringComparison.Ordinal) ? "claims.parquet" : "claims.ndjson.gz",
    };

    private static async Task Withdraw(TestService service)
    {
        await using var connection = new NpgsqlConnection(service.OwnerConnection);
        foreach (var collection in Catalogue.Names)
            await connection.ExecuteAsync("insert into withdrawal (collection, id, release, reason) select @collection, @id, max(ordinal), 'It was a duplicate.' from release", new { collection, id = Provocation.Withdrawn });
    }
}
