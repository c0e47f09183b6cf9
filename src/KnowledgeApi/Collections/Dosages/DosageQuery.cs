using FluentValidation;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Dosages;

/// <summary>Parameters of the list of dosages.</summary>
public sealed record DosageQuery : ListQuery
{
    /// <summary>Only dosages of these nutrients.</summary>
    public ValueList? Nutrient { get; init; }

    /// <summary>Only dosages of these forms.</summary>
    public ValueList? Form { get; init; }

    /// <summary>Only dosages for these conditions.</summary>
    public ValueList? Condition { get; init; }

    /// <summary>With `condition`: also dosages for narrower conditions.</summary>
    public bool? IncludeDescendants { get; init; }

    /// <summary>Only dosages behind these rows of evidence: the numbers of a row count these.</summary>
    /// <example>CON001</example>
    public ValueList? Evidence { get; init; }

    /// <summary>Only these purposes.</summary>
    [Vocabulary("dosage-purposes")]
    public ValueList? Purpose { get; init; }

    /// <summary>Only dosages that these documents state.</summary>
    public ValueList? Source { get; init; }

    /// <summary>Only dosages from these studies.</summary>
    public ValueList? Study { get; init; }

    /// <summary>Only records checked so far.</summary>
    [Vocabulary("verification")]
    public ValueList? Verification { get; init; }

    internal sealed class Validator : ListQueryValidator<DosageQuery>
    {
        public Validator() : base(DosageCollection.Definition.Listing) =>
            RuleFor(q => q.IncludeDescendants).Null().When(q => q.Condition is null).WithMessage("needs condition");
    }
}
