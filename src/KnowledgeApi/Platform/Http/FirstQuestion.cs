namespace KnowledgeApi.Platform.Http;

/// <summary>Metadata of a list: the parameters of its sample request.</summary>
internal sealed record FirstQuestion(string[] Parameters);
