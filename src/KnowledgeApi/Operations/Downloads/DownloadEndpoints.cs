using KnowledgeApi.Collections.Releases;
using KnowledgeApi.Operations.Manifests;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Representations;

namespace KnowledgeApi.Operations.Downloads;

internal static class DownloadEndpoints
{
    public static void MapDownloads(this IEndpointRouteBuilder v1) =>
        v1.MapRead("/releases/{id}/download/{file}", Get, "downloadFile", ReleaseOperations.Tag).WithMetadata(new SendsFiles())
            .Produces<Stream>(StatusCodes.Status200OK, DownloadFile.Gzip, DownloadFile.Parquet, DownloadFile.Zip)
            .Produces<Stream>(StatusCodes.Status206PartialContent, DownloadFile.Gzip, DownloadFile.Parquet, DownloadFile.Zip)
            .Produces<ProblemDocument>(StatusCodes.Status416RangeNotSatisfiable, "application/problem+json");

    /// <summary>Download a file of a release</summary>
    /// <remarks>
    /// A whole collection as `{collection}.ndjson.gz`, `.csv.gz` or `.parquet`, or everything as `knowledge.zip`. The release lists its files. Files
    /// never change; they are sent with their length and checksum (`Repr-Digest`), and ranges can be requested. A file that was never requested
    /// before is written first.
    /// </remarks>
    /// <param name="id" example="2026.1">Id of the release.</param>
    /// <param name="file" example="claims.ndjson.gz">Name of the file.</param>
    /// <param name="query">The release to answer from.</param>
    /// <param name="newest">The release that answers the request.</param>
    /// <param name="releases">The published releases.</param>
    /// <param name="knowledge">Reads the knowledge base.</param>
    /// <param name="schemas">Generates the JSON Schemas of the contract.</param>
    /// <param name="manifests">Reads what the release consists of.</param>
    /// <param name="store">The files that have already been written.</param>
    /// <param name="context">The request.</param>
    /// <response code="200">The whole file.</response>
    /// <response code="206">The requested range of the file.</response>
    /// <response code="416">The requested range begins beyond the end of the file; `Content-Range` gives its length.</response>
    private static async Task<FileAnswer> Get(string id, string file, [AsParameters] ReleaseQuery query, LiveRelease newest,
        PublishedReleases releases, KnowledgeReader knowledge, ContractSchemas schemas, ManifestReader manifests, DownloadStore store, HttpContext context)
    {
        var wanted = DownloadFile.Find(file) ?? throw Problem.UnknownFile(file, DownloadFile.All.Select(f => f.Name));
        var at = await releases.Named(id, context.RequestAborted) with { IsPinned = true };
        context.Features.Set(at);
        var release = (await knowledge.Get(ReleaseList.Releases, at.Id, at, context.RequestAborted))!;
        var stored = await store.Get(wanted, new BulkSource(knowledge, at, release, schemas, manifests), context.RequestAborted);
        return new FileAnswer(wanted, stored, release, at);
    }
}
