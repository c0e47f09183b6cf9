using KnowledgeApi.Collections.Releases;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Representations;
using Microsoft.Net.Http.Headers;

namespace KnowledgeApi.Operations.Downloads;

/// <summary>Sends a file: the whole, a range of it, or 304 where the caller already has it.</summary>
internal sealed class FileAnswer(DownloadFile file, StoredFile stored, Release release, LiveRelease at) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.OnStarting(() =>
        {
            Describe(httpContext);
            return Task.CompletedTask;
        });
        await TypedResults.PhysicalFile(stored.Path, file.MediaType, $"{release.Id}-{file.Name}", release.PublishedAt,
            new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(stored.Sha256.AsSpan(0, 12))}\""), enableRangeProcessing: true).ExecuteAsync(httpContext);
        if (response.StatusCode != StatusCodes.Status416RangeNotSatisfiable)
            return;
        // Once emptied, the response becomes a problem document like any other failure. Content-Range stays and gives the length.
        response.ContentLength = null;
        response.ContentType = null;
        response.Headers.Remove(HeaderNames.ContentDisposition);
        response.Headers.Remove(HeaderNames.ETag);
        response.Headers.Remove(HeaderNames.LastModified);
    }

    private void Describe(HttpContext context)
    {
        if (context.Response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status206PartialContent or StatusCodes.Status304NotModified))
            return;
        var headers = context.Response.Headers;
        headers.CacheControl = Representation.CacheControlOf(at);
        headers["Knowledge-Release"] = at.Id;
        headers["Repr-Digest"] = $"sha-256=:{Convert.ToBase64String(stored.Sha256)}:";
        headers.Link = LinkHeader.Build(context.Request, at);
    }
}
