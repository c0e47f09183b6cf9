using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Platform.Resources;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Populations;

[Mapper]
internal sealed partial class PopulationMapper(ReleaseContent content)
{
    [MapProperty(nameof(PopulationEntry.With), nameof(Population.With), Use = nameof(Things))]
    [MapProperty(nameof(PopulationEntry.Without), nameof(Population.Without), Use = nameof(Things))]
    [MapProperty(nameof(PopulationEntry.AtRiskOf), nameof(Population.AtRiskOf), Use = nameof(Things))]
    [MapProperty(nameof(PopulationEntry.History), nameof(Population.History), Use = nameof(Things))]
    public partial Population ToShown(PopulationEntry population);

    [MapProperty(nameof(MarkerEntry.Marker), nameof(PopulationMarker.Marker), Use = nameof(Thing))]
    public partial PopulationMarker ToShown(MarkerEntry marker);

    private Reference Thing(string id) => content.ToThing(id);

    private Reference[]? Things(string[]? ids) => ids is null ? null : content.ToThings(ids);
}
