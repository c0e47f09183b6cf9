namespace KnowledgeApi.Architecture.Tests;

internal static class Repository
{
    /// <summary>A folder of the repository, looked for from the program upwards.</summary>
    public static string Folder(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, path)) && File.Exists(Path.Combine(folder.FullName, "KnowledgeApi.sln")))
                return Path.Combine(folder.FullName, path);
        }
        throw new DirectoryNotFoundException($"There is no {path} above {AppContext.BaseDirectory}.");
    }
}
