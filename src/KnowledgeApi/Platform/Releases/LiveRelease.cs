using System.Reflection;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Releases;

/// <summary>
/// The release that a request is answered from. A handler parameter of this type is bound to the release that the request names, or to the
/// newest.
/// </summary>
/// <param name="Ordinal">Its position in the order of publication.</param>
/// <param name="Id">Its public id.</param>
/// <param name="IsPinned">True if the request named it, so that the response never changes.</param>
/// <param name="Content">Digest of what it holds: its name, its entries and the documents made of them.</param>
/// <param name="History">Digest of its content and description and of those of all releases before it: equal histories, equal answers.</param>
internal sealed record LiveRelease(int Ordinal, string Id, bool IsPinned, string Content, string History)
{
    /// <summary>What is kept in memory is kept under this: its history, and how often data was seen to change in place.</summary>
    public string Key { get; init; } = History;

    public const string Latest = "latest";

    /// <summary>Whether it holds edits that belong to no release. They change, so no answer from it is kept.</summary>
    public bool IsDraft => Id == ReleaseName.Draft;

    /// <summary>Called by the framework to bind the parameter.</summary>
    public static async ValueTask<LiveRelease?> BindAsync(HttpContext context, ParameterInfo _)
    {
        // The response is read from the release in its cache key, even if another release is published in between.
        if (context.Features.Get<LiveRelease>() is { } decided)
            return decided;
        var named = NameIn(context.Request);
        var release = await context.RequestServices.GetRequiredService<PublishedReleases>().Find(named, context.RequestAborted)
            ?? throw (named is null ? Problem.NothingPublished() : Problem.UnknownRelease(named));
        var bound = release with { IsPinned = named is not null };
        context.Features.Set(bound);
        return bound;
    }

    /// <summary>The requested release: by id, or from the cursor of a list started earlier.</summary>
    public static string? NameIn(HttpRequest request) => NameIn(request.Query);

    public static string? NameIn(IQueryCollection query)
    {
        var named = query["release"].FirstOrDefault();
        if (named is not (null or Latest))
            return ReleaseName.IsValid(named) || named == ReleaseName.Draft ? named : throw Problem.InvalidParameter("release", "must be 'latest' or the id of a release, such as 2026.1");
        return query["cursor"].FirstOrDefault() is { } cursor ? Cursor.TryRead(cursor)?.Release : null;
    }
}
