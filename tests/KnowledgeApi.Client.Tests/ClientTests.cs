using System.Net;
using KnowledgeApi.Testing.Contract;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Client.Tests;

/// <summary>The first-party C# client against the service over HTTP, as its users run it.</summary>
public sealed class ClientTests(PostgresServer postgres)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<string> Operations => [.. Committed.Operations(Committed.Document()).Select(o => o.Operation.Text("operationId")!)];

    [Theory, MemberData(nameof(Operations))]
    public async Task Every_operation_is_called_and_its_answer_read(string operationId)
    {
        await using var services = await Services();
        var operation = Committed.Operations(Committed.Document()).Single(o => o.Operation.Text("operationId") == operationId).Operation;
        var answer = await ClientCalls.Call(services.GetRequiredService<IKnowledgeClient>(), operation, Cancelled);
        Assert.NotNull(answer);
        (answer as IDisposable)?.Dispose();
    }

    [Fact]
    public async Task A_list_is_followed_to_its_end()
    {
        await using var services = await Services();
        var client = services.GetRequiredService<IKnowledgeClient>();
        var ids = new List<string>();
        string? cursor = null;
        do
        {
            var page = await client.ListClaimsAsync(condition: ["restless-legs-syndrome"], nutrient: ["iron", "magnesium"], limit: 7, cursor: cursor, cancellationToken: Cancelled);
            ids.AddRange(page.Data.Select(c => c.Id));
            cursor = page.Page.Next;
        }
        while (cursor is not null);
        var whole = await client.ListClaimsAsync(condition: ["restless-legs-syndrome"], nutrient: ["iron", "magnesium"], limit: 200, cancellationToken: Cancelled);
        Assert.True(ids.Count > 7);
        Assert.Equal(whole.Data.Select(c => c.Id), ids);
    }

    [Fact]
    public async Task Saved_item_is_verified_without_the_service_and_a_changed_one_is_not()
    {
        await using var services = await Services();
        var release = (await services.GetRequiredService<IKnowledgeClient>().ListReleasesAsync(limit: 1, cancellationToken: Cancelled)).Data.Single();
        var kept = await services.GetRequiredService<KnowledgeSaver>().SaveAsync("claims", "CLM0260", release.Id, Cancelled);
        Assert.Empty(kept.Verify(release.Checksum).Faults);
        var changed = kept.Answer.ToArray();
        changed[^3] ^= 1;
        Assert.Contains("claims/CLM0260", Assert.Single((kept with { Answer = changed }).Verify().Faults), StringComparison.Ordinal);
        Assert.NotEmpty(kept.Verify(new string('0', 64)).Faults);
    }

    [Fact]
    public async Task Failures_are_typed_problems()
    {
        await using var services = await Services();
        var client = services.GetRequiredService<IKnowledgeClient>();
        var missing = await Assert.ThrowsAsync<KnowledgeException<ProblemDocument>>(() => client.GetClaimAsync("CLM9999", cancellationToken: Cancelled));
        Assert.Equal((404, "not-found"), (missing.StatusCode, missing.Result.Code));
        var bad = await Assert.ThrowsAsync<KnowledgeException<ProblemDocument>>(() => client.ListClaimsAsync(limit: 0, cancellationToken: Cancelled));
        Assert.Equal((400, "invalid-parameter"), (bad.StatusCode, bad.Result.Code));
        Assert.Contains("limit", bad.Result.Errors!.Keys);
    }

    [Fact]
    public async Task Dates_decimals_and_codes_are_read()
    {
        await using var services = await Services();
        var client = services.GetRequiredService<IKnowledgeClient>();
        var claim = await client.GetClaimAsync("CLM0260", cancellationToken: Cancelled);
        Assert.Equal((Verdict.Supported, Certainty.Moderate), (claim.Assessment.Verdict, claim.Assessment.Certainty));
        Assert.True(claim.Assessment.AssessedOn > new DateOnly(2026, 1, 1));
        Assert.Contains(claim.Evidence, e => e.Result?.Estimate == -3.78m);
        var veryLow = await client.ListClaimsAsync(certainty: [Certainty.VeryLow, Certainty.NotRated], limit: 5, cancellationToken: Cancelled);
        Assert.All(veryLow.Data, c => Assert.True(c.Assessment.Certainty is Certainty.VeryLow or Certainty.NotRated));
    }

    [Fact]
    public async Task A_dose_is_checked()
    {
        await using var services = await Services();
        var check = await services.GetRequiredService<IKnowledgeClient>().CheckDosesAsync(new DoseCheckRequest
        {
            Person = new DosePerson { Sex = Sex.Female, AgeYears = 40 },
            Items = [new DoseItem { Nutrient = "vitamin-b6", Amount = 40, Unit = "mg", PerDay = 1 }],
        }, cancellationToken: Cancelled);
        var taken = Assert.Single(check.Data);
        Assert.Equal(("vitamin-b6", 40m), (taken.Nutrient.Id, taken.Total.High));
        Assert.Equal("/v1/dose-checks", check.Links.Self);
    }

    [Fact]
    public async Task What_is_meant_is_found_in_the_same_shape()
    {
        await using var services = await Services();
        var client = services.GetRequiredService<IKnowledgeClient>();
        Assert.Contains((await client.SearchKnowledgeAsync("restless legs", cancellationToken: Cancelled)).Data, h => h.Id == "restless-legs-syndrome");
        Assert.Equal("restless-legs-syndrome", (await client.ResolveTextAsync("RLS", cancellationToken: Cancelled)).Data[0].Id);
    }

    [Fact]
    public async Task What_is_overloaded_is_asked_again()
    {
        var refusals = new Refusing();
        await using var services = await Services(http => http.AddHttpMessageHandler(() => refusals));
        var entry = await services.GetRequiredService<IKnowledgeClient>().GetEntryAsync(cancellationToken: Cancelled);
        Assert.NotEmpty(entry.Release);
        Assert.Equal(0, refusals.Left);
    }

    private async Task<ServiceProvider> Services(Action<IHttpClientBuilder>? further = null)
    {
        var services = new ServiceCollection();
        var client = services.AddKnowledgeApi((await TestService.SharedAsync(postgres)).Address);
        further?.Invoke(client);
        return services.BuildServiceProvider();
    }

    /// <summary>Turns the first two requests away, as a full service does.</summary>
    private sealed class Refusing : DelegatingHandler
    {
        public int Left { get; private set; } = 2;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (Left <= 0)
                return base.SendAsync(request, cancellationToken);
            var refused = new HttpResponseMessage(Left-- == 2 ? HttpStatusCode.TooManyRequests : HttpStatusCode.ServiceUnavailable) { RequestMessage = request };
            refused.Headers.RetryAfter = new(TimeSpan.Zero);
            return Task.FromResult(refused);
        }
    }
}
