using FluentValidation;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Studies;

/// <summary>Query parameters for listing studies.</summary>
public sealed record StudyQuery : ListQuery, IIncludesDescendants
{
    /// <summary>Return only studies of these nutrients.</summary>
    /// <example>iron</example>
    public ValueList? Nutrient { get; init; }

    /// <summary>Return only studies of these conditions.</summary>
    /// <example>restless-legs-syndrome</example>
    public ValueList? Condition { get; init; }

    /// <summary>Return only studies of these other concepts, such as `exercise`.</summary>
    /// <example>exercise</example>
    public ValueList? Concept { get; init; }

    /// <summary>Return only studies behind these claims.</summary>
    /// <example>CLM0260</example>
    public ValueList? Claim { get; init; }

    /// <summary>With `condition`: also return studies of narrower conditions.</summary>
    public bool? IncludeDescendants { get; init; }

    /// <summary>Return only studies behind these rows of evidence. The counts in a row are counts of these studies.</summary>
    /// <example>CON001</example>
    public ValueList? Evidence { get; init; }

    /// <summary>With `evidence`: return only the independent studies behind the row that take this stance. Trials inside a counted review are left out.</summary>
    [Vocabulary("stances")]
    public string? Stance { get; init; }

    /// <summary>Return only studies with these designs.</summary>
    [Vocabulary("study-designs")]
    public ValueList? Design { get; init; }

    /// <summary>Return only studies that found this on their own main question.</summary>
    [Vocabulary("study-directions")]
    public ValueList? Direction { get; init; }

    /// <summary>Return only studies published in this year or later.</summary>
    /// <example>2010</example>
    public int? MinYear { get; init; }

    /// <summary>Return only studies published in this year or earlier; not before `minYear`.</summary>
    /// <example>2024</example>
    public int? MaxYear { get; init; }

    /// <summary>Return only studies with at least this many participants.</summary>
    /// <example>50</example>
    public int? MinParticipants { get; init; }

    /// <summary>Return only studies whose record was checked to these levels. If it is left out, studies that a document refers to but nobody could identify are left out; `not-identified` lists them.</summary>
    [Vocabulary("verification")]
    public ValueList? Verification { get; init; }

    /// <summary>Return only publications with these standings.</summary>
    [Vocabulary("study-standings")]
    public ValueList? Standing { get; init; }

    internal sealed class Validator : ListQueryValidator<StudyQuery>
    {
        public Validator() : base(StudyCollection.Definition.Listing)
        {
            RuleFor(q => q.MinYear).InclusiveBetween(1800, 2200);
            RuleFor(q => q.MaxYear).InclusiveBetween(1800, 2200);
            RuleFor(q => q.MaxYear).GreaterThanOrEqualTo(q => q.MinYear).When(q => q.MinYear is not null && q.MaxYear is not null)
                .WithMessage("must not be before minYear");
            RuleFor(q => q.MinParticipants).InclusiveBetween(0, 100_000_000);
            RuleFor(q => q.IncludeDescendants).Null().When(q => q.Condition is null).WithMessage("needs condition");
            RuleFor(q => q.Stance).IsOf("stances").When(q => q.Stance is not null);
            RuleFor(q => q.Stance).Null().When(q => q.Evidence is null).WithMessage("needs evidence");
        }
    }
}
