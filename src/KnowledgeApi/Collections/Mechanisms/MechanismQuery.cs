using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Collections.Mechanisms;

/// <summary>Parameters of the list of mechanisms.</summary>
public sealed record MechanismQuery : ListQuery
{
    /// <summary>Only mechanisms behind these rows of evidence: the numbers of a row count these.</summary>
    /// <example>CON001</example>
    public ValueList? Evidence { get; init; }

    /// <summary>Only chains in which these nutrients, or forms of them, take part.</summary>
    public ValueList? Nutrient { get; init; }

    /// <summary>Only chains that these conditions, or symptoms of them, are part of.</summary>
    public ValueList? Condition { get; init; }

    /// <summary>Only chains that pass through these concepts, such as `dopamine`.</summary>
    public ValueList? Through { get; init; }

    /// <summary>Only chains that these documents tell.</summary>
    public ValueList? Source { get; init; }

    /// <summary>Only chains that have these claims as hops.</summary>
    public ValueList? Claim { get; init; }

    internal sealed class Validator() : ListQueryValidator<MechanismQuery>(MechanismCollection.Definition.Listing);
}
