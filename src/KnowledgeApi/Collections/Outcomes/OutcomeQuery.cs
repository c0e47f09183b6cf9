using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Outcomes;

/// <summary>Parameters of the list of outcomes.</summary>
public sealed record OutcomeQuery : ListQuery
{
    /// <summary>Only outcomes of these conditions.</summary>
    public ValueList? Condition { get; init; }

    /// <summary>Only outcomes that are ways of measuring these.</summary>
    public ValueList? Parent { get; init; }

    /// <summary>Only outcomes in these roles.</summary>
    [Vocabulary("outcome-roles")]
    public ValueList? Role { get; init; }

    /// <summary>Only outcomes of these priorities.</summary>
    [Vocabulary("outcome-priorities")]
    public ValueList? Priority { get; init; }

    internal sealed class Validator() : ListQueryValidator<OutcomeQuery>(OutcomeCollection.Definition.Listing);
}
