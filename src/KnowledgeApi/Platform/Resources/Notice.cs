namespace KnowledgeApi.Platform.Resources;

/// <summary>What an answer must not be taken for.</summary>
internal static class Notice
{
    public const string NotAdvice = "Information, not medical advice. A limit is not a target, and no set limit does not mean safe.";
}
