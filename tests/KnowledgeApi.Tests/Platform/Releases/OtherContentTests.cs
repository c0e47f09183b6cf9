using System.Diagnostics;
using System.Text.Json.Nodes;
using Dapper;
using Npgsql;

namespace KnowledgeApi.Tests.Platform.Releases;

/// <summary>A release of the same name with other content, under a service that runs: what it kept of the content before answers nothing any more.</summary>
[Trait("Speed", "slow")]
public sealed class OtherContentTests(PostgresServer postgres) : IAsyncDisposable
{
    private const string Rendered = """
        update document set body = replace(body, '"name":"Iron"', '"name":"Iron, rendered"'), digest = encode(sha256(convert_to(body, 'UTF8')), 'hex')
        where collection = 'nutrients' and id = 'iron' and until is null;
        update release set documents = repeat('0', 64)
        """;

    private readonly KnowledgeCopy _copy = new();

    public ValueTask DisposeAsync() => _copy.DisposeAsync();

    [Fact]
    public async Task Documents_that_are_made_anew_are_what_pinned_questions_are_answered_from()
    {
        await using var service = await TestService.StartAsync(postgres);
        var addresses = await Addresses(service);
        var before = await Read(service, addresses);
        await using (var owner = new NpgsqlConnection(service.OwnerConnection))
            await owner.ExecuteAsync(Rendered);
        await Until(service, addresses[0], "Iron, rendered");
        var after = await Read(service, addresses);
        Assert.All(addresses.Take(3), a => Assert.Contains("Iron, rendered", after[a].Body, StringComparison.Ordinal));
        Assert.All(addresses.Take(3), a => Assert.NotEqual(before[a].Tag, after[a].Tag));
    }

    [Fact]
    public async Task Another_database_of_the_same_release_is_what_every_question_is_answered_from()
    {
        await using var service = await TestService.StartAsync(postgres);
        _copy.Edit("nutrients", "iron", Rename);
        await using var other = await TestService.StartAsync(postgres, _copy.Path);
        var addresses = await Addresses(service);
        Assert.Equal(addresses, await Addresses(other));
        var before = await Read(service, addresses);
        await Replace(service.OwnerConnection, other.OwnerConnection);
        await Until(service, addresses[0], "Ferrum novum");
        var after = await Read(service, addresses);
        Assert.All(addresses, a => Assert.Contains("Ferrum novum", after[a].Body, StringComparison.Ordinal));
        Assert.All(addresses, a => Assert.NotEqual(before[a].Tag, after[a].Tag));
    }

    private static void Rename(JsonObject nutrient) => nutrient["name"] = "Ferrum novum";

    /// <summary>An item, a list, a stream, and what is answered from names in memory and from what was worked out.</summary>
    private static async Task<string[]> Addresses(TestService service)
    {
        var release = (await service.Json("/v1/releases")).Items("data").First().Id();
        return
        [
            $"/v1/nutrients/iron?release={release}", $"/v1/nutrients?id=iron&release={release}", $"/v1/nutrients?format=ndjson&release={release}",
            $"/v1/suggest?q=ferr&release={release}", $"/v1/search?q=ferrum&release={release}", "/v1/nutrients/iron",
        ];
    }

    private static async Task<Dictionary<string, (string Tag, string Body)>> Read(TestService service, string[] addresses)
    {
        var answers = new Dictionary<string, (string, string)>();
        foreach (var address in addresses)
        {
            // Asked twice: the second is from the cache.
            await service.Client.GetStringAsync(address, Answers.Cancelled);
            using var answer = await service.Client.GetAsync(address, Answers.Cancelled);
            answers[address] = (answer.Headers.ETag!.ToString(), await answer.Content.ReadAsStringAsync(Answers.Cancelled));
        }
        return answers;
    }

    /// <summary>As a restored backup does: the name of the database stays, its connections end, and it holds something else.</summary>
    private async Task Replace(string database, string with)
    {
        var (old, other) = (new NpgsqlConnectionStringBuilder(database).Database, new NpgsqlConnectionStringBuilder(with).Database);
        await using var admin = new NpgsqlConnection(postgres.AdminConnectionString);
        foreach (var (from, to) in new[] { (old, $"{old}_lost"), (other, old) })
        {
            await admin.ExecuteAsync($"alter database \"{from}\" allow_connections false");
            await admin.ExecuteAsync("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = @from", new { from });
            await admin.ExecuteAsync($"alter database \"{from}\" rename to \"{to}\"");
        }
        await admin.ExecuteAsync($"alter database \"{old}\" allow_connections true");
    }

    private static async Task Until(TestService service, string address, string text)
    {
        var clock = Stopwatch.StartNew();
        while (!(await (await service.Client.GetAsync(address, Answers.Cancelled)).Content.ReadAsStringAsync(Answers.Cancelled)).Contains(text, StringComparison.Ordinal))
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(3), $"'{text}' is not seen within 3 s");
            await Task.Delay(50, Answers.Cancelled);
        }
    }
}
