using System.Reflection;
using FluentValidation;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Problems;

namespace KnowledgeApi.Platform.Http;

/// <summary>Endpoint filter that runs the query's validator before every handler.</summary>
internal static class RequestRules
{
    public static EndpointFilterDelegate Factory(EndpointFilterFactoryContext endpoint, EndpointFilterDelegate next)
    {
        var parameters = endpoint.MethodInfo.GetParameters();
        var query = Array.FindIndex(parameters, p => p.GetCustomAttribute<AsParametersAttribute>() is not null);
        if (query < 0)
            return next;
        var type = parameters[query].ParameterType;
        var validator = (IValidator)endpoint.ApplicationServices.GetRequiredService(typeof(IValidator<>).MakeGenericType(type));
        return call =>
        {
            Check(validator, call.Arguments[query]!);
            return next(call);
        };
    }

    private static void Check(IValidator validator, object query)
    {
        var result = validator.Validate(new ValidationContext<object>(query));
        if (!result.IsValid)
            throw Problem.InvalidParameters(result.Errors.GroupBy(e => Parameter.NameOf(e.PropertyName))
                .ToDictionary(g => g.Key, g => g.Select(e => e.ErrorMessage).Distinct().ToArray()));
    }
}
