using FluentValidation;
using FluentValidation.Validators;
using KnowledgeApi.Platform.Text;

namespace KnowledgeApi.Platform.Lists;

/// <summary>Rules of texts that hold what the contract says of them, to the letter.</summary>
internal static class TextValidation
{
    /// <summary>The whole text has a form. `$` would not do: in .NET it also stands before a last line break.</summary>
    public static IRuleBuilderOptions<T, string?> HasForm<T>(this IRuleBuilder<T, string?> rule, string form) => rule.Matches($@"^{form}\z");

    /// <summary>A pattern of <see cref="HasForm"/> as JSON Schema writes it.</summary>
    public static string PatternOf(string expression) => expression.Replace(@"\z", "$", StringComparison.Ordinal);

    /// <summary>Words to search by.</summary>
    public static IRuleBuilderOptions<T, string?> IsWords<T>(this IRuleBuilder<T, string?> rule) => rule
        .HasLength(1, ListQuery.MaximumWords)
        .Must(words => words is null || words.Length > 2 * ListQuery.MaximumWords || SearchText.HasWords(words)).WithMessage("give at least one letter or digit");

    public static IRuleBuilderOptions<T, string?> HasLength<T>(this IRuleBuilder<T, string?> rule, int least, int most) =>
        rule.SetValidator(new CharacterCount<T>(least, most));

    /// <summary>Counts characters as JSON Schema does: one beyond the basic plane is one, though .NET holds it as two.</summary>
    private sealed class CharacterCount<T>(int least, int most) : PropertyValidator<T, string?>, ILengthValidator
    {
        public int Min => least;
        public int Max => most;
        public override string Name => "CharacterCount";

        public override bool IsValid(ValidationContext<T> context, string? value)
        {
            // No text has more characters than halves of them; a very long one need not be counted.
            var count = value is null || value.Length > 2 * most ? value?.Length : value.EnumerateRunes().Count();
            return count is null || (count >= least && count <= most);
        }

        protected override string GetDefaultMessageTemplate(string errorCode) =>
            least == 0 ? $"must be text of at most {most} characters" : $"must be text of {least} to {most} characters";
    }
}
