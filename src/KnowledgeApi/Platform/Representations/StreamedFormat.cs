using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Representations;

/// <summary>A list that is streamed whole while it is read; at most two of its pages are in memory.</summary>
internal abstract class StreamedFormat : Format
{
    public override bool GivesWholeList => true;
    public override bool IsStreamed => true;

    /// <summary>Raised whenever its bytes change for the same items: the ETag is made from it, before there are bytes.</summary>
    public abstract int Revision { get; }

    public override async Task Write(HttpContext context, object value)
    {
        // The first page has been read: failures up to here still become problem documents.
        if (Representation.Begin(context, this, (Page)value) && !HeadRequests.IsOne(context))
            await Write(context.Response.Body, (Page)value, context.RequestAborted);
    }

    /// <summary>Writes the pages in order, each sent while the next is read.</summary>
    protected abstract Task Write(Stream body, Page first, CancellationToken cancelled);
}
