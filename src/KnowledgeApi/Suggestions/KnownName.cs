using KnowledgeApi.Http;

namespace KnowledgeApi.Suggestions;

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

    public bool IsPreferred => Kind == Data.Publishing.EntryName.Preferred;

    public bool IsWords => Kind is Data.Publishing.EntryName.Preferred or Data.Publishing.EntryName.Synonym or Data.Publishing.EntryName.Form;

    public bool IsThing => Collections.Things.Contains(Collection);
}
