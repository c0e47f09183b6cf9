using System.CommandLine;
using KnowledgeApi.Platform.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace KnowledgeApi.Benchmarks.Measuring;

/// <summary>The limit of an answer that is not kept: Kestrel and Npgsql that read the document of a claim by its id and write it, and do nothing else.</summary>
internal static class BareReaderCommand
{
    public static Command Command()
    {
        var url = new Option<string>("--url") { Required = true };
        var database = new Option<string>("--database") { Required = true };
        var release = new Option<int>("--release") { Required = true };
        var command = new Command("bare-reader", "Serve the documents of claims by bare Kestrel and Npgsql.") { url, database, release };
        command.Hidden = true;
        command.SetAction(result => Serve(result.GetValue(url)!, result.GetValue(database)!, result.GetValue(release)));
        return command;
    }

    private static async Task Serve(string url, string database, int release)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database) { Pooling = true, MaxAutoPrepare = 10, AutoPrepareMinUsages = 2 }.ConnectionString);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k => k.AddServerHeader = false).UseUrls(url);
        await using var app = builder.Build();
        app.Run(async context =>
        {
            var path = context.Request.Path.Value!;
            if (await Read(source, path[(path.LastIndexOf('/') + 1)..], release) is not { } body)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = body.Length;
            await context.Response.Body.WriteAsync(body);
        });
        await app.RunAsync();
    }

    private static async Task<byte[]?> Read(NpgsqlDataSource source, string id, int release)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(DocumentSql.Item, connection)
        {
            Parameters = { new("Collection", "claims"), new("Id", id), new("At", release) },
        };
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? reader.GetFieldValue<byte[]>(1) : null;
    }
}
