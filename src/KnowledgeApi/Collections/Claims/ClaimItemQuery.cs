using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Resources;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Collections.Claims;

/// <summary>Query parameters for getting one claim.</summary>
public sealed record ClaimItemQuery : ReleaseQuery, IIncludes
{
    /// <summary>Items to deliver together with the claim.</summary>
    [Vocabulary("claim-inclusions")]
    public ValueList? Include { get; init; }

    internal sealed class Validator : ReleaseQueryValidator<ClaimItemQuery>;
}
