using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Representations;
using Microsoft.AspNetCore.WebUtilities;

namespace KnowledgeApi.Operations.Citations;

/// <summary>An answer that is cited, at a release.</summary>
/// <param name="Part">What it is called.</param>
/// <param name="Url">Where it can be read for good.</param>
internal sealed record CitedAnswer(CitedPart Part, string Url)
{
    private const int LongestName = 200;

    /// <summary>Members that name an item, the best first.</summary>
    private static readonly string[] Names = ["name", "title", "label", "text", "phrase", "question"];

    /// <summary>Reads the answer at an address, as if it were asked for now: what has no answer cannot be cited.</summary>
    public static async Task<CitedAnswer> Read(string address, HttpContext context, LiveRelease release, ReadOperations operations)
    {
        var end = address.IndexOf('?', StringComparison.Ordinal);
        var path = PathString.FromUriComponent(end < 0 ? address : address[..end]);
        var query = end < 0 ? QueryString.Empty : new QueryString(address[end..].Split('#')[0]);
        if (operations.At(path, query) is not { } asked || asked.Endpoint.Metadata.GetMetadata<SendsFiles>() is not null || asked.Endpoint.RoutePattern.RawText == (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText)
            throw Problem.InvalidParameter("of", $"'{path}' is no answer that can be cited; /v1 lists the operations");
        if (QueryHelpers.ParseQuery(query.Value).TryGetValue("release", out var named) && named != release.Id)
            throw Problem.InvalidParameter("of", "names another release; say which one in the parameter release");
        // A format changes how an answer is written, and not what it says.
        asked = asked.Canonical(context.RequestServices, "release", "format");
        var body = await asked.Answer(context, release);
        return new(new(TitleOf(asked, body), KeyOf(asked)), Permalink.To(context, asked.Path, asked.Query, release));
    }

    private static string TitleOf(Question asked, ReadOnlyMemory<byte> body)
    {
        var place = asked.Path.Value!["/v1".Length..].TrimStart('/');
        if (NameIn(body) is { } name)
            return place.Length == 0 ? name : $"{name} ({place})";
        var group = asked.Endpoint.Metadata.GetMetadata<OperationTag>()?.Name ?? place;
        var filters = QueryHelpers.ParseQuery(asked.Query.Value).Select(p => $"{p.Key}: {p.Value}");
        var what = string.Join("; ", (place.Contains('/') ? [place] : Array.Empty<string>()).Concat(filters));
        return what.Length == 0 ? group : $"{group} ({what})";
    }

    /// <summary>The name of a single item; null for lists, and for what is no JSON.</summary>
    private static string? NameIn(ReadOnlyMemory<byte> body)
    {
        if (body.Length == 0 || body.Span[0] != (byte)'{')
            return null;
        using var answer = JsonDocument.Parse(body);
        foreach (var member in Names)
        {
            if (!answer.RootElement.TryGetProperty(member, out var named))
                continue;
            var text = named.ValueKind == JsonValueKind.Object && named.TryGetProperty("text", out var words) ? words : named;
            if (text.ValueKind == JsonValueKind.String)
                return Spoken(answer.RootElement, Shortened(text.GetString()!.TrimEnd('.')));
        }
        return null;
    }

    /// <summary>What somebody else says is cited as that: a claim with our verdict on it, a publication as our record of it.</summary>
    private static string Spoken(JsonElement item, string name) =>
        item.TryGetProperty("assessment", out var assessment) && assessment.TryGetProperty("verdict", out var verdict) ? $"Assessment of the claim “{name}”: {verdict}"
        : item.TryGetProperty("citation", out _) || item.TryGetProperty("publisher", out _) ? $"Record of “{name}”"
        : name;

    private static string Shortened(string name) => name.Length <= LongestName ? name : $"{name[..name.LastIndexOf(' ', LongestName)]} …";

    /// <summary>Tells the entry from others in a bibliography: in letters, digits and hyphens alone, which every format takes.</summary>
    private static string KeyOf(Question asked)
    {
        var name = new string([.. asked.Path.Value!["/v1".Length..].Trim('/').Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
        if (asked.Query.HasValue)
            name += $"-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked.Query.Value!)))[..8]}";
        return name.Length == 0 ? "entry" : name;
    }
}
