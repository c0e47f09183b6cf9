using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Conclusions;

/// <summary>Parameters of the list of conclusions.</summary>
public sealed record ConclusionQuery : ListQuery
{
    /// <summary>Only conclusions on these nutrients.</summary>
    public ValueList? Nutrient { get; init; }

    /// <summary>Only conclusions on these conditions.</summary>
    public ValueList? Condition { get; init; }

    /// <summary>Only these relations.</summary>
    [Vocabulary("relations")]
    public ValueList? Relation { get; init; }

    /// <summary>Only these findings.</summary>
    [Vocabulary("evidence-findings")]
    public ValueList? Finding { get; init; }

    /// <summary>Only these certainties.</summary>
    [Vocabulary("certainties")]
    public ValueList? Certainty { get; init; }

    internal sealed class Validator() : ListQueryValidator<ConclusionQuery>(ConclusionCollection.Definition.Listing);
}
