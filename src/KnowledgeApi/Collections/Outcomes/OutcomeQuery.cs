using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Outcomes;

/// <summary>Query parameters for listing outcomes.</summary>
public sealed record OutcomeQuery : ListQuery
{
    /// <summary>Return only outcomes of these conditions.</summary>
    /// <example>restless-legs-syndrome</example>
    public ValueList? Condition { get; init; }

    /// <summary>Return only outcomes that are ways of measuring these outcomes.</summary>
    /// <example>muscle-cramps</example>
    public ValueList? Parent { get; init; }

    /// <summary>Return only outcomes with these roles.</summary>
    [Vocabulary("outcome-roles")]
    public ValueList? Role { get; init; }

    /// <summary>Return only outcomes with these priorities.</summary>
    [Vocabulary("outcome-priorities")]
    public ValueList? Priority { get; init; }

    internal sealed class Validator() : ListQueryValidator<OutcomeQuery>(OutcomeCollection.Definition.Listing);
}
