namespace KnowledgeApi.Testing;

/// <summary>Which PostgreSQL programs the run is about: CI names a folder to run the suite on another version.</summary>
internal static class TestPrograms
{
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("TEST_POSTGRES_PROGRAMS");
}
