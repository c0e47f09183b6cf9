using KnowledgeApi.Testing.Contract;
using KnowledgeApi.Tests.Publishing;
using KnowledgeApi.Verification;

namespace KnowledgeApi.Tests.Operations.Manifests;

/// <summary>A bundle that another build of the service made is verified by this one. It is kept beside the test and never written anew.</summary>
[Trait("Speed", "slow")]
public sealed class EarlierBundleTests(PostgresServer postgres)
{
    private static readonly string Kept = Path.Combine(Committed.Folder, "../tests/KnowledgeApi.Tests/Operations/Manifests/bundle-of-0.5.0.zip");

    [Fact]
    public async Task Bundle_of_an_earlier_build_is_verified()
    {
        if (!File.Exists(Kept) && Committed.IsUpdating)
            await File.WriteAllBytesAsync(Kept, await Made(), Answers.Cancelled);
        var bundle = await File.ReadAllBytesAsync(Kept, Answers.Cancelled);
        var report = ReleaseVerifier.Bundle(new MemoryStream(bundle));
        Assert.Empty(report.Faults);
        Assert.True(report.Checked > 50);
        Assert.NotEmpty(ReleaseVerifier.Bundle(new MemoryStream(bundle), checksum: new string('0', 64)).Faults);
    }

    private async Task<byte[]> Made()
    {
        await using var tree = SmallTree.Write();
        await using var service = await TestService.StartAsync(postgres, tree.Path);
        var release = (await service.Json("/v1")).Text("release");
        return await service.Client.GetByteArrayAsync($"/v1/releases/{release}/download/knowledge.zip", Answers.Cancelled);
    }
}
