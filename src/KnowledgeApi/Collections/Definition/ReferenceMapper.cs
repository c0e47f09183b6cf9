using System.Diagnostics.CodeAnalysis;
using KnowledgeApi.Platform.Resources;
using Riok.Mapperly.Abstractions;

namespace KnowledgeApi.Collections.Definition;

/// <summary>
/// The references of resources. Which collection an id belongs to is said of each member: none of these is taken by itself, so that a reference of which nothing is said does not compile.
/// </summary>
internal abstract class ReferenceMapper(ReleaseContent content)
{
    protected ReleaseContent Content { get; } = content;

    [UserMapping(Default = false)]
    [return: NotNullIfNotNull(nameof(id))]
    protected Reference? ToThing(string? id) => id is null ? null : Content.ToThing(id);

    [UserMapping(Default = false)]
    protected Reference[] ToThings(string[]? ids) => Content.ToThings(ids);

    [UserMapping(Default = false)]
    [return: NotNullIfNotNull(nameof(id))]
    protected Reference? ToNutrient(string? id) => id is null ? null : Content.To(CollectionNames.Nutrients, id);

    [UserMapping(Default = false)]
    protected Reference[] ToNutrients(string[]? ids) => Content.ToEach(CollectionNames.Nutrients, ids);

    [UserMapping(Default = false)]
    [return: NotNullIfNotNull(nameof(id))]
    protected Reference? ToCondition(string? id) => id is null ? null : Content.To(CollectionNames.Conditions, id);

    [UserMapping(Default = false)]
    protected Reference[] ToConditions(string[]? ids) => Content.ToEach(CollectionNames.Conditions, ids);

    [UserMapping(Default = false)]
    [return: NotNullIfNotNull(nameof(id))]
    protected Reference? ToConcept(string? id) => id is null ? null : Content.To(CollectionNames.Concepts, id);

    [UserMapping(Default = false)]
    protected Reference[] ToConcepts(string[]? ids) => Content.ToEach(CollectionNames.Concepts, ids);

    [UserMapping(Default = false)]
    [return: NotNullIfNotNull(nameof(id))]
    protected Reference? ToSource(string? id) => id is null ? null : Content.To(CollectionNames.Sources, id);

    [UserMapping(Default = false)]
    [return: NotNullIfNotNull(nameof(id))]
    protected Reference? ToStudy(string? id) => id is null ? null : Content.To(CollectionNames.Studies, id);

    [UserMapping(Default = false)]
    protected Reference[] ToStudies(string[]? ids) => Content.ToEach(CollectionNames.Studies, ids);

    [UserMapping(Default = false)]
    [return: NotNullIfNotNull(nameof(id))]
    protected Reference? ToOutcome(string? id) => id is null ? null : Content.To(CollectionNames.Outcomes, id);
}
