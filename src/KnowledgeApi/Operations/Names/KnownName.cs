using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Publishing;

namespace KnowledgeApi.Operations.Names;

/// <summary>A name in use at a release, as stored in the table of names.</summary>
internal sealed record KnownName
{
    public required string Collection { get; init; }
    public required string Id { get; init; }
    public required string Label { get; init; }

    /// <summary>Kind of the name, a code of the vocabulary name-kinds.</summary>
    public required string Kind { get; init; }
    public required string Name { get; init; }
    public required string Folded { get; init; }

    /// <summary>Id of the chemical form, where the name is that of a form.</summary>
    public string? Form { get; init; }

    /// <summary>Id of the nutrient, where the concept is a chemical form of one.</summary>
    public string? FormOf { get; init; }
    public string? FormOfLabel { get; init; }

    public bool IsPreferred => Kind == EntryName.Preferred;

    public bool IsWords => Kind is EntryName.Preferred or EntryName.Synonym or EntryName.Form;

    public bool IsThing => CollectionNames.Things.Contains(Collection);
}
