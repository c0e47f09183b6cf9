using System.Globalization;

namespace EmbeddedPostgres;

/// <summary>The unprivileged account that PostgreSQL runs under if this process is root: PostgreSQL refuses to run as root.</summary>
internal sealed record UnixAccount(string User, string Group)
{
    /// <summary>Uses setpriv, because it needs neither PAM nor a login shell, which containers and <c>nobody</c> lack.</summary>
    public string[] Prefix => ["setpriv", $"--reuid={User}", $"--regid={Group}", "--clear-groups", "--"];

    /// <summary>An account is needed only if this process is root on Unix.</summary>
    public static bool IsNeeded => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    /// <summary>Returns <c>postgres</c> if it exists, else <c>nobody</c>.</summary>
    public static async Task<UnixAccount> FindAsync(CancellationToken ct)
    {
        foreach (var name in (string[])["postgres", "nobody"])
        {
            var user = await new ProgramCall("id", "-u", name).RunAsync(ct);
            var group = await new ProgramCall("id", "-g", name).RunAsync(ct);
            if (user.Succeeded && group.Succeeded) return new UnixAccount(user.Output, group.Output);
        }

        throw new EmbeddedServerException(
            "PostgreSQL does not run as root, and there is neither a user 'postgres' nor 'nobody' to run it as. Start as another user.");
    }

    /// <summary>Returns the account that owns a folder; null for root.</summary>
    public static async Task<UnixAccount?> OwnerOfAsync(string folder, CancellationToken ct)
    {
        // ls -n prints numeric ids on Linux, macOS and busybox alike; the options of stat differ between them.
        var listing = await new ProgramCall("ls", "-nd", folder).RunAsync(ct);
        var columns = listing.Output.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!listing.Succeeded || columns.Length < 4 || !int.TryParse(columns[2], CultureInfo.InvariantCulture, out var user))
            throw new EmbeddedServerException($"Cannot tell who owns {folder}: {listing.Output}");
        return user == 0 ? null : new UnixAccount(columns[2], columns[3]);
    }

    /// <summary>Changes the owner of a file, or of a folder with its contents, to this account.</summary>
    public async Task GiveAsync(string path, CancellationToken ct)
    {
        var result = await new ProgramCall("chown", "-R", $"{User}:{Group}", path).RunAsync(ct);
        if (!result.Succeeded) throw new EmbeddedServerException($"Cannot hand {path} to user {User}: {result.Output}");
    }

    /// <summary>Tests whether the account can write to a folder, which requires the right to enter every parent folder.</summary>
    public Task<ProgramResult> TryUseAsync(string folder, CancellationToken ct) =>
        new ProgramCall("/bin/sh", "-c", "cd \"$1\" && test -w .", "sh", folder) { Account = this }.RunAsync(ct);
}
