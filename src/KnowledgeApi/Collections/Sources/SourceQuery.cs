using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Sources;

/// <summary>Parameters of the list of sources.</summary>
public sealed record SourceQuery : ListQuery
{
    /// <summary>Only documents behind these rows of evidence: the numbers of a row count these.</summary>
    /// <example>CON001</example>
    public CommaList? Evidence { get; init; }

    /// <summary>Only sources of these kinds.</summary>
    [Vocabulary("source-kinds")]
    public CommaList? Kind { get; init; }

    /// <summary>Only sources of these standings.</summary>
    [Vocabulary("source-standings")]
    public CommaList? Standing { get; init; }

    internal sealed class Validator() : ListQueryValidator<SourceQuery>(SourceCollection.Definition.Listing);
}
