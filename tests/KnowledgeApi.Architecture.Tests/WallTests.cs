namespace KnowledgeApi.Architecture.Tests;

public sealed class WallTests
{
    [Fact]
    public void Dump()
    {
        var m = SourceCode.Program.Mentions().ToList();
        var o = new List<string> { $"mentions {m.Count}" };
        o.AddRange(Walls.UpwardArrows(SourceCode.Program));
        o.Add("SIB");
        o.AddRange(Walls.SiblingArrows(SourceCode.Program).Order());
        o.Add("CIRC");
        o.AddRange(Walls.Circles(m));
        o.Add("NAMED");
        o.AddRange(Walls.NamedCollections(SourceCode.Program, ["nutrients", "conditions", "concepts", "sources", "studies", "claims", "mechanisms", "dosages", "disagreements", "conclusions", "outcomes", "reference-intakes", "vocabularies", "evidence", "interactions"]));
        o.Add("SQL");
        o.AddRange(Walls.StraySql(SourceCode.Program));
        o.Add("DB");
        o.AddRange(Walls.Reachers(SourceCode.Program));
        File.WriteAllLines("/tmp/wk/walls.txt", o);
    }
}
