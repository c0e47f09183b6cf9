using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace KnowledgeApi.Tests.Platform.Contract.Truth;

/// <summary>How each documented outcome of an operation is brought about.</summary>
internal static class Provocation
{
    public const string Withdrawn = "withdrawn-thing";

    /// <summary>Values of the right form that no answer can be worked out from, for each operation that takes a body.</summary>
    private static readonly Dictionary<string, Action<JsonNode>> Unworkable = new()
    {
        ["annotateText"] = body => body["text"] = "a\0b",
        ["checkDoses"] = body => body["person"]!["ageMonths"] = 480,
        ["convertAmount"] = body => body["nutrient"] = "no-such-nutrient",
        ["resolveTexts"] = body => body["strings"]!.AsArray().Add("a\0b"),
    };

    /// <summary>A request that the operation must answer with the status, from a service in the state that it takes.</summary>
    public static HttpRequestMessage Of(Operation operation, int status, IReadOnlyDictionary<string, string> examples) => (HttpStatusCode)status switch
    {
        HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable => Ask(operation, examples),
        HttpStatusCode.PartialContent => With(Ask(operation, examples), r => r.Headers.Range = new RangeHeaderValue(0, 9)),
        HttpStatusCode.NotModified => With(Ask(operation, examples), r => r.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any)),
        HttpStatusCode.PermanentRedirect => Ask(operation, Named(operation, examples, "003")),
        HttpStatusCode.BadRequest => Ask(operation, examples, "no-such-parameter=1"),
        HttpStatusCode.NotFound => operation.InPath.Any() ? Ask(operation, Named(operation, examples, "no-such-thing")) : Ask(operation, examples, "release=1999.1"),
        HttpStatusCode.NotAcceptable => With(Ask(operation, examples), r => r.Headers.Accept.ParseAdd("image/x-nothing")),
        // An operation about the answers of others is gone where they are.
        HttpStatusCode.Gone when !operation.InPath.Any() => Ask(operation, examples, $"of=/v1/claims/{Withdrawn}"),
        HttpStatusCode.Gone when operation.InQuery.Any(p => p.Name == "item") => Ask(operation, new Dictionary<string, string>(examples) { ["item"] = $"claims/{Withdrawn}" }),
        HttpStatusCode.Gone => Ask(operation, Named(operation, examples, Withdrawn)),
        HttpStatusCode.RequestEntityTooLarge => With(Ask(operation, examples), r => r.Content = Json(new string(' ', 600 * 1024))),
        HttpStatusCode.RequestUriTooLong => Ask(operation, examples, $"no-such-parameter={new string('a', 9000)}"),
        HttpStatusCode.UnsupportedMediaType => With(Ask(operation, examples), r => r.Content = new StringContent("a text")),
        HttpStatusCode.RequestedRangeNotSatisfiable => With(Ask(operation, examples), r => r.Headers.Range = new RangeHeaderValue(1L << 50, null)),
        HttpStatusCode.UnprocessableContent => With(Ask(operation, examples), r => r.Content = Json(Changed(operation))),
        _ => throw new NotSupportedException($"{operation.Id} documents {status}: say here how to bring it about."),
    };

    /// <summary>The example of the document, with what is required and what stands in the path.</summary>
    private static HttpRequestMessage Ask(Operation operation, IReadOnlyDictionary<string, string> examples, params string[] further)
    {
        var path = operation.InPath.Aggregate(operation.Path, (at, p) => at.Replace($"{{{p.Name}}}", examples[p.Name], StringComparison.Ordinal));
        string[] query = [.. operation.InQuery.Where(p => p.IsRequired).Select(p => $"{p.Name}={Uri.EscapeDataString(examples[p.Name])}"), .. further];
        var request = new HttpRequestMessage(new HttpMethod(operation.Method), query.Length == 0 ? path : $"{path}?{string.Join('&', query)}");
        if (operation.Body is { } body)
            request.Content = Json(body.Example.ToJsonString());
        return request;
    }

    private static Dictionary<string, string> Named(Operation operation, IReadOnlyDictionary<string, string> examples, string id) =>
        new(examples) { [operation.InPath.First().Name] = id };

    private static string Changed(Operation operation)
    {
        var body = operation.Body!.Example.DeepClone();
        Unworkable[operation.Id](body);
        return body.ToJsonString();
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static HttpRequestMessage With(HttpRequestMessage request, Action<HttpRequestMessage> change)
    {
        change(request);
        return request;
    }
}
