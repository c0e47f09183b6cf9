using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace KnowledgeApi.Tests.Contract;

/// <summary>Holds every answer that passes against the contract that the same service serves.</summary>
internal sealed class ContractHandler(Func<Task<string>> contract) : DelegatingHandler
{
    private readonly Lazy<Task<ContractTruth>> _truth = new(async () => new ContractTruth(JsonDocument.Parse(await contract()).RootElement));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        var isPreflight = request.Method == HttpMethod.Options && answer.IsSuccessStatusCode;
        // Redirects lead people to the documentation; they are no part of the contract.
        if (isPreflight || (int)answer.StatusCode is >= 300 and < 400 and not 304)
            return answer;
        await answer.Content.LoadIntoBufferAsync(cancellationToken);
        var faults = (await _truth.Value).Faults(
            request.Method.Method, request.RequestUri!.AbsolutePath, (int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await TextOf(answer.Content));
        Assert.True(!faults.Any(), $"{request.Method} {request.RequestUri} answers {(int)answer.StatusCode} against the contract:\n{string.Join('\n', faults)}");
        return answer;
    }

    private static async Task<string> TextOf(HttpContent content)
    {
        var bytes = new MemoryStream(await content.ReadAsByteArrayAsync());
        await using Stream plain = content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            _ when bytes.Length == 0 => bytes,
            "gzip" => new GZipStream(bytes, CompressionMode.Decompress),
            "br" => new BrotliStream(bytes, CompressionMode.Decompress),
            null => bytes,
            var other => throw new NotSupportedException(other),
        };
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
