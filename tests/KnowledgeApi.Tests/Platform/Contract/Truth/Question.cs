using System.Text;

namespace KnowledgeApi.Tests.Platform.Contract.Truth;

/// <summary>A request of the generated corpus, and what the document says must become of it.</summary>
/// <param name="Number">Its place in the corpus; with the seed, all of it.</param>
/// <param name="Operation">What is asked.</param>
/// <param name="Target">Path and query as they are sent.</param>
internal sealed record Question(int Number, Operation Operation, string Target)
{
    /// <summary>The media types accepted; null for no header.</summary>
    public string? Accept { get; init; }

    /// <summary>The bytes sent.</summary>
    public byte[]? Body { get; init; }

    public string ContentType { get; init; } = "application/json";

    /// <summary>What is wrong with it by the document; null where it is valid.</summary>
    public Wrong? Wrong { get; init; }

    /// <summary>True where it names something that need not exist: 404 is an answer to it, too.</summary>
    public bool NamesUnknown { get; init; }

    public bool IsHead { get; init; }

    public string Method => IsHead ? "HEAD" : Operation.Method;

    public HttpRequestMessage Message(Uri address)
    {
        // As written: the client would otherwise mend what is to be refused.
        var raw = new Uri(address.GetLeftPart(UriPartial.Authority) + Target, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        var message = new HttpRequestMessage(new HttpMethod(Method), raw);
        if (Accept is not null)
            message.Headers.TryAddWithoutValidation("Accept", Accept);
        if (Body is not null)
        {
            message.Content = new ByteArrayContent(Body);
            message.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        }
        return message;
    }

    public override string ToString()
    {
        var sent = Body is null ? "" : $" {ContentType} {Shortened(Encoding.UTF8.GetString(Body))}";
        return $"#{Number} {Operation.Id}: {Method} {Shortened(Target)}{(Accept is null ? "" : $" Accept: {Accept}")}{sent} ({(Wrong is null ? "valid" : $"invalid: {Wrong.What}")})";
    }

    private static string Shortened(string text) => text.Length <= 400 ? text : $"{text[..400]}… ({text.Length} characters)";
}

/// <summary>What is wrong with a question.</summary>
/// <param name="What">In words.</param>
/// <param name="Names">The parameter that the answer must name; null where there is none to name.</param>
/// <param name="Statuses">How it must be refused.</param>
internal sealed record Wrong(string What, string? Names, params int[] Statuses);
