using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Operations.Names;

/// <summary>A name in use at a release, as the names table holds it.</summary>
internal sealed record KnownName
{
    public required string Collection { get; init; }
    public required string Id { get; init; }
    public required string Label { get; init; }

    /// <summary>Vocabulary name-kinds.</summary>
    public required string Kind { get; init; }
    public required string Name { get; init; }
    public required string Folded { get; init; }

    /// <summary>For a name of a chemical form: its id.</summary>
    public string? Form { get; init; }

    /// <summary>For a concept that is a chemical form: the nutrient it is a form of.</summary>
    public string? FormOf { get; init; }
    public string? FormOfLabel { get; init; }

    public bool IsPreferred => Kind == EntryName.Preferred;

    public bool IsWords => Kind is EntryName.Preferred or EntryName.Synonym or EntryName.Form;

    public bool IsThing => CollectionNames.Things.Contains(Collection);
}
