using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Vocabularies;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Vocabularies;

[Mapper, UseStaticMapper(typeof(Absent))]
internal static partial class VocabularyMapper
{
    public static partial Vocabulary ToResource(VocabularyEntry entry);
}
