using Riok.Mapperly.Abstractions;

[assembly: MapperDefaults(ThrowOnMappingNullMismatch = false, ThrowOnPropertyMappingNullMismatch = false)]

namespace KnowledgeApi.Collections.Definition;

/// <summary>What a resource shows for what a curator leaves out, where it always has the member: an empty list. A flag that is left out is false.</summary>
internal static class Absent
{
    public static string[] Listed(string[]? values) => values ?? [];
}
