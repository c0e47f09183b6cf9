using FluentValidation;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.ReferenceIntakes;

/// <summary>Parameters of the list of reference intakes.</summary>
public sealed record ReferenceIntakeQuery : ListQuery
{
    /// <summary>Only values for these nutrients.</summary>
    public ValueList? Nutrient { get; init; }

    /// <summary>Only values of these authorities.</summary>
    [Vocabulary("authorities")]
    public ValueList? Authority { get; init; }

    /// <summary>Only these kinds.</summary>
    [Vocabulary("intake-kinds")]
    public ValueList? Kind { get; init; }

    /// <summary>Only values that apply to these sexes; values for both apply to either.</summary>
    [Vocabulary("sexes")]
    public ValueList? Sex { get; init; }

    /// <summary>Only values that apply at this age in full years.</summary>
    /// <example>40</example>
    public int? AgeYears { get; init; }

    /// <summary>Only values for pregnancy (`true`), or none of them (`false`).</summary>
    public bool? Pregnant { get; init; }

    /// <summary>Only values for lactation (`true`), or none of them (`false`).</summary>
    public bool? Lactating { get; init; }

    /// <summary>Only values of these statuses.</summary>
    [Vocabulary("intake-statuses")]
    public ValueList? Status { get; init; }

    /// <summary>Only values that no later one replaced (`true`), or only replaced ones (`false`). Without it both: a replaced value names its successor.</summary>
    public bool? Current { get; init; }

    internal sealed class Validator : ListQueryValidator<ReferenceIntakeQuery>
    {
        public Validator() : base(ReferenceIntakeCollection.Definition.Listing) => RuleFor(q => q.AgeYears).InclusiveBetween(0, 120);
    }
}
