namespace KnowledgeApi.Platform.Resources;

/// <summary>
/// The address under which the service is known, in front of every link that leaves it for good: citations, permanent links, the feed, linked data, the contract.
/// It is a setting; without it, the scheme and host of the request, which a trusted proxy may forward.
/// </summary>
internal sealed class PublicAddress
{
    public const string Setting = "PublicAddress";

    private readonly string? _known;
    private Asked _last = new("", "", "");

    public PublicAddress(IConfiguration configuration) => _known = configuration[Setting] is { Length: > 0 } given ? Checked(given) : null;

    /// <summary>The address, without a slash at its end.</summary>
    public string Of(HttpRequest request) => _known ?? OfHost(request);

    public static string Of(HttpContext context) => context.RequestServices.GetRequiredService<PublicAddress>().Of(context.Request);

    /// <summary>What of the address depends on the request, as part of a cache key; empty where it is a setting.</summary>
    public string VaryingOf(HttpRequest request) => _known is null ? OfHost(request) : "";

    private string OfHost(HttpRequest request)
    {
        // Nearly all requests name the same host: its address is put together once.
        var last = _last;
        var host = request.Host.Value;
        if (host == last.Host && request.Scheme == last.Scheme)
            return last.Address;
        var address = $"{request.Scheme}://{(string.IsNullOrEmpty(host) ? "localhost" : host)}";
        _last = new(request.Scheme, host ?? "", address);
        return address;
    }

    private static string Checked(string given) =>
        Uri.TryCreate(given, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address is { UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 }
            ? given.TrimEnd('/')
            : throw new InvalidOperationException($"The setting {Setting} is '{given}'. It must be an absolute address with http or https, without user, query or fragment, such as https://api.example.org.");

    private sealed record Asked(string Scheme, string Host, string Address);
}
