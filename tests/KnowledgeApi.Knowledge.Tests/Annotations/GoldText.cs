using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeApi.Knowledge.Tests.Annotations;

/// <summary>A text and what stands in it: places in code points, kind, and id; for a dose amounts, unit, nutrient and period.</summary>
internal sealed partial record GoldText(string Name, string Text, IReadOnlySet<Mark> Marks)
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Annotations");

    /// <summary>A text of our own, in which {name|kind id} is a mark.</summary>
    public static GoldText HeldOut()
    {
        var marked = File.ReadAllText(Path.Combine(Folder, "held-out.txt")).ReplaceLineEndings("\n");
        var text = new StringBuilder();
        var marks = new HashSet<Mark>();
        var behind = 0;
        foreach (Match match in Braces().Matches(marked))
        {
            text.Append(marked, behind, match.Index - behind);
            var start = text.Length;
            text.Append(match.Groups["name"].Value);
            marks.Add(new Mark(start, text.Length, match.Groups["kind"].Value, match.Groups["id"].Value));
            behind = match.Index + match.Length;
        }
        return new GoldText("held-out", text.Append(marked, behind, marked.Length - behind).ToString(), marks);
    }

    /// <summary>The five pages, where they lie beside the repository and are the ones the list was made from.</summary>
    public static IEnumerable<GoldText> Pages()
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, "seeds-gold.csv")).Where(l => !l.StartsWith('#')).Select(l => l.Split(',')).ToList();
        foreach (var page in lines.Where(l => l.Length == 2))
        {
            if (PlaceOf(page[0]) is not { } file || File.ReadAllText(file).ReplaceLineEndings("\n") is not { } text || Sha256Of(text) != page[1])
                continue;
            var marks = lines.Where(l => l.Length == 5 && page[0].StartsWith(l[0], StringComparison.Ordinal))
                .Select(l => new Mark(int.Parse(l[1], CultureInfo.InvariantCulture), int.Parse(l[2], CultureInfo.InvariantCulture), l[3], l[4]));
            yield return new GoldText(page[0][..3], text, marks.ToHashSet());
        }
    }

    /// <summary>The marks of an answer of the API.</summary>
    public static HashSet<Mark> MarksOf(JsonElement answer) => [.. answer.Items("data").Select(MarkOf)];

    private static Mark MarkOf(JsonElement mark)
    {
        var place = mark.GetProperty("codePoints");
        return new Mark(place.GetProperty("start").GetInt32(), place.GetProperty("end").GetInt32(), mark.At("kind"), mark.Text("id") ?? DoseOf(mark.GetProperty("dose")));
    }

    private static string DoseOf(JsonElement dose) => string.Join(' ', dose.GetProperty("amountLow").GetDecimal(), dose.GetProperty("amountHigh").GetDecimal(),
        dose.At("unit"), dose.Member("nutrient")?.Text("id") ?? "-", dose.Member("frequency")?.Text("per") ?? "-");

    private static string? PlaceOf(string page)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "seeds", page);
            if (File.Exists(file))
                return file;
        }
        return null;
    }

    private static string Sha256Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex(@"\{(?<name>[^|]+)\|(?<kind>[a-z]+) (?<id>[^}]+)\}")]
    private static partial Regex Braces();
}

/// <summary>One mark in a text.</summary>
internal sealed record Mark(int Start, int End, string Kind, string Id);
