using System.Text.Json;
using BenchmarkDotNet.Attributes;
using KnowledgeApi.Collections.Amounts;
using KnowledgeApi.Host.Configuration;
using KnowledgeApi.Operations.Annotations;
using KnowledgeApi.Operations.Suggestions;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Resources;

namespace KnowledgeApi.Benchmarks.InProcess;

/// <summary>Each benchmark is one part of one answer; where a question varies, of several, so that none is the lucky one.</summary>
public class PartsOfAnAnswer
{
    private const int Claims = 50;
    private const int TextLength = 4096;

    /// <summary>As people ask: with and without a form, weights, equivalents and units of activity.</summary>
    private static readonly (string Nutrient, string? Form, decimal Amount, string Unit, Circumstances Said)[] Amounts =
    [
        ("magnesium", "magnesium-oxide", 250, "mg", new()),
        ("magnesium", null, 10, "meq", new()),
        ("zinc", "zinc-sulfate", 220, "mg", new(Basis: "compound")),
        ("vitamin-e", null, 400, "iu", new()),
        ("vitamin-d", "cholecalciferol", 4000, "iu", new()),
        ("folate", null, 900, "ug", new(Food: "empty-stomach")),
    ];

    private static readonly string[] Beginnings = ["m", "mag", "vitamin d", "restl", "defic", "zzz"];

    private Page _page = null!;
    private (Substance Substance, string? Form, Rational Amount, Unit Unit, Circumstances Said)[] _amounts = [];
    private string _text = "";
    private Lexicon _lexicon = null!;
    private SuggestIndex _suggestions = null!;
    private Cursor _cursor = null!;
    private string _written = "";

    /// <summary>Reads the curated files.</summary>
    [GlobalSetup]
    public void Read()
    {
        var knowledge = new CuratedKnowledge(Settings.KnowledgeFolder(given: null));
        _cursor = new Cursor("2026.1", "", "CLM0260", "0123456789ab");
        _written = _cursor.ToString();
        _page = knowledge.PageOfClaims(Claims, _written);
        _amounts = [.. Amounts.Select(a => (knowledge.Substance(a.Nutrient), a.Form, (Rational)a.Amount, Unit.Find(a.Unit)!, a.Said))];
        _text = knowledge.Text(TextLength);
        var names = knowledge.Names();
        (_lexicon, _suggestions) = (new Lexicon(names), new SuggestIndex(names));
        // Nothing is quicker than finding nothing.
        if (_page.Items.Count() < Claims || Convert() < Amounts.Length || Annotate() == 0 || Suggest() == 0 || ReadCursor() is null)
            throw new InvalidOperationException("The curated files no longer hold what is asked for here.");
    }

    /// <summary>A page of claims as JSON.</summary>
    [Benchmark(Description = "serialise 50 claims")]
    public int Serialise() => JsonSerializer.SerializeToUtf8Bytes(_page, _page.GetType(), ApiJson.Options).Length;

    /// <summary>Amounts into every reading.</summary>
    [Benchmark(Description = "convert an amount", OperationsPerInvoke = 6)]
    public int Convert()
    {
        var readings = 0;
        foreach (var (substance, form, amount, unit, said) in _amounts)
            readings += Converter.Read(substance, form, amount, unit, said).Count;
        return readings;
    }

    /// <summary>The marks of a text.</summary>
    [Benchmark(Description = "annotate 4 KB of text")]
    public int Annotate() => Annotator.Annotate(_text, _lexicon).Count;

    /// <summary>The way to the next page.</summary>
    [Benchmark(Description = "write a cursor")]
    public string WriteCursor() => _cursor.ToString();

    /// <summary>The place it names.</summary>
    [Benchmark(Description = "read a cursor")]
    public object? ReadCursor() => Cursor.TryRead(_written);

    /// <summary>Names that begin so.</summary>
    [Benchmark(Description = "suggest names", OperationsPerInvoke = 6)]
    public int Suggest()
    {
        var found = 0;
        foreach (var beginning in Beginnings)
            found += _suggestions.Find(beginning).Count;
        return found;
    }
}
