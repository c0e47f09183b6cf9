using System.Text;
using System.Xml;
using KnowledgeApi.Platform.Representations;

namespace KnowledgeApi.Operations.Paths;

/// <summary>Paths and neighbourhoods as GraphML, which graph tools can open.</summary>
internal sealed class GraphMlFormat : Format
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string For, string Name)[] Keys =
    [
        ("node", "label"), ("node", "kind"), ("node", "href"),
        ("edge", "predicate"), ("edge", "status"), ("edge", "claim"), ("edge", "text"),
    ];

    public override string Name => "graphml";
    public override string MediaType => "application/graphml+xml";
    public override string ContentType => "application/graphml+xml; charset=utf-8";

    public override async Task Write(HttpContext context, object value)
    {
        var graph = DrawnGraph.From(value);
        await using var xml = XmlWriter.Create(context.Response.Body, new XmlWriterSettings { Async = true, Indent = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        await xml.WriteStartDocumentAsync();
        xml.WriteStartElement("graphml", Namespace);
        foreach (var (target, name) in Keys)
            WriteKey(xml, target, name);
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var node in graph.Nodes)
            WriteItem(xml, "node", [("id", node.Id)], [node.Label, node.Kind, node.Href]);
        foreach (var edge in graph.Edges)
            WriteItem(xml, "edge", [("id", edge.Id), ("source", edge.Source), ("target", edge.Target)], [edge.Predicate, edge.Status, edge.Claim.Id, edge.Claim.Label]);
        await xml.WriteEndDocumentAsync();
    }

    private static void WriteKey(XmlWriter xml, string target, string name)
    {
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", $"{target}-{name}");
        xml.WriteAttributeString("for", target);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", "string");
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, string kind, (string Name, string Value)[] attributes, string[] data)
    {
        xml.WriteStartElement(kind, Namespace);
        foreach (var (name, value) in attributes)
            xml.WriteAttributeString(name, value);
        foreach (var ((_, name), value) in Keys.Where(k => k.For == kind).Zip(data))
        {
            xml.WriteStartElement("data", Namespace);
            xml.WriteAttributeString("key", $"{kind}-{name}");
            xml.WriteString(value);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
