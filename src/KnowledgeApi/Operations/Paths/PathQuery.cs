using FluentValidation;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Text;

namespace KnowledgeApi.Operations.Paths;

/// <summary>Parameters of a search for mechanism paths.</summary>
public sealed record PathQuery : ReleaseQuery
{
    /// <summary>Id of the nutrient, condition or concept where the chain begins. It also stands for its forms, combinations, symptoms and deficiency. Required.</summary>
    /// <example>iron</example>
    public string? From { get; init; }

    /// <summary>Id of the nutrient, condition or concept where the chain ends. It must be another than `from`. Required.</summary>
    /// <example>restless-legs-syndrome</example>
    public string? To { get; init; }

    /// <summary>Largest number of hops in a path, from 1 to 8; 6 if absent.</summary>
    /// <example>6</example>
    public int? MaxHops { get; init; }

    /// <summary>Largest number of paths, from 1 to 50; 10 if absent.</summary>
    /// <example>10</example>
    public int? MaxPaths { get; init; }

    internal int Hops => MaxHops ?? 6;

    internal int Paths => MaxPaths ?? 10;

    internal sealed class Validator : ReleaseQueryValidator<PathQuery>
    {
        public Validator()
        {
            RuleFor(q => q.From).NotNull().WithMessage("is required").HasForm(ItemId.Form).WithMessage("'{PropertyValue}' is not an id");
            RuleFor(q => q.To).NotNull().WithMessage("is required").HasForm(ItemId.Form).WithMessage("'{PropertyValue}' is not an id");
            RuleFor(q => q.To).NotEqual(q => q.From).When(q => q.From is not null).WithMessage("must differ from from");
            RuleFor(q => q.MaxHops).InclusiveBetween(1, 8);
            RuleFor(q => q.MaxPaths).InclusiveBetween(1, 50);
        }
    }
}

/// <summary>Parameters of a neighbourhood.</summary>
public sealed record NeighbourhoodQuery : ReleaseQuery
{
    /// <summary>Number of steps from the centre, from 1 to 3; 1 if absent.</summary>
    /// <example>2</example>
    public int? Depth { get; init; }

    internal sealed class Validator : ReleaseQueryValidator<NeighbourhoodQuery>
    {
        public Validator() => RuleFor(q => q.Depth).InclusiveBetween(1, 3);
    }
}
