using KnowledgeApi.Collections.Definition;

namespace KnowledgeApi.Tests.Publishing;

/// <summary>The made-up entries of the small tree.</summary>
internal static class SmallEntries
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [CollectionNames.Nutrients] = """
            [{ "id": "magnesium", "name": "Magnesium", "synonyms": ["Mg"], "kind": "mineral",
               "identifiers": [{ "scheme": "cas", "value": "CAS:7439-95-4" }],
               "forms": [{ "id": "magnesium-oxide", "name": "magnesium oxide", "element": "Mg", "elementalFraction": 0.6, "verification": "unverified" }] },
             { "id": "zinc", "name": "Zinc", "synonyms": [], "kind": "mineral",
               "forms": [{ "id": "zinc-sulfate", "name": "zinc sulfate", "element": "Zn", "elementalFraction": 0.4, "verification": "unverified" }] }]
            """,
        [CollectionNames.Conditions] = """
            [{ "id": "cramps", "name": "Cramps", "synonyms": [], "kind": "condition" },
             { "id": "night-cramps", "name": "Night cramps", "synonyms": [], "kind": "condition", "parents": ["cramps"] }]
            """,
        [CollectionNames.Concepts] = """
            [{ "id": "relaxation", "kind": "process", "name": "Relaxation" }]
            """,
        [CollectionNames.Outcomes] = """
            [{ "id": "cramp-number", "name": "Number of cramps", "condition": "cramps", "role": "frequency", "priority": "critical", "better": "lower", "unit": "cramps a week" }]
            """,
        [CollectionNames.Conclusions] = """
            [{ "id": "CON1", "subject": "magnesium", "condition": "cramps", "relation": "treats", "finding": "helps", "summary": "It may help.",
               "assessment": { "certainty": "low", "reason": "One trial, and its domains were not read.", "method": "grade-informed",
                               "domains": [{ "domain": "risk-of-bias", "rating": "not-read" }], "verification": "verified",
                               "assessedBy": "Test", "agentType": "automated", "reviewed": false, "assessedOn": "2026-01-01" },
               "claims": ["C1"], "result": "ST1-R1" }]
            """,
        [CollectionNames.Sources] = """
            [{ "id": "page", "title": "A page", "kind": "health-blog", "publisher": "Nobody", "language": "en", "standing": "unknown",
               "passages": [
                 { "id": "page-p1", "number": 1, "kind": "paragraph", "start": 0, "end": 9, "sha256": "0000000000000000000000000000000000000000000000000000000000000000", "paraphrase": "Says so." },
                 { "id": "page-p2", "number": 2, "kind": "paragraph", "start": 10, "end": 19, "sha256": "1111111111111111111111111111111111111111111111111111111111111111", "paraphrase": "Says more." }],
               "corrections": [{ "id": "B-1", "passages": ["page-p1"], "statement": "Too much.", "correction": "Less.", "verification": "verified", "claims": ["C1"] }] }]
            """,
        [CollectionNames.Studies] = """
            [{ "id": "ST1", "label": "Doe 2020", "title": "A trial of magnesium", "authors": [{ "family": "Doe" }], "authorsComplete": true, "year": 2020,
               "doi": "10.1234/abc", "pmid": "123", "registrations": ["NCT00000001"], "design": "randomised-trial", "participants": 40,
               "nutrients": ["magnesium"], "conditions": ["cramps"],
               "results": [{ "id": "ST1-R1", "outcome": "cramp-number", "subject": "magnesium", "condition": "cramps", "outcomeText": "cramps", "relation": "treats", "comparator": "placebo", "measure": "mean-difference", "estimate": -1, "lower": -1.5, "upper": -0.5, "pValue": 0.01,
                             "pRelation": "less-than", "favours": "intervention", "summary": "Fewer." }],
               "finding": "Fewer cramps.", "direction": "supports", "riskOfBias": { "rating": "low" }, "standing": "current", "verification": "verified",
               "seedPassages": [{ "passage": "page-p1", "relation": "cited" }] },
             { "id": "ST2", "label": "A lost study", "authorsComplete": false, "design": "unknown", "nutrients": [], "conditions": [], "results": [],
               "finding": "Nothing known.", "direction": "neutral", "riskOfBias": { "rating": "not-assessed" }, "standing": "unknown", "verification": "not-identified" }]
            """,
        [CollectionNames.Claims] = """
            [{ "id": "C1", "kind": "efficacy", "text": "Magnesium improves cramps.", "statements": [{ "subject": "magnesium", "predicate": "improves", "object": "cramps" }],
               "polarity": "affirms", "hedge": "asserted",
               "evidence": [
                 { "id": "EL1", "kind": "source-statement", "direction": "supports", "passage": "page-p1", "hedge": "asserted", "cites": ["ST1"], "fidelity": "accurate", "fidelityReason": "As found." },
                 { "id": "EL2", "kind": "study-finding", "direction": "supports", "study": "ST1", "result": "ST1-R1", "explanation": "Fewer cramps." }],
               "assessment": { "verdict": "supported", "certainty": "moderate", "reason": "One good trial.", "method": "grade-informed",
                               "domains": [{ "domain": "risk-of-bias", "rating": "none", "reason": "Blinded." }, { "domain": "inconsistency", "rating": "none", "reason": "One trial." }], "verification": "verified",
                               "assessedBy": "Test", "agentType": "automated", "reviewed": false, "assessedOn": "2026-01-01" },
               "corrections": ["B-1"] },
             { "id": "C2", "kind": "mechanism", "text": "Magnesium relaxes.", "statements": [{ "subject": "magnesium", "predicate": "improves", "object": "relaxation" }],
               "polarity": "affirms", "hedge": "asserted",
               "evidence": [{ "id": "EL3", "kind": "source-statement", "direction": "supports", "passage": "page-p2", "hedge": "asserted" }],
               "assessment": { "verdict": "unchecked", "certainty": "not-rated", "reason": "Nobody looked.", "method": "general-knowledge", "verification": "unverified",
                               "assessedBy": "Test", "agentType": "automated", "reviewed": false, "assessedOn": "2026-01-01" } }]
            """,
        [CollectionNames.Mechanisms] = """
            [{ "id": "K1", "label": "From magnesium to calm", "source": "page", "summary": "In one hop.", "nutrients": ["magnesium"], "conditions": ["cramps"],
               "hops": [{ "hop": 0, "arm": 1, "claim": "C1", "status": "inferred" }, { "hop": 1, "arm": 1, "claim": "C2", "status": "unsourced" }] }]
            """,
        [CollectionNames.Dosages] = """
            [{ "id": "D1", "label": "Magnesium 100 mg", "nutrient": "magnesium", "form": "magnesium-oxide", "amountLow": 100, "amountHigh": 100, "unit": "mg",
               "basis": "elemental", "frequency": { "per": "day", "text": "daily" }, "food": "not-stated", "condition": "cramps", "purpose": "label", "passages": ["page-p1"],
               "normalised": [{ "label": "as stated", "substance": "magnesium", "amountLow": 100, "amountHigh": 100, "unit": "mg", "per": "day", "trace": ["as stated"], "verification": "stated-by-source" }],
               "verification": "stated-by-source" }]
            """,
    };
}
