namespace KnowledgeApi.Platform.Problems;

/// <summary>
/// The meaning of a problem code, and the remedy. The list holds every code that the program uses; a code that is no longer used stays, because
/// it was published.
/// </summary>
/// <param name="Code">The stable code.</param>
/// <param name="Status">HTTP status it is sent with.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it means.</param>
/// <param name="Remedy">What to do about it.</param>
internal sealed record ProblemKind(string Code, int Status, string Title, string Description, string Remedy)
{
    public static readonly ProblemKind[] All =
    [
        new("bad-request", 400, "Request not understood", "The request is not well-formed HTTP, or its body cannot be decoded.",
            "Build the request with an HTTP library, and send JSON in UTF-8."),
        new("invalid-parameter", 400, "Invalid parameter", "A parameter, or a member of the body, is malformed, out of range or not a term of its vocabulary.",
            "Look at `errors`: it names each parameter and says what it may be. The vocabularies are at /v1/vocabularies."),
        new("invalid-body", 400, "Invalid body", "The body is not the JSON that the contract describes: malformed, with a member that is unknown, missing, repeated or of another type.",
            "Compare the body with the schema of the operation at /docs; `errors` names the member where it can."),
        new("unknown-parameter", 400, "Unknown parameter", "The question has a parameter that this path does not take. It is refused rather than ignored, so that a mistyped filter cannot pass for an answer.",
            "Correct its name; `detail` lists the names allowed here."),
        new("invalid-cursor", 400, "Invalid cursor", "The cursor was cut, or belongs to another list or to other parameters.",
            "Follow `links.next` as it stands, or begin again without `cursor`."),
        new("not-found", 404, "No such item", "There is no item of this id at the release that was asked.",
            "Search the collection with `q`, or look at another release."),
        new("no-such-path", 404, "No such path", "Nothing is served at this path.", "Begin at /v1, which links to everything."),
        new("unknown-release", 404, "No such release", "There is no release of this name.", "Choose one from /v1/releases, or leave `release` out."),
        new("method-not-allowed", 405, "Method not allowed", "The path exists but does not take this method; the service only answers questions.", "Use one of those that `detail` names; the `Allow` header lists what the path takes."),
        new("not-acceptable", 406, "Not acceptable", "None of the media types in `Accept` is offered here.", "Ask for one of those that `detail` lists, or leave `Accept` out."),
        new("gone", 410, "Withdrawn", "The item was withdrawn: `detail` says why, `replacedBy` names what stands in for it.",
            "Follow `replacedBy`, or add the `release` that `detail` names: every release that held the item still does."),
        new("payload-too-large", 413, "Body too large", "The request body is larger than the service takes.", "Send less at once."),
        new("uri-too-long", 414, "Address too long", "Path and query together are too long.", "Ask for fewer values at once."),
        new("unsupported-media-type", 415, "Unsupported media type", "The body is in a format that the service does not read.", "Send `Content-Type: application/json`."),
        new("range-not-satisfiable", 416, "Range not satisfiable", "The range asked for begins beyond the end of the file.", "Look at `Content-Range`: it gives the length."),
        new("invalid-value", 422, "Values that cannot be worked with", "The body is JSON of the right form, but a value in it is out of range, unknown, contradicts another one, or leaves open what an answer needs.",
            "Look at `errors`: it names each member by JSON Pointer and says what it may be, or what to add."),
        new("internal-error", 500, "Fault of the service", "Something went wrong on our side; your request is not to blame.", "Try again later; if it stays, report the address and the time."),
        new("nothing-published", 503, "Nothing published yet", "The service runs, but no release of the knowledge has been published to its database.", "Try again later; an operator has to run `publish`."),
        new("database-unavailable", 503, "Knowledge base unavailable", "The database does not answer now.", "Try again after the seconds in `Retry-After`."),
        new("files-unavailable", 503, "File unavailable", "The service cannot write or read the file on its disk now.",
            "Try again after the seconds in `Retry-After`, or read the lists themselves; an operator has to make room on the disk."),
        new("overloaded", 503, "Too much at once", "More is being asked than the service can answer now; it answers what came first.", "Try again after the seconds in `Retry-After`, and ask one thing after the other."),
        new("timed-out", 503, "Answer took too long", "No answer was found within the time that one may take.", "Ask for less: a smaller `limit`, or one more filter."),
    ];

    public static ProblemKind? Find(string code) => Array.Find(All, k => k.Code == code);
}
