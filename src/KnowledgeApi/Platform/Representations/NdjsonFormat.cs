using System.Text.Json;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Platform.Representations;

/// <summary>A list as newline-delimited JSON: one item per line, as in the JSON list.</summary>
internal sealed class NdjsonFormat : StreamedFormat
{
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    public override string Name => "ndjson";
    public override string MediaType => "application/x-ndjson";

    protected override async Task Write(Stream body, Page first, CancellationToken cancelled)
    {
        await foreach (var page in first.Whole(cancelled))
        {
            using var lines = new MemoryStream();
            foreach (var item in page.Written)
            {
                JsonSerializer.Serialize(lines, item, item.GetType(), ApiJson.Options);
                lines.Write(LineEnd);
            }
            await body.WriteAsync(lines.GetBuffer().AsMemory(0, (int)lines.Length), cancelled);
            await body.FlushAsync(cancelled);
        }
    }
}
