using Dapper;
using KnowledgeApi.Verification;
using Npgsql;

namespace KnowledgeApi.Publishing;

/// <summary>The root over the documents of a release, which tells whether two databases give the same answers.</summary>
internal static class DocumentRoot
{
    /// <summary>Works it out from the documents as they were written, one after the other: all digests of a large release need not be held.</summary>
    /// <param name="connection">The transaction.</param>
    /// <param name="ordinal">The release.</param>
    /// <param name="contract">Version of the contract whose form the documents have.</param>
    /// <param name="cancelled">Aborts.</param>
    public static async Task Write(NpgsqlConnection connection, int ordinal, string contract, CancellationToken cancelled)
    {
        var root = new MerkleRoot();
        await foreach (var (key, digest) in connection.QueryUnbufferedAsync<(string, string)>(DocumentPublishSql.Digests, new { Ordinal = ordinal }).WithCancellation(cancelled))
            root.Add(MerkleTree.Leaf(key, digest));
        var values = new { Root = Convert.ToHexStringLower(root.Root()), Contract = contract, Ordinal = ordinal };
        await connection.ExecuteAsync(new CommandDefinition(DocumentPublishSql.Remember, values, cancellationToken: cancelled));
    }
}
