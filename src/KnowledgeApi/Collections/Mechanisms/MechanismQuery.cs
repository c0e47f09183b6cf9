using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Collections.Mechanisms;

/// <summary>Query parameters for listing mechanisms.</summary>
public sealed record MechanismQuery : ListQuery
{
    /// <summary>Return only mechanisms behind these rows of evidence. The counts in a row are counts of these mechanisms.</summary>
    /// <example>CON001</example>
    public ValueList? Evidence { get; init; }

    /// <summary>Return only mechanisms in which these nutrients, or forms of them, take part.</summary>
    /// <example>iron</example>
    public ValueList? Nutrient { get; init; }

    /// <summary>Return only mechanisms that these conditions, or symptoms of them, are part of.</summary>
    /// <example>restless-legs-syndrome</example>
    public ValueList? Condition { get; init; }

    /// <summary>Return only mechanisms that pass through these concepts, such as `dopamine`.</summary>
    /// <example>muscle-relaxation</example>
    public ValueList? Through { get; init; }

    /// <summary>Return only mechanisms described by these documents.</summary>
    /// <example>rupa-health-magnesium-b6-rls</example>
    public ValueList? Source { get; init; }

    /// <summary>Return only mechanisms that have these claims as hops.</summary>
    /// <example>CLM0260</example>
    public ValueList? Claim { get; init; }

    internal sealed class Validator() : ListQueryValidator<MechanismQuery>(MechanismCollection.Definition.Listing);
}
