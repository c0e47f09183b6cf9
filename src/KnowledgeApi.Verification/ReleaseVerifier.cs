using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace KnowledgeApi.Verification;

/// <summary>Checks what was saved, without the service: an answer of an item with its proof, or the bundle of a release.</summary>
public static class ReleaseVerifier
{
    /// <summary>Checks the saved answer of an item.</summary>
    /// <param name="answer">The body of the answer, byte by byte as it was received.</param>
    /// <param name="proof">The proof that the service gave for it.</param>
    /// <param name="checksum">The checksum of the release from elsewhere, such as a citation; null where it is taken from the proof.</param>
    /// <param name="documents">The root over the documents from elsewhere; null where it is taken from the proof.</param>
    public static VerificationReport Answer(ReadOnlySpan<byte> answer, ItemProof proof, string? checksum = null, string? documents = null)
    {
        var faults = new List<string>();
        if (Sha256(answer) != proof.Document.Digest)
            faults.Add($"{proof.Document.Key}: the answer is not the document that the proof is for. Its SHA-256 is {Sha256(answer)}, not {proof.Document.Digest}.");
        if (!proof.Document.Holds())
            faults.Add($"{proof.Document.Key}: the path of the document does not lead to the root {proof.Document.Root}.");
        if (proof.Entry is { } entry && !entry.Holds())
            faults.Add($"{entry.Key}: the path of the entry does not lead to the root {entry.Root}.");
        if (proof.Entry is { } of && of.Root != proof.Release.Checksum)
            faults.Add($"{of.Key}: the path of the entry leads to {of.Root}, which is not the checksum of release {proof.Release.Id}, {proof.Release.Checksum}.");
        if (proof.Entry is { } same && same.Key != proof.Document.Key)
            faults.Add($"{proof.Document.Key}: the entry of the proof is another, {same.Key}.");
        faults.AddRange(Unexpected(proof.Release, proof.Document.Root, checksum, documents));
        return new VerificationReport(proof.Release, proof.Document.Root, 1, faults);
    }

    /// <summary>Checks the bundle of a release (knowledge.zip): every document against its manifest, and both manifests against their roots.</summary>
    /// <param name="bundle">The file; it must be seekable.</param>
    /// <param name="checksum">The checksum of the release from elsewhere, such as a citation; null where it is taken from the bundle.</param>
    /// <param name="documents">The root over the documents from elsewhere; null where it is taken from the bundle.</param>
    public static VerificationReport Bundle(Stream bundle, string? checksum = null, string? documents = null)
    {
        try
        {
            using var zip = new ZipArchive(bundle, ZipArchiveMode.Read, leaveOpen: true);
            return new BundleCheck(zip).Run(checksum, documents);
        }
        catch (Exception broken) when (broken is InvalidDataException or JsonException or EndOfStreamException)
        {
            return new VerificationReport(null, null, 0, [$"The bundle cannot be read: {broken.Message}"]);
        }
    }

    internal static string Sha256(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Where a release and the root over its documents are not those that are known from elsewhere.</summary>
    internal static IEnumerable<string> Unexpected(ReleaseParent release, string root, string? checksum, string? documents)
    {
        if (checksum is not null && checksum != release.Checksum)
            yield return $"Release {release.Id} has the checksum {release.Checksum}, not {checksum}.";
        if (documents is not null && documents != root)
            yield return $"The documents of release {release.Id} have the root {root}, not {documents}.";
    }
}

/// <summary>What a check found.</summary>
/// <param name="Release">The release; null where it could not be read.</param>
/// <param name="Documents">The root over its documents; null where it could not be read.</param>
/// <param name="Checked">Number of documents checked.</param>
/// <param name="Faults">What is wrong and where; empty where everything is as it was published.</param>
public sealed record VerificationReport(ReleaseParent? Release, string? Documents, int Checked, IReadOnlyList<string> Faults)
{
    /// <summary>Whether everything is as it was published.</summary>
    public bool IsVerified => Faults.Count == 0;
}
