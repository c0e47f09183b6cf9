using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Nutrients;

/// <summary>Query parameters for listing nutrients.</summary>
public sealed record NutrientQuery : ListQuery
{
    /// <summary>Return only nutrients of these kinds.</summary>
    [Vocabulary("nutrient-kinds")]
    public ValueList? Kind { get; init; }

    internal sealed class Validator() : ListQueryValidator<NutrientQuery>(NutrientCollection.Definition.Listing);
}
