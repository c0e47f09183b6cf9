using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using KnowledgeApi.Tests.Operations.Releases;
using KnowledgeApi.Verification;

namespace KnowledgeApi.Tests.Operations.Manifests;

/// <summary>What was saved can be checked without the service, and a byte that is another is found, and where.</summary>
public sealed class ManifestTests(TwoReleases two) : IClassFixture<TwoReleases>
{
    [Fact]
    public async Task Manifest_folds_into_the_checksum_and_names_what_it_is_based_on()
    {
        foreach (var release in new[] { two.First, two.Second })
        {
            var shown = await two.Service.Json($"/v1/releases/{release}");
            using var answer = await two.Service.Client.GetAsync(shown.GetProperty("links").Text("manifest"), Answers.Cancelled);
            Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl?.ToString());
            var manifest = ReleaseManifest.Read(await answer.Content.ReadAsByteArrayAsync(Answers.Cancelled));
            Assert.True(manifest.IsConsistent());
            Assert.Equal((release, shown.Text("checksum")), (manifest.Id, manifest.Checksum));
            Assert.Equal(release == two.First ? null : two.First, manifest.Parent?.Id);
            Assert.Equal(manifest.Counts["claims"], shown.List("counts").Single(c => c.Text("collection") == "claims").GetProperty("items").GetInt32());
            var documents = DocumentManifest.Read(await two.Service.Client.GetByteArrayAsync(shown.GetProperty("links").Text("documents"), Answers.Cancelled));
            Assert.Equal((shown.Text("documents"), manifest.Checksum), (documents.Root, documents.Release.Checksum));
            Assert.Equal(documents.Root, MerkleTree.RootOf(documents.Documents!));
        }
    }

    [Theory]
    [InlineData("claims")]
    [InlineData("studies")]
    [InlineData("evidence")]
    [InlineData("evidence-lines")]
    [InlineData("forms")]
    [InlineData("vocabularies")]
    public async Task Item_carries_the_digest_of_its_document_and_its_proof_holds(string collection)
    {
        var id = (await two.Service.AllIds($"/v1/{collection}?limit=200&release={two.First}"))[^1];
        using var answer = await two.Service.Client.GetAsync($"/v1/{collection}/{id}?release={two.First}", Answers.Cancelled);
        var saved = await answer.Content.ReadAsByteArrayAsync(Answers.Cancelled);
        Assert.Equal($"sha-256=:{Convert.ToBase64String(SHA256.HashData(saved))}:", answer.Headers.GetValues("Knowledge-Document").Single());
        var proof = ItemProof.Read(await two.Service.Client.GetByteArrayAsync($"/v1/releases/{two.First}/proof?item={collection}/{id}", Answers.Cancelled));
        var release = await two.Service.Json($"/v1/releases/{two.First}");
        Assert.Empty(ReleaseVerifier.Answer(saved, proof, release.Text("checksum"), release.Text("documents")).Faults);
        Assert.Equal(collection is "evidence" or "evidence-lines" or "forms", proof.Entry is null);
        for (var place = 0; place < saved.Length; place += 97)
        {
            saved[place] ^= 1;
            Assert.Contains($"{collection}/{id}", Assert.Single(ReleaseVerifier.Answer(saved, proof).Faults), StringComparison.Ordinal);
            saved[place] ^= 1;
        }
        Assert.NotEmpty(ReleaseVerifier.Answer(saved, proof, checksum: new string('0', 64)).Faults);
        Assert.NotEmpty(ReleaseVerifier.Answer(saved, proof, documents: new string('0', 64)).Faults);
    }

    [Fact]
    public async Task Answer_that_is_not_the_whole_document_has_no_digest()
    {
        var claim = (await two.Service.AllIds("/v1/claims?limit=1"))[0];
        foreach (var question in new[] { $"/v1/claims/{claim}?include=subject", $"/v1/claims/{claim}?format=jsonld", "/v1/claims?limit=1" })
        {
            using var answer = await two.Service.Client.GetAsync(question, Answers.Cancelled);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.False(answer.Headers.Contains("Knowledge-Document"), question);
        }
    }

    [Fact]
    public async Task Proof_of_what_a_release_does_not_hold_is_refused()
    {
        await two.Service.Json($"/v1/releases/{two.Second}/proof?item=claims/CLM9999", HttpStatusCode.NotFound);
        await two.Service.Json($"/v1/releases/{two.Second}/proof?item=dosages/{two.Gone}", HttpStatusCode.Gone);
        await two.Service.Json($"/v1/releases/{two.Second}/proof", HttpStatusCode.BadRequest);
        await two.Service.Json($"/v1/releases/{two.Second}/proof?item=claims", HttpStatusCode.BadRequest);
        await two.Service.Json("/v1/releases/1999.1/proof?item=claims/CLM0260", HttpStatusCode.NotFound);
        await two.Service.Json("/v1/releases/1999.1/manifest", HttpStatusCode.NotFound);
        Assert.True((await two.Service.Json($"/v1/releases/{two.First}/proof?item=dosages/{two.Gone}")).TryGetProperty("entry", out _));
    }

    [Fact]
    public async Task Bundle_is_verified_whole_and_every_broken_byte_of_it_is_found()
    {
        var bundle = await two.Service.Client.GetByteArrayAsync($"/v1/releases/{two.Second}/download/knowledge.zip", Answers.Cancelled);
        var release = await two.Service.Json($"/v1/releases/{two.Second}");
        var whole = ReleaseVerifier.Bundle(new MemoryStream(bundle), release.Text("checksum"), release.Text("documents"));
        Assert.Empty(whole.Faults);
        Assert.Equal(DocumentManifest.Read(await two.Service.Client.GetByteArrayAsync(release.GetProperty("links").Text("documents"), Answers.Cancelled)).Documents!.Count, whole.Checked);
        Assert.NotEmpty(ReleaseVerifier.Bundle(new MemoryStream(bundle), checksum: new string('0', 64)).Faults);
        // Bytes of packed content. Dates and the like in the headers of the archive carry nothing.
        foreach (var place in PackedPlaces(bundle))
        {
            bundle[place] ^= 0x10;
            Assert.NotEmpty(ReleaseVerifier.Bundle(new MemoryStream(bundle)).Faults);
            bundle[place] ^= 0x10;
        }
        Assert.NotEmpty(ReleaseVerifier.Bundle(new MemoryStream(bundle[..^400])).Faults);
    }

    [Theory]
    [InlineData("data/claims.ndjson", "data/claims.ndjson, line 1: claims/")]
    [InlineData("data/evidence.ndjson", "data/evidence.ndjson, line 1: evidence/")]
    [InlineData("manifest.json", "manifest.json: ")]
    [InlineData("documents.json", "documents.json: ")]
    public async Task Forged_content_is_found_and_named(string file, string where)
    {
        var bundle = new MemoryStream();
        bundle.Write(await two.Service.Client.GetByteArrayAsync($"/v1/releases/{two.First}/download/knowledge.zip", Answers.Cancelled));
        using (var zip = new ZipArchive(bundle, ZipArchiveMode.Update, leaveOpen: true))
        {
            string text;
            using (var reader = new StreamReader(zip.GetEntry(file)!.Open()))
                text = await reader.ReadToEndAsync(Answers.Cancelled);
            zip.GetEntry(file)!.Delete();
            await using var writer = new StreamWriter(zip.CreateEntry(file).Open());
            // One letter of a word that stands in the first line or the notes and digests.
            var place = file.EndsWith("ndjson", StringComparison.Ordinal) ? text.IndexOf("\":\"", 20, StringComparison.Ordinal) + 3 : text.LastIndexOf('"') - 5;
            await writer.WriteAsync($"{text[..place]}{(text[place] == 'a' ? 'b' : 'a')}{text[(place + 1)..]}");
        }
        Assert.Contains(ReleaseVerifier.Bundle(bundle).Faults, f => f.StartsWith(where, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Missing_file_or_line_is_found()
    {
        var bytes = await two.Service.Client.GetByteArrayAsync($"/v1/releases/{two.First}/download/knowledge.zip", Answers.Cancelled);
        Assert.Contains("data/outcomes.ndjson is missing.", Without(bytes, "data/outcomes.ndjson").Faults);
        Assert.Contains(Without(bytes, "documents.json").Faults, f => f.Contains("documents.json", StringComparison.Ordinal));
    }

    private static VerificationReport Without(byte[] bytes, string file)
    {
        var bundle = new MemoryStream();
        bundle.Write(bytes);
        using (var zip = new ZipArchive(bundle, ZipArchiveMode.Update, leaveOpen: true))
            zip.GetEntry(file)!.Delete();
        return ReleaseVerifier.Bundle(bundle);
    }

    /// <summary>Places in the packed content of every file: after its local header (30 bytes and the name).</summary>
    private static IEnumerable<int> PackedPlaces(byte[] bundle)
    {
        using var zip = new ZipArchive(new MemoryStream(bundle), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            var name = System.Text.Encoding.UTF8.GetBytes(entry.FullName);
            yield return FindHeader(bundle, name) + 30 + name.Length + (int)(entry.CompressedLength / 2);
        }
    }

    private static int FindHeader(byte[] bundle, byte[] name)
    {
        for (var at = 0; ; at++)
        {
            at += bundle.AsSpan(at).IndexOf("PK\u0003\u0004"u8);
            if (bundle.AsSpan(at + 30, name.Length).SequenceEqual(name))
                return at;
        }
    }
}
