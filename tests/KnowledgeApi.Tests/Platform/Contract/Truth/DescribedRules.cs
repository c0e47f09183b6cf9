using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeApi.Tests.Platform.Contract.Truth;

/// <summary>
/// What OpenAPI has no words for, and the document therefore says in prose: rules between parameters, and what a text must hold.
/// A rule counts only where the description of its parameter has the prose; a question that breaks one must be refused by name.
/// </summary>
internal static partial class DescribedRules
{
    /// <param name="Parameter">What is refused.</param>
    /// <param name="Prose">What a description says.</param>
    /// <param name="IsBroken">Whether a question that holds the parameter breaks it.</param>
    /// <param name="At">The parameter that has the description, where it is another.</param>
    private sealed record Rule(string Parameter, string Prose, Func<TakenParameter, IReadOnlyDictionary<string, string>, bool> IsBroken, string? At = null);

    private static readonly Rule[] All =
    [
        new("includeDescendants", "^With `", StandsAlone),
        new("stance", "^With `", StandsAlone),
        new("limit", "a page holds at most 50", (_, given) => given.ContainsKey("include") && int.Parse(given["limit"], null) > 50, At: "include"),
        new("maxYear", "not before `minYear`", (_, given) => given.TryGetValue("minYear", out var least) && int.Parse(given["maxYear"], null) < int.Parse(least, null)),
        new("to", "another than `from`", (_, given) => given.GetValueOrDefault("from") == given["to"]),
        new("q", "at least one letter or digit", (_, given) => !given["q"].Any(char.IsLetterOrDigit)),
        // What a question leaves out is a small language of its own; its tests are beside it.
        new("q", "that is not left out", (_, given) => !new KnowledgeApi.Operations.Search.SearchTerms(given["q"]).HasWords),
        new("since", "a day that the calendar has", (_, given) => given["since"] is [_, _, _, _, '-', ..] since && !DateTimeOffset.TryParse(since, CultureInfo.InvariantCulture, out var _)),
        // Only the service can make one; KnownValues has those that it made.
        new("cursor", "`page.next` of the page before", (_, _) => true),
    ];

    /// <summary>Without any of the parameters that its description begins with.</summary>
    private static bool StandsAlone(TakenParameter p, IReadOnlyDictionary<string, string> given) =>
        p.Description.Split(':')[0] is var needs && !Quoted().Matches(needs).Any(m => given.ContainsKey(m.Groups[1].Value));

    /// <summary>The parameter whose described rule a question breaks; null where it keeps all of them.</summary>
    public static string? BrokenBy(Operation operation, IReadOnlyDictionary<string, string> given) =>
        All.Where(r => given.ContainsKey(r.Parameter)).FirstOrDefault(r => operation.Parameters.FirstOrDefault(p => p.Name == (r.At ?? r.Parameter)) is { } taken
            && Regex.IsMatch(taken.Description, r.Prose) && r.IsBroken(taken, given))?.Parameter;

    [GeneratedRegex("`(\\w+)`")]
    private static partial Regex Quoted();
}
