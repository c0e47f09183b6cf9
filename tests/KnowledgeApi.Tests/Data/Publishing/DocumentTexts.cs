using KnowledgeApi.Tests.Http;

namespace KnowledgeApi.Tests.Data.Publishing;

/// <summary>The folder of the source documents beside the repository, where it is.</summary>
internal static class DocumentTexts
{
    public static string? Folder { get; } =
        Path.GetFullPath(Path.Combine(TestService.KnowledgeFolder, "../../../shared/seeds")) is var folder && Directory.Exists(folder) ? folder : null;
}
