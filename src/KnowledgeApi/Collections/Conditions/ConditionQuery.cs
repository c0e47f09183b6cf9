using FluentValidation;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Conditions;

/// <summary>Query parameters for listing conditions.</summary>
public sealed record ConditionQuery : ListQuery
{
    /// <summary>Return only conditions of these kinds.</summary>
    [Vocabulary("condition-kinds")]
    public ValueList? Kind { get; init; }

    /// <summary>Return only conditions that are cases of these conditions.</summary>
    /// <example>muscle-cramps</example>
    public ValueList? Parent { get; init; }

    /// <summary>With `parent`: also return cases of cases, to any depth, and the parent itself.</summary>
    public bool? IncludeDescendants { get; init; }

    internal sealed class Validator : ListQueryValidator<ConditionQuery>
    {
        public Validator() : base(ConditionCollection.Definition.Listing) =>
            RuleFor(q => q.IncludeDescendants).Null().When(q => q.Parent is null).WithMessage("needs parent");
    }
}
