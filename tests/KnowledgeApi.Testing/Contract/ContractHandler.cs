namespace KnowledgeApi.Testing.Contract;

/// <summary>Holds every answer that passes against the contract that the same service serves.</summary>
internal sealed class ContractHandler(Func<Task<string>> contract) : DelegatingHandler
{
    private readonly Lazy<Task<ContractTruth>> _truth = new(async () => new ContractTruth(Answers.Parse(await contract())));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        var isPreflight = request.Method == HttpMethod.Options && answer.IsSuccessStatusCode;
        // Redirects lead people to the documentation; they are no part of the contract.
        if (isPreflight || (int)answer.StatusCode is >= 300 and < 400 and not 304)
            return answer;
        var given = await GivenAnswer.Of(answer, cancellationToken);
        var faults = (await _truth.Value).Faults(request.Method.Method, request.RequestUri!.AbsolutePath, given).ToList();
        Assert.True(faults.Count == 0, $"{request.Method} {request.RequestUri} answers {given.Status} against the contract:\n{string.Join('\n', faults)}");
        return answer;
    }
}
