using KnowledgeApi.Tests.Platform.Http;

namespace KnowledgeApi.Tests.Platform.Caching;

/// <summary>Whatever two requests follow each other, each gets what it would have got from an empty cache. Each pair has an address of its own.</summary>
[Trait("Speed", "slow")]
public sealed class AnyTwoRequestsTests(PostgresServer postgres)
{
    private const int Pairs = 400;
    private const int Seed = 20261;
    private static readonly string[] Choices = ["Accept", "Accept-Encoding"];

    [Fact]
    public async Task Each_is_answered_as_from_an_empty_cache()
    {
        var over = await TestService.SharedAsync(postgres);
        await using var kept = new SetService(over, port: null, onSocket: true);
        await using var empty = new SetService(over, port: null, onSocket: true, ("Cache:Bytes", "0"));
        var release = (await over.Json("/v1/releases")).Items("data").First().Id();
        var random = new Random(Seed);
        var faults = new List<string>();
        for (var n = 0; n < Pairs && faults.Count < 3; n++)
        {
            var address = new RequestVariants(random, n, release);
            var (first, second) = (address.Next(), address.Next());
            var alone = (await first.Send(empty.Address), await second.Send(empty.Address));
            // The tag that a client sends back is one that it was given.
            var known = alone.Item1.Headers["ETag"].FirstOrDefault();
            if (known is not null && random.Next(3) == 0)
                (second, alone.Item2) = await Again(second with { Headers = [.. second.Headers, $"If-None-Match: {known}"] }, empty);
            var together = (await first.Send(kept.Address), await second.Send(kept.Address), await first.Send(kept.Address));
            Compare(alone.Item1, together.Item1, "first", first, second, faults);
            Compare(alone.Item2, together.Item2, "second", first, second, faults);
            Compare(alone.Item1, together.Item3, "first, asked again", first, second, faults);
            await CheckVary(first, second, alone.Item1, empty, faults);
        }
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }

    [Fact]
    public async Task A_coding_that_somebody_took_is_not_sent_to_others()
    {
        await using var kept = new SetService(await TestService.SharedAsync(postgres), port: null, onSocket: true);
        var any = await new WireRequest("GET", "/v1/claims?limit=9", "Accept-Encoding: *").Send(kept.Address);
        Assert.Equal("br", any.Headers["Content-Encoding"].Single());
        foreach (var wish in new[] { "gzip", "GZip", "br;q=0, *", "identity;q=0, gzip", "gzip;q=1.0, br;q=0.5" })
            Assert.Equal("gzip", (await new WireRequest("GET", "/v1/claims?limit=9", $"Accept-Encoding: {wish}").Send(kept.Address)).Headers["Content-Encoding"].Single());
        foreach (var wish in new[] { "", "identity", "deflate", "*;q=0", "br;q=0", "gzip;q=0.5, identity", "zstd, nonsense;;" })
            Assert.Empty((await new WireRequest("GET", "/v1/claims?limit=9", $"Accept-Encoding: {wish}").Send(kept.Address)).Headers["Content-Encoding"]);
    }

    /// <summary>A shared cache sends one client what another got, if the headers agree that Vary names.</summary>
    private static async Task CheckVary(WireRequest first, WireRequest second, WireAnswer alone, SetService service, List<string> faults)
    {
        var unconditional = first with { Headers = [.. second.Headers.Where(IsChoice)] };
        if (alone.Status == 304 || alone.Headers["Cache-Control"].Any(c => c.Contains("no-store", StringComparison.Ordinal)))
            return;
        var other = await unconditional.Send(service.Address);
        var named = string.Join(',', alone.Headers["Vary"]);
        var isTold = Choices.Any(h => named.Split(',', StringSplitOptions.TrimEntries).Contains(h) && LinesOf(first, h) != LinesOf(second, h));
        if (alone.Shown != other.Shown && !isTold)
            faults.Add($"first: {first}\nother: {unconditional}\ndiffer, and Vary says '{named}':\n{Cut(alone.Shown)}\n{Cut(other.Shown)}");
    }

    private static bool IsChoice(string header) => header.StartsWith("accept", StringComparison.OrdinalIgnoreCase);

    private static string LinesOf(WireRequest request, string header) =>
        string.Join('\n', request.Headers.Where(h => h.StartsWith(header + ":", StringComparison.OrdinalIgnoreCase)).Select(h => h.Split(':', 2)[1]));

    private static async Task<(WireRequest, WireAnswer)> Again(WireRequest request, SetService service) => (request, await request.Send(service.Address));

    private static void Compare(WireAnswer alone, WireAnswer together, string which, WireRequest first, WireRequest second, List<string> faults)
    {
        if (alone.Shown != together.Shown)
            faults.Add($"first:  {first}\nsecond: {second}\nthe {which} gets, from an empty cache:\n{Cut(alone.Shown)}\nand here:\n{Cut(together.Shown)}");
    }

    private static string Cut(string text) => text[..Math.Min(text.Length, 1500)];
}
