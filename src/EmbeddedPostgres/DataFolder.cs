using System.Security.Cryptography;
using System.Text;

namespace EmbeddedPostgres;

/// <summary>The folder for clusters, passwords, logs and downloaded programs. It is marked as ours before anything is written or removed there.</summary>
internal sealed record DataFolder(string Path, UnixAccount? Account)
{
    private const string Marker = ".knowledge-api-postgres";
    private const string SharedParent = "/var/tmp/knowledge-api";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode Enterable = OwnerOnly | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    public string For(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Creates the folder, or reuses one that an earlier start created.</summary>
    public static async Task<DataFolder> PrepareAsync(string requested, Action<string> progress, CancellationToken ct)
    {
        var path = System.IO.Path.GetFullPath(requested);
        try
        {
            if (!UnixAccount.IsNeeded)
            {
                Claim(path);
                return new DataFolder(path, null);
            }

            return await ClaimAsRootAsync(path, ct) ?? await ClaimSharedAsync(path, progress, ct);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new EmbeddedServerException($"The data folder {path} cannot be used: {failure.Message}");
        }
    }

    /// <summary>Claims the folder. Returns true if it is new.</summary>
    private static bool Claim(string path)
    {
        var isNew = !Directory.Exists(path);
        Directory.CreateDirectory(path);
        var marker = System.IO.Path.Combine(path, Marker);
        if (File.Exists(marker)) return isNew;
        if (Directory.EnumerateFileSystemEntries(path).Any())
            throw new EmbeddedServerException($"The data folder {path} holds files that are not ours. Name a new or empty folder.");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, OwnerOnly);
        File.WriteAllText(marker, "The embedded PostgreSQL of the evidence API. The whole folder may be removed while no server runs.\n");
        return isNew;
    }

    /// <summary>Returns null if the account cannot access the folder, as with any folder below /root.</summary>
    private static async Task<DataFolder?> ClaimAsRootAsync(string path, CancellationToken ct)
    {
        var isNew = Claim(path);
        // A cluster created by an ordinary user stays with that user: root must not lock them out.
        var account = await UnixAccount.OwnerOfAsync(path, ct);
        if (account is null)
        {
            account = await UnixAccount.FindAsync(ct);
            await account.GiveAsync(path, ct);
        }

        if ((await account.TryUseAsync(path, ct)).Succeeded) return new DataFolder(path, account);
        if (isNew) Directory.Delete(path, recursive: true);
        return null;
    }

    private static async Task<DataFolder> ClaimSharedAsync(string requested, Action<string> progress, CancellationToken ct)
    {
        Directory.CreateDirectory(SharedParent);
        // /var/tmp is world-writable: our data must not go into a folder or symbolic link that someone else created.
        if (new DirectoryInfo(SharedParent).LinkTarget is not null || await UnixAccount.OwnerOfAsync(SharedParent, ct) is not null)
            throw new EmbeddedServerException($"{SharedParent} belongs to somebody else. Remove it, or choose another data folder.");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(SharedParent, Enterable);

        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(requested)))[..12];
        var path = System.IO.Path.Combine(SharedParent, name);
        progress($"PostgreSQL does not run as root, and its user cannot enter {requested}; its data goes to {path}.");
        return await ClaimAsRootAsync(path, ct)
            ?? throw new EmbeddedServerException($"As root, PostgreSQL must run as another user, and setpriv (util-linux) could not do that for {path}.");
    }
}
