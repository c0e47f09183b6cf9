namespace KnowledgeApi.Tests.Collections.Claims;

/// <summary>A retraction that never happened, in a copy of the knowledge that only this test sees.</summary>
[Trait("Speed", "slow")]
public sealed class RetractionTests(PostgresServer postgres) : IDisposable
{
    private readonly DirectoryInfo _copy = Directory.CreateTempSubdirectory("knowledge-");

    [Fact]
    public async Task A_retraction_calls_for_review_and_lowers_nothing()
    {
        Copy(new DirectoryInfo(TestService.KnowledgeFolder), _copy);
        await using var service = await TestService.StartAsync(postgres, _copy.FullName);
        var client = service.Client;
        var leaning = (await client.All("/v1/claims?study=ST009&limit=200")).ToDictionary(c => c.At("id"));
        Assert.Empty(await client.All("/v1/claims?needsReview=true"));
        Edit("studies/all.json", "ST009", "\"standing\": \"current\"", "\"standing\": \"retracted\"");
        var release = (await service.PublishAsync(_copy.FullName)).Release!;

        var flagged = await client.All($"/v1/claims?needsReview=true&release={release}&limit=200");
        Assert.Equal(leaning.Keys.Order(), flagged.Select(c => c.At("id")).Order());
        foreach (var claim in flagged)
        {
            var reason = claim.Items("reviewReasons").Single();
            Assert.Equal(("ST009", "retracted"), (reason.At("item", "id"), reason.At("standing")));
            Assert.StartsWith("ST009", reason.At("reason"), StringComparison.Ordinal);
            Assert.Equal(leaning[claim.At("id")].GetProperty("assessment").ToString(), claim.GetProperty("assessment").ToString());
            Assert.Equal(leaning[claim.At("id")].GetProperty("evidence").ToString(), claim.GetProperty("evidence").ToString());
        }
        var row = (await client.Json($"/v1/conditions/restless-legs-syndrome/evidence?release={release}")).Items("data").First();
        Assert.Equal(("iron", "moderate"), (row.At("subject", "id"), row.At("certainty")));
        Assert.True(row.GetProperty("needsReview").GetBoolean());
        Assert.False(row.Has("effect"));
        Assert.False((await client.Json($"/v1/claims/CLM0260?release={First(release)}")).GetProperty("needsReview").GetBoolean());
    }

    [Fact]
    public async Task History_lists_the_versions_of_a_claim()
    {
        Copy(new DirectoryInfo(TestService.KnowledgeFolder), _copy);
        await using var service = await TestService.StartAsync(postgres, _copy.FullName);
        Edit("claims/all.json", "CLM0261", "\"method\": \"published-grade\"", "\"method\": \"not-graded\"");
        Edit("claims/all.json", "CLM0261", "\"certainty\": \"very-low\"", "\"certainty\": \"not-rated\"");
        Edit("claims/all.json", "CLM0261", "\"verdict\": \"insufficient\"", "\"verdict\": \"unchecked\"");
        var second = (await service.PublishAsync(_copy.FullName)).Release!;
        var versions = (await service.Client.Json($"/v1/claims/CLM0261/history?release={second}")).Items("data").ToArray();
        Assert.Equal([(First(second), "insufficient"), (second, "unchecked")], versions.Select(v => (v.At("since"), v.At("verdict"))));
        Assert.Equal(second, versions[0].At("until"));
        Assert.Equal("insufficient", (await service.Client.Json(versions[0].At("href"))).At("assessment", "verdict"));
        Assert.Single((await service.Client.Json($"/v1/claims/CLM0261/history?release={First(second)}")).Items("data"));
        Assert.Single((await service.Client.Json($"/v1/claims/CLM0260/history?release={second}")).Items("data"));
    }

    public void Dispose() => _copy.Delete(recursive: true);

    private static string First(string release) => release.Split('.')[0] + ".1";

    /// <summary>Changes the first place after an entry's id.</summary>
    private void Edit(string file, string id, string old, string @new)
    {
        var path = Path.Combine(_copy.FullName, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(old, text.IndexOf($"\"id\": \"{id}\"", StringComparison.Ordinal), StringComparison.Ordinal);
        File.WriteAllText(path, text[..at] + @new + text[(at + old.Length)..]);
    }

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (var file in from.GetFiles())
            file.CopyTo(Path.Combine(to.FullName, file.Name));
        foreach (var folder in from.GetDirectories())
            Copy(folder, to.CreateSubdirectory(folder.Name));
    }
}
