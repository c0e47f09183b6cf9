using System.Reflection;
using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Lists;
using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace KnowledgeApi.Platform.Contract;

/// <summary>Summaries of the contract's operations. They are read from the endpoints, as the contract is, so none can be missing.</summary>
internal sealed class ContractOperations(IApiDescriptionGroupCollectionProvider endpoints)
{
    private readonly Lazy<IReadOnlyList<EntryOperation>> _all = new(() => [.. endpoints.ApiDescriptionGroups.Items.SelectMany(g => g.Items).Where(IsOne)
        .OrderBy(PathOf, StringComparer.Ordinal).ThenBy(a => a.HttpMethod, StringComparer.Ordinal).Select(OperationOf)]);

    /// <summary>Ordered by path, then method. Read only from requests: before the endpoints are mapped, there are none.</summary>
    public IReadOnlyList<EntryOperation> All => _all.Value;

    /// <summary>Whether the contract lists the operation. HEAD is served wherever GET is, and is not listed.</summary>
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
