using FluentValidation;

namespace KnowledgeApi.Platform.Vocabularies;

internal static class VocabularyRules
{
    /// <summary>Requires a code of a closed vocabulary.</summary>
    public static IRuleBuilderOptions<T, string?> IsOf<T>(this IRuleBuilder<T, string?> rule, string vocabulary) =>
        rule.Must(Vocabulary.Get(vocabulary).Codes.Contains).WithMessage($"must be one of: {string.Join(", ", Vocabulary.Get(vocabulary).Codes)}");
}
