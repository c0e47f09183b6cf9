namespace KnowledgeApi.Collections.References;

/// <summary>The address at which a DOI is resolved. DOIs may hold signs that addresses may not; all of them are percent-encoded but the slashes.</summary>
internal static class DoiLink
{
    public static string To(string doi) => $"https://doi.org/{Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal)}";
}
