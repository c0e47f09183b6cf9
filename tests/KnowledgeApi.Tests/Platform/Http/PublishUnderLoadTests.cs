using System.Text.RegularExpressions;

namespace KnowledgeApi.Tests.Platform.Http;

/// <summary>Releases are published while readers ask without a pause: no answer mixes two of them.</summary>
[Trait("Speed", "slow")]
public sealed partial class PublishUnderLoadTests(PostgresServer postgres) : IAsyncDisposable
{
    private const int Releases = 4;
    private readonly TemporaryFolder _folder = new();

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Fact]
    public async Task Every_answer_is_of_one_release()
    {
        var cancelled = TestContext.Current.CancellationToken;
        CopyKnowledge(_folder.Path);
        Rename(1);
        await using var service = await TestService.StartAsync(postgres, _folder.Path);
        using var published = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        var readers = Enumerable.Range(0, 3).Select(n => Task.Run(() => Read(service, n, published.Token), cancelled)).ToArray();
        // The first release has its time as well: the base is published before a busy machine has asked once.
        await Task.Delay(TimeSpan.FromSeconds(1.2), cancelled);
        for (var release = 2; release <= Releases; release++)
        {
            Rename(release);
            Assert.NotNull((await service.PublishAsync(_folder.Path)).Release);
            await Task.Delay(TimeSpan.FromSeconds(1.2), cancelled);
        }
        await published.CancelAsync();
        var seen = (await Task.WhenAll(readers)).SelectMany(r => r).ToHashSet();
        Assert.Equal(Enumerable.Range(1, Releases), seen.Order());
    }

    /// <returns>The releases that were seen.</returns>
    private static async Task<HashSet<int>> Read(TestService service, int reader, CancellationToken until)
    {
        var seen = new HashSet<int>();
        for (var n = 0; !until.IsCancellationRequested; n++)
        {
            // Some of it cached, some of it new.
            var answer = await service.Client.GetAsync($"/v1/claims?condition=restless-legs-syndrome&nutrient=iron&limit={1 + (((7 * n) + reader) % 60)}", CancellationToken.None);
            var body = await answer.Content.ReadAsStringAsync(CancellationToken.None);
            var release = Answers.Parse(body).GetProperty("release").GetString()!;
            var number = int.Parse(release.Split('.')[1]);
            Assert.Equal(release, answer.Headers.GetValues("Knowledge-Release").Single());
            Assert.All(Labels().Matches(body), label => Assert.Equal($"Iron {number}", label.Groups[1].Value));
            seen.Add(number);
        }
        return seen;
    }

    private void Rename(int release)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_folder.Path, "nutrients"), "*.json"))
            File.WriteAllText(file, Name().Replace(File.ReadAllText(file), $"$1Iron {release}\""));
    }

    private static void CopyKnowledge(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(TestService.KnowledgeFolder, "*.json", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(TestService.KnowledgeFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    [GeneratedRegex(@"(""id"": ""iron"",\s+""name"": "")Iron[^""]*""")]
    private static partial Regex Name();

    [GeneratedRegex(@"""id"":""iron"",""label"":""([^""]*)""")]
    private static partial Regex Labels();
}
