namespace KnowledgeApi.Collections.References;

/// <summary>The address at which a DOI is resolved. DOIs may hold signs that addresses may not; all of them are percent-encoded but the slashes.</summary>
internal static class DoiLink
{
    private const string Resolver = "https://doi.org/";

    /// <summary>The DOI that an address resolves; null for any other address.</summary>
    public static string? Read(string? url) => url?.StartsWith(Resolver, StringComparison.OrdinalIgnoreCase) is true ? Uri.UnescapeDataString(url[Resolver.Length..]) : null;

    public static string To(string doi) => $"{Resolver}{Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal)}";
}
