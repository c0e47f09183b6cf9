using KnowledgeApi.Platform.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Platform.Http;

/// <summary>The pages that the `type` of a problem document points to: HTML for people, JSON for programs that ask for it.</summary>
internal static class ProblemPages
{
    public static void MapProblemPages(this IEndpointRouteBuilder app)
    {
        app.MapPage("/problems", List);
        app.MapPage("/problems/{code}", Get);
    }

    private static Results<Ok<ProblemKind[]>, ContentHttpResult> List(HttpRequest request)
    {
        if (HtmlPage.WantsJson(request))
            return TypedResults.Ok(ProblemKind.All);
        var rows = ProblemKind.All.Select(k => $"<tr><td>{k.Status}</td><td><a href=\"/problems/{k.Code}\">{k.Code}</a></td><td>{HtmlPage.Text(k.Description)}</td></tr>");
        return HtmlPage.Render("Problems", $"""
            <h1>Problems</h1>
            <p>Every failure is a problem document (RFC 9457). Its <code>code</code> is one of these and never changes its meaning.</p>
            <table><tr><th>Status</th><th>Code</th><th>Meaning</th></tr>{string.Concat(rows)}</table>
            """);
    }

    private static Results<Ok<ProblemKind>, ContentHttpResult, NotFound> Get(string code, HttpRequest request)
    {
        if (ProblemKind.Find(code) is not { } kind)
            return TypedResults.NotFound();
        if (HtmlPage.WantsJson(request))
            return TypedResults.Ok(kind);
        return HtmlPage.Render(kind.Title, $"""
            <h1>{HtmlPage.Text(kind.Title)}</h1>
            <p><code>{kind.Code}</code>, HTTP status {kind.Status}</p>
            <h2>What it means</h2><p>{HtmlPage.Text(kind.Description)}</p>
            <h2>What to do</h2><p>{HtmlPage.Text(kind.Remedy)}</p>
            <p><a href="/problems">All problems</a> · <a href="/docs">Documentation</a></p>
            """);
    }
}
