namespace KnowledgeApi.Platform.Resources;

/// <summary>Declares that a string, or each string of a list, is a code of the given closed vocabulary.</summary>
/// <param name="id">Id of the vocabulary.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class VocabularyAttribute(string id) : Attribute
{
    /// <summary>Id of the vocabulary.</summary>
    public string Id { get; } = id;
}
