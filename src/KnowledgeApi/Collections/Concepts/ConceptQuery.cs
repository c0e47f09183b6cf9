using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Concepts;

/// <summary>Query parameters for listing concepts.</summary>
public sealed record ConceptQuery : ListQuery
{
    /// <summary>Return only concepts of these kinds.</summary>
    [Vocabulary("concept-kinds")]
    public ValueList? Kind { get; init; }

    /// <summary>Return only concepts that have one of these as a parent: a concept, nutrient or condition.</summary>
    /// <example>muscle-cramps</example>
    public ValueList? Parent { get; init; }

    internal sealed class Validator() : ListQueryValidator<ConceptQuery>(ConceptCollection.Definition.Listing);
}
