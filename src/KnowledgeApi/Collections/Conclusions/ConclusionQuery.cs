using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Conclusions;

/// <summary>Parameters of the list of conclusions.</summary>
public sealed record ConclusionQuery : ListQuery
{
    /// <summary>Only conclusions on these nutrients.</summary>
    public CommaList? Nutrient { get; init; }

    /// <summary>Only conclusions on these conditions.</summary>
    public CommaList? Condition { get; init; }

    /// <summary>Only these relations.</summary>
    [Vocabulary("relations")]
    public CommaList? Relation { get; init; }

    /// <summary>Only these findings.</summary>
    [Vocabulary("evidence-findings")]
    public CommaList? Finding { get; init; }

    /// <summary>Only these certainties.</summary>
    [Vocabulary("certainties")]
    public CommaList? Certainty { get; init; }

    internal sealed class Validator() : ListQueryValidator<ConclusionQuery>(ConclusionCollection.Definition.Listing);
}
