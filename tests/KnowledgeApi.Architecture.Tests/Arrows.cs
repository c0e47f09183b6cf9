namespace KnowledgeApi.Architecture.Tests;

/// <summary>The written list of arrows between folders of one room. A new one is a decision: it is written here, with the line that needs it.</summary>
internal static class Arrows
{
    public static readonly IReadOnlyDictionary<string, string[]> Written = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
    };

    public static bool IsWritten(string from, string to) => Written.TryGetValue(from, out var targets) && targets.Contains(to);
}
