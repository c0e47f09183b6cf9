namespace KnowledgeApi.Http;

/// <summary>
/// Those who ask the same at once share one piece of work (see <see cref="AnswerCaching"/>). It ends when the caller who began it goes away,
/// but not for the others: one of them begins anew.
/// </summary>
internal static class SharedWork
{
    /// <summary>Each further attempt needs another caller who began and went away.</summary>
    private const int MostAttempts = 5;

    public static void UseSharedWork(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await next(context);
                return;
            }
            catch (OperationCanceledException) when (attempt < MostAttempts && !context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
            {
                // Somebody else's going away: ours is still open.
            }
        }
    });
}
