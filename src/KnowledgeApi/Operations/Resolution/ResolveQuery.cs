using System.Text.Json.Serialization;
using FluentValidation;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using Microsoft.AspNetCore.Mvc;

namespace KnowledgeApi.Operations.Resolution;

/// <summary>Parameters of the question which item a text means.</summary>
public sealed record ResolveQuery : ReleaseQuery
{
    /// <summary>An id, a code such as MESH:D012148, a DOI, PubMed id or trial registration (also as an address), or a name; at least one letter or digit.</summary>
    /// <example>Willis Ekbom</example>
    [FromQuery(Name = "q")]
    public string? Words { get; init; }

    internal sealed class Validator : ReleaseQueryValidator<ResolveQuery>
    {
        public Validator()
        {
            RuleFor(q => q.Words).NotNull().WithMessage("say what to resolve");
            RuleFor(q => q.Words).IsWords();
        }
    }
}

/// <summary>Texts to resolve at once, such as a column of a table.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ResolveRequest : IRequestBody
{
    static int IRequestBody.MaximumBytes => BodyLimits.LargestBytes;

    /// <summary>Up to 1000 texts of up to 200 characters. An empty one is answered without candidates.</summary>
    /// <example>["B9", "magnesium oxyde", "MESH:D012148", "10.1186/s12906-022-03814-8"]</example>
    public required string[] Strings { get; init; }

    internal const int MaximumStrings = 1000;

    internal sealed class Validator : AbstractValidator<ResolveRequest>
    {
        public Validator()
        {
            RuleFor(r => r.Strings).HasItems(1, MaximumStrings);
            RuleForEach(r => r.Strings).NotNull().WithMessage("a text, not null");
            RuleForEach(r => r.Strings).HasLength(0, ListQuery.MaximumWords);
            RuleForEach(r => r.Strings).Must(s => s is null || RequestUrlValidation.IsStorable(s)).WithMessage("holds NUL or half a character");
        }
    }
}
