using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Concepts;

/// <summary>Parameters of the list of concepts.</summary>
public sealed record ConceptQuery : ListQuery
{
    /// <summary>Only concepts of these kinds.</summary>
    [Vocabulary("concept-kinds")]
    public ValueList? Kind { get; init; }

    /// <summary>Only concepts that have one of these as parent: a concept, nutrient or condition.</summary>
    public ValueList? Parent { get; init; }

    internal sealed class Validator() : ListQueryValidator<ConceptQuery>(ConceptCollection.Definition.Listing);
}
