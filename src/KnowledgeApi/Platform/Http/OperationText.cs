namespace KnowledgeApi.Platform.Http;

/// <summary>What the contract says of an operation whose handler serves several collections; other handlers say it in their comments.</summary>
/// <param name="Title">What it does, in a few words.</param>
/// <param name="Remarks">What it is for.</param>
/// <param name="Answer">What a success holds.</param>
internal sealed record OperationText(string Title, string Remarks, string Answer)
{
    /// <summary>For one item: an id that exists.</summary>
    public string? IdExample { get; init; }

    /// <summary>For one item: whose id it is.</summary>
    public string? IdDescription { get; init; }
}
