using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Problems;

/// <summary>A failure with a stable code, converted to a problem document in one place.</summary>
internal sealed class Problem(int status, string code, string detail, IDictionary<string, string[]>? errors = null) : Exception(detail)
{
    public int Status { get; } = status;
    public string Code { get; } = code;
    public IDictionary<string, string[]>? Errors { get; } = errors;

    /// <summary>For a withdrawn item: the items that replace it.</summary>
    public Reference[]? ReplacedBy { get; private init; }

    public static Problem InvalidParameters(IDictionary<string, string[]> errors) => new(
        400, "invalid-parameter", string.Join("; ", errors.Select(e => $"{e.Key}: {string.Join(", ", e.Value)}")), errors);

    public static Problem InvalidParameter(string name, string reason) =>
        InvalidParameters(new Dictionary<string, string[]> { [name] = [reason] });

    public static Problem UnknownParameter(string name, IEnumerable<string> allowed) => new(
        400, "unknown-parameter", $"'{name}' is not a parameter here. Allowed: {string.Join(", ", allowed)}.",
        new Dictionary<string, string[]> { [name] = [$"not a parameter here; allowed: {string.Join(", ", allowed)}"] });

    public static Problem InvalidCursor() => new(
        400, "invalid-cursor", "cursor: not a cursor of this list with these parameters. Start again without it.",
        new Dictionary<string, string[]> { ["cursor"] = ["not a cursor of this list with these parameters"] });

    public static Problem UnknownRelease(string id) => new(
        404, "unknown-release", $"There is no release '{id}'. The releases are listed at /v1/releases.",
        new Dictionary<string, string[]> { ["release"] = ["no such release; see /v1/releases"] });

    public static Problem NotFound(string id) => new(404, "not-found", $"There is no '{id}' at this release.");

    public static Problem UnknownFile(string name, IEnumerable<string> available) => new(
        404, "not-found", $"There is no file '{name}'. Files: {string.Join(", ", available)}.");

    public static Problem Gone(string id, string release, string reason, string? lastRelease, Reference[] replacedBy) => new(410, "gone",
        $"'{id}' was withdrawn in release {release}: {reason}"
        + (lastRelease is null ? "" : $" It can be read at the releases that hold it: the last is {lastRelease}."))
    {
        ReplacedBy = replacedBy,
    };

    public static Problem NotAcceptable(IEnumerable<string> available) => new(
        406, "not-acceptable", $"None of the media types asked for is offered. Available: {string.Join(", ", available)}.");

    public static Problem InvalidBody(string pointer, string reason) => InvalidBody([pointer], reason);

    /// <summary>The body is not JSON of the expected form; keys are JSON Pointers.</summary>
    public static Problem InvalidBody(IEnumerable<string> pointers, string reason)
    {
        var errors = pointers.ToDictionary(p => p, _ => new[] { reason });
        return new(400, "invalid-body", $"The body is not of the form asked for. {Told(errors)}", errors);
    }

    /// <summary>The body has the right form, but its values are invalid; keys are JSON Pointers.</summary>
    public static Problem InvalidValues(IDictionary<string, string[]> errors) => new(422, "invalid-value", Told(errors), errors);

    public static Problem InvalidValue(string pointer, string reason) => InvalidValues(new Dictionary<string, string[]> { [pointer] = [reason] });

    public static Problem BodyTooLarge(int limit) => new(413, "payload-too-large", $"The body is larger than {limit} bytes.");

    public static Problem UnsupportedMediaType() => new(415, "unsupported-media-type", "Send the body as application/json.");

    public static Problem DatabaseUnavailable() => new(
        503, "database-unavailable", "The knowledge base cannot be reached now. Try again in a moment.");

    public static Problem FilesUnavailable() => new(
        503, "files-unavailable", "The file cannot be written now: the disk of the service is full or does not work. Lists can be asked for page by page meanwhile.");

    public static Problem Overloaded() => new(503, "overloaded", "More is being asked than can be answered now. Try again in a moment.");

    public static Problem TimedOut(TimeSpan limit) => new(
        503, "timed-out", $"No answer was found within {limit.TotalSeconds:0} seconds. Ask for less: a smaller limit, or one more filter.");

    public static Problem NothingPublished() => new(503, "nothing-published", "No release has been published yet.");

    private static string Told(IDictionary<string, string[]> errors) =>
        string.Join("; ", errors.Select(e => $"{(e.Key.Length == 0 ? "body" : e.Key)}: {string.Join(", ", e.Value)}"));
}
