using System.Text.Json;
using KnowledgeApi.Platform.Releases;
using KnowledgeApi.Verification;

namespace KnowledgeApi.Publishing;

/// <summary>The folder of all releases, each in a folder of its name with its manifest and its archive; they form one chain.</summary>
internal sealed class ReleaseFolder
{
    public const string ManifestName = "manifest.json";
    public const string DocumentsName = "documents.json";

    private ReleaseFolder(string path, IReadOnlyList<ReleaseFiles> releases, IReadOnlyList<string> faults) => (Path, Releases, Faults) = (path, releases, faults);

    public string Path { get; }

    /// <summary>The releases from the first to the newest.</summary>
    public IReadOnlyList<ReleaseFiles> Releases { get; }

    /// <summary>What is wrong with the folder; nothing is published from it, and nothing is added to it, before that is mended.</summary>
    public IReadOnlyList<string> Faults { get; }

    public ReleaseFiles? Newest => Releases.Count == 0 ? null : Releases[^1];

    /// <summary>Reads the manifests. A folder that does not exist holds no releases.</summary>
    public static ReleaseFolder Read(string path)
    {
        var faults = new List<string>();
        var found = new List<ReleaseFiles>();
        foreach (var folder in FoldersIn(path))
        {
            if (ReadOne(folder, faults) is { } release)
                found.Add(release);
        }
        return new ReleaseFolder(path, Chain(found, faults), faults);
    }

    /// <summary>Reads the manifests, and throws where the folder is at fault.</summary>
    public static ReleaseFolder ReadSound(string path)
    {
        var folder = Read(path);
        return folder.Faults.Count == 0 ? folder : throw new PublishException(string.Join('\n', folder.Faults));
    }

    /// <summary>Where the releases are that were cut from a folder of curated files: beside it.</summary>
    public static string Beside(string knowledge) => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(knowledge))!, "releases");

    /// <summary>The folders of releases; one that begins with a dot was never finished.</summary>
    private static string[] FoldersIn(string path) => !Directory.Exists(path) ? []
        : [.. Directory.EnumerateDirectories(path).Where(f => !System.IO.Path.GetFileName(f).StartsWith('.')).Order(StringComparer.Ordinal)];

    private static ReleaseFiles? ReadOne(string folder, List<string> faults)
    {
        var name = System.IO.Path.GetFileName(folder);
        try
        {
            var manifest = ReleaseManifest.Read(File.ReadAllBytes(System.IO.Path.Combine(folder, ManifestName)));
            if (manifest.Id != name || !ReleaseName.IsValid(name))
                faults.Add($"{name}: the manifest is of release {manifest.Id}. A folder has the name of its release, such as 2026.1.");
            else if (!manifest.IsConsistent())
                faults.Add($"{name}: the manifest does not fold into its checksum {manifest.Checksum}; it was edited after the release. Put it back.");
            else
                return new ReleaseFiles(folder, manifest);
        }
        catch (Exception broken) when (broken is JsonException or IOException)
        {
            faults.Add($"{name}: {ManifestName} cannot be read. {broken.Message}");
        }
        return null;
    }

    private static List<ReleaseFiles> Chain(List<ReleaseFiles> found, List<string> faults)
    {
        var chain = new List<ReleaseFiles>();
        var next = found.Where(r => r.Manifest.Parent is null).ToList();
        while (next.Count > 0)
        {
            if (next.Count > 1)
            {
                var on = next[0].Manifest.Parent is { } parent ? $"are all based on {parent.Id}" : "are all based on nothing";
                faults.Add($"{string.Join(" and ", next.Select(r => r.Manifest.Id))} {on}. One of them came first: bring its changes into the other tree, and cut that release anew.");
                return chain;
            }
            chain.Add(next[0]);
            var identity = new ReleaseParent(next[0].Manifest.Id, next[0].Manifest.Checksum);
            next = [.. found.Where(r => r.Manifest.Parent == identity)];
        }
        faults.AddRange(found.Except(chain).Select(lost => $"{lost.Manifest.Id} is based on {lost.Manifest.Parent!.Id} with checksum {lost.Manifest.Parent.Checksum}, which is not in the folder."));
        return chain;
    }
}

/// <summary>The files of one release.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Manifest">Its manifest.</param>
internal sealed record ReleaseFiles(string Folder, ReleaseManifest Manifest)
{
    public ReleaseParent Identity => new(Manifest.Id, Manifest.Checksum);

    private string DocumentsPath => Path.Combine(Folder, ReleaseFolder.DocumentsName);

    /// <summary>The documents that were kept with it; null where they are made from its entries.</summary>
    public IReadOnlyList<DocumentSource>? KeptDocuments => Documents is { } manifest && DocumentArchive.IsKept(manifest.Contract)
        ? DocumentArchive.Read(Path.Combine(Folder, DocumentArchive.FileName), manifest) : null;

    /// <summary>Whether a tree is this release, withdrawals included.</summary>
    public bool IsOf(KnowledgeTree tree) => ReleaseManifest.Of(Manifest.Identity, ReleaseArchive.DigestsOf(tree)).Checksum == Manifest.Checksum;

    /// <summary>Reads its entries.</summary>
    public KnowledgeTree Tree(IReadOnlyList<EntryKind> kinds, IReadOnlyList<EntryFormat>? formats = null) =>
        ReleaseArchive.Read(Path.Combine(Folder, ReleaseArchive.FileName), Manifest, kinds, formats ?? EntryFormats.All);

    /// <summary>The manifest of its documents, as far as it is kept in files: the root and the counts.</summary>
    public DocumentManifest? Documents => File.Exists(DocumentsPath) ? DocumentManifest.Read(File.ReadAllBytes(DocumentsPath)) : null;
}
