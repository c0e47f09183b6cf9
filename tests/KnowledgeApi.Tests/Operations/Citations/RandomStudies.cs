using System.Text;
using KnowledgeApi.Collections.References;
using KnowledgeApi.Collections.Studies;

namespace KnowledgeApi.Tests.Operations.Citations;

/// <summary>Studies whose bibliographic fields hold everything that formats trip over. The same seed gives the same studies.</summary>
internal sealed class RandomStudies(int seed)
{
    private static readonly string[] Pieces =
    [
        "iron", "Magnesium", "RLS", "mRNA", "B12", "naïve", "Müller", "Ångström", "şeker", "żelazo", "鉄", "железо", "שלום", "مغنيسيوم", "😀", "👩‍🔬", "e\u0301",
        "{", "}", "{}", "}{", "\\", "\\textbf{x}", "\"", "'", "''", "`", "``", "?`", "!`", "--", "---", "-", "–", "—", "%", "&", "#", "_", "$", "$x^2$", "~", "^", "<i>", ">", "|", "@", "@article{",
        ",", ";", ":", "=1+1", "+1", "-1", "@SUM(A1)", "\t", "\n", "\r\n", "\u00a0", "and", "AND", "others", "ER  - ", "TY  - JOUR", "(", ")", "[", "]", "/", "*", "…", "µg", "≥", "½",
    ];

    private static readonly string[] Families = ["Trotti", "van der Schans", "de la Fuente García", "O'Keeffe", "El-Tawil", "Di Renzo", "al-Razi", "bell", "D’Angelo", "ter Haar", "Østergård", "李", "Ó Súilleabháin"];
    private static readonly string[] Givens = ["L. M.", "J.", "Anna M.", "J.-P.", "Zoë", "小龍"];

    private readonly Random _random = new(seed);

    public Study Next(int number)
    {
        var study = Made(number);
        return study.Pages is null && _random.NextDouble() < 0.5 ? study with { ArticleNumber = Pick([$"CD{number:D6}", $"e{number}"]) } : study;
    }

    private Study Made(int number) => new()
    {
        Id = $"ST{number:D5}",
        Label = $"Study {number}",
        Includes = [],
        Title = Maybe(0.95, () => $"Title {Text(1, 9)} end"),
        Authors = [.. Enumerable.Range(0, _random.Next(0, 9)).Select(_ => Author())],
        AuthorsComplete = _random.NextDouble() < 0.8,
        Year = _random.NextDouble() < 0.9 ? _random.Next(1900, 2030) : null,
        OnlineYear = _random.NextDouble() < 0.2 ? _random.Next(1990, 2030) : null,
        ContainerTitle = Maybe(0.9, () => $"Journal {Text(0, 3)}x"),
        Volume = Maybe(0.8, () => $"{_random.Next(1, 300)}"),
        Issue = Maybe(0.6, () => _random.Next(4) == 0 ? "Suppl 1" : $"{_random.Next(1, 20)}"),
        Pages = Maybe(0.8, Pages),
        Doi = Maybe(0.7, () => $"10.{_random.Next(1000, 99999)}/{Pick(["j.sleep_2020.08", "S1836-9553(12)70068-1", "a;2-#", "x<1::aid-y>3.0.co;2-z", "100%25"])}{number}"),
        Pmid = Maybe(0.6, () => $"{_random.Next(1, 99999999)}"),
        Registrations = [],
        Design = "randomised-trial",
        Nutrients = [],
        Conditions = [],
        Concepts = [],
        Arms = [],
        Results = [],
        Finding = Text(1, 4),
        Direction = "neutral",
        RiskOfBias = new RiskOfBias { Rating = "not-assessed" },
        Standing = "unknown",
        Verification = "verified",
        VerifiedFrom = [],
        UnverifiedFields = [],
        SeedPassages = [],
    };

    private Author Author() => _random.Next(6) switch
    {
        0 => new Author { Literal = $"Group {Text(0, 3)}z" },
        1 => new Author { Family = $"Family {Text(1, 2)}z", Given = $"G{Text(0, 1)}" },
        2 => new Author { Family = Pick(Families), Given = Pick(Givens), Suffix = Pick(["Jr", "III", "Jr."]) },
        _ => new Author { Family = Pick(Families), Given = Pick(Givens) },
    };

    private string Pages() => _random.Next(6) switch
    {
        0 => $"CD{_random.Next(1, 999999):D6}",
        1 => $"e{_random.Next(1, 99999)}",
        2 => $"S{_random.Next(1, 50)}–S{_random.Next(50, 99)}",
        3 => $"{_random.Next(1, 99)}",
        _ => $"{_random.Next(1, 500)}-{_random.Next(500, 999)}",
    };

    private string Text(int least, int most)
    {
        var text = new StringBuilder();
        for (var i = _random.Next(least, most + 1); i > 0; i--)
            text.Append(Pick(Pieces)).Append(_random.Next(3) == 0 ? "" : " ");
        return text.ToString();
    }

    private string Pick(string[] from) => from[_random.Next(from.Length)];

    private string? Maybe(double chance, Func<string> make) => _random.NextDouble() < chance ? make() : null;
}
