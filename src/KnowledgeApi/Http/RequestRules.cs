using System.Reflection;
using FluentValidation;

namespace KnowledgeApi.Http;

/// <summary>Runs before every handler: no unknown and no repeated parameters, and the rules of the query's validator.</summary>
internal static class RequestRules
{
    public static EndpointFilterDelegate Factory(EndpointFilterFactoryContext endpoint, EndpointFilterDelegate next)
    {
        var parameters = endpoint.MethodInfo.GetParameters();
        var query = Array.FindIndex(parameters, p => p.GetCustomAttribute<AsParametersAttribute>() is not null);
        if (query < 0)
            return next;
        var type = parameters[query].ParameterType;
        var allowed = Parameter.NamesOf(type);
        var validator = (IValidator)endpoint.ApplicationServices.GetRequiredService(typeof(IValidator<>).MakeGenericType(type));
        return async call =>
        {
            CheckNames(call.HttpContext.Request.Query, allowed);
            await Check(validator, call.Arguments[query]!, call.HttpContext.RequestAborted);
            return await next(call);
        };
    }

    private static void CheckNames(IQueryCollection given, IReadOnlyList<string> allowed)
    {
        foreach (var (name, values) in given)
        {
            if (!allowed.Contains(name, StringComparer.Ordinal))
                throw Problem.UnknownParameter(name, allowed);
            if (values.Count > 1)
                throw Problem.InvalidParameter(name, "given more than once; separate several values by commas");
        }
    }

    private static async Task Check(IValidator validator, object query, CancellationToken cancelled)
    {
        var result = await validator.ValidateAsync(new ValidationContext<object>(query), cancelled);
        if (!result.IsValid)
            throw Problem.InvalidParameters(result.Errors.GroupBy(e => Parameter.NameOf(e.PropertyName))
                .ToDictionary(g => g.Key, g => g.Select(e => e.ErrorMessage).Distinct().ToArray()));
    }

}
