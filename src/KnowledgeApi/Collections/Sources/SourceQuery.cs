using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Sources;

/// <summary>Query parameters for listing sources.</summary>
public sealed record SourceQuery : ListQuery
{
    /// <summary>Return only sources behind these rows of evidence. The counts in a row are counts of these sources.</summary>
    /// <example>CON001</example>
    public ValueList? Evidence { get; init; }

    /// <summary>Return only sources of these kinds.</summary>
    [Vocabulary("source-kinds")]
    public ValueList? Kind { get; init; }

    /// <summary>Return only sources with these standings.</summary>
    [Vocabulary("source-standings")]
    public ValueList? Standing { get; init; }

    internal sealed class Validator() : ListQueryValidator<SourceQuery>(SourceCollection.Definition.Listing);
}
