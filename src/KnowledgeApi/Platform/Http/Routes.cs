using KnowledgeApi.Platform.Representations;

namespace KnowledgeApi.Platform.Http;

/// <summary>Maps read operations.</summary>
internal static class Routes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps GET and HEAD, with the operation's name and tag in the contract.</summary>
    public static RouteHandlerBuilder MapRead(this IEndpointRouteBuilder routes, string pattern, Delegate handler, string operationId, OperationTag tag) =>
        routes.MapMethods(pattern, Reading, handler).WithName(operationId).WithTags(tag.Name).WithMetadata(tag)
            .WithMetadata(OfferedFormats.ForHandler(handler)).AddEndpointFilter(FormatFilter.Apply);

    /// <summary>Maps GET and HEAD of a resource for people or tools that the contract does not describe.</summary>
    public static IEndpointConventionBuilder MapPage(this IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapMethods(pattern, Reading, handler).ExcludeFromDescription();

    /// <summary>Maps a query sent in a request body. It is a POST because the body may be long and about a person; it changes nothing.</summary>
    public static RouteHandlerBuilder MapReadByPost<T>(this IEndpointRouteBuilder routes, string pattern, Delegate handler, string operationId, OperationTag tag) where T : notnull =>
        routes.MapPost(pattern, handler).Accepts<T>("application/json").WithName(operationId).WithTags(tag.Name).WithMetadata(tag);
}
