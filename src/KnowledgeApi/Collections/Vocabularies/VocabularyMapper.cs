using KnowledgeApi.Platform.Vocabularies;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Vocabularies;

[Mapper]
internal static partial class VocabularyMapper
{
    public static partial Vocabulary ToResource(VocabularyEntry entry);
}
