using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.ReferenceIntakes;

[Mapper]
internal sealed partial class ReferenceIntakeMapper(ReleaseContent content) : ReferenceMapper(content)
{
    [MapProperty(nameof(ReferenceIntakeEntry.Nutrient), nameof(ReferenceIntake.Nutrient), Use = nameof(ToNutrient))]
    [MapProperty(nameof(ReferenceIntakeEntry.Source), nameof(ReferenceIntake.Source), Use = nameof(ToSource))]
    [MapProperty(nameof(ReferenceIntakeEntry.SupersededBy), nameof(ReferenceIntake.SupersededBy), Use = nameof(OtherIntake))]
    public partial ReferenceIntake ToResource(ReferenceIntakeEntry entry);

    private Reference? OtherIntake(string? id) => id is null ? null : Content.To(CollectionNames.ReferenceIntakes, id);
}
