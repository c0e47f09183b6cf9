using System.Text.Json.Serialization;
using FluentValidation;
using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Conversions;

/// <summary>An amount to convert.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ConversionRequest : IRequestBody
{
    /// <summary>Id of the nutrient.</summary>
    /// <example>magnesium</example>
    public required string Nutrient { get; init; }

    /// <summary>Id of one of its forms, or of a concept that stands for several, such as `zinc-sulfate`. Without it every form is considered.</summary>
    /// <example>magnesium-oxide</example>
    public string? Form { get; init; }

    /// <summary>The amount.</summary>
    /// <example>250</example>
    public required decimal Amount { get; init; }

    /// <summary>Its unit: a code of the vocabulary `units`, or a UCUM code.</summary>
    /// <example>mg</example>
    public required string Unit { get; init; }

    /// <summary>Unit wanted. Without it the unit of the reference intakes of the nutrient.</summary>
    /// <example>mg</example>
    public string? To { get; init; }

    /// <summary>What else is known. Each member that is left out may add readings.</summary>
    public ConversionContext? Context { get; init; }

    internal sealed class Validator : AbstractValidator<ConversionRequest>
    {
        public Validator()
        {
            RuleFor(c => c.Nutrient).IsId();
            RuleFor(c => c.Form).IsId();
            RuleFor(c => c.Unit).IsUnit();
            RuleFor(c => c.To).IsUnit();
            RuleFor(c => c.Amount).IsAmountOf(c => c.Unit);
            RuleFor(c => c.Context!.Food).IsCodeOf("food-relations").When(c => c.Context is not null);
            RuleFor(c => c.Context!.From).IsCodeOf("intake-sources").When(c => c.Context is not null);
            RuleFor(c => c.Context!.Origin).IsCodeOf("origins").When(c => c.Context is not null);
            RuleFor(c => c.Context!.Basis).IsCodeOf("bases").When(c => c.Context is not null);
        }
    }
}

/// <summary>What is known of how an amount is meant and taken.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ConversionContext
{
    /// <summary>With food or not.</summary>
    /// <example>with-food</example>
    [Vocabulary("food-relations")]
    public string? Food { get; init; }

    /// <summary>From a supplement or from food.</summary>
    /// <example>supplement</example>
    [Vocabulary("intake-sources")]
    public string? From { get; init; }

    /// <summary>Natural or synthetic.</summary>
    /// <example>natural</example>
    [Vocabulary("origins")]
    public string? Origin { get; init; }

    /// <summary>What the amount counts: the element, the whole compound, or activity.</summary>
    /// <example>compound</example>
    [Vocabulary("bases")]
    public string? Basis { get; init; }

    internal Circumstances Circumstances => new(Said(Food), From, Origin, Said(Basis));

    private static string? Said(string? code) => code == "not-stated" ? null : code;
}
