using System.Diagnostics.CodeAnalysis;

namespace KnowledgeApi.Http;

/// <summary>A query parameter that takes several values separated by commas: any of them matches.</summary>
/// <param name="Values">The values, in the order given, without repetitions.</param>
public sealed record CommaList(string[] Values)
{
    public static bool TryParse(string? text, [NotNullWhen(true)] out CommaList? list)
    {
        list = text is null ? null : new CommaList([.. text.Split(',').Distinct(StringComparer.Ordinal)]);
        return list is not null;
    }
}
