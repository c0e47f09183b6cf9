using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KnowledgeApi.Platform.Contract;

/// <summary>
/// Reads the doc comments of handlers, and of query properties, which the generator does not find for types that the framework parses from text.
/// </summary>
internal static partial class WrittenComments
{
    private static readonly Dictionary<string, XElement> Members = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "KnowledgeApi.xml"))
        .Descendants("member").ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);

    public static string? SummaryOf(PropertyInfo property) => Element(property, "summary");

    public static string? ExampleOf(PropertyInfo property) => Element(property, "example");

    public static string? SummaryOf(MethodInfo method) => Element(XmlCommentsNodeNameHelper.GetMemberNameForMethod(method), "summary");

    private static string? Element(PropertyInfo property, string element) => Element($"P:{property.DeclaringType!.FullName}.{property.Name}", element);

    private static string? Element(string member, string element) =>
        Members.GetValueOrDefault(member)?.Element(element)?.Value is { } text ? Spaces().Replace(text, " ").Trim() : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
