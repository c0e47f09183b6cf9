using FluentValidation;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Dosages;

/// <summary>Query parameters for listing dosages.</summary>
public sealed record DosageQuery : ListQuery, IIncludesDescendants
{
    /// <summary>Return only dosages of these nutrients.</summary>
    /// <example>iron</example>
    public ValueList? Nutrient { get; init; }

    /// <summary>Return only dosages of these forms.</summary>
    /// <example>magnesium-oxide</example>
    public ValueList? Form { get; init; }

    /// <summary>Return only dosages for these conditions.</summary>
    /// <example>restless-legs-syndrome</example>
    public ValueList? Condition { get; init; }

    /// <summary>With `condition`: also return dosages for narrower conditions.</summary>
    public bool? IncludeDescendants { get; init; }

    /// <summary>Return only dosages behind these rows of evidence. The counts in a row are counts of these dosages.</summary>
    /// <example>CON001</example>
    public ValueList? Evidence { get; init; }

    /// <summary>Return only dosages with these purposes.</summary>
    [Vocabulary("dosage-purposes")]
    public ValueList? Purpose { get; init; }

    /// <summary>Return only dosages stated by these documents.</summary>
    /// <example>rupa-health-magnesium-b6-rls</example>
    public ValueList? Source { get; init; }

    /// <summary>Return only dosages from these studies.</summary>
    /// <example>ST009</example>
    public ValueList? Study { get; init; }

    /// <summary>Return only dosages whose record was checked to these levels.</summary>
    [Vocabulary("verification")]
    public ValueList? Verification { get; init; }

    internal sealed class Validator : ListQueryValidator<DosageQuery>
    {
        public Validator() : base(DosageCollection.Definition.Listing) =>
            RuleFor(q => q.IncludeDescendants).Null().When(q => q.Condition is null).WithMessage("needs condition");
    }
}
