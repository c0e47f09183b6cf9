using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;

namespace KnowledgeApi.Operations.DoseChecks;

internal static class DoseCheckEndpoints
{
    public static void MapDoseChecks(this IEndpointRouteBuilder v1) =>
        v1.MapQuestion<DoseCheckRequest>("/dose-checks", Check, "checkDoses", DoseOperations.Tag);

    /// <summary>Check doses</summary>
    /// <remarks>
    /// What is taken, added up and held against the reference intakes of every authority, each limit on its own basis; interactions and
    /// times between the items; and the doses that studies of named conditions gave. Nothing is stored or logged.
    /// Information, not medical advice: a limit is not a target, and no set limit does not mean safe.
    /// </remarks>
    /// <param name="question">What is taken and by whom.</param>
    /// <param name="query">The release asked for.</param>
    /// <param name="release">The release it is answered from.</param>
    /// <param name="database">The knowledge.</param>
    /// <param name="request">The request, for the link.</param>
    /// <param name="cancelled">When the caller goes away.</param>
    /// <response code="200">The check.</response>
    private static async Task<Ok<DoseCheck>> Check(
        JsonBody<DoseCheckRequest> question, [AsParameters] ReleaseQuery query, LiveRelease release, NpgsqlDataSource database, HttpRequest request,
        CancellationToken cancelled) =>
        TypedResults.Ok(DoseChecker.Check(
            question.Value, await DoseKnowledge.Read(database, question.Value, release, cancelled), release, request.GetEncodedPathAndQuery()));
}
