using KnowledgeApi.Collections.References;

namespace KnowledgeApi.Tests.Operations.Citations;

public sealed class AuthorNamesTests
{
    [Theory]
    [InlineData("L. M.", "LM", "L. M.")]
    [InlineData("J.-P.", "JP", "J.-P.")]
    [InlineData("Jean-Pierre", "JP", "J.-P.")]
    [InlineData("José A. G.", "JAG", "J. A. G.")]
    [InlineData("Félix Javier", "FJ", "F. J.")]
    [InlineData("O’Brian", "O", "O.")]
    [InlineData("小龍", "小", "小.")]
    [InlineData("LM", "LM", "L. M.")] // as earlier releases have it
    public void Initials_are_written_as_each_style_asks(string given, string nlm, string apa)
    {
        Assert.Equal(nlm, AuthorNames.Initials(given));
        Assert.Equal(apa, AuthorNames.Spaced(given));
    }

    [Theory]
    [InlineData("L. M.", false)]
    [InlineData("J.-P.", false)]
    [InlineData("Andrew P.", false)]
    [InlineData("D’Arcy", false)]
    [InlineData("LM", true)]
    [InlineData("L", true)]
    [InlineData("L.M.", true)]
    [InlineData("Anna M", true)]
    [InlineData("J-P", true)]
    public void An_initial_without_its_full_stop_is_found(string given, bool isBare) => Assert.Equal(isBare, AuthorNames.HasBareInitial(given));

    [Theory]
    [InlineData("Brown DR, Gough LA", "Brown D. R.|Gough L. A.", true)]
    [InlineData("Shirreffs SM", "Shirreffs S. M.", true)]
    [InlineData("Judy Driskell", "Judy Driskell", true)]
    [InlineData("Finian J Leeper, Martin J. Warren and Andrew D. Lawrence", "Finian J Leeper|Martin J. Warren|Andrew D. Lawrence", true)]
    [InlineData("W. Willett, F. Sacks and others", "W. Willett|F. Sacks", false)]
    [InlineData("Rampton and others", "Rampton", false)]
    [InlineData("Ministry of Health, Labour and Welfare", "Ministry of Health, Labour and Welfare", true)]
    public void Printed_authors_are_told_apart_where_they_can_be(string printed, string expected, bool areAll)
    {
        var (authors, all) = AuthorNames.Printed(printed);
        Assert.Equal(expected, string.Join('|', authors.Select(a => a.Literal ?? $"{a.Family} {a.Given}")));
        Assert.Equal(areAll, all);
    }

    [Fact]
    public void Every_format_keeps_every_initial()
    {
        var work = new Work { Id = "ST1", Title = "Iron", Authors = [new Author { Family = "Trotti", Given = "L. M." }] };
        Assert.StartsWith("Trotti LM. Iron.", Vancouver.Format(work), StringComparison.Ordinal);
        Assert.Contains("author = {Trotti, L. M.}", Written(to => KnowledgeApi.Operations.Citations.BibTex.Write(to, work)), StringComparison.Ordinal);
        Assert.Contains("AU  - Trotti, L. M.\r\n", Written(to => KnowledgeApi.Operations.Citations.Ris.Write(to, work)), StringComparison.Ordinal);
        Assert.Equal("L. M.", KnowledgeApi.Operations.Citations.CslItem.From(work).Author![0].Given);
    }

    private static string Written(Action<TextWriter> write)
    {
        var text = new StringWriter();
        write(text);
        return text.ToString();
    }
}
