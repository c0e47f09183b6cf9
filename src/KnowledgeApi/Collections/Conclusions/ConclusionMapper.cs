using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Populations;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Resources;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Conclusions;

[Mapper]
internal sealed partial class ConclusionMapper(ReleaseContent content) : ReferenceMapper(content)
{
    [UseMapper]
    private readonly PopulationMapper _populations = new(content);
    private readonly ResultMapper _results = new(content);

    [MapProperty(nameof(ConclusionEntry.Subject), nameof(Conclusion.Subject), Use = nameof(ToNutrient))]
    [MapProperty(nameof(ConclusionEntry.Route), nameof(Conclusion.Route), Use = nameof(OralByDefault))]
    [MapProperty(nameof(ConclusionEntry.Setting), nameof(Conclusion.Setting), Use = nameof(SupplementByDefault))]
    [MapProperty(nameof(ConclusionEntry.Condition), nameof(Conclusion.Condition), Use = nameof(ToCondition))]
    [MapProperty(nameof(ConclusionEntry.Claims), nameof(Conclusion.Claims), Use = nameof(Claims))]
    [MapProperty(nameof(ConclusionEntry.Result), nameof(Conclusion.LeadingResult), Use = nameof(Leading))]
    [MapperIgnoreSource(nameof(ConclusionEntry.Safety))]
    public partial Conclusion ToResource(ConclusionEntry entry);

    [MapProperty(nameof(ApplicabilityEntry.Studies), nameof(Applicability.Studies), Use = nameof(ToStudies))]
    public partial Applicability ToShown(ApplicabilityEntry applicability);

    private LeadingResult? Leading(string? id) =>
        _results.Find(id) is { } result ? new() { Study = ToStudy(ResultId.StudyOf(result.Id)), Result = result } : null;

    private static string OralByDefault(string? route) => route ?? "oral";

    private static string SupplementByDefault(string? setting) => setting ?? "supplement";

    private Reference[] Claims(string[] ids) => Content.ToEach(CollectionNames.Claims, ids);
}
