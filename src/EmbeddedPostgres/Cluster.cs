using System.Security.Cryptography;

namespace EmbeddedPostgres;

/// <summary>
/// One database cluster on disk and its companion files (log, lock, password). Each PostgreSQL major version has its own cluster: when programs
/// of another version are found later, they create a new one, and the old one stays readable by the old programs.
/// </summary>
internal sealed record Cluster(DataFolder Data, PostgresPrograms Programs)
{
    public const string Superuser = "postgres";

    public string Name => $"pg{Programs.Major}";

    public string Folder => Data.For(Name);

    public string LogFile => Data.For($"{Name}.log");

    public string LockFile => Data.For($"{Name}.lock");

    public string PostmasterPath => Path.Combine(Folder, "postmaster.pid");

    private string PasswordFile => Data.For($"{Name}.password");

    /// <summary>Reads the superuser's password, which is generated once with the cluster. Any process that can read the data folder can connect.</summary>
    public string ReadPassword() => File.ReadAllText(PasswordFile).Trim();

    /// <summary>Creates a call to a program of this cluster's version, run in the data folder under its account.</summary>
    public ProgramCall Call(string program, params string[] arguments) =>
        new(program, arguments) { Account = Data.Account, Folder = Data.Path };

    /// <summary>
    /// Creates the cluster if it does not exist. It is built in a temporary folder that is then renamed, so an existing folder is always
    /// complete. The caller must hold <see cref="LockFile"/>.
    /// </summary>
    public async Task EnsureMadeAsync(bool durable, Action<string> progress, CancellationToken ct)
    {
        foreach (var left in Directory.EnumerateDirectories(Data.Path, $"{Name}.unfinished*")) Remove(left);
        if (Directory.Exists(Folder)) return;
        var unfinished = $"{Folder}.unfinished-{Guid.NewGuid():N}";
        progress($"First start: making a PostgreSQL {Programs.Major} cluster in {Folder} …");
        await WritePasswordAsync(ct);
        var result = await InitDbAsync(unfinished, "C.UTF-8", durable, ct);
        // initdb reports this only as text; ProgramCall forces English messages.
        if (result.Output.Contains("invalid locale name", StringComparison.Ordinal))
        {
            progress("This system has no locale C.UTF-8; text is UTF-8 all the same, but only ASCII letters change case.");
            Remove(unfinished);
            result = await InitDbAsync(unfinished, "C", durable, ct);
        }

        if (!result.Succeeded) throw new EmbeddedServerException($"initdb could not make a cluster in {Data.Path}:\n{result.Output}");
        Directory.Move(unfinished, Folder);
    }

    /// <summary>Stops the server in fast mode: it ends sessions and writes data, in well under a second.</summary>
    public Task<ProgramResult> StopAsync(CancellationToken ct) =>
        Call(Programs.PgCtl, "stop", "--silent", "--mode=fast", $"--pgdata={Folder}").RunAsync(ct);

    /// <summary>The last lines of the server log, which give the reason for a failed start.</summary>
    public string LogTail(int lines = 20) =>
        File.Exists(LogFile) ? string.Join('\n', File.ReadLines(LogFile).TakeLast(lines)) : "(no server log)";

    private async Task<ProgramResult> InitDbAsync(string folder, string locale, bool durable, CancellationToken ct)
    {
        string[] arguments =
        [
            $"--pgdata={folder}", $"--username={Superuser}", $"--pwfile={PasswordFile}", "--auth=scram-sha-256",
            "--encoding=UTF8", $"--locale={locale}", .. durable ? (string[])[] : ["--no-sync"],
        ];
        return await Call(Programs.InitDb, arguments).RunAsync(ct);
    }

    private static void Remove(string unfinished)
    {
        try
        {
            Directory.Delete(unfinished, recursive: true);
        }
        catch (IOException)
        {
            // Already deleted, or still in use by an initdb whose parent was killed; in that case the next start removes it.
        }
    }

    private async Task WritePasswordAsync(CancellationToken ct)
    {
        File.Delete(PasswordFile);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (var file = new StreamWriter(PasswordFile, options))
            await file.WriteLineAsync(RandomNumberGenerator.GetHexString(32, lowercase: true).AsMemory(), ct);
        if (Data.Account is { } account) await account.GiveAsync(PasswordFile, ct);
    }
}
