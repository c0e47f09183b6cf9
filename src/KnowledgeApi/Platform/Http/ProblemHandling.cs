using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Problems;
using Microsoft.AspNetCore.Diagnostics;
using Npgsql;

namespace KnowledgeApi.Platform.Http;

/// <summary>Turns all failures into problem documents (RFC 9457), in one place. Internal details are never exposed.</summary>
internal static class ProblemHandling
{
    public static void AddProblems(this IServiceCollection services)
    {
        services.AddSingleton<IProblemDetailsWriter, Writer>();
        services.AddProblemDetails();
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
    }

    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = e => Known(e)?.Status ?? (e as BadHttpRequestException)?.StatusCode ?? 500,
            SuppressDiagnosticsCallback = e => Known(e.Exception) is not null,
        });
        app.UseStatusCodePages();
    }

    private static void Customise(ProblemDetailsContext context)
    {
        var document = context.ProblemDetails;
        var status = document.Status ??= context.HttpContext.Response.StatusCode;
        var problem = Known(context.HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error) ?? ByStatus(status, context.HttpContext);
        var shown = DocumentOf(problem);
        document.Status = shown.Status;
        document.Title = shown.Title;
        document.Type = shown.Type;
        document.Detail = shown.Detail;
        document.Extensions.Clear();
        document.Extensions["code"] = problem.Code;
        if (problem.Errors is not null)
            document.Extensions["errors"] = problem.Errors;
        if (problem.ReplacedBy is not null)
            document.Extensions["replacedBy"] = problem.ReplacedBy;
        if (problem.Status == 503)
            context.HttpContext.Response.Headers.RetryAfter = "2";
    }

    /// <summary>The problem document of a failure, as the contract's examples show it.</summary>
    public static ProblemDocument DocumentOf(Problem problem) => new()
    {
        Type = $"/problems/{problem.Code}",
        Title = Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(problem.Status),
        Status = problem.Status,
        Detail = problem.Message,
        Code = problem.Code,
        Errors = problem.Errors?.ToDictionary(),
    };

    /// <summary>The problem reported to the client; null for an internal error.</summary>
    private static Problem? Known(Exception? failure) => failure switch
    {
        Problem problem => problem,
        BadHttpRequestException { StatusCode: 413 } => new Problem(413, "payload-too-large", "The request body is too large."),
        BadHttpRequestException bad => new Problem(bad.StatusCode, "bad-request", "The request could not be understood."),
        InvalidDataException => new Problem(400, "bad-request", "The request body could not be decoded."),
        NpgsqlException { InnerException: TimeoutException } => Problem.DatabaseUnavailable(),
        PostgresException { SqlState: PostgresErrorCodes.QueryCanceled } => Problem.DatabaseUnavailable(),
        PostgresException { SqlState: "22021" } => new Problem(400, "invalid-parameter", "The request holds text that is not valid UTF-8."),
        NpgsqlException { IsTransient: true } or System.Net.Sockets.SocketException => Problem.DatabaseUnavailable(),
        NpgsqlException { InnerException: System.Net.Sockets.SocketException or IOException } => Problem.DatabaseUnavailable(),
        _ => null,
    };

    private static Problem ByStatus(int status, HttpContext context) => status switch
    {
        404 when context.Request.RouteValues["id"] is { } id => Problem.NotFound($"{id}"),
        404 => new Problem(404, "no-such-path", "There is nothing at this path. The entry document is /v1."),
        405 => new Problem(405, "method-not-allowed", $"The methods here are: {context.Response.Headers.Allow}."),
        416 => new Problem(416, "range-not-satisfiable", "The range asked for begins beyond the end of the file; Content-Range gives its length."),
        415 => new Problem(415, "unsupported-media-type", "Send the body as application/json."),
        < 500 => new Problem(status, "bad-request", "The request could not be understood."),
        _ => new Problem(500, "internal-error", "Something went wrong on our side."),
    };

    /// <summary>Writes the document regardless of Accept; the framework's own writer would leave a 406 without a body.</summary>
    private sealed class Writer : IProblemDetailsWriter
    {
        public bool CanWrite(ProblemDetailsContext context) => true;

        public async ValueTask WriteAsync(ProblemDetailsContext context)
        {
            Customise(context);
            var response = context.HttpContext.Response;
            response.StatusCode = context.ProblemDetails.Status ?? response.StatusCode;
            await response.WriteAsJsonAsync(context.ProblemDetails, ApiJson.Options, "application/problem+json", context.HttpContext.RequestAborted);
        }
    }
}
