using KnowledgeApi.Platform.Representations;

namespace KnowledgeApi.Operations.Releases;

/// <summary>Atom, which the feed writes itself.</summary>
internal sealed class FeedFormat : Format
{
    public override string Name => "atom";
    public override string MediaType => "application/atom+xml";

    public override Task Write(HttpContext context, object value) => throw new NotSupportedException("The feed writes itself.");
}
