using FluentValidation;
using FluentValidation.Validators;

namespace KnowledgeApi.Platform.Lists;

/// <summary>The allowed number of items of a list in a request body, as the contract shows it.</summary>
internal interface IItemCount
{
    int Least { get; }
    int Most { get; }
}

internal static class ItemCounts
{
    public static IRuleBuilderOptions<T, TItem[]?> HasItems<T, TItem>(this IRuleBuilder<T, TItem[]?> rule, int least, int most) =>
        rule.SetValidator(new ItemCount<T, TItem>(least, most));

    private sealed class ItemCount<T, TItem>(int least, int most) : PropertyValidator<T, TItem[]?>, IItemCount
    {
        public int Least => least;
        public int Most => most;
        public override string Name => "ItemCount";

        public override bool IsValid(ValidationContext<T> context, TItem[]? value) => value is null || (value.Length >= least && value.Length <= most);

        protected override string GetDefaultMessageTemplate(string errorCode) => least == 0 ? $"must hold at most {most} items" : $"must hold {least} to {most} items";
    }
}
