using System.Text.Json.Nodes;
using KnowledgeApi.Platform.Vocabularies;

namespace KnowledgeApi.Operations.LinkedData;

/// <summary>Maps the names in our JSON to terms of linked data. A name without an entry is a term of our own, which the contract describes.</summary>
internal static class LinkedDataContext
{
    public const string Address = "/v1/context.jsonld";

    private static readonly (string Prefix, string Space)[] Spaces =
    [
        ("schema", "https://schema.org/"),
        ("biolink", "https://w3id.org/biolink/vocab/"),
        ("prov", "http://www.w3.org/ns/prov#"),
        ("cito", "http://purl.org/spar/cito/"),
        ("dcterms", "http://purl.org/dc/terms/"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    /// <summary>Names whose values are used as they are: text, numbers or nodes.</summary>
    private static readonly (string Name, string Term)[] Plain =
    [
        ("id", "dcterms:identifier"), ("href", "@id"),
        ("List", "schema:ItemList"), ("Nutrient", "biolink:ChemicalEntity"), ("Condition", "biolink:DiseaseOrPhenotypicFeature"),
        ("Concept", "biolink:NamedThing"), ("Study", "schema:ScholarlyArticle"), ("Source", "schema:CreativeWork"), ("Claim", "schema:Claim"), ("Conclusion", "schema:Claim"), ("EvidenceRow", "schema:Claim"),
        ("Release", "schema:Dataset"), ("Vocabulary", "schema:DefinedTermSet"),
        ("name", "schema:name"), ("title", "schema:name"), ("label", "rdfs:label"), ("synonyms", "schema:alternateName"),
        ("definition", "schema:description"), ("summary", "schema:description"), ("text", "schema:text"), ("note", "rdfs:comment"),
        ("family", "schema:familyName"), ("given", "schema:givenName"), ("suffix", "schema:honorificSuffix"), ("literal", "schema:name"),
        ("volume", "schema:volumeNumber"), ("issue", "schema:issueNumber"), ("pages", "schema:pagination"),
        ("citation", "dcterms:bibliographicCitation"), ("language", "schema:inLanguage"), ("publisher", "schema:publisher"),
        ("statements", "schema:about"), ("subject", "biolink:subject"), ("object", "biolink:object"),
        ("source", "prov:hadPrimarySource"), ("sources", "prov:wasDerivedFrom"),
        ("study", "cito:citesAsEvidence"), ("studies", "cito:citesAsEvidence"), ("cites", "cito:cites"),
        ("nutrients", "schema:about"), ("conditions", "schema:about"), ("concepts", "schema:about"), ("parents", "biolink:subclass_of"),
        ("registrations", "schema:identifier"),
    ];

    /// <summary>The context of a service that is known under this public address: the terms of our own are named by it.</summary>
    public static JsonObject At(string host) => new() { ["@context"] = Context($"{host}{Address}#") };

    private static JsonObject Context(string ownTerms)
    {
        var context = new JsonObject { ["@version"] = 1.1, ["@vocab"] = ownTerms };
        foreach (var (prefix, space) in Spaces)
            context[prefix] = space;
        foreach (var (name, term) in Plain)
            context[name] = term;
        context["data"] = Typed("schema:itemListElement", ("@container", "@list"));
        context["authors"] = Typed("schema:author", ("@container", "@list"));
        context["year"] = Typed("schema:datePublished", ("@type", "xsd:gYear"));
        context["published"] = Typed("schema:datePublished");
        context["publishedAt"] = Typed("prov:generatedAtTime", ("@type", "xsd:dateTime"));
        context["updated"] = Typed("schema:dateModified");
        context["assessedOn"] = Typed("schema:dateCreated", ("@type", "xsd:date"));
        context["url"] = Typed("schema:url", ("@type", "@id"));
        context["predicate"] = Predicates();
        context["direction"] = Directions();
        context["doi"] = Same("https://doi.org/");
        context["pmid"] = Same("https://pubmed.ncbi.nlm.nih.gov/");
        return context;
    }

    /// <summary>A predicate maps to the term of the public ontology that the vocabulary gives for it.</summary>
    private static JsonObject Predicates()
    {
        var codes = new JsonObject();
        foreach (var term in Vocabulary.Get("predicates").Terms.Where(t => t.Mapping is not null))
            codes[term.Code] = term.Mapping;
        var predicate = Typed("biolink:predicate", ("@type", "@vocab"));
        predicate["@context"] = codes;
        return predicate;
    }

    /// <summary>Maps the direction of evidence, or of a study, towards what it is about.</summary>
    private static JsonObject Directions()
    {
        var direction = new JsonObject { ["@type"] = "@vocab" };
        direction["@context"] = new JsonObject { ["supports"] = "cito:supports", ["disputes"] = "cito:disputes" };
        return direction;
    }

    /// <summary>An identifier of a publication becomes its address in the registry.</summary>
    private static JsonObject Same(string registry)
    {
        var same = Typed("schema:sameAs", ("@type", "@id"));
        same["@context"] = new JsonObject { ["@base"] = registry };
        return same;
    }

    private static JsonObject Typed(string term, params (string Name, string Value)[] more)
    {
        var definition = new JsonObject { ["@id"] = term };
        foreach (var (name, value) in more)
            definition[name] = value;
        return definition;
    }
}
