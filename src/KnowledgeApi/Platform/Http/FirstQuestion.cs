namespace KnowledgeApi.Platform.Http;

/// <summary>Metadata of a list: the parameters that a first question is asked with.</summary>
internal sealed record FirstQuestion(string[] Parameters);
