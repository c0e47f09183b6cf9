using KnowledgeApi.Platform.Problems;
using Microsoft.Net.Http.Headers;

namespace KnowledgeApi.Platform.Representations;

/// <summary>Chooses the format of a response: `format` takes precedence over Accept, a more specific media range over a wider one (RFC 9110).</summary>
internal static class Negotiation
{
    public static Format Choose(HttpContext context)
    {
        var offered = OfferedFormats.ForEndpoint(context.GetEndpoint()).All;
        // Several values are rejected later, with the other repeated parameters.
        return context.Request.Query["format"] is [{ } name] ? ByName(name, offered) : ByAccept(context.Request.Headers.Accept, offered);
    }

    private static Format ByName(string name, Format[] offered) => offered.FirstOrDefault(f => f.Name == name)
        ?? throw Problem.InvalidParameter("format", $"'{name}' is not one of: {string.Join(", ", offered.Select(f => f.Name))}");

    private static Format ByAccept(Microsoft.Extensions.Primitives.StringValues accept, Format[] offered)
    {
        if (string.IsNullOrWhiteSpace(accept))
            return offered[0];
        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges))
            throw NotAcceptable(offered);
        var best = offered.MaxBy(f => QualityOf(f, ranges))!;
        return QualityOf(best, ranges) > 0 ? best : throw NotAcceptable(offered);
    }

    private static double QualityOf(Format format, IList<MediaTypeHeaderValue> ranges)
    {
        // Parameters such as charset or profile never cause a rejection: there is one variant of each type.
        var offered = new MediaTypeHeaderValue(format.MediaType);
        var fitting = ranges.Where(r => offered.IsSubsetOf(new MediaTypeHeaderValue(r.MediaType)));
        return fitting.OrderByDescending(Specificity).FirstOrDefault() is { } range ? range.Quality ?? 1 : 0;
    }

    private static int Specificity(MediaTypeHeaderValue range) => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2;

    private static Problem NotAcceptable(Format[] offered) => Problem.NotAcceptable(offered.Select(f => $"{f.MediaType} (format={f.Name})"));
}
