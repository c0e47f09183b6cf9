using System.Security.Cryptography;

namespace EmbeddedPostgres;

/// <summary>
/// One database cluster on disk and the files beside it. Each major version has its own, so that programs of another version
/// found tomorrow begin a new one and leave the old readable by the old programs.
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

    /// <summary>Made once with the cluster; any process that may read the data folder may connect.</summary>
    public string ReadPassword() => File.ReadAllText(PasswordFile).Trim();

    /// <summary>A program of this cluster's version, working in its folder under the right account.</summary>
    public ProgramCall Call(string program, params string[] arguments) =>
        new(program, arguments) { Account = Data.Account, Folder = Data.Path };

    /// <summary>
    /// Made beside its place and renamed into it, so that whatever stands there is whole. The caller holds <see cref="LockFile"/>.
    /// </summary>
    public async Task EnsureMadeAsync(bool durable, Action<string> progress, CancellationToken ct)
    {
        foreach (var left in Directory.EnumerateDirectories(Data.Path, $"{Name}.unfinished*")) Remove(left);
        if (Directory.Exists(Folder)) return;
        var unfinished = $"{Folder}.unfinished-{Environment.ProcessId}";
        progress($"First start: making a PostgreSQL {Programs.Major} cluster in {Folder} …");
        await WritePasswordAsync(ct);
        var result = await InitDbAsync(unfinished, "C.UTF-8", durable, ct);
        // A program has nothing but its text to say this by; ProgramCall sees to it that the text is English.
        if (result.Output.Contains("invalid locale name", StringComparison.Ordinal))
        {
            progress("This system has no locale C.UTF-8; text is UTF-8 all the same, but only ASCII letters change case.");
            Remove(unfinished);
            result = await InitDbAsync(unfinished, "C", durable, ct);
        }

        if (!result.Succeeded) throw new EmbeddedServerException($"initdb could not make a cluster in {Data.Path}:\n{result.Output}");
        Directory.Move(unfinished, Folder);
    }

    /// <summary>Fast: sessions are ended, data is written, in well under a second.</summary>
    public Task<ProgramResult> StopAsync(CancellationToken ct) =>
        Call(Programs.PgCtl, "stop", "--silent", "--mode=fast", $"--pgdata={Folder}").RunAsync(ct);

    /// <summary>The end of the server's own log: where the reason of a failed start stands.</summary>
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
            // Gone already, or an initdb whose parent was killed is still at it; then the next start removes it.
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
