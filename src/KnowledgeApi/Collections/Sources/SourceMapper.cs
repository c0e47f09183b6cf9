using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Sources;

[Mapper]
internal static partial class SourceMapper
{
    public static partial Source ToResource(SourceEntry entry);

    private static Passage[] Listed(Passage[]? values) => values ?? [];

    private static Correction[] Listed(Correction[]? values) => values ?? [];
}
