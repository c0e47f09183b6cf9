namespace KnowledgeApi.Collections.References;

/// <summary>An author: a person with family and given names, or an organisation with a literal name.</summary>
public sealed record Author
{
    /// <summary>Family name of a person, including particles.</summary>
    /// <example>Trotti</example>
    public string? Family { get; init; }

    /// <summary>Given names or initials of a person, as published. Initials have full stops and spaces, or the hyphen of the name: `L. M.`, `J.-P.`.</summary>
    /// <example>L. M.</example>
    public string? Given { get; init; }

    /// <summary>Suffix of the name.</summary>
    /// <example>Jr</example>
    public string? Suffix { get; init; }

    /// <summary>Name of an organisation.</summary>
    public string? Literal { get; init; }
}
