namespace KnowledgeApi.Tests.Platform.Caching;

/// <summary>Requests that are near each other: one address, asked in all the ways that a cache may confuse.</summary>
internal sealed class RequestVariants(Random random, int number, string release)
{
    private static readonly string[] Lists = ["claims", "nutrients", "studies", "dosages", "evidence", "releases", "changes"];

    private static readonly string[] Accepts =
    [
        "application/json", "text/csv", "application/x-ndjson", "application/ld+json", "*/*", "text/*", "text/csv;q=0.5, application/json;q=0.9", "text/csv, application/json;q=0.1",
        "TEXT/CSV", "application/json;q=0", "*/*;q=0", "image/png", "nonsense", "\"", "", "application/x-bibtex", "text/html,application/xhtml+xml,*/*;q=0.8",
    ];

    private static readonly string[] Codings =
    [
        "br", "gzip", "identity", "*", "gzip, deflate, br", "gzip, deflate, br, zstd", "BR", "GZip", "br;q=0", "br;q=0, *", "gzip;q=0, *", "*;q=0", "identity;q=0",
        "identity;q=0, gzip", "gzip;q=1.0, br;q=0.1", "br;q=0.2, identity;q=0.9", "*;q=0.1, identity", "nonsense", "br;q=nonsense", "br;;", "", "x-br, brotli", "deflate",
    ];

    private static readonly string[] Tags = ["*", "W/\"0\"", "\"0\", W/\"1\"", "nonsense"];

    private readonly string _list = Lists[number % Lists.Length];
    private readonly int _limit = 1 + (number / Lists.Length);

    public WireRequest Next() => new(random.Next(4) == 0 ? "HEAD" : "GET", $"{Path()}{Query()}", [.. Headers()]);

    private string Path() => random.Next(6) switch
    {
        0 => $"/V1/{_list}",
        1 => $"/v1/{char.ToUpperInvariant(_list[0])}{_list[1..]}",
        _ => $"/v1/{_list}",
    };

    private string Query()
    {
        List<string> parameters = [random.Next(12) == 0 ? $"Limit={_limit}" : $"limit={_limit}"];
        string?[] more =
        [
            Pick("release=latest", $"release={release}", "release=1999.1", "release="), Pick("format=csv", "format=ndjson", "format=json", "format=CSV", "format=nonsense", "format="),
            Pick("sort=id", "sort=-id", "sort=published", "sort=nonsense"), Pick("limit=2", "limit[]=2", "id[]=1", "nope=1", "q=iron", "q=", "&", "=", "%"), Pick("facets=", "view=summary"),
        ];
        parameters.AddRange(more.OfType<string>());
        var shuffled = parameters.ToArray();
        random.Shuffle(shuffled);
        return "?" + string.Join('&', shuffled);
    }

    private string? Pick(params string[] values) => random.Next(3) == 0 ? values[random.Next(values.Length)] : null;

    private IEnumerable<string> Headers()
    {
        for (var lines = random.Next(4); lines > 1; lines--)
            yield return $"Accept: {Accepts[random.Next(Accepts.Length)]}";
        for (var lines = random.Next(4); lines > 0; lines -= 2)
            yield return $"{(random.Next(5) == 0 ? "accept-encoding" : "Accept-Encoding")}: {Codings[random.Next(Codings.Length)]}";
        if (random.Next(5) == 0)
            yield return "Range: bytes=0-9";
        if (random.Next(8) == 0)
            yield return $"If-None-Match: {Tags[random.Next(Tags.Length)]}";
        if (random.Next(8) == 0)
            yield return "Origin: https://example.org";
    }
}
