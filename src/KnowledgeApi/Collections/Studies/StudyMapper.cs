using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Collections.References;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Studies;

[Mapper, UseStaticMapper(typeof(Absent))]
internal sealed partial class StudyMapper(ReleaseContent content) : ReferenceMapper(content)
{
    [UseMapper]
    private readonly PopulationMapper _populations = new(content);

    [UseMapper]
    private readonly ResultMapper _results = new(content);

    [MapProperty(nameof(StudyEntry.Includes), nameof(Study.Includes), Use = nameof(ToStudies))]
    [MapProperty(nameof(StudyEntry.SupersededBy), nameof(Study.SupersededBy), Use = nameof(ToStudy))]
    [MapProperty(nameof(StudyEntry.Nutrients), nameof(Study.Nutrients), Use = nameof(ToNutrients))]
    [MapProperty(nameof(StudyEntry.Conditions), nameof(Study.Conditions), Use = nameof(ToConditions))]
    [MapProperty(nameof(StudyEntry.Concepts), nameof(Study.Concepts), Use = nameof(ToConcepts))]
    public partial Study ToResource(StudyEntry entry);

    private static Author[] Listed(Author[]? values) => values ?? [];

    private static Arm[] Listed(Arm[]? values) => values ?? [];

    private static SeedPassage[] Listed(SeedPassage[]? values) => values ?? [];
}
