using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.Dosages;
using KnowledgeApi.Collections.Nutrients;
using KnowledgeApi.Collections.Studies;
using KnowledgeApi.Platform.Resources;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Forms;

[Mapper]
internal sealed partial class FormMapper(ReleaseContent content) : ReferenceMapper(content)
{
    private readonly ILookup<(string, string), string> _dosages = content.All<DosageEntry>(CollectionNames.Dosages)
        .Where(d => d.Form is not null).ToLookup(d => (d.Nutrient, d.Form!), d => d.Id);

    private readonly ILookup<(string, string), string> _studies = content.All<StudyEntry>(CollectionNames.Studies)
        .SelectMany(s => s.Arms ?? [], (s, arm) => (Study: s.Id, arm.Nutrient, arm.Form))
        .Where(given => given is { Nutrient: not null, Form: not null }).ToLookup(given => (given.Nutrient!, given.Form!), given => given.Study);

    public Form ToResource(FormEntry entry) => Map(
        entry.Form, ToNutrient(entry.Nutrient),
        Content.ToEach(CollectionNames.Dosages, Naming(_dosages, entry)),
        Content.ToEach(CollectionNames.Studies, Naming(_studies, entry)));

    private partial Form Map(NutrientForm form, Reference nutrient, Reference[] dosages, Reference[] studies);

    private static IEnumerable<string> Naming(ILookup<(string, string), string> items, FormEntry form) =>
        form.Called().SelectMany(name => items[(form.Nutrient, name)]).Order(StringComparer.Ordinal);
}
