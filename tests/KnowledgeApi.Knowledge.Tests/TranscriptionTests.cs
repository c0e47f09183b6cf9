using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeApi.Collections.Definition;
using KnowledgeApi.Collections.ReferenceIntakes;
using KnowledgeApi.Host.Configuration;

namespace KnowledgeApi.Knowledge.Tests;

/// <summary>Every row of the transcribed table is among the reference intakes as it was transcribed; what was read since stands beside it.</summary>
public sealed partial class TranscriptionTests
{
    private const string Checksum = "756d43156c84de42897ebb6d4266f69a2765b0ea88c400b92f6a38dcc5e40289";

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["mg"] = "mg/d",
        ["ug"] = "ug/d",
        ["g"] = "g/d",
        ["ug-rae"] = "ug RAE/d",
        ["ug-dfe"] = "ug DFE/d",
        ["mg-ne"] = "mg NE/d",
        ["mg-alpha-tocopherol"] = "mg alpha-tocopherol/d",
        ["ug-re"] = "ug RE/d",
        ["ug-vde"] = "ug VDE/d",
    };

    [Fact]
    public void Every_row_is_there_as_transcribed()
    {
        var missing = Rows().Except(Entries().Values.Select(RowOf), StringComparer.Ordinal);
        Assert.True(!missing.Any(), $"Transcribed, and not among the reference intakes:\n{string.Join('\n', missing)}");
        Assert.Equal(Checksum, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Rows())))));
    }

    /// <summary>Where the transcription itself is at hand, the checksum is held against it.</summary>
    [Fact]
    public void Rows_are_those_of_the_table_where_it_is_at_hand()
    {
        if (Settings.Above("../shared/curation") is not { } folder)
            return;
        var table = Csv(File.ReadAllText(Path.Combine(folder, "dri.csv"))).Skip(1).Where(r => !IsMended(r))
            .Select(r => string.Join('|', r[0], InWords(r[1]), r[2], r[3], r[4], r[6].Replace(" [verified]", "", StringComparison.Ordinal).Replace(" [unverified]", "", StringComparison.Ordinal))).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(table, Rows());
    }

    [Fact]
    public void Replaced_values_name_their_successor()
    {
        var all = Entries();
        Assert.Equal("efsa-vitamin-b6-ul-adult", all["efsa-vitamin-b6-ul-adult-2018"].SupersededBy);
        Assert.Equal("nasem-potassium-ai-male-19-30y", all["nasem-potassium-ai-male-19-30y-2005"].SupersededBy);
        Assert.Equal("nasem-sodium-ai-male-19-30y", all["nasem-sodium-ai-male-19-30y-2005"].SupersededBy);
        Assert.Equal(4700, all["nasem-potassium-ai-male-19-30y-2005"].Value);
        Assert.Equal(3400, all["nasem-potassium-ai-male-19-30y"].Value);
    }

    /// <summary>The transcription: nutrient, life stage, kind, value, unit and citation of each row.</summary>
    private static string[] Rows() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Transcription", "rows.txt")).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    private static Dictionary<string, ReferenceIntakeEntry> Entries() => Curated.Read().Of(CollectionNames.ReferenceIntakes)
        .Select(f => (ReferenceIntakeEntry)f.Entry).ToDictionary(e => e.Id, StringComparer.Ordinal);

    /// <summary>Values read since, elsewhere, stand beside the transcription.</summary>
    private static readonly string[] ReadSince =
    [
        "efsa-iron-safe-level-child-4-6y", "efsa-iron-safe-level-child-7-10y", "efsa-iron-safe-level-adolescent-11-14y",
        "efsa-fluoride-ul-infant-0-12mo", "efsa-fluoride-ul-child-1-3y", "efsa-fluoride-ul-child-4-8y", "efsa-fluoride-safe-level-9y-and-over",
    ];

    /// <summary>Rows of the table that were wrong or have been replaced: infants have no allowance of vitamin D, and the European limit of fluoride is of 2025.</summary>
    private static bool IsMended(string[] row) => row[0] == "vitamin-d" && row[2] == "RDA" && row[1].StartsWith("infant", StringComparison.Ordinal) || row[0] == "fluoride" && row[2] == "UL_EFSA";

    private static IEnumerable<ReferenceIntakeEntry> Transcribed() => Entries().Values.Where(e => e.SupersededBy is null && !ReadSince.Contains(e.Id) && !e.Id.StartsWith("nasem-vitamin-d-ai-infant", StringComparison.Ordinal));

    private static string RowOf(ReferenceIntakeEntry e)
    {
        var kind = e.Kind.ToUpperInvariant().Replace('-', '_') + (e.Authority == "efsa" ? "_EFSA" : "");
        var value = e.Status != "set" ? "ND" : Text(e.Value!.Value) + (e.ValueHigh is { } high ? "-" + Text(high) : "");
        return string.Join('|', e.Nutrient, e.LifeStage.Text, kind, value, e.Unit is null ? "" : Units[e.Unit], e.Citation);
    }

    /// <summary>A life stage of the table, such as “female >70 y”, as it is served.</summary>
    private static string InWords(string stage)
    {
        var plain = Remarks().Replace(stage, "");
        if (plain is "all" or "adult" or "lactation" or "adult incl. pregnancy")
            return plain switch { "all" => "everyone", "adult" => "adults", "lactation" => "while breast-feeding", _ => "adults, pregnancy included" };
        if (Stage().Match(plain) is not { Success: true } part)
            return plain;
        var who = part.Groups["who"].Value switch
        {
            "" => "",
            "child" => "children ",
            "lactation" => "while breast-feeding, ",
            "pregnancy" => "pregnancy, ",
            "men" or "women" => part.Groups["who"].Value + " ",
            var one => one + "s ",
        };
        var unit = part.Groups["unit"].Value == "y" ? "years" : "months";
        var (low, high) = (part.Groups["low"].Value, part.Groups["high"]);
        return high.Success ? $"{who}{low} to {high.Value} {unit}"
            : $"{who}{part.Groups["sign"].Value switch { ">" => "over", ">=" => "from", _ => "up to" }} {low} {unit}";
    }

    [GeneratedRegex(@" \((?:EFSA|male and female|incl\. adults)\)|, beta-carotene")]
    private static partial Regex Remarks();

    [GeneratedRegex(@"^(?:(?<who>\w+) )?(?<sign>>=|<=|>)?(?<low>\d+)(?:-(?<high>\d+))? (?<unit>y|mo)$")]
    private static partial Regex Stage();

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Csv(string text)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = new List<StringBuilder> { new() };
            var isQuoted = false;
            for (var i = 0; i < line.Length; i++)
            {
                if (line[i] == '"' && isQuoted && i + 1 < line.Length && line[i + 1] == '"')
                    fields[^1].Append(line[i++]);
                else if (line[i] == '"')
                    isQuoted = !isQuoted;
                else if (line[i] == ',' && !isQuoted)
                    fields.Add(new());
                else
                    fields[^1].Append(line[i]);
            }
            yield return [.. fields.Select(f => f.ToString())];
        }
    }
}
