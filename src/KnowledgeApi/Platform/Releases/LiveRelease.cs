using System.Reflection;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Releases;

/// <summary>The release a request is answered from. A handler that takes one gets the release the question names, or the newest.</summary>
/// <param name="Ordinal">Its place in the order of publication.</param>
/// <param name="Id">Its public name.</param>
/// <param name="IsPinned">True where the question named it, so that the answer never changes.</param>
/// <param name="Checksum">Checksum of its content.</param>
internal sealed record LiveRelease(int Ordinal, string Id, bool IsPinned, string Checksum)
{
    public const string Latest = "latest";

    /// <summary>Called by the framework to bind the parameter.</summary>
    public static async ValueTask<LiveRelease?> BindAsync(HttpContext context, ParameterInfo _)
    {
        // What the answer is kept under is what it is made from, even where a release is published between the two.
        if (context.Features.Get<LiveRelease>() is { } decided)
            return decided;
        var named = NameIn(context.Request);
        var release = await context.RequestServices.GetRequiredService<PublishedReleases>().Find(named, context.RequestAborted)
            ?? throw (named is null ? Problem.NothingPublished() : Problem.UnknownRelease(named));
        var bound = release with { IsPinned = named is not null };
        context.Features.Set(bound);
        return bound;
    }

    /// <summary>The release asked for: by name, or through the cursor of a list that was begun earlier.</summary>
    public static string? NameIn(HttpRequest request)
    {
        var named = request.Query["release"].FirstOrDefault();
        if (named is not (null or Latest))
            return ReleaseName.IsValid(named) ? named : throw Problem.InvalidParameter("release", "must be 'latest' or the id of a release, such as 2026.1");
        return request.Query["cursor"].FirstOrDefault() is { } cursor ? Cursor.TryRead(cursor)?.Release : null;
    }
}
