using System.Net;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Platform.Http;

/// <summary>A plain page for people, at a URL where programs get JSON.</summary>
internal static class HtmlPage
{
    public static bool WantsJson(HttpRequest request) => request.GetTypedHeaders().Accept is { Count: > 0 } wanted
        && wanted.OrderByDescending(a => a.Quality ?? 1).First().MediaType.Value?.EndsWith("json", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>HTML-encodes a text, and shows what is between backticks as code.</summary>
    public static string Text(string plain) => string.Concat(WebUtility.HtmlEncode(plain).Split('`')
        .Select((part, i) => i % 2 == 1 ? $"<code>{part}</code>" : part));

    public static ContentHttpResult Render(string title, string body) => TypedResults.Text($$"""
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
