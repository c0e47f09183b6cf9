namespace KnowledgeApi.Platform.Resources;

/// <summary>Says that a text, or each text of a list, is a code of the named closed vocabulary.</summary>
/// <param name="id">Id of the vocabulary.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class VocabularyAttribute(string id) : Attribute
{
    /// <summary>Id of the vocabulary.</summary>
    public string Id { get; } = id;
}
