namespace KnowledgeApi.Platform.Http;

/// <summary>Contract texts of an operation whose handler serves several collections; other handlers have them in their doc comments.</summary>
/// <param name="Title">What it does, in a few words.</param>
/// <param name="Remarks">What it is for.</param>
/// <param name="Answer">What a successful response contains.</param>
internal sealed record OperationText(string Title, string Remarks, string Answer)
{
    /// <summary>For a single item: an existing id.</summary>
    public string? IdExample { get; init; }

    /// <summary>For a single item: what the id identifies.</summary>
    public string? IdDescription { get; init; }
}
