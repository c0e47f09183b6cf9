using FluentValidation;
using KnowledgeApi.Data;
using KnowledgeApi.Http;
using KnowledgeApi.Vocabularies;

namespace KnowledgeApi.Evidence;

/// <summary>Parameters of the evidence on a condition or nutrient.</summary>
public sealed record EvidenceQuery : ReleaseQuery
{
    /// <summary>Only rows of at least this certainty; `not-applicable` leaves out none.</summary>
    /// <example>low</example>
    [Vocabulary("certainties")]
    public string? MinCertainty { get; init; }

    /// <summary>Only rows of these verdicts.</summary>
    [Vocabulary("verdicts")]
    public CommaList? Verdict { get; init; }

    /// <summary>Only rows whose population has these words: every word must begin some word of it; at least one letter or digit.</summary>
    /// <example>older adults</example>
    public string? Population { get; init; }

    /// <summary>Also rows for narrower conditions (or nutrients), such as nocturnal leg cramps under muscle cramps. Each keeps its own row and its own numbers.</summary>
    public bool? IncludeDescendants { get; init; }

    /// <summary>The largest number of rows.</summary>
    public int? Limit { get; init; }

    internal IReadOnlyList<string> Certainties =>
        [.. Vocabulary.Of("certainties").Codes.TakeWhile(c => c != MinCertainty).Concat(MinCertainty is null ? [] : [MinCertainty])];

    internal IReadOnlyList<string> Verdicts => Verdict?.Values ?? Vocabulary.Of("verdicts").Codes;

    internal bool Wants(string? population)
    {
        var words = population is null ? [] : SearchText.Words(population).ToArray();
        return Population is null || SearchText.Words(Population).All(w => words.Any(p => p.StartsWith(w, StringComparison.Ordinal)));
    }

    internal sealed class Validator : ReleaseQueryValidator<EvidenceQuery>
    {
        public Validator()
        {
            RuleFor(q => q.MinCertainty).Must(Vocabulary.Of("certainties").Codes.Contains).When(q => q.MinCertainty is not null)
                .WithMessage($"must be one of: {string.Join(", ", Vocabulary.Of("certainties").Codes)}");
            RuleFor(q => q.Population).IsWords();
            RuleFor(q => q.Limit).InclusiveBetween(1, ListQuery.MaximumLimit);
        }
    }
}
