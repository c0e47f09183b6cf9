using KnowledgeApi.Verification;
using ReceivedProof = KnowledgeApi.Verification.ItemProof;

namespace KnowledgeApi.Client;

/// <summary>Fetches items to keep: the bytes of the answer, and the proof that they are of a release.</summary>
/// <param name="http">Asks the service.</param>
public sealed class KnowledgeSaver(HttpClient http)
{
    /// <summary>Fetches an item at a release with its proof.</summary>
    /// <param name="collection">Collection of the item, such as claims.</param>
    /// <param name="id">Its id.</param>
    /// <param name="release">Id of the release.</param>
    /// <param name="cancellationToken">Cancels the requests.</param>
    public async Task<SavedItem> SaveAsync(string collection, string id, string release, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(collection);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(release);
        var (item, at) = ($"{Uri.EscapeDataString(collection)}/{Uri.EscapeDataString(id)}", Uri.EscapeDataString(release));
        var answer = await http.GetByteArrayAsync(new Uri($"/v1/{item}?release={at}", UriKind.Relative), cancellationToken).ConfigureAwait(false);
        var proof = await http.GetByteArrayAsync(new Uri($"/v1/releases/{at}/proof?item={item}", UriKind.Relative), cancellationToken).ConfigureAwait(false);
        return new SavedItem(answer, proof);
    }
}

/// <summary>An item that was saved. Both parts can be kept as files.</summary>
/// <param name="Answer">The body of the answer, as it was received.</param>
/// <param name="Proof">The proof, as it was received.</param>
public sealed record SavedItem(ReadOnlyMemory<byte> Answer, ReadOnlyMemory<byte> Proof)
{
    /// <summary>Checks the answer with its proof, without the service. Throws <see cref="System.Text.Json.JsonException"/> where the proof is none.</summary>
    /// <param name="checksum">The checksum of the release from elsewhere, such as a citation; null where it is taken from the proof.</param>
    public VerificationReport Verify(string? checksum = null) => ReleaseVerifier.Answer(Answer.Span, ReceivedProof.Read(Proof.Span), checksum);
}
