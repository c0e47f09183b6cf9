using System.Security.Cryptography;

namespace KnowledgeApi.Platform.Representations;

/// <summary>
/// The digest of an item's document, which its release can be asked to prove. `Repr-Digest` (RFC 9530) would be of the bytes as they are coded for one
/// client; this is of the JSON itself, in the same form.
/// </summary>
internal static class DocumentDigest
{
    public const string Header = "Knowledge-Document";

    public static string Of(ReadOnlySpan<byte> document) => $"sha-256=:{Convert.ToBase64String(SHA256.HashData(document))}:";
}
