using FluentValidation;
using KnowledgeApi.Platform.Lists;

namespace KnowledgeApi.Operations.Manifests;

/// <summary>The item to prove.</summary>
public sealed record ProofQuery : ReleaseQuery
{
    /// <summary>Collection and id of the item, as in its path.</summary>
    /// <example>claims/CLM0260</example>
    public string? Item { get; init; }

    internal sealed class Validator : ReleaseQueryValidator<ProofQuery>
    {
        public Validator() => RuleFor(q => q.Item).NotEmpty().WithMessage("must name the item, such as claims/CLM0260")
            .HasForm("[a-z]+(-[a-z]+)*/[A-Za-z0-9][A-Za-z0-9.-]{0,79}").WithMessage("must be collection and id, such as claims/CLM0260")
            .HasLength(3, 120);
    }
}
