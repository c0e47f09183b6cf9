using System.Reflection;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace KnowledgeApi.Platform.Contract;

/// <summary>The operations of the contract in short, found as the contract finds them: on the endpoints, so that none can be forgotten.</summary>
internal sealed class ContractOperations(IApiDescriptionGroupCollectionProvider endpoints)
{
    private readonly Lazy<IReadOnlyList<EntryOperation>> _all = new(() => [.. endpoints.ApiDescriptionGroups.Items.SelectMany(g => g.Items).Where(IsOne)
        .OrderBy(PathOf, StringComparer.Ordinal).ThenBy(a => a.HttpMethod, StringComparer.Ordinal).Select(OperationOf)]);

    /// <summary>By path, then method. Asked only by requests: before endpoints are attached there would be none.</summary>
    public IReadOnlyList<EntryOperation> All => _all.Value;

    /// <summary>HEAD is served wherever GET is, and not written out.</summary>
    public static bool IsOne(ApiDescription api) => api.HttpMethod != HttpMethods.Head && api.RelativePath is not null;

    private static EntryOperation OperationOf(ApiDescription api)
    {
        var metadata = api.ActionDescriptor.EndpointMetadata;
        var handler = metadata.OfType<MethodInfo>().Single();
        var required = string.Join(',', RequiredBy(handler));
        var href = required.Length == 0 ? PathOf(api) : $"{PathOf(api)}{{?{required}}}";
        return new EntryOperation
        {
            Operation = metadata.OfType<IEndpointNameMetadata>().Last().EndpointName,
            Method = api.HttpMethod!,
            Href = href,
            Templated = href.Contains('{', StringComparison.Ordinal),
            Title = metadata.OfType<OperationText>().LastOrDefault()?.Title ?? WrittenComments.SummaryOf(handler)!,
        };
    }

    private static string PathOf(ApiDescription api) => $"/{api.RelativePath!.TrimEnd('/')}";

    private static IEnumerable<string> RequiredBy(MethodInfo handler) =>
        ParameterRules.QueryOf(handler) is not { } query ? [] : query.GetProperties().Where(p => ParameterRules.IsRequired(query, p)).Select(Parameter.NameOf);
}
