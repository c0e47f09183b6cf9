using System.Diagnostics.CodeAnalysis;

namespace KnowledgeApi.Platform.Resources;

/// <summary>A query parameter with several values separated by commas: any of them matches.</summary>
/// <param name="Values">The values, in the order given, without duplicates.</param>
public sealed record ValueList(string[] Values)
{
    /// <summary>Number of values given, including duplicates.</summary>
    internal int Given { get; private init; } = Values.Length;

    public static bool TryParse(string? text, [NotNullWhen(true)] out ValueList? list)
    {
        var values = text?.Split(',');
        list = values is null ? null : new ValueList([.. values.Distinct(StringComparer.Ordinal)]) { Given = values.Length };
        return list is not null;
    }
}
