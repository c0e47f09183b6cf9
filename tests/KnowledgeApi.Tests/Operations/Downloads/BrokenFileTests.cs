using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using KnowledgeApi.Operations.Downloads;
using KnowledgeApi.Tests.Platform.Http;

namespace KnowledgeApi.Tests.Operations.Downloads;

/// <summary>A file on the disk is sent only if it is what was written; what is not is written anew, and what cannot be written is a problem that says when to try again.</summary>
[Trait("Speed", "slow")]
public sealed class BrokenFileTests(PostgresServer postgres) : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Theory]
    [InlineData("truncated")]
    [InlineData("flipped")]
    [InlineData("without digest")]
    [InlineData("with a broken digest")]
    [InlineData("empty")]
    [InlineData("gone")]
    public async Task What_is_broken_is_written_anew_by_the_next_process(string how)
    {
        var sound = await Download();
        var file = FileOnDisk();
        Break(file, how);
        Assert.Equal(sound, await Download());
        Assert.Equal(sound, await File.ReadAllBytesAsync(file, Answers.Cancelled));
        Assert.Equal([file, file + ".sha256"], Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_sound_file_is_not_written_again()
    {
        await Download();
        var written = File.GetLastWriteTimeUtc(FileOnDisk());
        await Download();
        Assert.Equal(written, File.GetLastWriteTimeUtc(FileOnDisk()));
    }

    [Theory]
    [InlineData("truncated")]
    [InlineData("gone")]
    public async Task What_breaks_under_a_process_is_written_anew_by_it(string how)
    {
        await using var service = await Service(_folder.Path);
        var sound = await Download(service);
        Break(FileOnDisk(), how);
        Assert.Equal(sound, await Download(service));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_a_problem_and_no_fault_of_the_service()
    {
        Directory.CreateDirectory(_folder.Path);
        var file = Path.Combine(_folder.Path, "no-folder");
        await File.WriteAllTextAsync(file, "", Answers.Cancelled);
        await Unavailable(Path.Combine(file, "below"));
        // The superuser may write everywhere but here.
        if (OperatingSystem.IsLinux())
            await Unavailable("/proc/knowledge");
    }

    [Fact]
    public async Task A_write_that_fails_leaves_nothing_behind()
    {
        Directory.CreateDirectory(_folder.Path);
        await Assert.ThrowsAsync<IOException>(() => StoredFile.Write(Path.Combine(_folder.Path, "knowledge.zip"), async stream =>
        {
            await stream.WriteAsync(new byte[100_000], Answers.Cancelled);
            throw new IOException("No space left on device");
        }, Answers.Cancelled));
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    /// <summary>A disk of 64 KB, where the machine lets us mount one; where not, the test above is what there is.</summary>
    [Fact]
    public async Task A_full_disk_is_a_problem_and_keeps_no_part_of_a_file()
    {
        Directory.CreateDirectory(_folder.Path);
        if (!await Mount("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", _folder.Path))
            return;
        try
        {
            await Unavailable(_folder.Path);
            Assert.Empty(Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories));
            Assert.True(await Mount("mount", "-o", "remount,size=64m", _folder.Path));
            Assert.NotEmpty(await Download());
        }
        finally
        {
            await Mount("umount", _folder.Path);
        }
    }

    private static void Break(string file, string how)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 1;
        Action broken = how switch
        {
            "truncated" => () => File.WriteAllBytes(file, bytes[..(bytes.Length / 2)]),
            "flipped" => () => File.WriteAllBytes(file, bytes),
            "without digest" => () => File.Delete(file + ".sha256"),
            "with a broken digest" => () => File.WriteAllText(file + ".sha256", "nonsense"),
            "empty" => () => File.WriteAllBytes(file, []),
            _ => () => File.Delete(file),
        };
        broken();
    }

    private string FileOnDisk() => Directory.GetFiles(_folder.Path, "knowledge.zip", SearchOption.AllDirectories).Single();

    private async Task<SetService> Service(string folder) => new(await TestService.SharedAsync(postgres), settings: ("Downloads:Folder", folder));

    private async Task<byte[]> Download()
    {
        await using var service = await Service(_folder.Path);
        return await Download(service);
    }

    private static async Task<byte[]> Download(SetService service)
    {
        var answer = await service.Client.GetAsync(await Address(service), Answers.Cancelled);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var bytes = await answer.Content.ReadAsByteArrayAsync(Answers.Cancelled);
        Assert.Equal($"sha-256=:{Convert.ToBase64String(SHA256.HashData(bytes))}:", answer.Headers.GetValues("Repr-Digest").Single());
        return bytes;
    }

    private async Task Unavailable(string folder)
    {
        await using var service = await Service(folder);
        var answer = await service.Client.GetAsync(await Address(service), Answers.Cancelled);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Contains("\"code\":\"files-unavailable\"", await answer.Content.ReadAsStringAsync(Answers.Cancelled), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync("/v1/nutrients/iron", Answers.Cancelled)).StatusCode);
    }

    private static async Task<string> Address(SetService service) =>
        $"/v1/releases/{(await service.Client.Json("/v1/releases")).Items("data").First().Id()}/download/knowledge.zip";

    private static async Task<bool> Mount(string program, params string[] arguments)
    {
        try
        {
            using var call = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            await call.WaitForExitAsync(Answers.Cancelled);
            return call.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
