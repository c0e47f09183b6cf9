using FluentValidation;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.EvidenceLines;

/// <summary>Query parameters for listing lines of evidence.</summary>
public sealed record EvidenceLineQuery : ListQuery, IIncludesDescendants
{
    /// <summary>Return only lines of evidence on these claims.</summary>
    /// <example>CLM0260</example>
    public ValueList? Claim { get; init; }

    /// <summary>Return only lines of these kinds.</summary>
    [Vocabulary("evidence-kinds")]
    public ValueList? Kind { get; init; }

    /// <summary>Return only lines that bear on their claim in these directions.</summary>
    [Vocabulary("evidence-directions")]
    public ValueList? Direction { get; init; }

    /// <summary>Return only lines that report what these studies found, or whose passage cites these studies.</summary>
    /// <example>ST009</example>
    public ValueList? Study { get; init; }

    /// <summary>Return only lines that report what these documents say.</summary>
    /// <example>rupa-health-magnesium-b6-rls</example>
    public ValueList? Source { get; init; }

    /// <summary>Return only lines that report these passages.</summary>
    /// <example>rupa-health-magnesium-b6-rls-p5</example>
    public ValueList? Passage { get; init; }

    /// <summary>Return only lines whose passage represents the studies that it cites in these ways.</summary>
    [Vocabulary("fidelities")]
    public ValueList? Fidelity { get; init; }

    /// <summary>Return only lines whose passage is worded in these ways, compared with what is known.</summary>
    [Vocabulary("wordings")]
    public ValueList? Wording { get; init; }

    /// <summary>Return only lines of claims about these nutrients, their forms, measures or deficiencies.</summary>
    /// <example>iron</example>
    public ValueList? Nutrient { get; init; }

    /// <summary>Return only lines of claims about these conditions or their symptoms.</summary>
    /// <example>restless-legs-syndrome</example>
    public ValueList? Condition { get; init; }

    /// <summary>With `nutrient` or `condition`: also return lines of claims about narrower ones, such as nocturnal leg cramps under muscle cramps.</summary>
    public bool? IncludeDescendants { get; init; }

    /// <summary>Return only lines whose study or document has since been retracted or received an expression of concern (`true`), or only lines of which that is not so (`false`).</summary>
    public bool? NeedsReview { get; init; }

    internal sealed class Validator : ListQueryValidator<EvidenceLineQuery>
    {
        public Validator() : base(EvidenceLineCollection.Definition.Listing) =>
            RuleFor(q => q.IncludeDescendants).Null().When(q => q is { Nutrient: null, Condition: null }).WithMessage("needs nutrient or condition");
    }
}
