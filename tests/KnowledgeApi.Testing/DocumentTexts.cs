namespace KnowledgeApi.Testing;

/// <summary>The folder of the source documents beside the repository, where it is.</summary>
internal static class DocumentTexts
{
    public static string? Folder { get; } =
        Path.GetFullPath(Path.Combine(Curated.Knowledge, "../../../shared/seeds")) is var folder && Directory.Exists(folder) ? folder : null;
}
