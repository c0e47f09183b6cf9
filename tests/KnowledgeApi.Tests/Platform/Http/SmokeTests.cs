using System.Net;

namespace KnowledgeApi.Tests.Platform.Http;

public sealed class SmokeTests(PostgresServer postgres)
{
    [Fact]
    public async Task Main_question_is_answered()
    {
        var service = await TestService.SharedAsync(postgres);
        var answer = await service.Client.GetAsync("/v1/claims?condition=restless-legs-syndrome&nutrient=iron", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("CLM0260", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
