namespace KnowledgeApi.Knowledge.Tests.Annotations;

/// <summary>How many of the mentions in real texts are found, and how many of those found are there. A mark counts when place, kind and id are right.</summary>
public sealed class AnnotationMeasureTests(PostgresServer postgres, ITestOutputHelper output)
{
    [Fact]
    public async Task A_text_never_tuned_to_is_marked_well() => await Measure([GoldText.HeldOut()]);

    /// <summary>The pages are not in the repository; without them the other text still is measured.</summary>
    [Fact]
    public async Task The_five_pages_are_marked_well()
    {
        var pages = GoldText.Pages().ToList();
        await Measure(pages.Count > 0 ? pages : [GoldText.HeldOut()]);
    }

    private async Task Measure(IReadOnlyList<GoldText> texts)
    {
        var service = await TestService.SharedAsync(postgres);
        var (right, found, wanted) = (new List<Mark>(), new List<Mark>(), new List<Mark>());
        foreach (var text in texts)
        {
            var marks = GoldText.MarksOf(await service.Ask("/v1/annotations", new { text = text.Text }));
            found.AddRange(marks);
            wanted.AddRange(text.Marks);
            right.AddRange(marks.Intersect(text.Marks));
            Tell(text, marks);
        }
        foreach (var kind in wanted.Select(m => m.Kind).Distinct().Order(StringComparer.Ordinal))
            output.WriteLine(Line(kind, m => m.Kind == kind));
        output.WriteLine(Line("names", m => m.Kind != "dose"));
        Assert.True(Share(right, wanted, m => m.Kind != "dose") >= 0.95, "recall of names");
        Assert.True(Share(right, wanted, m => m.Kind == "dose") >= 0.9, "recall of doses");
        Assert.True(Share(right, found, _ => true) >= 0.95, "precision");

        string Line(string name, Func<Mark, bool> which) =>
            $"{name,-10} precision {Share(right, found, which):0.000}  recall {Share(right, wanted, which):0.000}  of {wanted.Count(which)}";
    }

    private void Tell(GoldText text, HashSet<Mark> marks)
    {
        foreach (var mark in marks.Except(text.Marks))
            output.WriteLine($"{text.Name}: wrong  {mark}");
        foreach (var mark in text.Marks.Except(marks))
            output.WriteLine($"{text.Name}: missed {mark}");
    }

    private static double Share(List<Mark> part, List<Mark> whole, Func<Mark, bool> which) =>
        whole.Any(which) ? (double)part.Count(which) / whole.Count(which) : 1;
}
