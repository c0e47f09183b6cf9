namespace KnowledgeApi.Platform.Resources;

/// <summary>The notice that tells what a response is not.</summary>
internal static class Notice
{
    public const string NotAdvice = "Information, not medical advice. A limit is not a target, and no set limit does not mean safe.";
}
