using FluentValidation;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Disagreements;

/// <summary>Query parameters for listing disagreements.</summary>
public sealed record DisagreementQuery : ListQuery, IIncludesDescendants
{
    /// <summary>Return only disagreements behind these rows of evidence. The counts in a row are counts of these disagreements.</summary>
    /// <example>CON001</example>
    public ValueList? Evidence { get; init; }

    /// <summary>Return only disagreements about these nutrients.</summary>
    /// <example>iron</example>
    public ValueList? Nutrient { get; init; }

    /// <summary>Return only disagreements about these conditions.</summary>
    /// <example>restless-legs-syndrome</example>
    public ValueList? Condition { get; init; }

    /// <summary>With `condition` or `nutrient`: also return disagreements about narrower ones.</summary>
    public bool? IncludeDescendants { get; init; }

    /// <summary>Return only disagreements of these types.</summary>
    [Vocabulary("disagreement-types")]
    public ValueList? Type { get; init; }

    /// <summary>Return only disagreements with these statuses.</summary>
    [Vocabulary("disagreement-statuses")]
    public ValueList? Status { get; init; }

    /// <summary>Return only disagreements in which these claims take part.</summary>
    /// <example>CLM0260</example>
    public ValueList? Claim { get; init; }

    /// <summary>Return only disagreements in which these studies, or results of them, take part.</summary>
    /// <example>ST009</example>
    public ValueList? Study { get; init; }

    /// <summary>Return only disagreements in which passages of these documents take part.</summary>
    /// <example>rupa-health-magnesium-b6-rls</example>
    public ValueList? Source { get; init; }

    /// <summary>Return only disagreements that cover these corrections.</summary>
    /// <example>B-043</example>
    public ValueList? Correction { get; init; }

    internal sealed class Validator : ListQueryValidator<DisagreementQuery>
    {
        public Validator() : base(DisagreementCollection.Definition.Listing) =>
            RuleFor(q => q.IncludeDescendants).Null().When(q => q is { Nutrient: null, Condition: null }).WithMessage("needs nutrient or condition");
    }
}
