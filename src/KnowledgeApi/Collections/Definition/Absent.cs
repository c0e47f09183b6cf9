namespace KnowledgeApi.Collections.Definition;

/// <summary>What a resource shows for what a curator leaves out, where it always has the member: an empty list, and false for a flag.</summary>
internal static class Absent
{
    public static string[] Listed(string[]? values) => values ?? [];

    public static bool Flag(bool? value) => value ?? false;
}
