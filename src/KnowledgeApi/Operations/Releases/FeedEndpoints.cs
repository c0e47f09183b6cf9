using System.Globalization;
using System.Security.Cryptography;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using KnowledgeApi.Collections.Releases;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Representations;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Operations.Releases;

/// <summary>The releases as an Atom feed (RFC 4287).</summary>
internal static class FeedEndpoints
{
    private const string MediaType = "application/atom+xml";
    private const int Entries = 50;

    public static void MapFeed(this IEndpointRouteBuilder v1) =>
        v1.MapRead("/releases.atom", Get, "getReleaseFeed", ReleaseOperations.Tag)
            .WithMetadata(new OfferedFormats([new FeedFormat()])).Produces<string>(200, MediaType);

    /// <summary>Follow releases</summary>
    /// <remarks>The newest releases, at most 50, as an Atom feed for feed readers.</remarks>
    /// <param name="query">The release to answer from.</param>
    /// <param name="newest">The release that answers the request.</param>
    /// <param name="knowledge">Reads the knowledge base.</param>
    /// <param name="context">The request.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    /// <response code="200">The Atom feed.</response>
    private static async Task<IResult> Get([AsParameters] ReleaseQuery query, LiveRelease newest, KnowledgeReader knowledge, HttpContext context, CancellationToken cancelled)
    {
        var page = await knowledge.List(ReleaseList.Releases, new ReleasesQuery { Limit = Entries }, newest, cancelled);
        return TypedResults.Bytes(Write(FeedOf(page.Data, PublicAddress.Of(context))), $"{MediaType}; charset=utf-8");
    }

    private static SyndicationFeed FeedOf(IReadOnlyList<Release> releases, string host)
    {
        var feed = new SyndicationFeed("Releases of the open evidence on nutrients and conditions", null, null, releases.Select(r => EntryOf(r, host)))
        {
            Id = NameOf("releases"),
            LastUpdatedTime = releases[0].PublishedAt,
        };
        feed.Authors.Add(new SyndicationPerson { Name = "The curators" });
        feed.Links.Add(new SyndicationLink(new Uri($"{host}{Address.Collection("releases.atom")}"), "self", null, MediaType, 0));
        feed.Links.Add(new SyndicationLink(new Uri($"{host}{Address.Collection("releases")}"), "alternate", null, "application/json", 0));
        return feed;
    }

    private static SyndicationItem EntryOf(Release release, string host)
    {
        var counts = string.Join(", ", release.Counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Items} {c.Collection}")));
        var entry = new SyndicationItem
        {
            Id = NameOf($"{release.Id} {release.Checksum}"),
            Title = new TextSyndicationContent($"Release {release.Id}"),
            Summary = new TextSyndicationContent(release.Notes is null ? counts : $"{release.Notes} ({counts})"),
            PublishDate = release.PublishedAt,
            LastUpdatedTime = release.PublishedAt,
        };
        entry.Links.Add(new SyndicationLink(new Uri($"{host}{release.Links.Self}"), "alternate", null, "application/json", 0));
        return entry;
    }

    /// <summary>An identifier that does not depend on the host that serves the feed: a UUID made from a digest (RFC 9562, version 8).</summary>
    private static string NameOf(string text)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16);
        bytes[6] = (byte)(bytes[6] & 0x0f | 0x80);
        bytes[8] = (byte)(bytes[8] & 0x3f | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }

    private static byte[] Write(SyndicationFeed feed)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
            feed.SaveAsAtom10(writer);
        return stream.ToArray();
    }
}
