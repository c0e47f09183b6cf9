using System.Text.Json;
using KnowledgeApi.Platform.Text;

namespace KnowledgeApi.Knowledge.Tests;

/// <summary>The files say in our words what the documents say: no run of words is theirs, titles apart.</summary>
public sealed class OurWordsTests
{
    private const int Run = 8;

    [Fact]
    public void No_sentence_of_the_documents_is_in_the_files()
    {
        var theirs = DocumentTexts.Folder is { } folder
            ? Directory.EnumerateFiles(folder).SelectMany(file => Runs(File.ReadAllText(file))).ToHashSet(StringComparer.Ordinal)
            : [];
        var texts = Directory.EnumerateFiles(TestService.KnowledgeFolder, "*.json", SearchOption.AllDirectories).SelectMany(Texts).ToList();
        Assert.True(texts.Count > 5000);
        // Where nobody has the documents, what is left to see is that every passage has words of ours.
        Assert.Contains(texts, t => t.Place.EndsWith("paraphrase", StringComparison.Ordinal));
        Assert.All(texts, t => Assert.DoesNotContain(Runs(t.Text), theirs.Contains));
    }

    private static IEnumerable<(string Place, string Text)> Texts(string file)
    {
        var entries = Answers.Parse(File.ReadAllText(file));
        return [.. Texts(entries, Path.GetFileName(file))];
    }

    private static IEnumerable<(string Place, string Text)> Texts(JsonElement value, string place) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Where(m => m.Name != "title").SelectMany(m => Texts(m.Value, $"{place} {m.Name}")),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Texts(item, place)),
        JsonValueKind.String => [(place, value.GetString()!)],
        _ => [],
    };

    private static IEnumerable<string> Runs(string text)
    {
        var words = SearchText.Words(text).ToArray();
        return Enumerable.Range(0, Math.Max(0, words.Length - Run + 1)).Select(i => string.Join(' ', words[i..(i + Run)]));
    }
}
