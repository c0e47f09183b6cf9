using FluentValidation;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Claims;

/// <summary>Parameters of the list of claims.</summary>
public sealed record ClaimQuery : ListQuery, IIncludes
{
    /// <summary>Only claims about these nutrients, their forms, measures or deficiencies.</summary>
    public ValueList? Nutrient { get; init; }

    /// <summary>Only claims about these conditions or their symptoms.</summary>
    public ValueList? Condition { get; init; }

    /// <summary>Only claims about these concepts.</summary>
    public ValueList? Concept { get; init; }

    /// <summary>With `nutrient`, `condition` or `concept`: also claims about narrower ones, such as nocturnal leg cramps under muscle cramps.</summary>
    public bool? IncludeDescendants { get; init; }

    /// <summary>Only claims behind these rows of evidence: the numbers of a row count these.</summary>
    /// <example>CON001</example>
    public ValueList? Evidence { get; init; }

    /// <summary>Only these kinds of claim.</summary>
    [Vocabulary("claim-kinds")]
    public ValueList? Kind { get; init; }

    /// <summary>Only claims with a statement of these predicates.</summary>
    [Vocabulary("predicates")]
    public ValueList? Predicate { get; init; }

    /// <summary>Only claims whose own sentence says this of the relation.</summary>
    [Vocabulary("polarities")]
    public ValueList? Polarity { get; init; }

    /// <summary>Only these verdicts.</summary>
    [Vocabulary("verdicts")]
    public ValueList? Verdict { get; init; }

    /// <summary>Only these certainties.</summary>
    [Vocabulary("certainties")]
    public ValueList? Certainty { get; init; }

    /// <summary>Only claims that these documents make.</summary>
    public ValueList? Source { get; init; }

    /// <summary>Only claims that these studies are evidence for or against, or that cite them.</summary>
    public ValueList? Study { get; init; }

    /// <summary>Only claims with an evidence line of these directions.</summary>
    [Vocabulary("evidence-directions")]
    public ValueList? Direction { get; init; }

    /// <summary>Only claims that these voices support: guidelines, trials, vendors …</summary>
    [Vocabulary("voices")]
    public ValueList? SupportedBy { get; init; }

    /// <summary>Only claims that these corrections of documents concern.</summary>
    public ValueList? Correction { get; init; }

    /// <summary>Only claims that lean on something withdrawn or doubted since (`true`), or that do not (`false`).</summary>
    public bool? NeedsReview { get; init; }

    /// <summary>Deliver these items together with each claim; then a page holds at most 50.</summary>
    [Vocabulary("claim-inclusions")]
    public ValueList? Include { get; init; }

    /// <summary>Only claims whose assessment a qualified person has reviewed (`true`), or has not (`false`).</summary>
    public bool? Reviewed { get; init; }

    /// <summary>Only claims assessed by a person, or by a program.</summary>
    [Vocabulary("agent-types")]
    public ValueList? AgentType { get; init; }

    internal sealed class Validator : ListQueryValidator<ClaimQuery>
    {
        public Validator() : base(ClaimCollection.Definition.Listing)
        {
            RuleFor(q => q.IncludeDescendants).Null()
                .When(q => q is { Nutrient: null, Condition: null, Concept: null })
                .WithMessage("needs nutrient, condition or concept");
            RuleFor(q => q.Limit).LessThanOrEqualTo(DefaultLimit).When(q => q.Include is not null)
                .WithMessage($"with include, at most {DefaultLimit}");
        }
    }
}
