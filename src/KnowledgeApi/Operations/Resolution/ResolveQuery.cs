using System.Text.Json.Serialization;
using FluentValidation;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using Microsoft.AspNetCore.Mvc;

namespace KnowledgeApi.Operations.Resolution;

/// <summary>Parameters for resolving one text to items.</summary>
public sealed record ResolveQuery : ReleaseQuery
{
    /// <summary>The text to resolve: an id, a code such as MESH:D012148, a DOI, PubMed id or trial registration (also as a web address), or a name; at least one letter or digit.</summary>
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

    /// <summary>The texts to resolve: from 1 to 1000, each of at most 200 characters. An empty text has no candidates.</summary>
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
