using System.Text.Json.Serialization;
using FluentValidation;
using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Limits;

/// <summary>One thing that is taken: a nutrient with its amount, or a product whose composition is known.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DoseItem
{
    /// <summary>Id of the nutrient. Give either this or `product`.</summary>
    /// <example>magnesium</example>
    public string? Nutrient { get; init; }

    /// <summary>Id of the form of the nutrient, or of a concept that stands for several forms.</summary>
    /// <example>magnesium-oxide</example>
    public string? Form { get; init; }

    /// <summary>Amount of the nutrient in one dose, in `unit`; above 0. Required with `nutrient`.</summary>
    /// <example>250</example>
    public decimal? Amount { get; init; }

    /// <summary>Unit of the amount: a code of the vocabulary `units`, or a UCUM code. Required with `nutrient`.</summary>
    /// <example>mg</example>
    public string? Unit { get; init; }

    /// <summary>What the amount counts: the element, the whole compound, or activity. If it is left out, every basis that may be meant is read.</summary>
    /// <example>elemental</example>
    [Vocabulary("bases")]
    public string? Basis { get; init; }

    /// <summary>Id of a product, which is a concept with a composition. Give either this or `nutrient`.</summary>
    /// <example>activemg</example>
    public string? Product { get; init; }

    /// <summary>Number of doses per day, or for a product the number of times its stated daily serving is taken; above 0. The default is 1.</summary>
    /// <example>1</example>
    public decimal? PerDay { get; init; }

    /// <summary>True if taken with food, false if taken on an empty stomach.</summary>
    /// <example>true</example>
    public bool? WithFood { get; init; }

    /// <summary>When the item is taken, as text. Items with the same wording are taken together.</summary>
    /// <example>at bedtime</example>
    public string? Timing { get; init; }

    /// <summary>Where the nutrient comes from. The default is a supplement.</summary>
    /// <example>supplement</example>
    [Vocabulary("intake-sources")]
    public string? From { get; init; }

    internal decimal Times => PerDay ?? 1;

    internal Circumstances Circumstances => new(
        WithFood switch { true => "with-food", false => "empty-stomach", null => null }, From ?? "supplement", null, Basis == "not-stated" ? null : Basis);

    internal sealed class Validator : AbstractValidator<DoseItem>
    {
        private const int LongestTiming = 100;
        private const int MostADay = 100;

        public Validator()
        {
            RuleFor(i => i.Nutrient).NotNull().When(i => i.Product is null).WithMessage("must be given, or product");
            RuleFor(i => i.Product).Null().When(i => i.Nutrient is not null).WithMessage("give either nutrient or product");
            RuleFor(i => i.Nutrient).IsId();
            RuleFor(i => i.Product).IsId();
            RuleFor(i => i.Form).IsId();
            RuleFor(i => i.Unit).IsUnit();
            RuleFor(i => i.Basis).IsCodeOf("bases");
            RuleFor(i => i.From).IsCodeOf("intake-sources");
            RuleFor(i => i.Amount).NotNull().When(i => i.Nutrient is not null).WithMessage("must be given with nutrient");
            RuleFor(i => i.Unit).NotNull().When(i => i.Nutrient is not null).WithMessage("must be given with nutrient");
            RuleFor(i => i.Amount!.Value).IsAmountOf(i => i.Unit).OverridePropertyName("Amount").When(i => i.Amount is not null);
            RuleFor(i => i.PerDay).GreaterThan(0).WithMessage("must be above zero").LessThanOrEqualTo(MostADay).WithMessage($"must be at most {MostADay}");
            RuleFor(i => i.PerDay!.Value.Scale).LessThanOrEqualTo((byte)6).OverridePropertyName("PerDay").WithMessage("has more than 6 decimals").When(i => i.PerDay is not null);
            RuleFor(i => i.Timing).HasLength(0, LongestTiming);
            RuleFor(i => i.Timing).Must(t => t?.Contains('\0') is not true).WithMessage("holds NUL");
            RuleFor(i => i.Amount).Null().When(i => i.Nutrient is null && i.Product is not null).WithMessage("a product has its own amounts; use perDay");
            RuleFor(i => i.Form).Null().When(i => i.Nutrient is null && i.Product is not null).WithMessage("a product has its own forms");
        }
    }
}
