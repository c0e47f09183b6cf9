using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;

namespace KnowledgeApi.Tests.Platform.Releases.Replication;

/// <summary>A service over hosts that come and go. It is asked for iron, each time by another address, so that each answer is read anew.</summary>
internal sealed partial class ReadingService : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> _factory;
    private readonly HttpClient _client;
    private int _asked;

    /// <param name="reader">Its connection string.</param>
    /// <param name="keeps">Whether it may keep answers.</param>
    public ReadingService(string reader, bool keeps = true)
    {
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseSetting("ConnectionStrings:Reader", reader);
            if (!keeps)
                host.UseSetting("Cache:Bytes", "0");
        });
        _client = _factory.CreateDefaultClient(new Uri("http://localhost"));
    }

    public async Task<IronAnswer> Iron(string? release = null, string format = "json", int? limit = null)
    {
        var number = limit ?? (Interlocked.Increment(ref _asked) % 200) + 1;
        var padding = limit is null ? new string('a', Interlocked.Increment(ref _asked) % 997) : "";
        var pinned = release is null ? "" : $"&release={release}";
        // Nutrients with iron among them, and a word that no nutrient has: another question each time.
        using var answer = await _client.GetAsync($"/v1/nutrients?id=iron{(padding.Length > 0 ? $",x{padding[..Math.Min(70, padding.Length)]}" : "")}&limit={number}&format={format}{pinned}", Answers.Cancelled);
        var body = await answer.Content.ReadAsStringAsync(Answers.Cancelled);
        return new IronAnswer(answer.StatusCode, answer.Headers.TryGetValues("Knowledge-Release", out var from) ? from.Single() : null,
            Name().Match(body) is { Success: true } name ? name.Groups[1].Value : null, answer.Headers.ETag?.ToString());
    }

    /// <summary>Waits until an answer shows a name of iron; at most some seconds.</summary>
    public async Task<TimeSpan> Until(string iron, string? release = null, double seconds = 5)
    {
        var clock = Stopwatch.StartNew();
        while ((await Iron(release)) is var answer && answer.Iron != iron)
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(seconds), $"'{iron}' is not seen within {seconds} s, but {answer}");
            await Task.Delay(50, Answers.Cancelled);
        }
        return clock.Elapsed;
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return _factory.DisposeAsync();
    }

    [GeneratedRegex(@"""name"":""(Iron[^""]*)""")]
    private static partial Regex Name();
}
