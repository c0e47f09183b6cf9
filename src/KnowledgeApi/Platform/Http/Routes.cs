using KnowledgeApi.Platform.Representations;

namespace KnowledgeApi.Platform.Http;

/// <summary>How a reading operation is mapped.</summary>
internal static class Routes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps GET and HEAD, with the name and tag it has in the contract.</summary>
    public static RouteHandlerBuilder MapRead(this IEndpointRouteBuilder routes, string pattern, Delegate handler, string operationId, OperationTag tag) =>
        routes.MapMethods(pattern, Reading, handler).WithName(operationId).WithTags(tag.Name).WithMetadata(tag)
            .WithMetadata(OfferedFormats.ForHandler(handler)).AddEndpointFilter(FormatFilter.Apply);

    /// <summary>Maps GET and HEAD of what people or tools read and the contract does not describe.</summary>
    public static IEndpointConventionBuilder MapPage(this IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapMethods(pattern, Reading, handler).ExcludeFromDescription();

    /// <summary>Maps a question that comes in a body: POST, because it may be long and about a person; it changes nothing.</summary>
    public static RouteHandlerBuilder MapQuestion<T>(this IEndpointRouteBuilder routes, string pattern, Delegate handler, string operationId, OperationTag tag) where T : notnull =>
        routes.MapPost(pattern, handler).Accepts<T>("application/json").WithName(operationId).WithTags(tag.Name).WithMetadata(tag);
}
