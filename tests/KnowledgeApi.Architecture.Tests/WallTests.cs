namespace KnowledgeApi.Architecture.Tests;

/// <summary>The walls of the house (ARCHITECTURE.md): each holds, and each finds a breach that is planted.</summary>
public sealed class WallTests
{
    private static readonly Lazy<IReadOnlyList<Mention>> All = new(() => [.. SourceCode.Program.Mentions()]);

    private static readonly Lazy<string[]> Names = new(() => [.. System.Text.RegularExpressions.Regex
        .Matches(File.ReadAllText(Path.Combine(Repository.Folder("src/KnowledgeApi"), "Collections/Definition/CollectionNames.cs")), "const string \\w+ = \"([a-z-]+)\"").Select(m => m.Groups[1].Value)]);

    [Fact]
    public void The_program_is_read_whole() => Assert.True(All.Value.Count > 2000 && Names.Value.Length >= 15, $"{All.Value.Count} mentions, {Names.Value.Length} collections");

    [Fact]
    public void Rooms_name_nothing_above_them() => Assert.Empty(Walls.UpwardArrows(All.Value));

    [Fact]
    public void An_arrow_upwards_is_found() => Assert.Single(Walls.UpwardArrows(Planted("Platform.Text", "Platform/Text/Breach.cs", "public static object Up => KnowledgeApi.Host.Configuration.Settings.Knowledge();")));

    [Fact]
    public void An_arrow_upwards_is_found_in_a_constant() => Assert.NotEmpty(Walls.UpwardArrows(Planted(
        "Publishing", "Publishing/Breach.cs", "public const string Sql = KnowledgeApi.Collections.Nutrients.NutrientSql.Publish;")));

    [Fact]
    public void An_arrow_upwards_is_found_in_a_nameof() => Assert.NotEmpty(Walls.UpwardArrows(Planted(
        "Publishing", "Publishing/Breach.cs", "public const string Name = nameof(KnowledgeApi.Collections.Nutrients.NutrientSql);")));

    [Fact]
    public void Siblings_name_each_other_only_as_written() => Assert.Empty(Walls.SiblingArrows(All.Value));

    [Fact]
    public void An_arrow_between_siblings_is_found() => Assert.NotEmpty(Walls.SiblingArrows(Planted(
        "Collections.Nutrients", "Collections/Nutrients/Breach.cs", "public const string Sql = KnowledgeApi.Collections.Claims.ClaimSql.LeansOnDoubt;")));

    [Fact]
    public void Every_written_arrow_is_needed()
    {
        var arrows = All.Value.Select(m => (Walls.FolderOf(m.From), Walls.FolderOf(m.To))).ToHashSet();
        Assert.DoesNotContain(Arrows.Written, a => !arrows.Contains((a.From, a.To)));
        Assert.Equal(Arrows.Written.Count, Arrows.Written.DistinctBy(a => (a.From, a.To)).Count());
    }

    [Fact]
    public void No_folders_name_each_other_in_a_circle() => Assert.Empty(Walls.Circles(All.Value));

    [Fact]
    public void A_circle_is_found() => Assert.NotEmpty(Walls.Circles([.. All.Value, .. Planted(
        "Platform.Resources", "Platform/Resources/Breach.cs", "public static object Round => typeof(KnowledgeApi.Platform.Lists.ListQuery);")]));

    [Fact]
    public void A_circle_through_a_third_folder_is_found() => Assert.NotEmpty(Walls.Circles([.. All.Value, .. Planted(
        "Platform.Text", "Platform/Text/Breach.cs", "public static object Round => typeof(KnowledgeApi.Platform.Contract.ContractFiles);")]));

    [Fact]
    public void Platform_and_publishing_name_no_collection() => OnlyKnown(Exceptions.NamedCollections, Walls.NamedCollections(SourceCode.Program, Names.Value));

