using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KnowledgeApi.Contract;

/// <summary>The comments of query properties, which the generator does not find for types that the framework parses from text.</summary>
internal static partial class WrittenComments
{
    private static readonly Dictionary<string, XElement> Members = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "KnowledgeApi.xml"))
        .Descendants("member").ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);

    public static string? SummaryOf(PropertyInfo property) => Of(property, "summary");

    public static string? ExampleOf(PropertyInfo property) => Of(property, "example");

    private static string? Of(PropertyInfo property, string element) =>
        Members.GetValueOrDefault($"P:{property.DeclaringType!.FullName}.{property.Name}")?.Element(element)?.Value is { } text
            ? Spaces().Replace(text, " ").Trim() : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
