using KnowledgeApi.Collections.Releases;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Verification;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Operations.Manifests;

/// <summary>What a release consists of, digest by digest, and the proof that an item is part of it.</summary>
internal static class ManifestEndpoints
{
    private const string Json = "application/json; charset=utf-8";

    public static void MapManifests(this IEndpointRouteBuilder v1)
    {
        v1.MapRead("/releases/{id}/manifest", Manifest, "getReleaseManifest", ReleaseOperations.Tag).Produces<ReleaseManifest>();
        v1.MapRead("/releases/{id}/documents", Documents, "getReleaseDocuments", ReleaseOperations.Tag).Produces<DocumentManifest>();
        v1.MapRead("/releases/{id}/proof", Proof, "getReleaseProof", ReleaseOperations.Tag).WithMetadata(new MayBeWithdrawn());
    }

    /// <summary>Get the manifest of a release</summary>
    /// <remarks>
    /// The digest of every curated entry, the release that this one is based on, and the checksum over it all. It is, byte by byte, the file
    /// `db/releases/{id}/manifest.json` of the repository. The answer never changes.
    /// </remarks>
    /// <param name="id" example="2026.1">Id of the release.</param>
    /// <param name="query">The release to answer from.</param>
    /// <param name="newest">The release that answers the request.</param>
    /// <param name="releases">The published releases.</param>
    /// <param name="manifests">Reads manifests.</param>
    /// <param name="context">The request.</param>
    /// <response code="200">The manifest.</response>
    private static async Task<IResult> Manifest(
        string id, [AsParameters] ReleaseQuery query, LiveRelease newest, PublishedReleases releases, ManifestReader manifests, HttpContext context) =>
        TypedResults.Bytes(await manifests.Manifest(await Named(id, releases, context), context.RequestAborted), Json);

    /// <summary>Get the digests of a release's documents</summary>
    /// <remarks>
    /// The SHA-256 of every item as the service answers it, and the root over them all. While the contract is below version 1.0.0, documents may take the
    /// form of a newer version of it, and then their digests change; the checksum of the release does not.
    /// </remarks>
    /// <param name="id" example="2026.1">Id of the release.</param>
    /// <param name="query">The release to answer from.</param>
    /// <param name="newest">The release that answers the request.</param>
    /// <param name="releases">The published releases.</param>
    /// <param name="manifests">Reads manifests.</param>
    /// <param name="context">The request.</param>
    /// <response code="200">The digests.</response>
    private static async Task<IResult> Documents(
        string id, [AsParameters] ReleaseQuery query, LiveRelease newest, PublishedReleases releases, ManifestReader manifests, HttpContext context) =>
        TypedResults.Bytes((await manifests.Documents(await Named(id, releases, context), context.RequestAborted)).Write(), Json);

    /// <summary>Prove that an item is part of a release</summary>
    /// <remarks>
    /// The path from the digest of an item's document, which the header `Knowledge-Document` gives, to the root over all documents of the release; and
    /// the path from the curated entry behind it to the checksum of the release. Kept with the answer, it lets anyone check the answer later without
    /// this service: `verify`, or the clients' call of that name.
    /// </remarks>
    /// <param name="id" example="2026.1">Id of the release.</param>
    /// <param name="query">The item, and the release to answer from.</param>
    /// <param name="newest">The release that answers the request.</param>
    /// <param name="releases">The published releases.</param>
    /// <param name="manifests">Reads manifests.</param>
    /// <param name="context">The request.</param>
    /// <response code="200">The proof.</response>
    private static async Task<Results<Ok<ItemProof>, NotFound>> Proof(
        string id, [AsParameters] ProofQuery query, LiveRelease newest, PublishedReleases releases, ManifestReader manifests, HttpContext context) =>
        await manifests.Proof(query.Item!, await Named(id, releases, context), context.RequestAborted) is { } proof ? TypedResults.Ok(proof) : TypedResults.NotFound();

    /// <summary>The path names the release, so the answer is pinned whatever else the request contains.</summary>
    private static async Task<LiveRelease> Named(string id, PublishedReleases releases, HttpContext context)
    {
        var at = await releases.Named(id, context.RequestAborted) with { IsPinned = true };
        context.Features.Set(at);
        return at;
    }
}
