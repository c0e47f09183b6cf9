using KnowledgeApi.Platform.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Platform.Representations;

/// <summary>The formats an operation offers, JSON first. The last instance on an endpoint applies.</summary>
internal sealed record OfferedFormats(Format[] All)
{
    private static readonly OfferedFormats OnlyJson = new([KnownFormats.Json]);

    public static OfferedFormats ForEndpoint(Endpoint? endpoint) => endpoint?.Metadata.GetMetadata<OfferedFormats>() ?? OnlyJson;

    /// <summary>The formats that follow from the return type alone: for lists and single resources.</summary>
    public static OfferedFormats ForHandler(Delegate handler)
    {
        var answers = AnswersOf(handler.Method.ReturnType).ToList();
        Format[] further = answers.Any(a => a.IsAssignableTo(typeof(Page))) ? KnownFormats.OfLists
            : answers.Any(a => IDocument.ContentOf(a).IsAssignableTo(typeof(Resource))) ? KnownFormats.OfResources : [];
        return new OfferedFormats([KnownFormats.Json, .. further]);
    }

    /// <summary>The body types in a return type such as Task&lt;Results&lt;Ok&lt;Claim&gt;, NotFound&gt;&gt;.</summary>
    private static IEnumerable<Type> AnswersOf(Type type) => !type.IsGenericType ? []
        : type.GetGenericTypeDefinition() == typeof(Ok<>) ? type.GenericTypeArguments
        : type.GenericTypeArguments.SelectMany(AnswersOf);
}

internal static class OfferedFormatsOfRoutes
{
    /// <summary>Adds formats to those that an operation already offers.</summary>
    public static TBuilder Offers<TBuilder>(this TBuilder operation, params Format[] formats) where TBuilder : IEndpointConventionBuilder
    {
        operation.Add(endpoint =>
        {
            var before = endpoint.Metadata.OfType<OfferedFormats>().LastOrDefault()?.All ?? [KnownFormats.Json];
            endpoint.Metadata.Add(new OfferedFormats([.. before, .. formats]));
        });
        return operation;
    }
}
