using KnowledgeApi.Platform.Vocabularies;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Platform.Http;

/// <summary>One page per vocabulary with one anchor per term, which the documentation links to.</summary>
internal static class VocabularyPages
{
    public static void MapVocabularyPages(this IEndpointRouteBuilder app)
    {
        app.MapPage("/vocabularies", List);
        app.MapPage("/vocabularies/{id}", Get);
    }

    /// <summary>Address of the explanation of a term.</summary>
    public static string AddressOf(string vocabulary, string code) => $"/vocabularies/{vocabulary}#{Uri.EscapeDataString(code)}";

    private static ContentHttpResult List()
    {
        var rows = Vocabulary.All.Select(v => $"<tr><td><a href=\"/vocabularies/{v.Id}\">{HtmlPage.Text(v.Name)}</a></td><td>{HtmlPage.Text(v.Definition)}</td></tr>");
        return HtmlPage.Render("Vocabularies", $"""
            <h1>Vocabularies</h1>
            <p>The only values that coded fields have. For programs: <a href="/v1/vocabularies">/v1/vocabularies</a>.</p>
            <table><tr><th>Vocabulary</th><th>Meaning</th></tr>{string.Concat(rows)}</table>
            """);
    }

    private static Results<ContentHttpResult, NotFound> Get(string id)
    {
        if (Vocabulary.All.FirstOrDefault(v => v.Id == id) is not { } vocabulary)
            return TypedResults.NotFound();
        return HtmlPage.Render(vocabulary.Name, $"""
            <h1>{HtmlPage.Text(vocabulary.Name)}</h1>
            <p>{HtmlPage.Text(vocabulary.Definition)}</p>
            <table><tr><th>Term</th><th>Meaning</th><th>Elsewhere</th></tr>{string.Concat(vocabulary.Terms.Select(Row))}</table>
            <p>For programs: <a href="/v1/vocabularies/{vocabulary.Id}">/v1/vocabularies/{vocabulary.Id}</a> · <a href="/vocabularies">All vocabularies</a> · <a href="/docs">Documentation</a></p>
            """);
    }

    private static string Row(Term term)
    {
        var elsewhere = (term.Link, term.Mapping) switch
        {
            ({ } link, _) => $"<a href=\"{HtmlPage.Text(link)}\">{HtmlPage.Text(term.Mapping ?? link)}</a>",
            (null, { } mapping) => $"<code>{HtmlPage.Text(mapping)}</code>",
            _ => "",
        };
        return $"<tr id=\"{HtmlPage.Text(term.Code)}\"><td><code>{HtmlPage.Text(term.Code)}</code></td><td>{HtmlPage.Text(term.Definition)}</td><td>{elsewhere}</td></tr>";
    }
}
