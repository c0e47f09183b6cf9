using System.Text;
using KnowledgeApi.Platform.Representations;

namespace KnowledgeApi.Operations.Paths;

/// <summary>Paths and neighbourhoods as Mermaid text, which many editors can draw. A dotted arrow marks a step that is disputed or has no source.</summary>
internal sealed class MermaidFormat : Format
{
    public override string Name => "mermaid";
    public override string MediaType => "text/vnd.mermaid";
    public override string ContentType => "text/vnd.mermaid; charset=utf-8";

    public override Task Write(HttpContext context, object value)
    {
        var graph = DrawnGraph.From(value);
        // Item ids may be keywords of Mermaid, so nodes are numbered.
        var numbers = graph.Nodes.Select((n, i) => (n.Id, Number: $"n{i + 1}")).ToDictionary(n => n.Id, n => n.Number, StringComparer.Ordinal);
        var text = new StringBuilder("flowchart LR\n");
        foreach (var node in graph.Nodes)
            text.Append($"  {numbers[node.Id]}[\"{Quoted(node.Label)}\"]\n");
        foreach (var edge in graph.Edges)
            text.Append($"  {numbers[edge.Source]} {ArrowOf(edge)}|\"{Quoted($"{edge.Predicate} ({edge.Status}, {edge.Claim.Id})")}\"| {numbers[edge.Target]}\n");
        return context.Response.WriteAsync(text.ToString(), context.RequestAborted);
    }

    private static string ArrowOf(GraphEdge edge) => edge.Status is "disputed" or "unsourced" ? "-.->" : "-->";

    private static string Quoted(string text) => text.Replace("#", "#35;", StringComparison.Ordinal).Replace("\"", "#quot;", StringComparison.Ordinal);
}
