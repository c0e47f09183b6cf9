using FluentValidation;
using KnowledgeApi.Platform.Lists;

namespace KnowledgeApi.Operations.Citations;

/// <summary>Parameters for citing an answer.</summary>
public sealed record CiteQuery : ReleaseQuery
{
    /// <summary>The answer to cite: the path and query of any GET operation of this contract, encoded as the value of a parameter. Without it, the release as a whole is cited.</summary>
    /// <example>/v1/evidence?nutrient=magnesium&amp;condition=muscle-cramps</example>
    public string? Of { get; init; }

    internal const int LongestAddress = 4000;

    internal sealed class Validator : ReleaseQueryValidator<CiteQuery>
    {
        public Validator()
        {
            RuleFor(q => q.Of).HasLength(1, LongestAddress);
            RuleFor(q => q.Of).HasForm("/v1([/?].*)?").WithMessage("must be the path of an answer under /v1 with its query, such as /v1/claims/CLM0260");
        }
    }
}