    [Theory]
    [InlineData("public const string Name = \"claims\";")]
    [InlineData("public const string Sql = \"select 1 from item where collection = 'claims'\";")]
    [InlineData("public static string Of(int n) => $\"where collection = 'claims' and n = {n}\";")]
    public void The_name_of_a_collection_is_found(string member) => Assert.NotEmpty(Walls.NamedCollections(Plant("Publishing", "Publishing/BreachSql.cs", member), Names.Value));

    [Fact]
    public void Only_sql_files_hold_sql() => Assert.Empty(Walls.StraySql(SourceCode.Program));

    [Theory]
    [InlineData("public const string Text = \"select id from item\";")]
    [InlineData("public const string Text = \"r.kind = any(@Kind)\";")]
    [InlineData("public static string Of(string n) => $\"update {n} r set until = 1\";")]
    [InlineData("public const string Text = \"insert into item values (1)\";")]
    public void Sql_elsewhere_is_found(string member) => Assert.NotEmpty(Walls.StraySql(Plant("Operations.Paths", "Operations/Paths/Breach.cs", member)));

    [Fact]
    public void Only_known_files_reach_the_database() => OnlyKnown(Exceptions.Reachers, Walls.Reachers(SourceCode.Program));

    [Fact]
    public void A_file_that_reaches_the_database_is_found() => Assert.NotEmpty(Walls.Reachers(Plant(
        "Operations.Paths", "Operations/Paths/Breach.cs", "public static object Open(Npgsql.NpgsqlDataSource database) => database.CreateConnection();")));

    [Fact]
    public void Folders_are_namespaces() => Assert.All(All.Value, m => Assert.Equal(m.From, $"KnowledgeApi.{Path.GetDirectoryName(m.File)!.Replace('/', '.')}"));

    [Fact]
    public void The_embedded_server_knows_nothing_of_us()
    {
        var folder = Repository.Folder("src/EmbeddedPostgres");
        Assert.DoesNotContain("ProjectReference", File.ReadAllText(Path.Combine(folder, "EmbeddedPostgres.csproj")), StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(folder, "*.cs"), f => Assert.DoesNotContain("KnowledgeApi", File.ReadAllText(f), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_collection_has_tests_of_its_own() => Assert.Empty(WithoutTests(Repository.Folder("tests/KnowledgeApi.Tests/Collections")));

    [Fact]
    public void A_collection_without_tests_is_found() => Assert.Contains("Nutrients", WithoutTests(Repository.Folder("tests/KnowledgeApi.Tests/Platform")));

    /// <summary>The folders of collections that have no folder of the same name with a test in it.</summary>
    private static IEnumerable<string> WithoutTests(string tests) =>
        Directory.EnumerateFiles(Repository.Folder("src/KnowledgeApi/Collections"), "*Collection.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetFileName(Path.GetDirectoryName(f)!)).Where(c => c != "Definition" && !HasTests(Path.Combine(tests, c)));

    private static bool HasTests(string folder) => Directory.Exists(folder)
        && Directory.EnumerateFiles(folder, "*Tests.cs").Select(File.ReadAllText).Any(t => t.Contains("[Fact]", StringComparison.Ordinal) || t.Contains("[Theory", StringComparison.Ordinal));

    /// <summary>What is found is in the list, and what is in the list is found.</summary>
    private static void OnlyKnown(IReadOnlyDictionary<string, string> known, IEnumerable<string> found)
    {
        Assert.All(known.Values, reason => Assert.NotEmpty(reason));
        Assert.Equal(known.Keys.Order(StringComparer.Ordinal), found.Distinct().Order(StringComparer.Ordinal));
    }

    private static Mention[] Planted(string space, string path, string member) => [.. Plant(space, path, member).Mentions()];

    private static SourceCode Plant(string space, string path, string member) =>
        SourceCode.Program.Planted(path, $"namespace KnowledgeApi.{space};\n\ninternal static class Breach\n{{\n    {member}\n}}\n");
}
