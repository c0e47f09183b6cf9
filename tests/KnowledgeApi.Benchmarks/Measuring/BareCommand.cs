using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace KnowledgeApi.Benchmarks.Measuring;

/// <summary>The limit to measure against: Kestrel that writes given bytes and headers and does nothing else.</summary>
internal static class BareCommand
{
    public static Command Command()
    {
        var url = new Option<string>("--url") { Required = true };
        var body = new Option<FileInfo>("--body") { Required = true };
        var headers = new Option<string[]>("--header") { Description = "name: value" };
        var command = new Command("bare", "Serve one body at every path by bare Kestrel.") { url, body, headers };
        command.Hidden = true;
        command.SetAction(result => Serve(result.GetValue(url)!, File.ReadAllBytes(result.GetValue(body)!.FullName), result.GetValue(headers) ?? []));
        return command;
    }

    private static async Task Serve(string url, byte[] body, string[] headers)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k => k.AddServerHeader = false).UseUrls(url);
        await using var app = builder.Build();
        var pairs = headers.Select(h => h.Split(": ", 2)).ToArray();
        app.Run(async context =>
        {
            foreach (var pair in pairs)
                context.Response.Headers[pair[0]] = pair[1];
            if (context.Request.Headers.IfNoneMatch.Count > 0)
            {
                context.Response.StatusCode = 304;
                return;
            }
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = body.Length;
            await context.Response.Body.WriteAsync(body);
        });
        await app.RunAsync();
    }
}
