using FluentValidation;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Disagreements;

/// <summary>Parameters of the list of disagreements.</summary>
public sealed record DisagreementQuery : ListQuery
{
    /// <summary>Only disagreements behind these rows of evidence: the numbers of a row count these.</summary>
    /// <example>CON001</example>
    public ValueList? Evidence { get; init; }

    /// <summary>Only disagreements about these nutrients.</summary>
    public ValueList? Nutrient { get; init; }

    /// <summary>Only disagreements about these conditions.</summary>
    public ValueList? Condition { get; init; }

    /// <summary>With `condition` or `nutrient`: also those about narrower ones.</summary>
    public bool? IncludeDescendants { get; init; }

    /// <summary>Only these types.</summary>
    [Vocabulary("disagreement-types")]
    public ValueList? Type { get; init; }

    /// <summary>Only these statuses.</summary>
    [Vocabulary("disagreement-statuses")]
    public ValueList? Status { get; init; }

    /// <summary>Only disagreements in which these claims take part.</summary>
    public ValueList? Claim { get; init; }

    /// <summary>Only disagreements in which these studies, or results of them, take part.</summary>
    public ValueList? Study { get; init; }

    /// <summary>Only disagreements in which passages of these documents take part.</summary>
    public ValueList? Source { get; init; }

    /// <summary>Only disagreements that cover these corrections.</summary>
    public ValueList? Correction { get; init; }

    internal sealed class Validator : ListQueryValidator<DisagreementQuery>
    {
        public Validator() : base(DisagreementCollection.Definition.Listing) =>
            RuleFor(q => q.IncludeDescendants).Null().When(q => q is { Nutrient: null, Condition: null }).WithMessage("needs nutrient or condition");
    }
}
