using System.Reflection;
using FluentValidation;
using FluentValidation.Validators;
using KnowledgeApi.Platform.Lists;
using Microsoft.OpenApi;

namespace KnowledgeApi.Platform.Contract;

/// <summary>Adds the limits from request body validators to the contract, so that each limit is defined once.</summary>
internal static class BodyRules
{
    public static void Apply(OpenApiSchema schema, PropertyInfo property)
    {
        foreach (var rule in RulesOf(property))
        {
            if (rule is IItemCount count)
                (schema.MinItems, schema.MaxItems) = (count.Least > 0 ? count.Least : null, count.Most);
            else if (rule is IComparisonValidator { Comparison: Comparison.LessThanOrEqual, ValueToCompare: decimal most })
                schema.Maximum = most.ToString(System.Globalization.CultureInfo.InvariantCulture);
            else
                ParameterRules.Bound(schema.Items as OpenApiSchema ?? schema, rule);
        }
    }

    private static IEnumerable<IPropertyValidator> RulesOf(PropertyInfo property) =>
        property.DeclaringType!.GetNestedType("Validator", BindingFlags.NonPublic) is { } type
            ? ((IValidator)Activator.CreateInstance(type, nonPublic: true)!).CreateDescriptor().GetValidatorsForMember(property.Name).Select(v => v.Validator) : [];
}
