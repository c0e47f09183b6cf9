using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Platform.Resources;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Studies;

[Mapper, UseStaticMapper(typeof(Absent))]
internal sealed partial class StudyMapper(ReleaseContent content)
{
    [UseMapper]
    private readonly PopulationMapper _populations = new(content);

    [UseMapper]
    private readonly ResultMapper _results = new(content);

    [MapProperty(nameof(StudyEntry.Includes), nameof(Study.Includes), Use = nameof(Studies))]
    [MapProperty(nameof(StudyEntry.SupersededBy), nameof(Study.SupersededBy), Use = nameof(OtherStudy))]
    [MapProperty(nameof(StudyEntry.Nutrients), nameof(Study.Nutrients), Use = nameof(Nutrients))]
    [MapProperty(nameof(StudyEntry.Conditions), nameof(Study.Conditions), Use = nameof(Conditions))]
    [MapProperty(nameof(StudyEntry.Concepts), nameof(Study.Concepts), Use = nameof(Concepts))]
    public partial Study ToResource(StudyEntry entry);

    private Reference[] Studies(string[]? ids) => content.ToEach(CollectionNames.Studies, ids);

    private Reference[] Nutrients(string[] ids) => content.ToEach(CollectionNames.Nutrients, ids);

    private Reference[] Conditions(string[] ids) => content.ToEach(CollectionNames.Conditions, ids);

    private Reference[] Concepts(string[]? ids) => content.ToEach(CollectionNames.Concepts, ids);

    private Reference? OtherStudy(string? id) => id is null ? null : content.To(CollectionNames.Studies, id);

    private static Author[] Listed(Author[]? values) => values ?? [];

    private static Arm[] Listed(Arm[]? values) => values ?? [];

    private static SeedPassage[] Listed(SeedPassage[]? values) => values ?? [];
}
