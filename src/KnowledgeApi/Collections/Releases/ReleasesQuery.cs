using KnowledgeApi.Platform.Lists;

namespace KnowledgeApi.Collections.Releases;

/// <summary>Query parameters for listing releases. With `release`, only that release and the ones before it are listed.</summary>
public sealed record ReleasesQuery : ListQuery
{
    internal sealed class Validator() : ListQueryValidator<ReleasesQuery>(ReleaseList.Releases);
}
