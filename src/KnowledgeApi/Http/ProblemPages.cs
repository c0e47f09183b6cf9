using System.Net;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Http;

/// <summary>The pages that the `type` of a problem document leads to: HTML for people, JSON for programs that ask for it.</summary>
internal static class ProblemPages
{
    public static void MapProblemPages(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/problems", [HttpMethods.Get, HttpMethods.Head], List).ExcludeFromDescription();
        app.MapMethods("/problems/{code}", [HttpMethods.Get, HttpMethods.Head], Get).ExcludeFromDescription();
    }

    private static Results<Ok<ProblemKind[]>, ContentHttpResult> List(HttpRequest request)
    {
        if (WantsJson(request))
            return TypedResults.Ok(ProblemKind.All);
        var rows = ProblemKind.All.Select(k => $"<tr><td>{k.Status}</td><td><a href=\"/problems/{k.Code}\">{k.Code}</a></td><td>{Text(k.Description)}</td></tr>");
        return Page("Problems", $"""
            <h1>Problems</h1>
            <p>Every failure is a problem document (RFC 9457). Its <code>code</code> is one of these and never changes its meaning.</p>
            <table><tr><th>Status</th><th>Code</th><th>Meaning</th></tr>{string.Concat(rows)}</table>
            """);
    }

    private static Results<Ok<ProblemKind>, ContentHttpResult, NotFound> Get(string code, HttpRequest request)
    {
        if (ProblemKind.Find(code) is not { } kind)
            return TypedResults.NotFound();
        if (WantsJson(request))
            return TypedResults.Ok(kind);
        return Page(kind.Title, $"""
            <h1>{Text(kind.Title)}</h1>
            <p><code>{kind.Code}</code>, HTTP status {kind.Status}</p>
            <h2>What it means</h2><p>{Text(kind.Description)}</p>
            <h2>What to do</h2><p>{Text(kind.Remedy)}</p>
            <p><a href="/problems">All problems</a> · <a href="/docs">Documentation</a></p>
            """);
    }

    private static bool WantsJson(HttpRequest request) => request.GetTypedHeaders().Accept is { Count: > 0 } wanted
        && wanted.OrderByDescending(a => a.Quality ?? 1).First().MediaType.Value?.EndsWith("json", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Escaped, with `code` between backticks shown as code.</summary>
    private static string Text(string plain) => string.Concat(WebUtility.HtmlEncode(plain).Split('`')
        .Select((part, i) => i % 2 == 1 ? $"<code>{part}</code>" : part));

    private static ContentHttpResult Page(string title, string body) => TypedResults.Text($$"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{WebUtility.HtmlEncode(title)}} · Nutrient–condition evidence API</title>
        <style>
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
        table { border-collapse: collapse } th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #ddd }
        code { background: #f2f2f2; padding: .1rem .3rem } a { color: #0b57a4 }
        </style>
        </head>
        <body><main>{{body}}</main></body>
        </html>
        """, "text/html", System.Text.Encoding.UTF8);
}
