using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Interactions;

/// <summary>Parameters of the list of interactions.</summary>
public sealed record InteractionQuery : ListQuery
{
    /// <summary>Only interactions of these nutrients.</summary>
    public ValueList? Nutrient { get; init; }

    /// <summary>Only interactions with these medicines, nutrients, foods or conditions.</summary>
    /// <example>warfarin</example>
    public ValueList? Other { get; init; }

    /// <summary>Only these severities. Interactions whose source states none are left out then; they are not harmless for that.</summary>
    [Vocabulary("interaction-severities")]
    public ValueList? Severity { get; init; }

    /// <summary>Only interactions to be managed so.</summary>
    [Vocabulary("interaction-managements")]
    public ValueList? Management { get; init; }

    /// <summary>Only these verdicts on the claim.</summary>
    [Vocabulary("verdicts")]
    public ValueList? Verdict { get; init; }

    internal sealed class Validator() : ListQueryValidator<InteractionQuery>(InteractionCollection.Definition.Listing);
}
