using System.Text.Json.Serialization;
using FluentValidation;
using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.Conversions;

/// <summary>An amount of a nutrient to convert.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ConversionRequest : IRequestBody
{
    /// <summary>Id of the nutrient.</summary>
    /// <example>magnesium</example>
    public required string Nutrient { get; init; }

    /// <summary>Id of one of the nutrient's forms, or of a concept that stands for several forms, such as `zinc-sulfate`. If absent, every form is considered.</summary>
    /// <example>magnesium-oxide</example>
    public string? Form { get; init; }

    /// <summary>The amount to convert, in `unit`.</summary>
    /// <example>250</example>
    public required decimal Amount { get; init; }

    /// <summary>Unit of the amount: a code of the vocabulary `units`, or a UCUM code.</summary>
    /// <example>mg</example>
    public required string Unit { get; init; }

    /// <summary>Unit to convert to. If absent, the unit of the nutrient's reference intakes.</summary>
    /// <example>mg</example>
    public string? To { get; init; }

    /// <summary>What else is known about the amount. Each member that is left out may add readings.</summary>
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

/// <summary>How the amount is meant and taken, as far as that is known.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ConversionContext
{
    /// <summary>Whether the amount is taken with food.</summary>
    /// <example>with-food</example>
    [Vocabulary("food-relations")]
    public string? Food { get; init; }

    /// <summary>Whether the amount comes from a supplement or from food.</summary>
    /// <example>supplement</example>
    [Vocabulary("intake-sources")]
    public string? From { get; init; }

    /// <summary>Whether the substance is natural or synthetic.</summary>
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
