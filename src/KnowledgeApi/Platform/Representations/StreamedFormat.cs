using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Representations;

/// <summary>A list, sent whole while it is read: two pages of it are all that is ever held.</summary>
internal abstract class StreamedFormat : Format
{
    public override bool GivesWholeList => true;
    public override bool IsStreamed => true;

    public override async Task Write(HttpContext context, object value)
    {
        // The first page has been read: failures up to here still become problem documents.
        if (Representation.Begin(context) && !HeadRequests.IsOne(context))
            await Write(context.Response.Body, (Page)value, context.RequestAborted);
    }

    /// <summary>Writes the pages one after the other, each sent on while the next is read.</summary>
    protected abstract Task Write(Stream body, Page first, CancellationToken cancelled);
}
