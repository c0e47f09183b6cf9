using KnowledgeApi.Operations.Names;
using KnowledgeApi.Operations.Resolution;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Operations.Annotations;

internal static class AnnotationEndpoints
{
    public static void MapAnnotations(this IEndpointRouteBuilder v1) =>
        v1.MapReadByPost<AnnotateRequest>("/annotations", Annotate, "annotateText", FindingOperations.Tag);

    /// <summary>Mark a text</summary>
    /// <remarks>
    /// Marks the nutrients, forms, conditions, concepts and doses that a free text names, with their positions in the text. The text is neither
    /// stored nor logged.
    /// Information, not medical advice.
    /// </remarks>
    /// <param name="body">The text to annotate.</param>
    /// <param name="query">The release whose names are looked for.</param>
    /// <param name="release">The release that answers the request.</param>
    /// <param name="names">The names in use at the release.</param>
    /// <param name="request">The request, from which the link to the answer is made.</param>
    /// <response code="200">The annotations, in the order of the text.</response>
    private static async Task<Ok<AnnotationList>> Annotate(
        JsonBody<AnnotateRequest> body, [AsParameters] ReleaseQuery query, LiveRelease release, CompiledNames<Lexicon> names, HttpRequest request) =>
        TypedResults.Ok(new AnnotationList
        {
            Data = Annotator.Annotate(body.Value.Text, await names.At(release, request.HttpContext.RequestAborted)),
            Release = release.Id,
            Links = new PageLinks { Self = request.GetEncodedPathAndQuery() },
        });
}
