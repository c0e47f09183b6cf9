using KnowledgeApi.Platform.Contract;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Platform.Versioning;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Host.Entry;

internal static class EntryEndpoints
{
    public static void MapEntry(this IEndpointRouteBuilder v1) => v1.MapRead("", Get, "getEntry", EntryOperations.Tag);

    /// <summary>Start here</summary>
    /// <remarks>Links to every collection and operation, with the release that answers, the version of the contract and the licence of the data.</remarks>
    /// <param name="query">The release to answer from.</param>
    /// <param name="release">The release that answers the request.</param>
    /// <param name="operations">The operations of the contract.</param>
    /// <response code="200">The entry document.</response>
    private static Ok<EntryDocument> Get([AsParameters] ReleaseQuery query, LiveRelease release, ContractOperations operations) => TypedResults.Ok(new EntryDocument
    {
        Title = ContractInformation.Title,
        Notice = Platform.Resources.Notice.NotAdvice,
        Release = release.Id,
        Contract = ContractVersion.Current,
        License = "CC-BY-4.0",
        Operations = operations.All,
    });
}
