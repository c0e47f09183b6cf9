using KnowledgeApi.Http;
using KnowledgeApi.Vocabularies;

namespace KnowledgeApi.Sources;

/// <summary>Parameters of the list of sources.</summary>
public sealed record SourceQuery : ListQuery
{
    /// <summary>Only sources of these kinds.</summary>
    [Vocabulary("source-kinds")]
    public CommaList? Kind { get; init; }

    /// <summary>Only sources of these standings.</summary>
    [Vocabulary("source-standings")]
    public CommaList? Standing { get; init; }

    internal sealed class Validator() : ListQueryValidator<SourceQuery>(SourceSql.Sources);
}
