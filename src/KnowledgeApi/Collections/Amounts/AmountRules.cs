using FluentValidation;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Text;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Amounts;

/// <summary>Validation rules shared by every amount in a request.</summary>
internal static class AmountRules
{
    /// <summary>Largest accepted amount in grams: one tonne, more than anyone takes of anything.</summary>
    public const decimal MostGrams = 1_000_000m;
    public const decimal MostOther = 1_000_000_000_000m;
    private const int Places = 12;
    private const int LongestUnit = 40;

    public static IRuleBuilderOptions<T, string?> IsId<T>(this IRuleBuilder<T, string?> rule) =>
        rule.HasForm(ItemId.Form).WithMessage("is not an id");

    public static IRuleBuilderOptions<T, string?> IsUnit<T>(this IRuleBuilder<T, string?> rule) => rule.HasLength(1, LongestUnit)
        .Must(unit => unit is null || unit.Length > 2 * LongestUnit || Unit.Find(unit) is not null).WithMessage((_, unit) => Substances.UnknownUnit(unit!));

    public static IRuleBuilderOptions<T, string?> IsCodeOf<T>(this IRuleBuilder<T, string?> rule, string vocabulary) => rule
        .Must(code => code is null || Vocabulary.Get(vocabulary).Codes.Contains(code))
        .WithMessage($"must be one of: {string.Join(", ", Vocabulary.Get(vocabulary).Codes)}");

    public static IRuleBuilderOptions<T, decimal> IsAmountOf<T>(this IRuleBuilder<T, decimal> rule, Func<T, string?> unit) => rule
        .GreaterThan(0).WithMessage("must be above zero")
        .Must((asked, amount) => amount <= MostIn(unit(asked))).WithMessage("is more than anyone takes of anything")
        .Must(amount => amount.Scale <= Places).WithMessage($"has more than {Places} decimals");

    private static decimal MostIn(string? unit) =>
        unit is not null && Unit.Find(unit)?.Micrograms is { } micrograms ? MostGrams * 1_000_000m / micrograms : MostOther;
}
