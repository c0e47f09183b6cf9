using System.Text.Json.Nodes;

namespace KnowledgeApi.Tests.Publishing;

/// <summary>One way to break an entry of the small tree, and the fault that must be found.</summary>
internal sealed record Broken(string Collection, string Id, string Field, string Remedy, Action<JsonObject> Break)
{
    /// <summary>The id the fault names, where it is another.</summary>
    public string ShownId { get; init; } = Id;

    /// <summary>The collection in which the fault shows, where it is another.</summary>
    public string ShownIn { get; init; } = Collection;
}

/// <summary>Each rule of the curation policy, broken.</summary>
internal static class Breaks
{
    public static readonly IReadOnlyDictionary<string, Broken> All = new Dictionary<string, Broken>(StringComparer.Ordinal)
    {
        // of every entry
        ["id with a space"] = new("dosages", "D1", "id", "Letters, digits", d => d["id"] = "D 1") { ShownId = "D 1" },
        ["id that is a number"] = new("sources", "page", "id", "A spreadsheet reads it", s => s["id"] = "00012") { ShownId = "00012" },
        ["id that is a number in another way"] = new("dosages", "D1", "id", "A spreadsheet reads it", d => d["id"] = "1e5") { ShownId = "1e5" },
        ["id that is a date"] = new("dosages", "D1", "id", "A spreadsheet reads it", d => d["id"] = "2019-01") { ShownId = "2019-01" },
        ["blank text"] = new("claims", "C1", "text", "Leave the member out", c => c["text"] = " "),
        ["white space at the end"] = new("claims", "C1", "assessment.reason", "trim it", c => c["assessment"]!["reason"] = "So. "),
        ["code of no vocabulary"] = new("studies", "ST1", "design", "is not in the vocabulary study-designs", s => s["design"] = "trial"),
        ["code of no vocabulary inside a list"] = new("claims", "C1", "evidence[0].direction", "evidence-directions", c => c["evidence"]![0]!["direction"] = "for"),
        ["reference to nothing"] = new("dosages", "D1", "nutrient", "'copper' is not in nutrients", d => d["nutrient"] = "copper"),
        ["reference of a claim to nothing"] = new("claims", "C2", "object", "'sleep' is not in nutrients or conditions or concepts", c => c["statements"]![0]!["object"] = "sleep"),
        ["reference of a hop to nothing"] = new("mechanisms", "K1", "hops", "'C9' is not in claims", m => m["hops"]![0]!["claim"] = "C9"),
        // of nutrients
        ["malformed identifier"] = new("nutrients", "magnesium", "identifiers", "is not an identifier of cas", n => n["identifiers"]![0]!["value"] = "7439-95-4"),
        ["malformed identifier of a form"] = new("nutrients", "magnesium", "forms", "magnesium-oxide: an identifier", n =>
            n["forms"]![0]!["identifiers"] = new JsonArray(new JsonObject { ["scheme"] = "unii", ["value"] = "UNII:1" })),
        ["fraction above one"] = new("nutrients", "magnesium", "forms", "between 0 and 1", n => n["forms"]![0]!["elementalFraction"] = 60.3),
        ["fraction of no element"] = new("nutrients", "magnesium", "forms", "names its element", n => n["forms"]![0]!.AsObject().Remove("element")),
        ["form of two nutrients"] = new("nutrients", "magnesium", "id", "The id occurs twice", n => n["forms"]![0]!["id"] = "zinc-sulfate") { ShownId = "zinc-sulfate" },
        ["id of a form with a space"] = new("nutrients", "magnesium", "id", "Letters, digits", n => n["forms"]![0]!["id"] = "magnesium oxide") { ShownId = "magnesium oxide" },
        // of sources
        ["passage id of another number"] = new("sources", "page", "passages", "has the id page-p1", s => s["passages"]![0]!["id"] = "page-p7"),
        ["passage that ends before it starts"] = new("sources", "page", "passages", "page-p1: end lies behind start", s => s["passages"]![0]!["end"] = 0),
        ["fingerprint of another length"] = new("sources", "page", "passages", "64 lower-case hexadecimal digits", s => s["passages"]![0]!["sha256"] = "AB"),
        ["passages with a gap"] = new("sources", "page", "passages", "numbered from 1 without gaps", s => { s["passages"]![1]!["number"] = 3; s["passages"]![1]!["id"] = "page-p3"; }),
        ["correction of no passage"] = new("sources", "page", "corrections", "B-1: names a passage", s => s["corrections"]![0]!["passages"]![0] = "page-p9"),
        ["former id that is in use"] = new("sources", "page", "formerIds", "'page' is the id of an entry", s => s["formerIds"] = new JsonArray("page")),
        ["former id of two"] = new("sources", "page", "formerIds", "twice", s => s["formerIds"] = new JsonArray("old", "old")),
        ["malformed former id"] = new("sources", "page", "formerIds", "'an old one': letters, digits", s => s["formerIds"] = new JsonArray("an old one")),
        // of concepts
        ["ingredient read in no passage"] = new("concepts", "relaxation", "composition", "'page-p9' is not a passage", c =>
            c["composition"] = new JsonArray(new JsonObject { ["ingredient"] = "zinc", ["passages"] = new JsonArray("page-p9") })),
        // of studies
        ["result whose id has more behind its number"] = new("studies", "ST1", "results", "are named ST1-R1", s => s["results"]![0]!["id"] = "ST1-R1-week-4"),
        ["study cited in no passage"] = new("studies", "ST1", "seedPassages", "'page-p9' is not a passage", s => s["seedPassages"]![0]!["passage"] = "page-p9"),
        ["result of another study"] = new("studies", "ST1", "results", "are named ST1-R1", s => s["results"]![0]!["id"] = "ST2-R1"),
        ["result given twice"] = new("studies", "ST1", "results", "Ids of results are unique", s => s["results"]!.AsArray().Add(s["results"]![0]!.DeepClone())),
        ["interval with one bound"] = new("studies", "ST1", "results", "has both bounds", s => s["results"]![0]!.AsObject().Remove("upper")),
        ["interval without its estimate"] = new("studies", "ST1", "results", "holds the estimate", s => s["results"]![0]!["estimate"] = 3),
        ["interval upside down"] = new("studies", "ST1", "results", "both bounds in order", s => s["results"]![0]!["lower"] = 2),
        ["p above one"] = new("studies", "ST1", "results", "p lies between 0 and 1", s => s["results"]![0]!["pValue"] = 1.5),
        ["p without its relation"] = new("studies", "ST1", "results", "equal, less or greater", s => s["results"]![0]!.AsObject().Remove("pRelation")),
        ["malformed DOI"] = new("studies", "ST1", "doi", "Not a DOI", s => s["doi"] = "doi:10.1234/abc"),
        ["malformed PubMed id"] = new("studies", "ST1", "pmid", "Not a PubMed id", s => s["pmid"] = "PMID123"),
        ["malformed registration"] = new("studies", "ST1", "registrations", "is not an NCT or ISRCTN number", s => s["registrations"]![0] = "NCT1"),
        ["invented reference"] = new("studies", "ST2", "verification", "never an invented reference", s => s["year"] = 2001),
        ["identifier from memory"] = new("studies", "ST1", "doi", "An unverified identifier is left out", s => s["verification"] = "unverified"),
        ["measurement without an outcome"] = new("studies", "ST1", "results", "names its outcome", s => s["results"]![0]!.AsObject().Remove("outcome")),
        ["result on a condition of no study"] = new("studies", "ST1", "results", "is not among the conditions", s => s["conditions"] = new JsonArray()),
        ["result on another nutrient"] = new("studies", "ST1", "results", "is not among the nutrients", s => s["results"]![0]!["subject"] = "zinc"),
        ["ages upside down"] = new("studies", "ST1", "population", "Ages are in order", s => s["population"] = new JsonObject { ["text"] = "Adults", ["ages"] = new JsonObject { ["lowMonths"] = 216, ["highMonths"] = 12 } }),
        ["author without a name"] = new("studies", "ST1", "authors", "a family name or a literal one", s => s["authors"]![0]!["literal"] = "Doe"),
        ["initials without full stops"] = new("studies", "ST1", "authors", "'LM': write initials with full stops and spaces", s => s["authors"]![0]!["given"] = "LM"),
        ["initials without a space"] = new("studies", "ST1", "authors", "'L.M.': write initials with full stops and spaces", s => s["authors"]![0]!["given"] = "L.M."),
        ["one initial without its full stop"] = new("studies", "ST1", "authors", "'Anna M': write initials with full stops and spaces", s => s["authors"]![0]!["given"] = "Anna M"),
        // of claims
        ["claim without a statement"] = new("claims", "C1", "statements", "at least one statement", c => c["statements"] = new JsonArray()),
        ["claim without evidence"] = new("claims", "C1", "evidence", "No claim without evidence", c => c["evidence"] = new JsonArray()),
        ["line of evidence without an id"] = new("claims", "C1", "evidence", "Give every line of evidence an id", c => c["evidence"]![0]!.AsObject().Remove("id")),
        ["line of evidence with the id of another"] = new("claims", "C2", "id", "The id occurs twice", c => c["evidence"]![0]!["id"] = "EL1") { ShownId = "EL1" },
        ["evidence of two origins"] = new("claims", "C1", "evidence", "exactly that one", c => c["evidence"]![0]!["study"] = "ST1"),
        ["evidence of no passage"] = new("claims", "C1", "evidence", "'page-p9' is not a passage", c => c["evidence"]![0]!["passage"] = "page-p9"),
        ["evidence of no result"] = new("claims", "C1", "evidence", "'ST1-R9' is not a result of ST1", c => c["evidence"]![1]!["result"] = "ST1-R9"),
        ["citation without fidelity"] = new("claims", "C1", "evidence", "judged for fidelity", c => c["evidence"]![0]!.AsObject().Remove("fidelity")),
        ["fidelity without citation"] = new("claims", "C2", "evidence", "one that cites nothing is not", c => { c["evidence"]![0]!["fidelity"] = "accurate"; c["evidence"]![0]!["fidelityReason"] = "So."; }),
        ["citation that the study does not know of"] = new("studies", "ST1", "evidence", "page-p1 cites a study whose seedPassages", s => s.Remove("seedPassages"))
        {
            ShownId = "C1",
            ShownIn = "claims",
        },
        ["correction that does not name the claim"] = new("claims", "C2", "corrections", "No correction B-1 of a source names C2", c => c["corrections"] = new JsonArray("B-1")),
        ["claim that does not name its correction"] = new("claims", "C1", "corrections", "Name it on both sides", c => c.Remove("corrections"))
        {
            ShownId = "page",
            ShownIn = "sources",
        },
        ["certainty without a checked study"] = new("claims", "C2", "assessment.certainty", "Above very-low only with a checked study", c => c["assessment"]!["certainty"] = "low"),
        ["high certainty on an unidentified study"] = new("claims", "C1", "assessment.certainty", "Above very-low only", c =>
        {
            c["evidence"]![0]!.AsObject().Remove("cites");
            c["evidence"]![0]!.AsObject().Remove("fidelity");
            c["evidence"]![0]!.AsObject().Remove("fidelityReason");
            c["evidence"]![1]!["study"] = "ST2";
            c["evidence"]![1]!.AsObject().Remove("result");
        }),
        ["moderate certainty on mechanistic work alone"] = new("studies", "ST1", "assessment.certainty", "on mechanistic or unidentified work", s => s["design"] = "mechanistic")
        {
            ShownId = "C1",
            ShownIn = "claims",
        },
        ["verdict that does not go with the certainty"] = new("claims", "C1", "assessment", "write not-rated", c => c["assessment"]!["verdict"] = "not-gradable"),
        ["verdict without a certainty"] = new("claims", "C1", "assessment", "Every other verdict has a certainty", c => c["assessment"]!["certainty"] = "not-rated"),
        ["settled by no reference"] = new("claims", "C1", "assessment.settled", "what a reference line settles", c => { c["assessment"]!["certainty"] = "not-rated"; c["assessment"]!["settled"] = true; }),
        ["denied twice"] = new("claims", "C1", "polarity", "never negate twice", c => c["statements"]![0]!["predicate"] = "not-associated-with"),
        ["denial refuted"] = new("claims", "C1", "assessment.verdict", "about the claim as worded", c => { c["polarity"] = "denies"; c["assessment"]!["verdict"] = "refuted"; }),
        ["interaction without its part"] = new("claims", "C1", "kind", "has its typed part", c => c["kind"] = "interaction"),
        ["recommendation without its part"] = new("claims", "C1", "kind", "has its typed part", c => c["kind"] = "recommendation"),
        ["recommended for nothing"] = new("claims", "C1", "statements", "has an aim", c => c["statements"]![0]!["predicate"] = "recommended-for"),
        ["wording of a study"] = new("claims", "C1", "evidence", "Only the wording of a page", c => c["evidence"]![1]!["wording"] = "fair"),
        // of outcomes
        ["scale upside down"] = new("outcomes", "cramp-number", "scale", "lowest value comes first", o => o["scale"] = new JsonObject { ["name"] = "Scale", ["low"] = 10, ["high"] = 0 }),
        ["difference read nowhere"] = new("outcomes", "cramp-number", "minimalImportantDifference", "read in exactly one", o => o["minimalImportantDifference"] = new JsonObject { ["value"] = 1, ["unit"] = "cramps a week" }),
        // of conclusions
        ["conclusion on no claim"] = new("conclusions", "CON1", "claims", "Name the claims", c => c["claims"] = new JsonArray()),
        ["conclusion on no result"] = new("conclusions", "CON1", "result", "is not a result", c => c["result"] = "ST1-R9"),
        ["form of another subject"] = new("conclusions", "CON1", "form", "is not a form", c => c["form"] = "zinc-sulfate"),
        ["unknown without a reason"] = new("conclusions", "CON1", "because", "says why", c => c["finding"] = "not-known"),
        ["nothing found without a search"] = new("conclusions", "CON1", "assessment.absence", "the search that found none", c => { c["finding"] = "not-known"; c["because"] = "no-study-found"; }),
        // of mechanisms
        ["chain without a first hop"] = new("mechanisms", "K1", "hops", "has a hop 1", m => m["hops"]!.AsArray().RemoveAt(1)),
        ["hops out of order"] = new("mechanisms", "K1", "hops", "ordered by hop and arm", m => { m["hops"]![0]!["hop"] = 1; m["hops"]![1]!["hop"] = 0; }),
        ["hops with a gap"] = new("mechanisms", "K1", "hops", "without gaps", m => m["hops"]!.AsArray().Add(new JsonObject { ["hop"] = 3, ["arm"] = 1, ["claim"] = "C2", ["status"] = "unsourced" })),
        // of dosages
        ["dose without a source"] = new("dosages", "D1", "passages", "No dose without a source", d => d.Remove("passages")),
        ["dose read in no passage"] = new("dosages", "D1", "passages", "'page-p9' is not a passage", d => d["passages"]![0] = "page-p9"),
        ["amounts upside down"] = new("dosages", "D1", "amountLow", "the lower one first", d => d["amountLow"] = 200),
        ["amount without a unit"] = new("dosages", "D1", "amountLow", "and the unit", d => d.Remove("unit")),
        ["form of another nutrient"] = new("dosages", "D1", "form", "'zinc-sulfate' is neither a form", d => d["form"] = "zinc-sulfate"),
        ["reading without a trace"] = new("dosages", "D1", "normalised", "has its lower amount first and a trace", d => d["normalised"]![0]!["trace"] = new JsonArray()),
    };
}
