namespace KnowledgeApi.Platform.Versioning;

/// <summary>Version of the contract (SemVer), independent of the releases of the data.</summary>
internal static class ContractVersion
{
    public const string Current = "0.5.0";
}
