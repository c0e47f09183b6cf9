using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KnowledgeApi.Platform.Representations;

/// <summary>
/// Middleware that chooses the coding of a response from Accept-Encoding (RFC 9110), once: what compresses and what keeps answers then see the
/// chosen coding alone, so an answer is kept under the coding that it has. The framework's own choice takes what a client excludes with `q=0`
/// where the client also sends `*`.
/// </summary>
internal static class ContentCoding
{
    private const string Identity = "identity";

    /// <summary>Those we compress with, best first.</summary>
    private static readonly string[] Offered = ["br", "gzip"];

    public static void UseContentCoding(this IApplicationBuilder app) => app.Use(next => context =>
    {
        var headers = context.Request.Headers;
        if (headers.AcceptEncoding.Count > 0)
            headers.AcceptEncoding = Choose(headers.AcceptEncoding);
        return next(context);
    });

    /// <summary>The coding of the response. What cannot be parsed is no wish, and no coding at all is what every client can read.</summary>
    public static string Choose(StringValues accepted)
    {
        if (accepted.Count == 1 && Offered.Contains(accepted[0]))
            return accepted[0]!;
        if (!StringWithQualityHeaderValue.TryParseList(accepted, out var wishes))
            return Identity;
        var best = Offered.MaxBy(coding => QualityOf(coding, wishes))!;
        var wished = QualityOf(best, wishes);
        return wished > 0 && wished >= (Named(Identity, wishes) ?? 0) ? best : Identity;
    }

    private static double QualityOf(string coding, IList<StringWithQualityHeaderValue> wishes) => Named(coding, wishes) ?? Named("*", wishes) ?? 0;

    private static double? Named(string coding, IList<StringWithQualityHeaderValue> wishes)
    {
        foreach (var wish in wishes)
        {
            if (wish.Value.Equals(coding, StringComparison.OrdinalIgnoreCase))
                return wish.Quality ?? 1;
        }
        return null;
    }
}
