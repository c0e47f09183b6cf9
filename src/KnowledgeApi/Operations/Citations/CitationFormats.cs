using System.Text.Json;
using KnowledgeApi.Platform.Json;
using KnowledgeApi.Platform.Representations;
using Microsoft.OpenApi;

namespace KnowledgeApi.Operations.Citations;

/// <summary>Formats the works behind an answer as a bibliography.</summary>
internal abstract class CitationFormat : Format
{
    /// <summary>The formats that every operation with works behind its items offers.</summary>
    public static readonly Format[] All = [new BibTexFormat(), new RisFormat(), new CslJsonFormat()];

    public override bool GivesWholeList => true;

    public override async Task Write(HttpContext context, object value)
    {
        var bibliography = await Bibliography.Build(context, value, context.RequestAborted);
        context.Response.Headers[Bibliography.Header] = bibliography.ToString();
        var text = new StringWriter();
        Write(text, bibliography);
        await context.Response.WriteAsync(text.ToString(), context.RequestAborted);
    }

    protected abstract void Write(TextWriter to, Bibliography bibliography);
}

/// <summary>A bibliography in BibTeX, with comments on what was left out.</summary>
internal sealed class BibTexFormat : CitationFormat
{
    public override string Name => "bibtex";
    public override string MediaType => "application/x-bibtex";
    public override string ContentType => "application/x-bibtex; charset=utf-8";

    protected override void Write(TextWriter to, Bibliography bibliography)
    {
        foreach (var id in bibliography.LeftOut)
            BibTex.Comment(to, $"{id}: left out, the study could not be identified.");
        if (bibliography.IsCapped)
            BibTex.Comment(to, $"Only the first {Bibliography.MaximumRecords} records; narrow the question to get the others.");
        foreach (var work in bibliography.Works)
            BibTex.Write(to, work);
    }
}

/// <summary>A bibliography in RIS. The format has no comments, so only the header says what was left out.</summary>
internal sealed class RisFormat : CitationFormat
{
    public override string Name => "ris";
    public override string MediaType => "application/x-research-info-systems";
    public override string ContentType => "application/x-research-info-systems; charset=utf-8";

    protected override void Write(TextWriter to, Bibliography bibliography)
    {
        foreach (var work in bibliography.Works)
            Ris.Write(to, work);
    }
}

/// <summary>A bibliography in CSL-JSON. Only the header says what was left out.</summary>
internal sealed class CslJsonFormat : CitationFormat
{
    public override string Name => "csl";
    public override string MediaType => "application/vnd.citationstyles.csl+json";
    public override OpenApiSchema? Schema => new() { Type = JsonSchemaType.Array, Items = ItemSchema(), MaxItems = Bibliography.MaximumRecords };

    /// <summary>The members that every item has; the schema of CSL itself defines the others.</summary>
    private static OpenApiSchema ItemSchema() => new()
    {
        Title = "CslItem",
        Type = JsonSchemaType.Object,
        Description = "An item of CSL-JSON 1.0.2.",
        Required = new HashSet<string> { "id", "type" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["id"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "Id of the study, the source or the part of the knowledge base.", MaxLength = 80 },
            ["type"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "Type of CSL.", MaxLength = 80 },
        },
    };

    protected override void Write(TextWriter to, Bibliography bibliography) =>
        to.Write(JsonSerializer.Serialize(bibliography.Works.Select(CslItem.From), ApiJson.Options));
}
