using System.Text;
using KnowledgeApi.Platform.Problems;

namespace KnowledgeApi.Platform.Http;

/// <summary>Middleware that rejects URLs that cannot be served: too long, or with text that PostgreSQL cannot store.</summary>
internal static class RequestUrlValidation
{
    public const int MaximumAddress = 8192;

    public static void UseRequestUrlValidation(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        Check(context.Request.Path.Value!, context.Request.QueryString.Value ?? "");
        return next(context);
    });

    /// <summary>Throws a problem where an address cannot be served.</summary>
    public static void Check(string path, string query)
    {
        if (path.Length + query.Length > MaximumAddress)
            throw new Problem(414, "uri-too-long", $"The address is longer than {MaximumAddress} characters.");
        if (path.Contains('\0') || path.Contains('\uFFFD'))
            throw Problem.InvalidParameter("path", "is not valid UTF-8 text");
        if (!query.Contains('%'))
            return;
        foreach (var pair in query.TrimStart('?').Split('&'))
        {
            if (!IsText(pair))
                throw Problem.InvalidParameter(Uri.UnescapeDataString(pair.Split('=')[0]), "is not valid UTF-8 text without NUL");
        }
    }

    /// <summary>Whether PostgreSQL can store a text: no NUL, no unpaired surrogate.</summary>
    public static bool IsStorable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0' || (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))))
                return false;
            if (char.IsHighSurrogate(text[i]))
                i++;
        }
        return true;
    }

    private static bool IsText(string escaped)
    {
        var bytes = new List<byte>(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] == '%' && i + 2 < escaped.Length && byte.TryParse(escaped.AsSpan(i + 1, 2), System.Globalization.NumberStyles.HexNumber, null, out var b))
            {
                bytes.Add(b);
                i += 2;
            }
            else if (escaped[i] < 128)
            {
                bytes.Add((byte)escaped[i]);
            }
        }
        try
        {
            return !new UTF8Encoding(false, throwOnInvalidBytes: true).GetString([.. bytes]).Contains('\0');
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
