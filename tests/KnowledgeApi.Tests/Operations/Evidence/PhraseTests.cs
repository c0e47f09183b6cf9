using System.Text.RegularExpressions;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Testing.Oracle;

namespace KnowledgeApi.Tests.Operations.Evidence;

/// <summary>The sentences of rows come from one table, and nothing else in the program words a finding.</summary>
public sealed partial class PhraseTests(PostgresServer postgres)
{
    private static readonly Dictionary<string, string> Templates = new OracleFiles(TestService.KnowledgeFolder).Find("vocabularies", "evidence-phrases")!.Value
        .List("terms").ToDictionary(t => t.At("code"), t => t.At("name"), StringComparer.Ordinal);

    [Fact]
    public async Task Every_phrase_is_what_the_table_makes_with_its_places_filled()
    {
        var rows = await (await TestService.SharedAsync(postgres)).Client.All($"/v1/evidence?limit=200&{OracleComparison.AnyKind}");
        foreach (var row in rows)
        {
            var (code, text) = (row.At("phrase", "code"), row.At("phrase", "text"));
            Assert.StartsWith($"{row.At("relation")}.{row.At("finding")}.{row.At("certainty")}", code, StringComparison.Ordinal);
            var sentence = Pattern(Templates[code]).Replace("{certainty}", row.At("certainty"), StringComparison.Ordinal).Replace("{condition}", Regex.Escape(row.At("condition", "label")), StringComparison.Ordinal);
            var isUnsafe = row.At("safety", "level") == "do-not-use" && row.At("relation") != "linked-with";
            var pattern = isUnsafe ? Pattern(Templates["do-not-use"]).Replace("(?<sentence>.+)", sentence, StringComparison.Ordinal) : sentence;
            var match = Regex.Match(text, $"^{pattern}$");
            Assert.True(match.Success, $"{row.Id()}: “{text}” is not “{Templates[code]}”");
            Assert.Contains(row.At("subject", "label"), match.Groups["I"].Value, StringComparison.OrdinalIgnoreCase);
            if (match.Groups["P"].Success)
                Assert.EndsWith(row.Has("population") ? WithoutCondition(row.At("population", "text"), row.At("condition", "label")) : "", match.Groups["P"].Value, StringComparison.OrdinalIgnoreCase);
            if (!row.Has("population"))
                Assert.Equal("", match.Groups["P"].Value);
            if (isUnsafe)
                Assert.Equal(row.GetProperty("safety").Items("reasons").First().At("text"), match.Groups["reason"].Value);
        }
    }

    [Fact]
    public async Task Row_that_says_nothing_says_why()
    {
        var rows = await (await TestService.SharedAsync(postgres)).Client.All($"/v1/evidence?limit=200&{OracleComparison.AnyKind}");
        Assert.All(rows, r => Assert.Equal(r.At("finding") == "not-known", r.Has("because")));
        foreach (var row in rows.Where(r => r.At("certainty") == "not-rated" && r.Text("because") is "no-study-found" or "not-looked"))
            Assert.EndsWith(row.At("because"), row.At("phrase", "code"), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_has_a_phrase_for_whatever_may_be_found_and_for_nothing_else()
    {
        string[] relations = ["treats", "prevents", "corrects", "raises-risk", "linked-with"];
        string[] findings = ["helps", "no-worthwhile-effect", "harms", "conflicting", "not-known", "linked", "not-linked"];
        string[] certainties = ["high", "moderate", "low", "very-low", "not-rated"];
        var allowed = from relation in relations
                      from finding in findings
                      from certainty in certainties
                      where OracleGroups.Of(relation, finding, certainty) is not null
                      select $"{relation}.{finding}.{certainty}";
        Assert.Equal(allowed.Order(StringComparer.Ordinal), Templates.Keys.Where(code => code.Split('.').Length == 3).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_other_part_of_the_program_words_a_finding()
    {
        var worded = Templates.Values.SelectMany(t => Place().Split(t)).Select(part => part.Trim(' ', '.', ':', ';')).Where(part => part.Split(' ').Length >= 3).Distinct().ToArray();
        Assert.True(worded.Length > 20);
        var folder = Settings.Above("src/KnowledgeApi")!;
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(f => !Path.GetRelativePath(folder, f).Split(Path.DirectorySeparatorChar).Any(p => p is "obj" or "bin" or "Generated")).ToArray();
        Assert.True(files.Length > 100);
        foreach (var file in files)
        {
            var code = string.Join('\n', File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));
            Assert.All(worded, part => Assert.False(code.Contains(part, StringComparison.OrdinalIgnoreCase), $"{Path.GetFileName(file)} says “{part}” itself"));
        }
    }

    /// <summary>That they have the condition is not said twice.</summary>
    private static string WithoutCondition(string people, string condition) =>
        Regex.Replace(people, $" with {Regex.Escape(condition)}( and)?", m => m.Groups[1].Success ? " with" : "", RegexOptions.IgnoreCase) is var rest && string.Equals(rest, "people", StringComparison.OrdinalIgnoreCase) ? "" : rest;

    /// <summary>A template as a pattern: what stands between its places stands in the sentence, in order, and each place is filled.</summary>
    private static string Pattern(string template) => PlaceEscaped().Replace(Regex.Escape(template), place => place.Groups[1].Value switch
    {
        "I" or "i" => "(?<I>.+)",
        "C" => "(?i:{condition})",
        "P" => "(?<P>.*)",
        "certainty" => "{certainty}",
        var name => $"(?<{name}>.+)",
    });

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\\\{(\w+)\}")]
    private static partial Regex PlaceEscaped();
}
