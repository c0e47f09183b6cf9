using KnowledgeApi.Platform.Http;
using KnowledgeApi.Platform.Problems;
using KnowledgeApi.Platform.Releases;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KnowledgeApi.Host.Serving;

internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapRead("/health/live", Live, "getLiveness", HealthOperations.Tag);
        app.MapRead("/health/ready", Ready, "getReadiness", HealthOperations.Tag);
    }

    /// <summary>Is the process alive</summary>
    /// <remarks>Answers as long as the process runs, whatever the state of its database.</remarks>
    /// <response code="200">The process is alive.</response>
    private static Ok<Health> Live() => TypedResults.Ok(new Health { Status = "live" });

    /// <summary>Can it answer questions</summary>
    /// <remarks>Ready when the database answers and a release has been published.</remarks>
    /// <param name="release">The newest release.</param>
    /// <param name="releases">The releases that this node can see.</param>
    /// <response code="200">The service can answer requests.</response>
    private static Ok<Health> Ready(LiveRelease release, PublishedReleases releases) => releases.IsReachable
        ? TypedResults.Ok(new Health { Status = "ready", Release = release.Id })
        : throw Problem.DatabaseUnavailable();
}

/// <summary>State of the service.</summary>
public sealed record Health
{
    /// <summary>State of the service: `live` or `ready`.</summary>
    /// <example>ready</example>
    public required string Status { get; init; }

    /// <summary>Id of the newest release. Present only when ready.</summary>
    /// <example>2026.1</example>
    public string? Release { get; init; }
}
