using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.ReferenceIntakes;

[Mapper]
internal sealed partial class ReferenceIntakeMapper(ReleaseContent content)
{
    [MapProperty(nameof(ReferenceIntakeEntry.Nutrient), nameof(ReferenceIntake.Nutrient), Use = nameof(Nutrient))]
    [MapProperty(nameof(ReferenceIntakeEntry.Source), nameof(ReferenceIntake.Source), Use = nameof(Source))]
    [MapProperty(nameof(ReferenceIntakeEntry.SupersededBy), nameof(ReferenceIntake.SupersededBy), Use = nameof(OtherIntake))]
    public partial ReferenceIntake ToResource(ReferenceIntakeEntry entry);

    private Reference Nutrient(string id) => content.To(CollectionNames.Nutrients, id);

    private Reference Source(string id) => content.To(CollectionNames.Sources, id);

    private Reference? OtherIntake(string? id) => id is null ? null : content.To(CollectionNames.ReferenceIntakes, id);
}
