using KnowledgeApi.Platform.Lists;

namespace KnowledgeApi.Collections.Vocabularies;

/// <summary>Parameters of the list of vocabularies.</summary>
public sealed record VocabularyQuery : ListQuery
{
    internal sealed class Validator() : ListQueryValidator<VocabularyQuery>(VocabularyCollection.Definition.Listing);
}
