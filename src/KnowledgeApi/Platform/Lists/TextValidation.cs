using FluentValidation;
using FluentValidation.Validators;
using KnowledgeApi.Platform.Text;

namespace KnowledgeApi.Platform.Lists;

/// <summary>Rules for texts that enforce exactly what the contract states.</summary>
internal static class TextValidation
{
    /// <summary>Requires the whole text to match a form. `$` is not enough: in .NET it also matches before a final line break.</summary>
    public static IRuleBuilderOptions<T, string?> HasForm<T>(this IRuleBuilder<T, string?> rule, string form) => rule.Matches($@"^{form}\z");

    /// <summary>A pattern of <see cref="HasForm"/> in JSON Schema syntax.</summary>
    public static string PatternOf(string expression) => expression.Replace(@"\z", "$", StringComparison.Ordinal);

    /// <summary>Requires words to search for.</summary>
    public static IRuleBuilderOptions<T, string?> IsWords<T>(this IRuleBuilder<T, string?> rule) => rule
        .HasLength(1, ListQuery.MaximumWords)
        .Must(words => words is null || words.Length > 2 * ListQuery.MaximumWords || SearchText.HasWords(words)).WithMessage("give at least one letter or digit");

    public static IRuleBuilderOptions<T, string?> HasLength<T>(this IRuleBuilder<T, string?> rule, int least, int most) =>
        rule.SetValidator(new CharacterCount<T>(least, most));

    /// <summary>
    /// Counts characters as JSON Schema does: a character outside the basic multilingual plane counts as one, although .NET stores it as two.
    /// </summary>
    private sealed class CharacterCount<T>(int least, int most) : PropertyValidator<T, string?>, ILengthValidator
    {
        public int Min => least;
        public int Max => most;
        public override string Name => "CharacterCount";

        public override bool IsValid(ValidationContext<T> context, string? value)
        {
            // A character takes at most two UTF-16 code units, so a very long text need not be counted.
            var count = value is null || value.Length > 2 * most ? value?.Length : value.EnumerateRunes().Count();
            return count is null || (count >= least && count <= most);
        }

        protected override string GetDefaultMessageTemplate(string errorCode) =>
            least == 0 ? $"must be text of at most {most} characters" : $"must be text of {least} to {most} characters";
    }
}
