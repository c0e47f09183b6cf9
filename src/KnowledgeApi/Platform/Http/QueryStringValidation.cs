using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using KnowledgeApi.Platform.Lists;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Representations;
using Microsoft.AspNetCore.WebUtilities;

namespace KnowledgeApi.Platform.Http;

/// <summary>
/// Middleware that validates query parameters before the framework binds them, because binding is lenient: it accepts names in any case, and
/// numbers and booleans with spaces, signs and leading zeros. Here each name and each value has exactly one spelling.
/// </summary>
internal static partial class QueryStringValidation
{
    private static readonly ConcurrentDictionary<Endpoint, AcceptedParameters?> Known = new();

    public static void UseQueryStringValidation(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint() is { } endpoint)
            Check(context.Request.QueryString, endpoint);
        return next(context);
    });

    /// <summary>Throws a problem where the operation does not take the query.</summary>
    public static void Check(QueryString given, Endpoint endpoint)
    {
        if (Known.GetOrAdd(endpoint, TakenBy) is { } taken)
            Check(new QueryStringEnumerable(given.Value), taken);
    }

    private static void Check(QueryStringEnumerable given, AcceptedParameters taken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var beyond = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in given)
        {
            var name = pair.DecodeName().ToString();
            if (!taken.Names.Contains(name, StringComparer.Ordinal))
                throw Problem.UnknownParameter(name, taken.Names);
            if (!seen.Add(name))
                throw Problem.InvalidParameter(name, "given more than once; separate several values by commas");
            if (taken.Scalars.TryGetValue(name, out var type) && !IsWritten(type, pair.DecodeValue().Span))
                throw Problem.InvalidParameter(name, type == typeof(bool) ? "must be true or false" : "must be a whole number, written in digits alone");
            if (type == typeof(int) && !int.TryParse(pair.DecodeValue().Span, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
                beyond[name] = pair.DecodeValue().ToString();
        }
        if (taken.Scalars.Keys.FirstOrDefault(beyond.ContainsKey) is { } first)
            throw Problem.InvalidParameter(first, $"'{beyond[first]}' is not a value it can have");
    }

    private static bool IsWritten(Type type, ReadOnlySpan<char> value) => type == typeof(bool) ? value is "true" or "false" : Whole().IsMatch(value);

    private static AcceptedParameters? TakenBy(Endpoint endpoint)
    {
        var query = endpoint.Metadata.GetMetadata<MethodInfo>()?.GetParameters()
            .FirstOrDefault(p => p.GetCustomAttribute<AsParametersAttribute>() is not null)?.ParameterType;
        if (query is null)
            return null;
        var hasOneFormat = endpoint.Metadata.GetMetadata<SendsFiles>() is not null;
        var scalars = query.GetProperties().Select(p => (Name: Parameter.NameOf(p), Type: Nullable.GetUnderlyingType(p.PropertyType)))
            .Where(p => p.Type == typeof(bool) || p.Type == typeof(int));
        return new AcceptedParameters([.. Parameter.NamesOf(query).Where(name => !(hasOneFormat && name == "format"))], scalars.ToDictionary(p => p.Name, p => p.Type!, StringComparer.Ordinal));
    }

    /// <summary>The parameters of an operation: all names, and the types of those that are not text.</summary>
    private sealed record AcceptedParameters(IReadOnlyList<string> Names, IReadOnlyDictionary<string, Type> Scalars);

    [GeneratedRegex(@"\A(0|-?[1-9][0-9]*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
