using KnowledgeApi.Verification;

namespace KnowledgeApi.Tests.Publishing.Releases;

/// <summary>The hash tree is that of RFC 9162: known roots, and proofs that hold for what they are of and for nothing else.</summary>
public sealed class MerkleTreeTests
{
    /// <summary>The test data of Certificate Transparency.</summary>
    private static readonly string[] Inputs = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    [Theory]
    [InlineData(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData(1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")]
    [InlineData(8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")]
    public void Roots_are_those_of_certificate_transparency(int leaves, string root) =>
        Assert.Equal(root, Convert.ToHexStringLower(MerkleTree.Root(Inputs.Take(leaves).Select(i => MerkleTree.Leaf(Convert.FromHexString(i))))));

    [Fact]
    public void Every_path_of_every_size_leads_to_the_root_and_from_nowhere_else()
    {
        for (var size = 1; size <= 40; size++)
        {
            var digests = Enumerable.Range(0, size).Select(i => KeyValuePair.Create($"claims/C{i:00}", $"{i:x64}")).ToList();
            for (var index = 0; index < size; index++)
            {
                var proof = InclusionProof.Of(digests, digests[index].Key)!;
                Assert.Equal(MerkleTree.RootOf(digests), proof.Root);
                Assert.True(proof.Holds());
                Assert.False((proof with { Digest = new string('f', 64) }).Holds());
                Assert.False((proof with { Key = "claims/C99" }).Holds());
                Assert.False((proof with { Path = [.. proof.Path, new string('0', 64)] }).Holds());
                Assert.False(size > 1 && (proof with { Path = [.. proof.Path.SkipLast(1)] }).Holds());
                Assert.False((proof with { Index = size }).Holds());
                Assert.False(size > 1 && (proof with { Index = (index + 1) % size }).Holds());
            }
        }
    }

    [Fact]
    public void Order_of_the_digests_does_not_matter_and_their_content_does()
    {
        var digests = Enumerable.Range(0, 9).Select(i => KeyValuePair.Create($"claims/C{i}", $"{i:x64}")).ToList();
        Assert.Equal(MerkleTree.RootOf(digests), MerkleTree.RootOf(digests.AsEnumerable().Reverse()));
        Assert.NotEqual(MerkleTree.RootOf(digests), MerkleTree.RootOf(digests.Skip(1)));
        Assert.NotEqual(MerkleTree.RootOf(digests), MerkleTree.RootOf(digests.Select(d => KeyValuePair.Create(d.Key.Replace("C8", "C9", StringComparison.Ordinal), d.Value))));
    }
}
