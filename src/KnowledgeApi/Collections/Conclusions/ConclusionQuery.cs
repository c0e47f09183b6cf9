using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Conclusions;

/// <summary>Query parameters for listing conclusions.</summary>
public sealed record ConclusionQuery : ListQuery
{
    /// <summary>Return only conclusions about these nutrients.</summary>
    /// <example>iron</example>
    public ValueList? Nutrient { get; init; }

    /// <summary>Return only conclusions about these conditions.</summary>
    /// <example>restless-legs-syndrome</example>
    public ValueList? Condition { get; init; }

    /// <summary>Return only conclusions on these relations.</summary>
    [Vocabulary("relations")]
    public ValueList? Relation { get; init; }

    /// <summary>Return only conclusions with these findings.</summary>
    [Vocabulary("evidence-findings")]
    public ValueList? Finding { get; init; }

    /// <summary>Return only conclusions with these certainties of evidence.</summary>
    [Vocabulary("certainties")]
    public ValueList? Certainty { get; init; }

    internal sealed class Validator() : ListQueryValidator<ConclusionQuery>(ConclusionCollection.Definition.Listing);
}
