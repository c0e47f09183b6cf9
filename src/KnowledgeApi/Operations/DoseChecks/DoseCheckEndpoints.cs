using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Operations.DoseChecks;

internal static class DoseCheckEndpoints
{
    public static void MapDoseChecks(this IEndpointRouteBuilder v1) =>
        v1.MapReadByPost<DoseCheckRequest>("/dose-checks", Check, "checkDoses", DoseOperations.Tag);

    /// <summary>Check doses</summary>
    /// <remarks>
    /// Adds up what is taken and compares it with the reference intakes of every authority, each limit on its own basis; also reports interactions
    /// and conflicting times between the items, and the doses that studies of the named conditions gave. Nothing is stored or logged.
    /// Information, not medical advice: a limit is not a target, and the absence of a limit does not mean that an amount is safe.
    /// </remarks>
    /// <param name="question">What is taken, and by whom.</param>
    /// <param name="query">The release to answer from.</param>
    /// <param name="release">The release that answers the request.</param>
    /// <param name="database">The database.</param>
    /// <param name="request">The request, from which the link to the answer is made.</param>
    /// <param name="cancelled">Cancelled when the caller disconnects.</param>
    /// <response code="200">The result of the check.</response>
    private static async Task<Ok<DoseCheck>> Check(
        JsonBody<DoseCheckRequest> question, [AsParameters] ReleaseQuery query, LiveRelease release, KnowledgeDatabase database, HttpRequest request,
        CancellationToken cancelled) =>
        TypedResults.Ok(DoseChecker.Check(
            question.Value, await DoseKnowledge.Read(database, question.Value, release, cancelled), release, request.GetEncodedPathAndQuery()));
}
