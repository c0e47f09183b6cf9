using FluentValidation;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Claims;

/// <summary>Query parameters for listing claims.</summary>
public sealed record ClaimQuery : ListQuery, IIncludes, IIncludesDescendants
{
    /// <summary>Return only claims about these nutrients, their forms, measures or deficiencies.</summary>
    /// <example>iron</example>
    public ValueList? Nutrient { get; init; }

    /// <summary>Return only claims about these conditions or their symptoms.</summary>
    /// <example>restless-legs-syndrome</example>
    public ValueList? Condition { get; init; }

    /// <summary>Return only claims about these concepts.</summary>
    /// <example>exercise</example>
    public ValueList? Concept { get; init; }

    /// <summary>With `nutrient`, `condition` or `concept`: also return claims about narrower ones, such as nocturnal leg cramps under muscle cramps.</summary>
    public bool? IncludeDescendants { get; init; }

    /// <summary>Return only claims behind these rows of evidence. The counts in a row are counts of these claims.</summary>
    /// <example>CON001</example>
    public ValueList? Evidence { get; init; }

    /// <summary>Return only claims of these kinds.</summary>
    [Vocabulary("claim-kinds")]
    public ValueList? Kind { get; init; }

    /// <summary>Return only claims that have a statement with one of these predicates.</summary>
    [Vocabulary("predicates")]
    public ValueList? Predicate { get; init; }

    /// <summary>Return only claims whose own sentence says this about the relation.</summary>
    [Vocabulary("polarities")]
    public ValueList? Polarity { get; init; }

    /// <summary>Return only claims with these verdicts.</summary>
    [Vocabulary("verdicts")]
    public ValueList? Verdict { get; init; }

    /// <summary>Return only claims with these certainties of evidence.</summary>
    [Vocabulary("certainties")]
    public ValueList? Certainty { get; init; }

    /// <summary>Return only claims made by these documents.</summary>
    /// <example>rupa-health-magnesium-b6-rls</example>
    public ValueList? Source { get; init; }

    /// <summary>Return only claims that these studies are evidence for or against, or whose source statements cite these studies.</summary>
    /// <example>ST009</example>
    public ValueList? Study { get; init; }

    /// <summary>Return only claims that have an evidence line with one of these directions.</summary>
    [Vocabulary("evidence-directions")]
    public ValueList? Direction { get; init; }

    /// <summary>Return only claims supported by these kinds of voice, such as guidelines, trials or vendors.</summary>
    [Vocabulary("voices")]
    public ValueList? SupportedBy { get; init; }

    /// <summary>Return only claims that these corrections of documents concern.</summary>
    /// <example>B-043</example>
    public ValueList? Correction { get; init; }

    /// <summary>Return only claims that rely on a study or document that has since been retracted or received an expression of concern (`true`), or only claims that do not (`false`).</summary>
    public bool? NeedsReview { get; init; }

    /// <summary>Items to deliver together with each claim. With it, a page holds at most 50 claims.</summary>
    [Vocabulary("claim-inclusions")]
    public ValueList? Include { get; init; }

    /// <summary>Return only claims whose assessment a qualified person has reviewed (`true`), or has not (`false`).</summary>
    public bool? Reviewed { get; init; }

    /// <summary>Return only claims assessed by a person, or only claims assessed by a program.</summary>
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
