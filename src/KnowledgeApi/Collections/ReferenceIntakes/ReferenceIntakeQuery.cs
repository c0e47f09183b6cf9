using FluentValidation;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.ReferenceIntakes;

/// <summary>Query parameters for listing reference intakes.</summary>
public sealed record ReferenceIntakeQuery : ListQuery
{
    /// <summary>Return only values for these nutrients.</summary>
    /// <example>iron</example>
    public ValueList? Nutrient { get; init; }

    /// <summary>Return only values of these authorities.</summary>
    [Vocabulary("authorities")]
    public ValueList? Authority { get; init; }

    /// <summary>Return only values of these kinds.</summary>
    [Vocabulary("intake-kinds")]
    public ValueList? Kind { get; init; }

    /// <summary>Return only values that apply to these sexes. Values for both sexes apply to either.</summary>
    [Vocabulary("sexes")]
    public ValueList? Sex { get; init; }

    /// <summary>Return only values that apply at this age, in completed years.</summary>
    /// <example>40</example>
    public int? AgeYears { get; init; }

    /// <summary>Return only values for pregnancy (`true`), or only values that are not for pregnancy (`false`).</summary>
    public bool? Pregnant { get; init; }

    /// <summary>Return only values for lactation (`true`), or only values that are not for lactation (`false`).</summary>
    public bool? Lactating { get; init; }

    /// <summary>Return only values with these statuses.</summary>
    [Vocabulary("intake-statuses")]
    public ValueList? Status { get; init; }

    /// <summary>Return only values that no later value has replaced (`true`), or only replaced values (`false`). If it is left out, both are returned; a replaced value names its successor.</summary>
    public bool? Current { get; init; }

    internal sealed class Validator : ListQueryValidator<ReferenceIntakeQuery>
    {
        public Validator() : base(ReferenceIntakeCollection.Definition.Listing) => RuleFor(q => q.AgeYears).InclusiveBetween(0, 120);
    }
}
