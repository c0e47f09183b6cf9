using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Representations;

/// <summary>A list as newline-delimited JSON: one item per line, as in the JSON list.</summary>
internal sealed class NdjsonFormat : StreamedFormat
{
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    public override string Name => "ndjson";
    public override string MediaType => "application/x-ndjson";
    public override int Revision => 1;

    protected override async Task Write(Stream body, Page first, CancellationToken cancelled)
    {
        using var lines = ResponseBuffer.Rent();
        await foreach (var page in first.Whole(cancelled))
        {
            foreach (var item in page.Written)
            {
                JsonFormat.Write(lines, item);
                lines.Write(LineEnd);
            }
            await ResponseBuffer.Send(lines, body, cancelled);
            await body.FlushAsync(cancelled);
            lines.SetLength(0);
        }
    }
}
