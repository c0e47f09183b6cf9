using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Interactions;

/// <summary>Query parameters for listing interactions.</summary>
public sealed record InteractionQuery : ListQuery
{
    /// <summary>Return only interactions of these nutrients.</summary>
    /// <example>iron</example>
    public ValueList? Nutrient { get; init; }

    /// <summary>Return only interactions with these medicines, nutrients, foods or conditions.</summary>
    /// <example>warfarin</example>
    public ValueList? Other { get; init; }

    /// <summary>Return only interactions with these severities. Interactions whose source states no severity are then left out; that does not make them harmless.</summary>
    [Vocabulary("interaction-severities")]
    public ValueList? Severity { get; init; }

    /// <summary>Return only interactions for which the source says to manage them in these ways.</summary>
    [Vocabulary("interaction-managements")]
    public ValueList? Management { get; init; }

    /// <summary>Return only interactions whose claim has these verdicts.</summary>
    [Vocabulary("verdicts")]
    public ValueList? Verdict { get; init; }

    internal sealed class Validator() : ListQueryValidator<InteractionQuery>(InteractionCollection.Definition.Listing);
}
