using KnowledgeApi.Platform.Lists;

namespace KnowledgeApi.Collections.Releases;

/// <summary>Parameters of the list of releases. With `release`, only that release and the ones before it are listed.</summary>
public sealed record ReleasesQuery : ListQuery
{
    internal sealed class Validator() : ListQueryValidator<ReleasesQuery>(ReleaseList.Releases);
}
