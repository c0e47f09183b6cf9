using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Populations;

[Mapper]
internal sealed partial class PopulationMapper(ReleaseContent content) : ReferenceMapper(content)
{
    [MapProperty(nameof(PopulationEntry.With), nameof(Population.With), Use = nameof(ToThingsIfStated))]
    [MapProperty(nameof(PopulationEntry.Without), nameof(Population.Without), Use = nameof(ToThingsIfStated))]
    [MapProperty(nameof(PopulationEntry.AtRiskOf), nameof(Population.AtRiskOf), Use = nameof(ToThingsIfStated))]
    [MapProperty(nameof(PopulationEntry.History), nameof(Population.History), Use = nameof(ToThingsIfStated))]
    public partial Population ToShown(PopulationEntry population);

    [MapProperty(nameof(MarkerEntry.Marker), nameof(PopulationMarker.Marker), Use = nameof(ToThing))]
    public partial PopulationMarker ToShown(MarkerEntry marker);

    [UserMapping(Default = false)]
    private Reference[]? ToThingsIfStated(string[]? ids) => ids is null ? null : ToThings(ids);
}
