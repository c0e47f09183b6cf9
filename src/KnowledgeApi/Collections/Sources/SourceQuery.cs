using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Sources;

/// <summary>Parameters of the list of sources.</summary>
public sealed record SourceQuery : ListQuery
{
    /// <summary>Only documents behind these rows of evidence: the numbers of a row count these.</summary>
    /// <example>CON001</example>
    public ValueList? Evidence { get; init; }

    /// <summary>Only sources of these kinds.</summary>
    [Vocabulary("source-kinds")]
    public ValueList? Kind { get; init; }

    /// <summary>Only sources of these standings.</summary>
    [Vocabulary("source-standings")]
    public ValueList? Standing { get; init; }

    internal sealed class Validator() : ListQueryValidator<SourceQuery>(SourceCollection.Definition.Listing);
}
