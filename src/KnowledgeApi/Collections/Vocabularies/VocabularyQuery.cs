using KnowledgeApi.Platform.Lists;

namespace KnowledgeApi.Collections.Vocabularies;

/// <summary>Query parameters for listing vocabularies.</summary>
public sealed record VocabularyQuery : ListQuery
{
    internal sealed class Validator() : ListQueryValidator<VocabularyQuery>(VocabularyCollection.Definition.Listing);
}
