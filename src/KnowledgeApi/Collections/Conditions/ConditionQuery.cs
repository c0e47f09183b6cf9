using FluentValidation;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Conditions;

/// <summary>Parameters of the list of conditions.</summary>
public sealed record ConditionQuery : ListQuery
{
    /// <summary>Only conditions of these kinds.</summary>
    [Vocabulary("condition-kinds")]
    public ValueList? Kind { get; init; }

    /// <summary>Only conditions that are cases of these.</summary>
    public ValueList? Parent { get; init; }

    /// <summary>With `parent`: also cases of cases, to any depth, and the parent itself.</summary>
    public bool? IncludeDescendants { get; init; }

    internal sealed class Validator : ListQueryValidator<ConditionQuery>
    {
        public Validator() : base(ConditionCollection.Definition.Listing) =>
            RuleFor(q => q.IncludeDescendants).Null().When(q => q.Parent is null).WithMessage("needs parent");
    }
}
