// Generated from the contract by "npm run generate". Do not edit.

export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive
         * @description Answers as long as the process runs, whatever the state of its database.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can it answer questions
         * @description Ready when the database answers and a release has been published.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start here
         * @description Links to every collection and operation, with the release that answers, the version of the contract and the licence of the data.
         */
        get: operations["getEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/annotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a text
         * @description Marks the nutrients, forms, conditions, concepts and doses that a free text names, with their positions in the text. The text is neither
         *     stored nor logged.
         *     Information, not medical advice.
         */
        post: operations["annotateText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List changes
         * @description Every change to every item, in the order of publication: what a copy of the data has to apply. To continue, ask again with `since` set to the
         *     last release seen.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cite a release, or any answer
         * @description How to cite the knowledge base at a release or, with `of`, one answer: an item, a list, a row of evidence. Title, release, date, licence, checksum and a permanent link; as text in Vancouver and APA style, and as BibTeX, RIS and CSL-JSON. Cite the release that you used: a release never changes.
         */
        get: operations["getCitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List claims
         * @description What is claimed, what documents say, what studies found, and what we conclude. Ask by `condition` and `nutrient` first: unless a sort order is named, the best evidence then comes first, by certainty and by the number of studies. Information, not medical advice.
         */
        get: operations["listClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a claim
         * @description One claim with every line of its evidence and our assessment. Information, not medical advice.
         */
        get: operations["getClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the history of a claim
         * @description The versions of a claim across releases, oldest first, each with its verdict. Withdrawn claims keep their history.
         */
        get: operations["getClaimHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/concepts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List concepts
         * @description Everything else that claims are about: processes, biomarkers, tests, foods, habits, drugs, products.
         */
        get: operations["listConcepts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/concepts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a concept
         * @description One concept, for a product with what it says it contains.
         */
        get: operations["getConcept"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/concepts/{id}/neighbourhood": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what surrounds a concept
         * @description What leads to the concept and what the concept leads to, according to the claims on mechanisms, as nodes and edges.
         */
        get: operations["getConceptNeighbourhood"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conclusions
         * @description What curators hold of one question each: what is given, how, to whom, for what, in which relation. Each is also a row of `/v1/evidence` under the same id. Information, not medical advice.
         */
        get: operations["listConclusions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conclusions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a conclusion
         * @description One conclusion with its finding, its certainty with the reason, the claims it rests on and the result that leads. Information, not medical advice.
         */
        get: operations["getConclusion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conditions
         * @description Conditions, symptoms and deficiencies with their codes in public terminologies.
         */
        get: operations["listConditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conditions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a condition
         * @description One condition with its codes, and links to the claims, studies, dosages and mechanisms about it.
         */
        get: operations["getCondition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conditions/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the evidence on a condition
         * @description Rows on what helps, by default ordered by evidence group and certainty, what is best shown first. Each row has its finding, certainty, safety and the results behind it. Mere associations and possible harms are counted separately; request their rows with `relation`. Information, not medical advice.
         */
        get: operations["getConditionEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conditions/{id}/neighbourhood": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what surrounds a condition
         * @description What leads to the condition and what the condition leads to, according to the claims on mechanisms, as nodes and edges.
         */
        get: operations["getConditionNeighbourhood"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/context.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the context of linked data
         * @description The JSON-LD context, which maps the names in answers to schema.org, Biolink, PROV-O, CiTO and Dublin Core.
         */
        get: operations["getContext"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convert an amount
         * @description Returns every reading of an amount that the request allows, in elemental or activity units, with its steps, factor, source and assumptions.
         *     What the request leaves open leads to several readings; what makes an answer impossible leads to a 422 that says what to add.
         *     Nothing is stored. Information, not medical advice.
         */
        post: operations["convertAmount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disagreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List disagreements
         * @description Where claims, results and passages do not agree: both sides, why they differ, and what would clear it up.
         */
        get: operations["listDisagreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/disagreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a disagreement
         * @description One disagreement with all its members.
         */
        get: operations["getDisagreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dosages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List dosages
         * @description Amounts as documents state them and studies used them, each reading normalised with its trace. Information, not medical advice.
         */
        get: operations["listDosages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dosages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a dosage
         * @description One dosage with every reading of its amount. Information, not medical advice.
         */
        get: operations["getDosage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dose-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check doses
         * @description Adds up what is taken and compares it with the reference intakes of every authority, each limit on its own basis; also reports interactions
         *     and conflicting times between the items, and the doses that studies of the named conditions gave. Nothing is stored or logged.
         *     Information, not medical advice: a limit is not a target, and the absence of a limit does not mean that an amount is safe.
         */
        post: operations["checkDoses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List evidence
         * @description Rows of evidence: what is known about one nutrient or other substance given for one condition, in one relation. Filter by one nutrient and one condition for a pair, or by several nutrients for a comparison. By default ordered by evidence group and certainty, what is best shown first. Information, not medical advice.
         */
        get: operations["listEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List lines of evidence
         * @description What documents say and what studies found, one line for each on each claim, and how it bears on that claim. Information, not medical advice.
         */
        get: operations["listEvidenceLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence-lines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a line of evidence
         * @description One line of evidence with its claim, the passage or result it reports, and the conclusions that rest on the claim. Information, not medical advice.
         */
        get: operations["getEvidenceLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a row of evidence
         * @description One row with all its parts. Its id is that of its conclusion or, for a computed row, nutrient, condition and relation separated by dots. Information, not medical advice.
         */
        get: operations["getEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List forms
         * @description Chemical forms of nutrients with their composition, identifiers and conversion factors, and the doses studied with them.
         */
        get: operations["listForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a form
         * @description One chemical form of a nutrient: its formula, molar mass and elemental fraction, its identifiers, its factors for activity units, and the doses and studies that name it.
         */
        get: operations["getForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List interactions
         * @description Nutrients and what they interact with, from the claims of that kind: one item a pair. No interaction listed does not mean that none exists. Information, not medical advice.
         */
        get: operations["listInteractions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an interaction
         * @description One pair, with the claim that says it. Information, not medical advice.
         */
        get: operations["getInteraction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mechanisms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mechanisms
         * @description Chains of mechanism claims as the documents tell them, hop by hop, with the weakest hop named.
         */
        get: operations["listMechanisms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mechanisms/paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find mechanism paths
         * @description Chains of claims on mechanisms that lead from one nutrient, condition or concept to another, shortest first, each with its weakest hop. All live claims are searched. A path shows what is claimed, not what is true: read the status of each hop.
         */
        get: operations["findMechanismPaths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mechanisms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a mechanism
         * @description One chain with its hops.
         */
        get: operations["getMechanism"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nutrients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List nutrients
         * @description Nutrients and bioactives with their chemical forms and verified identifiers.
         */
        get: operations["listNutrients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nutrients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a nutrient
         * @description One nutrient with its forms, and links to the claims, studies, dosages and mechanisms about it.
         */
        get: operations["getNutrient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nutrients/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the evidence on a nutrient
         * @description Rows on what the nutrient helps with, one for each condition and relation. These are the same rows as under the conditions. Information, not medical advice.
         */
        get: operations["getNutrientEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nutrients/{id}/neighbourhood": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what surrounds a nutrient
         * @description What the nutrient acts on and what acts on it, according to the claims on mechanisms, as nodes and edges.
         */
        get: operations["getNutrientNeighbourhood"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List outcomes
         * @description What studies measure: its role, how much it weighs, which way is better, its scale, and the smallest difference that people notice where one was read.
         */
        get: operations["listOutcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outcomes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an outcome
         * @description One outcome with its scale and the smallest difference that people notice.
         */
        get: operations["getOutcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference-intakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reference intakes
         * @description Requirements and limits by authority, life stage and basis, as given. A limit is not a target, and no set limit does not mean safe.
         */
        get: operations["listReferenceIntakes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference-intakes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a reference intake
         * @description One value of one authority. A limit is not a target, and no set limit does not mean safe.
         */
        get: operations["getReferenceIntake"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List releases
         * @description Every published state of the knowledge base, newest first. With `release`, that release and the ones before it.
         */
        get: operations["listReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow releases
         * @description The newest releases, at most 50, as an Atom feed for feed readers.
         */
        get: operations["getReleaseFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{earlier}/diff/{later}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two releases
         * @description The items that the later release added, changed or withdrew compared with the earlier one, ordered by collection and id. A changed item shows
         *     the fields of its curated entry that differ. The answer never changes.
         */
        get: operations["diffReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a release
         * @description One published state of the knowledge base, with its counts, its checksum and its files for download.
         */
        get: operations["getRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the digests of a release's documents
         * @description The SHA-256 of every item as the service answers it, and the root over them all. While the contract is below version 1.0.0, documents may take the
         *     form of a newer version of it, and then their digests change; the checksum of the release does not.
         */
        get: operations["getReleaseDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{id}/download/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file of a release
         * @description A whole collection as `{collection}.ndjson.gz`, `.csv.gz` or `.parquet`, or everything as `knowledge.zip`. The release lists its files. Files
         *     never change; they are sent with their length and checksum (`Repr-Digest`), and ranges can be requested. A file that was never requested
         *     before is written first.
         */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{id}/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the manifest of a release
         * @description The digest of every curated entry, the release that this one is based on, and the checksum over it all. It is, byte by byte, the file
         *     `db/releases/{id}/manifest.json` of the repository. The answer never changes.
         */
        get: operations["getReleaseManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prove that an item is part of a release
         * @description The path from the digest of an item's document, which the header `Knowledge-Document` gives, to the root over all documents of the release; and
         *     the path from the curated entry behind it to the checksum of the release. Kept with the answer, it lets anyone check the answer later without
         *     this service: `verify`, or the clients' call of that name.
         */
        get: operations["getReleaseProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which thing is this?
         * @description The items that a text means: found by id, code, DOI, PubMed id or trial registration, name or synonym. Only where none of these matches, the
         *     items whose names resemble the text.
         */
        get: operations["resolveText"];
        put?: never;
        /**
         * Which things are these?
         * @description Resolves up to 1000 texts at once, such as a column of a spreadsheet, in the same way as for one text. Nothing is stored.
         */
        post: operations["resolveTexts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search everything
         * @description Items of all collections that contain the words, ranked: matches in names count most, then matches in the label, in what the item is about,
         *     and in its text. Where fewer than three items are found, the most similar names are suggested.
         */
        get: operations["searchKnowledge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sources
         * @description The documents whose claims are recorded, with our paraphrase of every passage, and the reference works used to check them.
         */
        get: operations["listSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a source
         * @description One document with its passages and the corrections to it.
         */
        get: operations["getSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/studies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List studies
         * @description The publications behind the claims, with structured results, risk of bias and how far each record was checked.
         */
        get: operations["listStudies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/studies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a study
         * @description One publication with its results.
         */
        get: operations["getStudy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Complete a name
         * @description For a field that completes names while the user types: items with a name, synonym or code that begins with the text, or has a word that does. Answered from memory.
         */
        get: operations["suggestNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vocabularies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vocabularies
         * @description The closed vocabularies of every coded field, with definitions.
         */
        get: operations["listVocabularies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vocabularies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a vocabulary
         * @description One vocabulary with its terms.
         */
        get: operations["getVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A search that found no study. */
        Absence: {
            /**
             * Format: date
             * @description Date of the search.
             * @example 2026-11-28
             */
            searchedOn: string;
            /**
             * @description The databases and registers that were searched.
             * @example [
             *       "PubMed",
             *       "ClinicalTrials.gov"
             *     ]
             */
            searchedIn: string[];
            /** @description The search terms that were used. */
            words?: string;
        };
        /** @description A conversion factor: an amount in one unit counts as an amount in another. */
        ActivityFactor: {
            /**
             * Format: decimal
             * @description Amount of the form, in `fromUnit`.
             * @example 1
             */
            fromAmount: number;
            /**
             * @description Unit of `fromAmount`.
             * @example ug
             */
            fromUnit: components["schemas"]["Unit"];
            /**
             * Format: decimal
             * @description The activity that this amount has, in `toUnit`.
             * @example 1.7
             */
            toAmount: number;
            /**
             * @description Unit of `toAmount`.
             * @example ug-dfe
             */
            toUnit: components["schemas"]["Unit"];
            /**
             * @description The condition under which the factor holds, in words.
             * @example taken with food
             */
            condition?: string;
            /**
             * @description The relation to food for which the factor holds. Absent where it holds regardless of food.
             * @example with-food
             */
            food?: components["schemas"]["FoodRelation"];
            /**
             * @description The source of intake for which the factor holds. Absent where it holds for every source.
             * @example supplement
             */
            from?: components["schemas"]["IntakeSource"];
            /**
             * @description How far the factor was checked.
             * @example verified
             */
            verification: components["schemas"]["Verification"];
        };
        /** @description An age range in months. */
        AgeRange: {
            /**
             * Format: int32
             * @description Lower end of the range in months, included. Absent where there is no lower end.
             * @example 216
             */
            lowMonths?: number;
            /**
             * Format: int32
             * @description Upper end of the range in months, not included. Absent where there is no upper end.
             * @example 780
             */
            highMonths?: number;
        };
        /**
         * @description Who made an assessment.
         *
         *     - [`automated`](/vocabularies/agent-types#automated): A computer program.
         *     - [`human`](/vocabularies/agent-types#human): A person.
         *
         *     Published at `/v1/vocabularies/agent-types`.
         * @enum {string}
         */
        AgentType: "automated" | "human";
        /**
         * @description How exactly an amount is meant.
         *
         *     - [`about`](/vocabularies/amount-qualifiers#about): A round figure.
         *     - [`up-to`](/vocabularies/amount-qualifiers#up-to): A ceiling.
         *
         *     Published at `/v1/vocabularies/amount-qualifiers`.
         * @enum {string}
         */
        AmountQualifier: "about" | "up-to";
        /** @description A text in which to mark names and doses. */
        AnnotateRequest: {
            /**
             * @description The text to annotate, at most 64 KB in UTF-8.
             * @example 900 mcg of Folate (Vitamin B9) and 900 mcg of Vitamin B12
             */
            text: string;
        };
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        AnnotateTextFormat: "json";
        /** @description A dose as the text states it. Nothing is converted. */
        AnnotatedDose: {
            /**
             * Format: decimal
             * @description The amount, or the lower bound of a range, in `unit`.
             * @example 900
             */
            amountLow: number;
            /**
             * Format: decimal
             * @description The amount, or the upper bound of a range, in `unit`.
             * @example 900
             */
            amountHigh: number;
            /** @description How exact the amount is, such as “about” or “up to”. Absent where the text does not say. */
            amountQualifier?: components["schemas"]["AmountQualifier"];
            /**
             * @description Unit of the amounts.
             * @example ug
             */
            unit: components["schemas"]["Unit"];
            /** @description How often the dose is taken. Absent where the sentence does not say. */
            frequency?: components["schemas"]["Frequency"];
            /** @description The nutrient that the dose is of. Absent where none is named near it. */
            nutrient?: components["schemas"]["Reference"];
            /** @description Id of the form of the nutrient. Absent where no form is named. */
            form?: string;
        };
        /** @description A name or dose found in the text. */
        Annotation: {
            /**
             * @description Kind of thing that is marked.
             * @example nutrient
             */
            kind: components["schemas"]["AnnotationKind"];
            /** @description Position in the text in UTF-16 code units, as JavaScript, Java and C# count. */
            utf16: components["schemas"]["TextSpan"];
            /** @description Position in the text in Unicode code points, as Python counts. */
            codePoints: components["schemas"]["TextSpan"];
            /**
             * @description Id of the item. For a form, its id among the forms of the nutrient or as a concept. Absent for a dose.
             * @example magnesium
             */
            id?: string;
            /**
             * @description Name of the item or form. Absent for a dose.
             * @example Magnesium
             */
            label?: string;
            /**
             * @description The name or synonym that was recognised. Absent for a dose.
             * @example Mg
             */
            matched?: string;
            /**
             * @description Path of the item. For a form, the path of the nutrient or concept that holds it. Absent for a dose.
             * @example /v1/nutrients/magnesium
             */
            href?: string;
            /** @description The nutrient that a form belongs to. Present for forms only. */
            nutrient?: components["schemas"]["Reference"];
            /** @description The dose as the text states it. Present for doses only. */
            dose?: components["schemas"]["AnnotatedDose"];
        };
        /**
         * @description What a marked span of a text names.
         *
         *     - [`nutrient`](/vocabularies/annotation-kinds#nutrient): A nutrient or bioactive.
         *     - [`form`](/vocabularies/annotation-kinds#form): A chemical form of a nutrient.
         *     - [`condition`](/vocabularies/annotation-kinds#condition): A condition, symptom or deficiency.
         *     - [`concept`](/vocabularies/annotation-kinds#concept): Any other thing a claim can be about.
         *     - [`dose`](/vocabularies/annotation-kinds#dose): An amount with its unit, and how often it is taken where the text says so.
         *
         *     Published at `/v1/vocabularies/annotation-kinds`.
         * @enum {string}
         */
        AnnotationKind: "nutrient" | "form" | "condition" | "concept" | "dose";
        /** @description The names and doses found in a text. */
        AnnotationList: {
            /** @description The annotations, in the order of the text. Names do not overlap: of several names that begin at the same word, the longest is marked. */
            data: components["schemas"]["Annotation"][];
            /**
             * @description Id of the release whose names were looked for.
             * @example 2026.1
             */
            release: string;
            /** @description Link to this answer. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description The criteria a person must meet for a conclusion to apply. */
        Applicability: {
            /**
             * @description Whether any one of the criteria or all of them must be met.
             * @example any
             */
            rule: components["schemas"]["CriteriaRule"];
            /** @description The criteria, as structured fields. */
            criteria: components["schemas"]["PopulationMarker"][];
            /** @description The criteria in words. */
            text: string;
            /** @description The studies that the criteria come from. */
            studies: components["schemas"]["Reference"][];
        };
        /** @description An arm of a trial. */
        Arm: {
            /**
             * @description Name of the arm.
             * @example Magnesium oxide
             */
            label: string;
            /** @description What was given in the arm, as text. */
            intervention?: string;
            /**
             * @description Id of the nutrient that was given.
             * @example magnesium
             */
            nutrient?: string;
            /**
             * @description Id of the form of the nutrient.
             * @example magnesium-oxide
             */
            form?: string;
            /**
             * @description The dose as reported, as text. `dosages` refers to it as structured fields.
             * @example 250 mg/day
             */
            dose?: string;
            /** @description Ids of the dosages given in the arm, which hold the dose as structured fields with its readings in elemental or activity units. There are several where several nutrients, or changing doses, were given. */
            dosages?: string[];
            /**
             * Format: int32
             * @description Number of participants in the arm.
             * @example 25
             */
            participants?: number;
            /** @description True for the control arm. */
            control?: boolean;
        };
        /** @description Our conclusion on a claim as worded. */
        Assessment: {
            /**
             * @description Certainty of the evidence, in the levels of GRADE; `not-rated` is outside those levels.
             * @example moderate
             */
            certainty: components["schemas"]["Certainty"];
            /** @description The reason for the certainty. */
            reason: string;
            /**
             * @description Where the certainty comes from.
             * @example grade-informed
             */
            method: components["schemas"]["AssessmentMethod"];
            /** @description Ratings of the GRADE domains that lower the certainty: as printed where the certainty is a published grade, our own where it is informed by GRADE (see `method`). */
            domains?: components["schemas"]["DomainJudgement"][];
            /** @description False where a certainty was published and its domain ratings were not read. */
            domainsRead?: boolean;
            /** @description The search that found no study. Present only where no study was found. */
            absence?: components["schemas"]["Absence"];
            /**
             * @description How far the material behind the assessment was checked.
             * @example verified
             */
            verification: components["schemas"]["Verification"];
            /** @description Who made the assessment. */
            assessedBy: string;
            /**
             * @description Whether a person or a program made the assessment.
             * @example automated
             */
            agentType: components["schemas"]["AgentType"];
            /**
             * @description True once a qualified person has reviewed the assessment.
             * @example false
             */
            reviewed: boolean;
            /**
             * Format: date
             * @description Date of the assessment.
             * @example 2026-11-22
             */
            assessedOn: string;
            /**
             * @description Our verdict on the claim as worded.
             * @example supported
             */
            verdict: components["schemas"]["Verdict"];
            /** @description True where a checked reference settles the claim's sentence, or a review establishes that its question is open, so that no certainty needs to be rated. */
            settled?: boolean;
            /** @description The certainty the curator holds from general knowledge where no publication was checked. It is not evidence. */
            generalKnowledgeCertainty?: components["schemas"]["Certainty"];
        };
        /**
         * @description Where the certainty of an assessment comes from.
         *
         *     - [`published-grade`](/vocabularies/assessment-methods#published-grade): The certainty is the word a review prints for exactly this result.
         *     - [`guideline-certainty`](/vocabularies/assessment-methods#guideline-certainty): The certainty is the word a guideline body prints for this question.
         *     - [`by-definition`](/vocabularies/assessment-methods#by-definition): It replaces what is lacking; no certainty is rated.
         *     - [`grade-informed`](/vocabularies/assessment-methods#grade-informed): Ours: begun at high for randomised and low for other studies, and lowered for each domain of GRADE that gives cause, as far as it was read.
         *     - [`general-knowledge`](/vocabularies/assessment-methods#general-knowledge): Judged from general knowledge; no publication was checked.
         *     - [`not-graded`](/vocabularies/assessment-methods#not-graded): No certainty was rated.
         *
         *     Published at `/v1/vocabularies/assessment-methods`.
         * @enum {string}
         */
        AssessmentMethod: "published-grade" | "guideline-certainty" | "by-definition" | "grade-informed" | "general-knowledge" | "not-graded";
        /** @description An author: a person with family and given names, or an organisation with a literal name. */
        Author: {
            /**
             * @description Family name of a person, including particles.
             * @example Trotti
             */
            family?: string;
            /**
             * @description Given names or initials of a person, as published. Initials have full stops and spaces, or the hyphen of the name: `L. M.`, `J.-P.`.
             * @example L. M.
             */
            given?: string;
            /**
             * @description Suffix of the name.
             * @example Jr
             */
            suffix?: string;
            /** @description Name of an organisation. */
            literal?: string;
        };
        /**
         * @description Bodies whose reference intakes are recorded. They are shown side by side and never merged.
         *
         *     - [`nasem`](/vocabularies/authorities#nasem): The National Academies of Sciences, Engineering, and Medicine of the United States (before 2015 the Institute of Medicine), for the United States and Canada.
         *     - [`efsa`](/vocabularies/authorities#efsa): The European Food Safety Authority, for the European Union.
         *
         *     Published at `/v1/vocabularies/authorities`.
         * @enum {string}
         */
        Authority: "nasem" | "efsa";
        /** @description How a dose compares with the values of one authority. */
        AuthorityView: {
            /**
             * @description The authority that sets the values.
             * @example efsa
             */
            authority: components["schemas"]["Authority"];
            /**
             * @description The verdict on the highest reading. Within a limit does not mean advised, and no limit set does not mean safe.
             * @example above-limit
             */
            verdict: components["schemas"]["DoseVerdict"];
            /** @description The verdict on the lowest reading. Absent where it is the same as `verdict`. */
            verdictLow?: components["schemas"]["DoseVerdict"];
            /** @description The verdict in words. */
            note: string;
            /** @description The recommended or adequate intakes of the authority that apply. */
            references: components["schemas"]["ReferenceShare"][];
            /** @description The limits of the authority that apply. Each is compared with the dose on the basis on which the limit is defined. */
            limits: components["schemas"]["LimitShare"][];
        };
        /** @description The independent studies behind a row of evidence and, counted separately, the pages that make a statement about it. */
        Balance: {
            /** @description Counts of independent studies. Reports that share a registration are one study, and a trial inside a counted review is not counted again. */
            studies: components["schemas"]["StudyBalance"];
            /** @description Counts of pages by kind of voice, where each publisher counts as one voice. Pages are not evidence, and many of them say no more than one does. */
            pages: components["schemas"]["PageVoice"][];
        };
        /**
         * @description What the stated weight is the weight of.
         *
         *     - [`elemental`](/vocabularies/bases#elemental): The element alone, such as magnesium.
         *     - [`compound`](/vocabularies/bases#compound): The whole salt or compound, such as magnesium oxide.
         *     - [`activity`](/vocabularies/bases#activity): Vitamin activity, in equivalents or international units.
         *     - [`not-stated`](/vocabularies/bases#not-stated): The source does not say.
         *
         *     Published at `/v1/vocabularies/bases`.
         * @enum {string}
         */
        Basis: "elemental" | "compound" | "activity" | "not-stated";
        /** @description An item that a text may mean. */
        Candidate: {
            /**
             * @description Kind of the item.
             * @example condition
             */
            kind: components["schemas"]["ItemKind"];
            /**
             * @description Id of the item within its collection.
             * @example restless-legs-syndrome
             */
            id: string;
            /**
             * @description Name of the item.
             * @example Restless legs syndrome
             */
            label: string;
            /** @description Id of the chemical form among the forms of the nutrient, where the text names a form. Absent otherwise. */
            form?: string;
            /**
             * @description How the text matches the item.
             * @example synonym
             */
            match: components["schemas"]["MatchType"];
            /**
             * @description The id, name, code or identifier that the text matches.
             * @example Willis-Ekbom disease
             */
            matched: string;
            /**
             * Format: double
             * @description Score of the match: 1 for an exact match; for a fuzzy match the share of trigrams (three-letter pieces) in common, below 1.
             * @example 1
             */
            score: number;
            /**
             * @description Path of the item. Add the parameter `release` to stay within a pinned release.
             * @example /v1/conditions/restless-legs-syndrome
             */
            href: string;
        };
        /**
         * @description How sure one can be of the evidence behind a verdict, in the levels of the GRADE approach. The terms stand from most to least certain; the last lies outside the ranking.
         *
         *     - [`high`](/vocabularies/certainties#high): Further research is very unlikely to change the conclusion.
         *     - [`moderate`](/vocabularies/certainties#moderate): The conclusion is probably right but could change.
         *     - [`low`](/vocabularies/certainties#low): The conclusion may well be different from the truth.
         *     - [`very-low`](/vocabularies/certainties#very-low): There is very little ground for confidence in the conclusion.
         *     - [`not-rated`](/vocabularies/certainties#not-rated): No certainty was rated, or none can be.
         *
         *     Published at `/v1/vocabularies/certainties`.
         * @enum {string}
         */
        Certainty: "high" | "moderate" | "low" | "very-low" | "not-rated";
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        ChangeFacet: "collection" | "change";
        /**
         * @description What became of an item from one release to another.
         *
         *     - [`added`](/vocabularies/change-kinds#added): The item is in the later release and was not in the earlier one.
         *     - [`changed`](/vocabularies/change-kinds#changed): The item is in both releases and differs.
         *     - [`withdrawn`](/vocabularies/change-kinds#withdrawn): The item was in the earlier release and is not in the later one. Its id is never used again.
         *
         *     Published at `/v1/vocabularies/change-kinds`.
         * @enum {string}
         */
        ChangeKind: "added" | "changed" | "withdrawn";
        /**
         * @description Only changes in these collections.
         * @enum {string}
         */
        ChangeOfCollection: "nutrients" | "forms" | "conditions" | "concepts" | "sources" | "studies" | "claims" | "evidence-lines" | "mechanisms" | "dosages" | "disagreements" | "conclusions" | "outcomes" | "reference-intakes" | "vocabularies";
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        ChangeSort: "published";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        CheckDosesFormat: "json";
        /**
         * @description How a passage of a document is connected with a study.
         *
         *     - [`cited`](/vocabularies/citation-relations#cited): The passage names or numbers the study as its source.
         *     - [`implied`](/vocabularies/citation-relations#implied): The passage leans on the study without naming it.
         *     - [`context`](/vocabularies/citation-relations#context): The study bears on the topic; the passage does not lean on it.
         *     - [`counter`](/vocabularies/citation-relations#counter): The study speaks against the passage.
         *
         *     Published at `/v1/vocabularies/citation-relations`.
         * @enum {string}
         */
        CitationRelation: "cited" | "implied" | "context" | "counter";
        /**
         * @description What is claimed, on what evidence, and what we conclude. Three layers are kept apart: `evidence` lines of kind `source-statement` report what
         *     a document says, lines of kind `study-finding` report what the study behind it found, and `assessment` is our own conclusion.
         */
        Claim: {
            /** @description Stable id; never reused. Compared byte by byte. */
            id: string;
            /**
             * @description The kind of claim.
             * @example efficacy
             */
            kind: components["schemas"]["ClaimKind"];
            /**
             * @description The claim in one sentence, in our words and without a verdict.
             * @example Iron lowers the severity of restless legs syndrome.
             */
            text: string;
            /** @description The claim as edges of the graph. A claim that names several subjects or objects has several statements, which all apply together. */
            statements: components["schemas"]["Statement"][];
            /**
             * @description What the claim's own sentence says about the relation: that it holds, that it does not hold, or that it is unsettled. Evidence directions and the verdict refer to that sentence.
             * @example affirms
             */
            polarity: components["schemas"]["Polarity"];
            /**
             * @description Whether the claim is asserted flatly or hedged.
             * @example asserted
             */
            hedge: components["schemas"]["Hedge"];
            /** @description The wording of the hedge. */
            hedgeNote?: string;
            /** @description The population that the claim is about. Absent where the claim does not name one. */
            population?: components["schemas"]["Population"];
            /** @description The dose that the claim names, as text. */
            dose?: string;
            /** @description What an interaction claim says, as structured fields. Present only for claims of kind `interaction`. */
            interaction?: components["schemas"]["ClaimInteraction"];
            /** @description What a recommendation claim says, as structured fields. Present only for claims of kind `recommendation`. */
            recommendation?: components["schemas"]["Recommendation"];
            /** @description The evidence lines: what supports the claim, disputes it, or bears on it without deciding it. Never empty. */
            evidence: components["schemas"]["ClaimEvidenceLine"][];
            /** @description Our conclusion on the claim as worded. */
            assessment: components["schemas"]["Assessment"];
            /** @description The worst judgement on the wording of the claim's source statements. Absent where no wording has been judged. */
            wording?: components["schemas"]["Wording"];
            /** @description Ids of the corrections to its sources that concern the claim. */
            corrections: string[];
            /**
             * @description True where a study or document that the claim relies on has since been retracted or received an expression of concern. That alone does not lower the assessment: someone has to look at it.
             * @example false
             */
            needsReview: boolean;
            /** @description The studies or documents that have since been retracted or received an expression of concern, and which of the two. Absent where there are none. */
            reviewReasons?: components["schemas"]["ReviewReason"][];
            /** @description A note by the curator. */
            note?: string;
            /** @description The items requested with `include`. Absent when `include` is not used. */
            included?: components["schemas"]["ClaimInclusions"];
            /** @description Links to the claim itself, its lines of evidence, its studies, the mechanisms and disagreements it is part of, and its history. */
            links: components["schemas"]["ClaimLinks"];
        };
        /** @description One line of evidence as its claim shows it: what a document says, or what a study found, and how that bears on the claim. */
        ClaimEvidenceLine: {
            /**
             * @description Id of the line, which has an address of its own under `/v1/evidence-lines`. Absent in releases that were published before lines had ids.
             * @example EL01338
             */
            id?: string;
            /**
             * @description Whether the line reports what a document says, what a study found, or what a reference work states.
             * @example study-finding
             */
            kind: components["schemas"]["EvidenceKind"];
            /**
             * @description How the line bears on the claim as worded.
             * @example supports
             */
            direction: components["schemas"]["EvidenceDirection"];
            /** @description The document. Present for a source statement or a reference. */
            source?: components["schemas"]["Reference"];
            /** @description The location of the passage in the document, and what it says in our words. */
            passage?: components["schemas"]["PassageExtract"];
            /** @description Location within a reference work. */
            locator?: string;
            /**
             * @description Whether and how the passage hedges its statement.
             * @example hedged
             */
            hedge?: components["schemas"]["Hedge"];
            /** @description The studies that the passage relies on. Absent where it names none. */
            cites?: components["schemas"]["Reference"][];
            /**
             * @description How faithfully the passage represents the studies that it cites. Absent where it cites none.
             * @example overstated
             */
            fidelity?: components["schemas"]["Fidelity"];
            /** @description The reason for the fidelity judgement. */
            fidelityReason?: string;
            /** @description How the wording of the passage compares with what is known. Absent where nobody has judged it. */
            wording?: components["schemas"]["Wording"];
            /** @description The study. Present for a study finding. */
            study?: components["schemas"]["Reference"];
            /** @description The result of the study that bears on the claim. */
            result?: components["schemas"]["StudyResult"];
            /** @description What the line says about this claim. */
            explanation?: string;
        };
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        ClaimFacet: "kind" | "predicate" | "polarity" | "verdict" | "certainty" | "agentType" | "reviewed" | "nutrient" | "condition" | "concept" | "source";
        /** @description The versions of a claim across releases. */
        ClaimHistory: {
            /** @description The versions of the claim, oldest first. */
            data: components["schemas"]["ClaimVersion"][];
            /**
             * @description The release up to which versions are listed.
             * @example 2026.1
             */
            release: string;
            /** @description Links of the history. */
            links: components["schemas"]["ItemLinks"];
        };
        /**
         * @description What can be delivered together with a claim.
         *
         *     - [`studies`](/vocabularies/claim-inclusions#studies): The studies its evidence lines name or cite.
         *     - [`sources`](/vocabularies/claim-inclusions#sources): The documents its evidence lines name.
         *     - [`subject`](/vocabularies/claim-inclusions#subject): What its statements are about.
         *     - [`object`](/vocabularies/claim-inclusions#object): What its statements relate that to.
         *
         *     Published at `/v1/vocabularies/claim-inclusions`.
         * @enum {string}
         */
        ClaimInclusion: "studies" | "sources" | "subject" | "object";
        /** @description Items delivered together with a claim. A list is absent where it was not requested. */
        ClaimInclusions: {
            /** @description The studies that the claim's evidence lines name or cite. */
            studies?: components["schemas"]["Study"][];
            /** @description The documents that the claim's evidence lines name. */
            sources?: components["schemas"]["Source"][];
            /** @description The nutrients among the claim's subjects or objects, whichever were requested. */
            nutrients?: components["schemas"]["Nutrient"][];
            /** @description The conditions among the claim's subjects or objects, whichever were requested. */
            conditions?: components["schemas"]["Condition"][];
            /** @description The concepts among the claim's subjects or objects, whichever were requested. */
            concepts?: components["schemas"]["Concept"][];
        };
        /** @description What a claim of kind `interaction` says, as structured fields. Each partner in `other` is an item of `/v1/interactions`. */
        ClaimInteraction: {
            /** @description The nutrient that interacts. */
            nutrient: components["schemas"]["Reference"];
            /** @description Id of the form of the nutrient. Present only where just that form interacts. */
            form?: string;
            /** @description The partners that the nutrient interacts with. */
            other: components["schemas"]["Reference"][];
            /** @description What happens when they are combined. */
            effect: string;
            /** @description How severe the interaction is. Absent where the source does not say; that does not mean harmless. */
            severity?: components["schemas"]["InteractionSeverity"];
            /** @description What the source says to do about the interaction. */
            management?: components["schemas"]["InteractionManagement"];
            /** @description How far apart in time to take the nutrient and the partner. */
            separation?: components["schemas"]["Separation"];
            /** @description The dose above which the interaction matters. */
            doseThreshold?: components["schemas"]["DoseThreshold"];
        };
        /**
         * @description What a claim is about.
         *
         *     - [`efficacy`](/vocabularies/claim-kinds#efficacy): Something helps, or does not help, a condition or an outcome.
         *     - [`association`](/vocabularies/claim-kinds#association): Two things occur together or differ between groups, with no cause stated.
         *     - [`deficiency`](/vocabularies/claim-kinds#deficiency): A lack of a nutrient leads to, or is found with, a condition.
         *     - [`mechanism`](/vocabularies/claim-kinds#mechanism): How something works in the body.
         *     - [`risk`](/vocabularies/claim-kinds#risk): Something makes a condition or a loss more likely.
         *     - [`safety`](/vocabularies/claim-kinds#safety): A harm, a limit, a contraindication or a call for medical advice.
         *     - [`interaction`](/vocabularies/claim-kinds#interaction): One substance changes the absorption or effect of another.
         *     - [`composition`](/vocabularies/claim-kinds#composition): What a food, a product or a group contains or lacks.
         *     - [`definition`](/vocabularies/claim-kinds#definition): What something is, or how it is named or recognised.
         *     - [`testing`](/vocabularies/claim-kinds#testing): A test, what it measures and when it is advised.
         *     - [`lifestyle`](/vocabularies/claim-kinds#lifestyle): Advice on habits, food or exercise.
         *     - [`administration`](/vocabularies/claim-kinds#administration): The dose, form, timing or way of taking something.
         *     - [`supply`](/vocabularies/claim-kinds#supply): Where and in what strength something is sold.
         *     - [`recommendation`](/vocabularies/claim-kinds#recommendation): What a guideline or authority recommends; `recommendation` says it in parts.
         *
         *     Published at `/v1/vocabularies/claim-kinds`.
         * @enum {string}
         */
        ClaimKind: "efficacy" | "association" | "deficiency" | "mechanism" | "risk" | "safety" | "interaction" | "composition" | "definition" | "testing" | "lifestyle" | "administration" | "supply" | "recommendation";
        /** @description Links of a claim. */
        ClaimLinks: {
            /**
             * Format: uri-reference
             * @description The item itself.
             * @example /v1/nutrients/iron
             */
            self: string;
            /**
             * Format: uri-reference
             * @description The lines of evidence of the claim, each with its own address and history.
             * @example /v1/evidence-lines?claim=CLM0260
             */
            evidenceLines: string;
            /**
             * Format: uri-reference
             * @description Studies behind the claim.
             * @example /v1/studies?claim=CLM0260
             */
            studies: string;
            /**
             * Format: uri-reference
             * @description Mechanisms in which the claim is a hop.
             * @example /v1/mechanisms?claim=CLM0260
             */
            mechanisms: string;
            /**
             * Format: uri-reference
             * @description Disagreements that the claim is part of.
             * @example /v1/disagreements?claim=CLM0260
             */
            disagreements: string;
            /**
             * Format: uri-reference
             * @description Versions of the claim across releases.
             * @example /v1/claims/CLM0260/history
             */
            history: string;
        };
        /** @description A claim in brief. */
        ClaimNote: {
            /** @description Reference to the claim, which has its evidence and our assessment. */
            claim: components["schemas"]["Reference"];
            /** @description Text of the claim. */
            text: string;
            /**
             * @description Our verdict on the claim.
             * @example supported
             */
            verdict: components["schemas"]["Verdict"];
        };
        /** @description One page of a list. */
        ClaimPage: {
            /** @description The items, in the requested order. May be empty. */
            data: components["schemas"]["Claim"][];
            /** @description Page size and cursor of the next page. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description The release that the whole list is read from; following `next` stays in it.
             * @example 2026.1
             */
            release: string;
            /** @description Counts over the whole filtered list, if `facets` requests them. */
            facets?: components["schemas"]["Facet"][];
            /** @description Links to this page of the list and to the next one. */
            links: components["schemas"]["PageLinks"];
        };
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        ClaimSort: "id" | "certainty";
        /** @description One version of a claim. */
        ClaimVersion: {
            /**
             * @description The first release that contains this version.
             * @example 2026.1
             */
            since: string;
            /**
             * Format: date-time
             * @description When that release was published, in UTC.
             */
            publishedAt: string;
            /**
             * @description The first release that no longer contains this version. Absent while the version is current.
             * @example 2026.2
             */
            until?: string;
            /** @description The claim in one sentence, as this version words it. */
            text: string;
            /**
             * @description Our verdict on the claim in this version.
             * @example supported
             */
            verdict: components["schemas"]["Verdict"];
            /**
             * @description Certainty of the evidence in this version.
             * @example moderate
             */
            certainty: components["schemas"]["Certainty"];
            /** @description SHA-256 digest of the entry. Versions with equal digests are equal. */
            digest: string;
            /**
             * @description Path of the claim in this version.
             * @example /v1/claims/CLM0260?release=2026.1
             */
            href: string;
        };
        /**
         * @description Classifications and ontologies whose codes are given for conditions.
         *
         *     - [`icd-10-cm`](/vocabularies/code-schemes#icd-10-cm): The clinical modification of ICD-10 used in the United States.
         *     - [`icd-10`](/vocabularies/code-schemes#icd-10): The tenth revision of the International Classification of Diseases, or a national version other than the US one.
         *     - [`icd-11`](/vocabularies/code-schemes#icd-11): A code of the linearisation of ICD-11 for mortality and morbidity statistics.
         *     - [`icd-11-foundation`](/vocabularies/code-schemes#icd-11-foundation): The number of an entity of the foundation of ICD-11, which is not a code for statistics.
         *     - [`mesh`](/vocabularies/code-schemes#mesh): Medical Subject Headings.
         *     - [`mondo`](/vocabularies/code-schemes#mondo): The Mondo Disease Ontology.
         *     - [`snomed-ct`](/vocabularies/code-schemes#snomed-ct): A concept of SNOMED CT, written SCTID:32914008.
         *     - [`doid`](/vocabularies/code-schemes#doid): The Human Disease Ontology.
         *     - [`hpo`](/vocabularies/code-schemes#hpo): A sign or symptom of the Human Phenotype Ontology, written HP:0012452.
         *     - [`orphanet`](/vocabularies/code-schemes#orphanet): A rare disease of Orphanet, written ORPHA:358.
         *     - [`omim`](/vocabularies/code-schemes#omim): An entry of Online Mendelian Inheritance in Man, written OMIM:263800.
         *
         *     Published at `/v1/vocabularies/code-schemes`.
         * @enum {string}
         */
        CodeScheme: "icd-10-cm" | "icd-10" | "icd-11" | "icd-11-foundation" | "mesh" | "mondo" | "snomed-ct" | "doid" | "hpo" | "orphanet" | "omim";
        /** @description The number of items in a collection. */
        CollectionCount: {
            /**
             * @description Name of the collection.
             * @example claims
             */
            collection: string;
            /**
             * Format: int32
             * @description Number of items in the collection.
             * @example 376
             */
            items: number;
        };
        /** @description Whether a publisher gains from what a document recommends. */
        CommercialInterest: {
            /**
             * @description True where the publisher gains from it.
             * @example true
             */
            present: boolean;
            /**
             * @description How the publisher gains from it.
             * @example sells Sedorum
             */
            note?: string;
        };
        /**
         * @description How a value stands to a limit.
         *
         *     - [`less-than`](/vocabularies/comparators#less-than): Below the value.
         *     - [`at-most`](/vocabularies/comparators#at-most): The value or below.
         *     - [`at-least`](/vocabularies/comparators#at-least): The value or above.
         *     - [`greater-than`](/vocabularies/comparators#greater-than): Above the value.
         *
         *     Published at `/v1/vocabularies/comparators`.
         * @enum {string}
         */
        Comparator: "less-than" | "at-most" | "at-least" | "greater-than";
        /** @description Anything else that a claim can be about: a process, biomarker, lab test, food, lifestyle measure, drug, product or population. */
        Concept: {
            /** @description Stable id; never reused. Compared byte by byte. */
            id: string;
            /**
             * @description Preferred name.
             * @example Dopamine
             */
            name: string;
            /** @description Other names of the concept. */
            synonyms: string[];
            /**
             * @description The kind of concept.
             * @example substance
             */
            kind: components["schemas"]["ConceptKind"];
            /** @description The items that this concept is a case, part or state of. */
            parents: components["schemas"]["Reference"][];
            /** @description The components, where the concept is a combination. */
            components: components["schemas"]["Reference"][];
            /** @description What the concept measures, where it is a test or a measure. */
            measures: components["schemas"]["Reference"][];
            /** @description What a product states that it contains, or leaves out. */
            composition: components["schemas"]["Ingredient"][];
            /** @description Brand name of a product or test. */
            brand?: string;
            /** @description How to take the product, as the product states it. */
            instructions?: string;
            /** @description A note by the curator. */
            note?: string;
            /** @description Links to what is known about the concept. */
            links: components["schemas"]["ConceptLinks"];
        };
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        ConceptFacet: "kind";
        /**
         * @description What sort of thing an entry of the concept collection is.
         *
         *     - [`process`](/vocabularies/concept-kinds#process): Something the body or an organ does, or an anatomical entity named for what it does.
         *     - [`state`](/vocabularies/concept-kinds#state): A condition of the body or of a person that is not kept as a condition of its own.
         *     - [`deficiency`](/vocabularies/concept-kinds#deficiency): A lack of nutrients, or the anaemia it causes, broader than a single entry of the conditions.
         *     - [`symptom`](/vocabularies/concept-kinds#symptom): A complaint or sign.
         *     - [`outcome`](/vocabularies/concept-kinds#outcome): Something a study or a page reports as a result.
         *     - [`measure`](/vocabularies/concept-kinds#measure): A measured quantity or a reference value.
         *     - [`lab-test`](/vocabularies/concept-kinds#lab-test): A test done on blood or another sample.
         *     - [`property`](/vocabularies/concept-kinds#property): A stated feature of a condition, a substance or a product.
         *     - [`administration`](/vocabularies/concept-kinds#administration): A way, form or time of taking something.
         *     - [`substance`](/vocabularies/concept-kinds#substance): A chemical substance, a plant ingredient or a class of substances that is not kept as a nutrient.
         *     - [`food`](/vocabularies/concept-kinds#food): A food, a drink or a group of foods.
         *     - [`diet`](/vocabularies/concept-kinds#diet): A way of eating.
         *     - [`lifestyle`](/vocabularies/concept-kinds#lifestyle): A habit or a change of habit.
         *     - [`intervention`](/vocabularies/concept-kinds#intervention): Something done to treat, prevent or find out.
         *     - [`drug`](/vocabularies/concept-kinds#drug): A medicine or a class of medicines.
         *     - [`product`](/vocabularies/concept-kinds#product): A product sold under a brand.
         *     - [`product-class`](/vocabularies/concept-kinds#product-class): A sort of product of no particular brand.
         *     - [`nutrient-group`](/vocabularies/concept-kinds#nutrient-group): A class or group of nutrients.
         *     - [`nutrient-form`](/vocabularies/concept-kinds#nutrient-form): A salt, ester, vitamer or route-bound form of one nutrient.
         *     - [`combination`](/vocabularies/concept-kinds#combination): Several things taken or stated together; its components are listed.
         *     - [`organism`](/vocabularies/concept-kinds#organism): A living being or a group of them.
         *     - [`body-fluid`](/vocabularies/concept-kinds#body-fluid): A fluid or tissue of the body.
         *     - [`population`](/vocabularies/concept-kinds#population): A group of people a statement is about.
         *
         *     Published at `/v1/vocabularies/concept-kinds`.
         * @enum {string}
         */
        ConceptKind: "process" | "state" | "deficiency" | "symptom" | "outcome" | "measure" | "lab-test" | "property" | "administration" | "substance" | "food" | "diet" | "lifestyle" | "intervention" | "drug" | "product" | "product-class" | "nutrient-group" | "nutrient-form" | "combination" | "organism" | "body-fluid" | "population";
        /** @description Links of a concept. */
        ConceptLinks: {
            /**
             * Format: uri-reference
             * @description The item itself.
             * @example /v1/nutrients/iron
             */
            self: string;
            /**
             * Format: uri-reference
             * @description Narrower concepts, which have this concept as a parent.
             * @example /v1/concepts?parent=neurotransmitters
             */
            narrower: string;
            /**
             * Format: uri-reference
             * @description Claims about the concept.
             * @example /v1/claims?concept=dopamine
             */
            claims: string;
            /**
             * Format: uri-reference
             * @description Mechanisms that pass through the concept.
             * @example /v1/mechanisms?through=dopamine
             */
            mechanisms: string;
            /**
             * Format: uri-reference
             * @description What the concept acts on or is acted on by.
             * @example /v1/concepts/dopamine/neighbourhood
             */
            neighbourhood: string;
        };
        /** @description One page of a list. */
        ConceptPage: {
            /** @description The items, in the requested order. May be empty. */
            data: components["schemas"]["Concept"][];
            /** @description Page size and cursor of the next page. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description The release that the whole list is read from; following `next` stays in it.
             * @example 2026.1
             */
            release: string;
            /** @description Counts over the whole filtered list, if `facets` requests them. */
            facets?: components["schemas"]["Facet"][];
            /** @description Links to this page of the list and to the next one. */
            links: components["schemas"]["PageLinks"];
        };
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        ConceptSort: "id" | "name";
        /** @description Our conclusion on one question, drawn from all the evidence on it. It is the curated half of a row of `/v1/evidence`, which has the same id and shows everything there is. */
        Conclusion: {
            /** @description Stable id; never reused. Compared byte by byte. */
            id: string;
            /** @description The nutrient that the question is about. */
            subject: components["schemas"]["Reference"];
            /** @description Id of the form of the nutrient. Absent where the conclusion is about any form. */
            form?: string;
            /**
             * @description The route by which the nutrient is given.
             * @example oral
             */
            route: components["schemas"]["Route"];
            /**
             * @description The setting in which the nutrient is given.
             * @example supplement
             */
            setting: components["schemas"]["Setting"];
            /** @description The condition that the question is about. */
            condition: components["schemas"]["Reference"];
            /** @description The population that the conclusion is about. Absent where it is about people with the condition. */
            population?: components["schemas"]["Population"];
            /**
             * @description The relation in question: what the nutrient is asked to do for the condition.
             * @example treats
             */
            relation: components["schemas"]["Relation"];
            /**
             * @description What the evidence shows.
             * @example helps
             */
            finding: components["schemas"]["EvidenceFinding"];
            /** @description Why the answer is not known. Present only where `finding` is `not-known`. */
            because?: components["schemas"]["NotKnownReason"];
            /** @description The conclusion in plain words, never stronger than the finding and its certainty. */
            summary?: string;
            /** @description The certainty, the reason for it, and where it comes from. */
            assessment: components["schemas"]["ConclusionAssessment"];
            /** @description Who the conclusion applies to, where that depends on something that can be measured. */
            applicability?: components["schemas"]["Applicability"];
            /** @description The claims that the conclusion primarily rests on. */
            claims: components["schemas"]["Reference"][];
            /** @description The leading result, with the study that reports it. */
            leadingResult?: components["schemas"]["LeadingResult"];
            /**
             * @description Date up to which studies were searched for, in ISO 8601, as precise as known. Absent where that date was not read.
             * @example 2019-01
             */
            searchedUpTo?: string;
            /** @description A note by the curator. */
            note?: string;
            /** @description Links to the conclusion itself and to its row of evidence. */
            links: components["schemas"]["ConclusionLinks"];
        };
        /** @description The certainty of a conclusion, and what it rests on. */
        ConclusionAssessment: {
            /**
             * @description Certainty of the evidence, in the levels of GRADE; `not-rated` is outside those levels.
             * @example moderate
             */
            certainty: components["schemas"]["Certainty"];
            /** @description The reason for the certainty. */
            reason: string;
            /**
             * @description Where the certainty comes from.
             * @example grade-informed
             */
            method: components["schemas"]["AssessmentMethod"];
            /** @description Ratings of the GRADE domains that lower the certainty: as printed where the certainty is a published grade, our own where it is informed by GRADE (see `method`). */
            domains?: components["schemas"]["DomainJudgement"][];
            /** @description False where a certainty was published and its domain ratings were not read. */
            domainsRead?: boolean;
            /** @description The search that found no study. Present only where no study was found. */
            absence?: components["schemas"]["Absence"];
            /**
             * @description How far the material behind the assessment was checked.
             * @example verified
             */
            verification: components["schemas"]["Verification"];
            /** @description Who made the assessment. */
            assessedBy: string;
            /**
             * @description Whether a person or a program made the assessment.
             * @example automated
             */
            agentType: components["schemas"]["AgentType"];
            /**
             * @description True once a qualified person has reviewed the assessment.
             * @example false
             */
            reviewed: boolean;
            /**
             * Format: date
             * @description Date of the assessment.
             * @example 2026-11-22
             */
            assessedOn: string;
        };
        /**
         * @description Where the conclusion of an evidence row comes from.
         *
         *     - [`curated`](/vocabularies/conclusion-bases#curated): A curator weighed the evidence on this question as a whole.
         *     - [`computed`](/vocabularies/conclusion-bases#computed): A rule took it from claims that state exactly this, with their studies; never more than low certainty.
         *
         *     Published at `/v1/vocabularies/conclusion-bases`.
         * @enum {string}
         */
        ConclusionBasis: "curated" | "computed";
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        ConclusionFacet: "relation" | "finding" | "certainty" | "nutrient" | "condition";
        /** @description Links of a conclusion. */
        ConclusionLinks: {
            /**
             * Format: uri-reference
             * @description The item itself.
             * @example /v1/nutrients/iron
             */
            self: string;
            /**
             * Format: uri-reference
             * @description The row of evidence with the same id.
             * @example /v1/evidence/CON001
             */
            evidence: string;
        };
        /** @description One page of a list. */
        ConclusionPage: {
            /** @description The items, in the requested order. May be empty. */
            data: components["schemas"]["Conclusion"][];
            /** @description Page size and cursor of the next page. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description The release that the whole list is read from; following `next` stays in it.
             * @example 2026.1
             */
            release: string;
            /** @description Counts over the whole filtered list, if `facets` requests them. */
            facets?: components["schemas"]["Facet"][];
            /** @description Links to this page of the list and to the next one. */
            links: components["schemas"]["PageLinks"];
        };
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        ConclusionSort: "id" | "certainty";
        /** @description A condition, symptom or deficiency that nutrients are claimed to cause, prevent or treat. */
        Condition: {
            /** @description Stable id; never reused. Compared byte by byte. */
            id: string;
            /**
             * @description Preferred name.
             * @example Restless legs syndrome
             */
            name: string;
            /**
             * @description Other names and abbreviations.
             * @example [
             *       "Willis-Ekbom disease",
             *       "RLS"
             *     ]
             */
            synonyms: string[];
            /** @description The name as written within a sentence. Absent where that is simply the name with a lower-case first letter. */
            inSentence?: string;
            /**
             * @description Whether it is a condition, a symptom or a deficiency.
             * @example condition
             */
            kind: components["schemas"]["ConditionKind"];
            /** @description The broader conditions that this condition is a case of. */
            parents: components["schemas"]["Reference"][];
            /** @description The nutrients that this condition is a lack or an excess of. */
            nutrients: components["schemas"]["Reference"][];
            /** @description Codes in public terminologies. Codes that could not be verified are left out; an empty list means that none was found. */
            codes: components["schemas"]["ConditionCode"][];
            /** @description A note by the curator. */
            note?: string;
            /** @description Links to what is known about the condition. */
            links: components["schemas"]["ConditionLinks"];
        };
        /** @description A code of a condition in a public terminology. */
        ConditionCode: {
            /**
             * @description The terminology that the code belongs to.
             * @example mondo
             */
            scheme: components["schemas"]["CodeScheme"];
            /**
             * @description The code, as a CURIE where the terminology has one.
             * @example MONDO:0005391
             */
            value: string;
            /** @description The term's own name in the terminology. Absent where it is the same as the condition's name. */
            label?: string;
            /** @description A note on how well the code fits the condition. */
            note?: string;
        };
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        ConditionEvidenceFacet: "relation" | "group" | "finding" | "certainty" | "route" | "substanceKind";
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        ConditionEvidenceSort: "group" | "condition" | "certainty" | "id";
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        ConditionFacet: "kind" | "parent";
        /**
         * @description What kind of thing a condition is.
         *
         *     - [`condition`](/vocabularies/condition-kinds#condition): A disease, syndrome or complaint.
         *     - [`symptom`](/vocabularies/condition-kinds#symptom): A sign or symptom recorded as a condition of its own.
         *     - [`deficiency`](/vocabularies/condition-kinds#deficiency): A lack of a nutrient.
         *
         *     Published at `/v1/vocabularies/condition-kinds`.
         * @enum {string}
         */
        ConditionKind: "condition" | "symptom" | "deficiency";
        /** @description Links of a condition. */
        ConditionLinks: {
            /**
             * Format: uri-reference
             * @description The item itself.
             * @example /v1/nutrients/iron
             */
            self: string;
            /**
             * Format: uri-reference
             * @description Narrower conditions, which are cases of this condition.
             * @example /v1/conditions?parent=restless-legs-syndrome
             */
            narrower: string;
            /**
             * Format: uri-reference
             * @description Claims about the condition.
             * @example /v1/claims?condition=restless-legs-syndrome
             */
            claims: string;
            /**
             * Format: uri-reference
             * @description Studies of the condition.
             * @example /v1/studies?condition=restless-legs-syndrome
             */
            studies: string;
            /**
             * Format: uri-reference
             * @description Dosages for the condition.
             * @example /v1/dosages?condition=restless-legs-syndrome
             */
            dosages: string;
            /**
             * Format: uri-reference
             * @description Mechanisms that lead to the condition.
             * @example /v1/mechanisms?condition=restless-legs-syndrome
             */
            mechanisms: string;
            /**
             * Format: uri-reference
             * @description All evidence on the condition, in rows.
             * @example /v1/conditions/restless-legs-syndrome/evidence
             */
            evidence: string;
            /**
             * Format: uri-reference
             * @description Disagreements about the condition.
             * @example /v1/disagreements?condition=restless-legs-syndrome
             */
            disagreements: string;
            /**
             * Format: uri-reference
             * @description What the condition acts on or is acted on by.
             * @example /v1/conditions/restless-legs-syndrome/neighbourhood
             */
            neighbourhood: string;
        };
        /** @description One page of a list. */
        ConditionPage: {
            /** @description The items, in the requested order. May be empty. */
            data: components["schemas"]["Condition"][];
            /** @description Page size and cursor of the next page. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description The release that the whole list is read from; following `next` stays in it.
             * @example 2026.1
             */
            release: string;
            /** @description Counts over the whole filtered list, if `facets` requests them. */
            facets?: components["schemas"]["Facet"][];
            /** @description Links to this page of the list and to the next one. */
            links: components["schemas"]["PageLinks"];
        };
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        ConditionSort: "id" | "name";
        /** @description What one item contributes to a total. */
        Contribution: {
            /**
             * @description JSON Pointer (RFC 6901) of the item in the request.
             * @example /items/0
             */
            item: string;
            /** @description The product that contains the nutrient. Absent where the item is itself a nutrient. */
            product?: components["schemas"]["Reference"];
            /**
             * Format: decimal
             * @description Number of doses per day, by which each reading is multiplied.
             * @example 2
             */
            perDay: number;
            /** @description Every reading of one single dose. */
            readings: components["schemas"]["Reading"][];
        };
        /** @description An amount of a nutrient with every reading of it that the request allows. */
        Conversion: {
            /** @description The notice that this is information, not medical advice. */
            notice: string;
            /** @description The nutrient that the amount is of. */
            nutrient: components["schemas"]["Reference"];
            /** @description The amount as given in the request. */
            given: components["schemas"]["GivenAmount"];
            /** @description Every reading of the amount that the request allows. There are several where the request leaves something open, and each then states what it assumes. */
            data: components["schemas"]["Reading"][];
            /**
             * @description Id of the release whose conversion factors were used.
             * @example 2026.1
             */
            release: string;
            /** @description Link to this answer. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description How the amount is meant and taken, as far as that is known. */
        ConversionContext: {
            /**
             * @description Whether the amount is taken with food.
             * @example with-food
             */
            food?: components["schemas"]["FoodRelation"];
            /**
             * @description Whether the amount comes from a supplement or from food.
             * @example supplement
             */
            from?: components["schemas"]["IntakeSource"];
            /**
             * @description Whether the substance is natural or synthetic.
             * @example natural
             */
            origin?: components["schemas"]["Origin"];
            /**
             * @description What the amount counts: the element, the whole compound, or activity.
             * @example compound
             */
            basis?: components["schemas"]["Basis"];
        };
        /** @description An amount of a nutrient to convert. */
        ConversionRequest: {
            /**
             * @description Id of the nutrient.
             * @example magnesium
             */
            nutrient: string;
            /**
             * @description Id of one of the nutrient's forms, or of a concept that stands for several forms, such as `zinc-sulfate`. If absent, every form is considered.
             * @example magnesium-oxide
             */
            form?: string;
            /**
             * Format: decimal
             * @description The amount to convert, in `unit`.
             * @example 250
             */
            amount: number;
            /**
             * @description Unit of the amount: a code of the vocabulary `units`, or a UCUM code.
             * @example mg
             */
            unit: string;
            /**
             * @description Unit to convert to. If absent, the unit of the nutrient's reference intakes.
             * @example mg
             */
            to?: string;
            /** @description What else is known about the amount. Each member that is left out may add readings. */
            context?: components["schemas"]["ConversionContext"];
        };
        /** @description One step of a conversion. */
        ConversionStep: {
            /**
             * @description The step in words, with its numbers.
             * @example 250 mg Magnesium oxide × 0.603 = 150.75 mg Magnesium
             */
            text: string;
            /**
             * Format: decimal
             * @description The number that this step multiplies the amount by.
             * @example 0.603
             */
            factor: number;
            /**
             * @description The condition under which the factor holds. Absent where it always holds.
             * @example taken with food
             */
            condition?: string;
            /**
             * @description How far the factor was checked.
             * @example partly-verified
             */
            verification: components["schemas"]["Verification"];
            /** @description The record that holds the factor. */
            source: components["schemas"]["Reference"];
        };
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ConvertAmountFormat: "json";
        /** @description An error or contradiction found in a document. */
        Correction: {
            /**
             * @description Id of the correction.
             * @example B-021
             */
            id: string;
            /** @description Ids of the passages concerned. */
            passages: string[];
            /** @description What the document says, in our words. */
            statement: string;
            /** @description What is correct, as far as is known. */
            correction: string;
            /**
             * @description How far the correction was checked.
             * @example verified
             */
            verification: components["schemas"]["Verification"];
            /** @description Where the correction was checked. */
            basis?: string;
            /** @description Ids of the studies that the correction rests on. */
            studies?: string[];
            /** @description Ids of the claims that the correction concerns. */
            claims?: string[];
        };
        /**
         * @description How several criteria are combined.
         *
         *     - [`any`](/vocabularies/criteria-rules#any): One criterion that is met is enough.
         *     - [`all`](/vocabularies/criteria-rules#all): Every criterion must be met.
         *
         *     Published at `/v1/vocabularies/criteria-rules`.
         * @enum {string}
         */
        CriteriaRule: "any" | "all";
        /** @description An item of CSL-JSON 1.0.2. */
        CslItem: {
            /** @description Id of the study, the source or the part of the knowledge base. */
            id: string;
            /** @description Type of CSL. */
            type: string;
        };
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        DiffFacet: "collection" | "change";
        /**
         * @description Only changes in these collections.
         * @enum {string}
         */
        DiffOfCollection: "nutrients" | "forms" | "conditions" | "concepts" | "sources" | "studies" | "claims" | "evidence-lines" | "mechanisms" | "dosages" | "disagreements" | "conclusions" | "outcomes" | "reference-intakes" | "vocabularies";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        DiffReleasesFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld";
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        DiffSort: "collection";
        /** @description Claims, studies, results and passages that do not agree, and why. A disagreement is kept as data: neither side is removed. */
        Disagreement: {
            /** @description Stable id; never reused. Compared byte by byte. */
            id: string;
            /**
             * @description Short statement of what is disputed.
             * @example Magnesium and idiopathic leg cramps in older adults
             */
            label: string;
            /**
             * @description What causes the disagreement.
             * @example magnitude
             */
            type: components["schemas"]["DisagreementType"];
            /**
             * @description How far the disagreement has been resolved.
             * @example explained
             */
            status: components["schemas"]["DisagreementStatus"];
            /** @description The nutrients concerned. */
            nutrients: components["schemas"]["Reference"][];
            /** @description The conditions concerned. */
            conditions: components["schemas"]["Reference"][];
            /** @description The members that take part, each with its position. */
            members: components["schemas"]["Member"][];
            /** @description Why the members differ. */
            explanation: string;
            /** @description What evidence or information would resolve the disagreement. */
            wouldResolve: string;
            /** @description Ids of the corrections of sources that the disagreement covers. */
            corrections: string[];
            /** @description A note by the curator. */
            note?: string;
            /** @description Links to the disagreement itself and to the claims that take part. */
            links: components["schemas"]["DisagreementLinks"];
        };
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        DisagreementFacet: "type" | "status" | "nutrient" | "condition" | "source";
        /** @description Links of a disagreement. */
        DisagreementLinks: {
            /**
             * Format: uri-reference
             * @description The item itself.
             * @example /v1/nutrients/iron
             */
            self: string;
            /**
             * Format: uri-reference
             * @description The claims that take part in the disagreement. Absent where none does.
             * @example /v1/claims?id=CLM0225,CLM0279
             */
            claims?: string;
        };
        /** @description One page of a list. */
        DisagreementPage: {
            /** @description The items, in the requested order. May be empty. */
            data: components["schemas"]["Disagreement"][];
            /** @description Page size and cursor of the next page. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description The release that the whole list is read from; following `next` stays in it.
             * @example 2026.1
             */
            release: string;
            /** @description Counts over the whole filtered list, if `facets` requests them. */
            facets?: components["schemas"]["Facet"][];
            /** @description Links to this page of the list and to the next one. */
            links: components["schemas"]["PageLinks"];
        };
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        DisagreementSort: "id" | "label";
        /**
         * @description How far a disagreement has been cleared up.
         *
         *     - [`open`](/vocabularies/disagreement-statuses#open): The evidence at hand does not decide it.
         *     - [`explained`](/vocabularies/disagreement-statuses#explained): It is understood why the sides differ, though both remain.
         *     - [`resolved`](/vocabularies/disagreement-statuses#resolved): One side has been shown to be wrong or out of date.
         *
         *     Published at `/v1/vocabularies/disagreement-statuses`.
         * @enum {string}
         */
        DisagreementStatus: "open" | "explained" | "resolved";
        /**
         * @description What lies behind a disagreement.
         *
         *     - [`direction`](/vocabularies/disagreement-types#direction): One side finds an effect or link, the other none or the reverse.
         *     - [`magnitude`](/vocabularies/disagreement-types#magnitude): The sides differ in how large or how sure the effect is.
         *     - [`population`](/vocabularies/disagreement-types#population): The sides speak of different people.
         *     - [`dose`](/vocabularies/disagreement-types#dose): The sides speak of different amounts or forms.
         *     - [`method`](/vocabularies/disagreement-types#method): The sides rest on studies or versions that were done differently.
         *     - [`claim-vs-source`](/vocabularies/disagreement-types#claim-vs-source): A document says what its source, another part of it or the literature does not bear out.
         *     - [`authority`](/vocabularies/disagreement-types#authority): Bodies or documents draw different rules from the same facts.
         *
         *     Published at `/v1/vocabularies/disagreement-types`.
         * @enum {string}
         */
        DisagreementType: "direction" | "magnitude" | "population" | "dose" | "method" | "claim-vs-source" | "authority";
        /**
         * @description What the answers of a release are: the digest of every document, folded into one root. It is no part of the release's checksum: while the contract is
         *     below version 1.0.0, documents take the form of each new version of it, and this manifest is replaced; from then on it stays as well.
         */
        DocumentManifest: {
            /** @description The release that the documents are of. */
            release: components["schemas"]["ReleaseParent"];
            /**
             * @description Version of the contract whose form the documents have.
             * @example 0.5.0
             */
            contract: string;
            /** @description Root of a hash tree (RFC 9162, SHA-256, hexadecimal) over the documents. Its leaves are texts `collection/id digest`, ordered by their bytes. */
            root: string;
            /** @description Number of documents in each collection. */
            counts: {
                [key: string]: number;
            };
            /** @description SHA-256 of every document by collection and id. Absent where only the root is kept. */
            documents?: {
                [key: string]: string;
            };
        };
        /** @description Length and fingerprint of a whole document. */
        DocumentText: {
            /**
             * Format: int32
             * @description Length in characters. A line ending counts as one character.
             * @example 6369
             */
            characters: number;
            /** @description SHA-256 of the text after normalisation: NFC, white space folded to single spaces, trimmed. */
            sha256: string;
        };
        /** @description How much one GRADE domain lowers the certainty. */
        DomainJudgement: {
            /**
             * @description The GRADE domain.
             * @example imprecision
             */
            domain: components["schemas"]["GradeDomain"];
            /**
             * @description How much the domain lowers the certainty.
             * @example serious
             */
            rating: components["schemas"]["DomainRating"];
            /** @description The reason for the rating. */
            reason?: string;
        };
        /**
         * @description How much one domain of GRADE lowers the certainty.
         *
         *     - [`none`](/vocabularies/domain-ratings#none): Not lowered.
         *     - [`serious`](/vocabularies/domain-ratings#serious): Lowered by one level.
         *     - [`very-serious`](/vocabularies/domain-ratings#very-serious): Lowered by two levels.
         *     - [`not-read`](/vocabularies/domain-ratings#not-read): It was not read, so nothing is concluded from it.
         *
         *     Published at `/v1/vocabularies/domain-ratings`.
         * @enum {string}
         */
        DomainRating: "none" | "serious" | "very-serious" | "not-read";
        /** @description An amount of a nutrient as a document states it or a study used it. Information, never advice. */
        Dosage: {
            /** @description Stable id; never reused. Compared byte by byte. */
            id: string;
            /**
             * @description Short name of the dosage.
             * @example Zinc sulfate 220 mg twice daily (cirrhosis cramps)
             */
            label: string;
            /** @description The nutrient that the dosage is of. */
            nutrient: components["schemas"]["Reference"];
            /**
             * @description Id of the form, which is either a form of the nutrient or a concept. Absent where no form is stated.
             * @example magnesium-oxide
             */
            form?: string;
            /** @description The form as the source states it. */
            formNote?: string;
            /** @description The product that the dosage is of. */
            product?: components["schemas"]["Reference"];
            /**
             * Format: decimal
             * @description Lower end of the amount, in `unit`. Absent where no amount is stated.
             * @example 220
             */
            amountLow?: number;
            /**
             * Format: decimal
             * @description Upper end of the amount, in `unit`. Equal to `amountLow` where a single figure is stated.
             * @example 220
             */
            amountHigh?: number;
            /** @description How exactly the amount is meant: as a round figure or as a ceiling. */
            amountQualifier?: components["schemas"]["AmountQualifier"];
            /**
             * @description Unit of `amountLow` and `amountHigh`.
             * @example mg
             */
            unit?: components["schemas"]["Unit"];
            /**
             * @description What the amount counts: the element or active substance, or the whole compound.
             * @example compound
             */
            basis: components["schemas"]["Basis"];
            /**
             * @description The route by which the dose is given. Absent where it is given by mouth or no route is stated.
             * @example intramuscular
             */
            route?: components["schemas"]["Route"];
            /** @description How often the dose is taken. */
            frequency: components["schemas"]["Frequency"];
            /**
             * @description The time at which the dose is taken, as text.
             * @example at bedtime
             */
            timing?: string;
            /**
             * @description Whether the dose is taken with food.
             * @example not-stated
             */
            food: components["schemas"]["FoodRelation"];
            /**
             * @description How long the dose is taken, as text.
             * @example 12 weeks
             */
            duration?: string;
            /** @description The population that the dosage is for. */
            population?: components["schemas"]["Population"];
            /** @description The condition that the dosage is for. */
            condition?: components["schemas"]["Reference"];
            /**
             * @description What the dosage represents, such as a dose studied, recommended or stated on a label.
             * @example studied
             */
            purpose: components["schemas"]["DosagePurpose"];
            /** @description The studies that the dosage comes from. */
            studies: components["schemas"]["Reference"][];
            /** @description The documents that the dosage comes from. */
            sources: components["schemas"]["Reference"][];
            /** @description Ids of the passages that the dosage comes from. */
            passages: string[];
            /** @description Every reading of the amount in elemental or activity units, with the steps of its conversion. There are several where the statement is ambiguous. */
            normalised: components["schemas"]["NormalisedDose"][];
            /** @description How the amount compares with the limits that each authority sets for adults. Empty where the amount is not per day or week, is not taken by mouth, or is for children, in pregnancy or during breast-feeding: these limits are for what adults swallow. */
            limits: components["schemas"]["LimitView"][];
            /** @description A note on how the amount compares with published limits. */
            safetyNote?: string;
            /**
             * @description How far the record was checked.
             * @example verified
             */
            verification: components["schemas"]["Verification"];
            /** @description A note by the curator. */
            note?: string;
            /** @description Links of the dosage. */
            links: components["schemas"]["ItemLinks"];
        };
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        DosageFacet: "purpose" | "verification" | "unit" | "basis" | "food" | "nutrient" | "condition" | "source";
        /** @description One page of a list. */
        DosagePage: {
            /** @description The items, in the requested order. May be empty. */
            data: components["schemas"]["Dosage"][];
            /** @description Page size and cursor of the next page. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description The release that the whole list is read from; following `next` stays in it.
             * @example 2026.1
             */
            release: string;
            /** @description Counts over the whole filtered list, if `facets` requests them. */
            facets?: components["schemas"]["Facet"][];
            /** @description Links to this page of the list and to the next one. */
            links: components["schemas"]["PageLinks"];
        };
        /**
         * @description Why a dose is recorded.
         *
         *     - [`studied`](/vocabularies/dosage-purposes#studied): The dose given in a study.
         *     - [`recommended`](/vocabularies/dosage-purposes#recommended): A dose a page or guideline advises.
         *     - [`label`](/vocabularies/dosage-purposes#label): The dose on the label or page of a product.
         *     - [`repletion`](/vocabularies/dosage-purposes#repletion): A dose to correct a deficiency.
         *     - [`maintenance`](/vocabularies/dosage-purposes#maintenance): A dose to keep the state reached.
         *     - [`reference`](/vocabularies/dosage-purposes#reference): A reference intake or a stated limit.
         *
         *     Published at `/v1/vocabularies/dosage-purposes`.
         * @enum {string}
         */
        DosagePurpose: "studied" | "recommended" | "label" | "repletion" | "maintenance" | "reference";
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        DosageSort: "id";
        /** @description Doses compared with the reference intakes of every authority. There is never one overall verdict. */
        DoseCheck: {
            /** @description The notice that this is information, not medical advice. */
            notice: string;
            /** @description The nutrients in the items, in the order in which the items name them. */
            data: components["schemas"]["NutrientDose"][];
            /** @description What claims say about the items together: interactions, and times or meals that conflict. */
            findings: components["schemas"]["Finding"][];
            /** @description Nutrients that more than one item contains. */
            duplicates: components["schemas"]["Duplicate"][];
            /** @description Doses that studies of the named conditions gave, compared with the totals. A studied dose is not a recommended dose. */
            studied: components["schemas"]["StudiedDose"][];
            /** @description Ingredients of products that are in no total, because the product states no amount that can be converted. */
            uncounted: components["schemas"]["Uncounted"][];
            /**
             * @description Id of the release that this answer comes from.
             * @example 2026.1
             */
            release: string;
            /** @description Link to this answer. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description What a person takes, to be compared with the reference intakes. */
        DoseCheckRequest: {
            /** @description The person who takes the items. Nothing of it is stored. */
            person: components["schemas"]["DosePerson"];
            /** @description What is taken on one day: from 1 to 100 nutrients and products. */
            items: components["schemas"]["DoseItem"][];
            /**
             * @description Ids of conditions, at most 20. The totals are compared with the doses that studies of these conditions gave.
             * @example [
             *       "restless-legs-syndrome"
             *     ]
             */
            conditions?: string[];
        };
        /**
         * @description How a dose stands to a dose that a study gave. A studied dose is not a recommended one.
         *
         *     - [`below`](/vocabularies/dose-comparisons#below): Less than the studied dose.
         *     - [`same`](/vocabularies/dose-comparisons#same): The studied dose, or within its range.
         *     - [`above`](/vocabularies/dose-comparisons#above): More than the studied dose.
         *     - [`not-comparable`](/vocabularies/dose-comparisons#not-comparable): The readings of the two overlap in part, or they are not in the same terms.
         *
         *     Published at `/v1/vocabularies/dose-comparisons`.
         * @enum {string}
         */
        DoseComparison: "below" | "same" | "above" | "not-comparable";
        /** @description One thing that is taken: a nutrient with its amount, or a product whose composition is known. */
        DoseItem: {
            /**
             * @description Id of the nutrient. Give either this or `product`.
             * @example magnesium
             */
            nutrient?: string;
            /**
             * @description Id of the form of the nutrient, or of a concept that stands for several forms.
             * @example magnesium-oxide
             */
            form?: string;
            /**
             * Format: decimal
             * @description Amount of the nutrient in one dose, in `unit`; above 0. Required with `nutrient`.
             * @example 250
             */
            amount?: number;
            /**
             * @description Unit of the amount: a code of the vocabulary `units`, or a UCUM code. Required with `nutrient`.
             * @example mg
             */
            unit?: string;
            /**
             * @description What the amount counts: the element, the whole compound, or activity. If it is left out, every basis that may be meant is read.
             * @example elemental
             */
            basis?: components["schemas"]["Basis"];
            /**
             * @description Id of a product, which is a concept with a composition. Give either this or `nutrient`.
             * @example activemg
             */
            product?: string;
            /**
             * Format: decimal
             * @description Number of doses per day, or for a product the number of times its stated daily serving is taken; above 0. The default is 1.
             * @example 1
             */
            perDay?: number;
            /**
             * @description True if taken with food, false if taken on an empty stomach.
             * @example true
             */
            withFood?: boolean;
            /**
             * @description When the item is taken, as text. Items with the same wording are taken together.
             * @example at bedtime
             */
            timing?: string;
            /**
             * @description Where the nutrient comes from. The default is a supplement.
             * @example supplement
             */
            from?: components["schemas"]["IntakeSource"];
        };
        /** @description The life stage that a dose is checked for. */
        DosePerson: {
            /**
             * @description The sex whose reference values apply.
             * @example female
             */
            sex: components["schemas"]["Sex"];
            /**
             * Format: int32
             * @description Age in completed years. Give either this or `ageMonths`.
             * @example 34
             */
            ageYears?: number;
            /**
             * Format: int32
             * @description Age in completed months, for children. Give either this or `ageYears`.
             */
            ageMonths?: number;
            /**
             * @description True if pregnant.
             * @example false
             */
            pregnant?: boolean;
            /**
             * @description True if breast-feeding.
             * @example false
             */
            lactating?: boolean;
        };
        /** @description One reading of a dose. */
        DoseReadingRange: {
            /**
             * @description Id of the substance that the amounts are of.
             * @example magnesium
             */
            substance: string;
            /**
             * Format: decimal
             * @description Lowest amount, in `unit` per `per`.
             * @example 150.75
             */
            low: number;
            /**
             * Format: decimal
             * @description Highest amount, in `unit` per `per`.
             * @example 250
             */
            high: number;
            /**
             * @description Unit of `low` and `high`.
             * @example mg
             */
            unit: components["schemas"]["Unit"];
            /**
             * @description The period that the amounts cover.
             * @example day
             */
            per: components["schemas"]["FrequencyPeriod"];
            /** @description How the reading was derived, in a word or two. */
            label: string;
        };
        /** @description How a dose compares with the limits of one authority. */
        DoseStanding: {
            /**
             * @description The authority that set the limits.
             * @example efsa
             */
            authority: components["schemas"]["Authority"];
            /**
             * @description Verdict on the highest reading.
             * @example above-limit
             */
            verdict: components["schemas"]["DoseVerdict"];
            /** @description Verdict on the lowest reading. Absent where it is the same as `verdict`. */
            verdictLow?: components["schemas"]["DoseVerdict"];
        };
        /** @description A dose above which something matters. */
        DoseThreshold: {
            /**
             * Format: decimal
             * @description The amount, in `unit`.
             * @example 400
             */
            value: number;
            /**
             * @description Unit of the amount.
             * @example mg
             */
            unit: components["schemas"]["Unit"];
            /**
             * @description The period that the amount is for.
             * @example day
             */
            per: components["schemas"]["FrequencyPeriod"];
        };
        /** @description An amount per day as the range from the lowest to the highest reading, with what each item contributes. */
        DoseTotal: {
            /**
             * Format: decimal
             * @description Sum of the lowest readings of all items per day, in `unit`.
             * @example 150.75
             */
            low: number;
            /**
             * Format: decimal
             * @description Sum of the highest readings of all items per day, in `unit`. Equal to `low` where nothing is left open.
             * @example 250
             */
            high: number;
            /**
             * @description Unit of `low` and `high`.
             * @example mg
             */
            unit: components["schemas"]["Unit"];
            /**
             * @description UCUM code of the unit.
             * @example mg
             */
            ucum: string;
            /** @description What each item contributes to the total. */
            contributions: components["schemas"]["Contribution"][];
        };
        /**
         * @description How a dose stands to the reference values of one authority. Never a statement that a dose is safe, and a limit is never a target.
         *
         *     - [`below-reference`](/vocabularies/dose-verdicts#below-reference): The dose alone is less than the recommended or adequate intake.
         *     - [`within`](/vocabularies/dose-verdicts#within): The dose alone is not above the limit, on the basis the limit is defined on.
         *     - [`above-limit`](/vocabularies/dose-verdicts#above-limit): The dose alone is above the limit, on the basis the limit is defined on.
         *     - [`no-limit-set`](/vocabularies/dose-verdicts#no-limit-set): The authority has set no limit. That does not mean that any amount is safe.
         *     - [`not-comparable`](/vocabularies/dose-verdicts#not-comparable): The dose cannot be put on the basis of the limit, or no limit of the authority is recorded here.
         *
         *     Published at `/v1/vocabularies/dose-verdicts`.
         * @enum {string}
         */
        DoseVerdict: "below-reference" | "within" | "above-limit" | "no-limit-set" | "not-comparable";
        /** @description A downloadable file of a release. */
        Download: {
            /**
             * @description Name of the file.
             * @example claims.ndjson.gz
             */
            file: string;
            /**
             * @description Media type of the file.
             * @example application/gzip
             */
            mediaType: string;
            /**
             * @description Path of the file. Its length and checksum are sent with it, in the headers `Content-Length` and `Repr-Digest`.
             * @example /v1/releases/2026.1/download/claims.ndjson.gz
             */
            href: string;
        };
        /** @description A nutrient that more than one item contains. */
        Duplicate: {
            /** @description The nutrient. */
            nutrient: components["schemas"]["Reference"];
            /**
             * @description JSON Pointers (RFC 6901) of the items in the request.
             * @example [
             *       "/items/0",
             *       "/items/2"
             *     ]
             */
            items: string[];
        };
        /** @description The entry document, with links to everything. */
        EntryDocument: {
            /** @description Title of the service. */
            title: string;
            /**
             * @description The notice that this is information, not medical advice.
             * @example Information, not medical advice.
             */
            notice: string;
            /**
             * @description Id of the release that answers this request.
             * @example 2026.1
             */
            release: string;
            /**
             * @description Version of the API contract.
             * @example 0.5.0
             */
            contract: string;
            /**
             * @description Licence of the data, an SPDX identifier.
             * @example CC-BY-4.0
             */
            license: string;
            /** @description Every operation of the contract, by path and method. */
            operations: components["schemas"]["EntryOperation"][];
            /** @description Links to the collections and other starting points. */
            links: components["schemas"]["EntryLinks"];
        };
        /** @description Links of the entry document. */
        EntryLinks: {
            /**
             * Format: uri-reference
             * @description This document.
             * @example /v1
             */
            self: string;
            /**
             * Format: uri-reference
             * @description Rows of evidence: what is known about a nutrient and a condition.
             * @example /v1/evidence
             */
            evidence: string;
            /**
             * Format: uri-reference
             * @description The releases: the published states of the knowledge base.
             * @example /v1/releases
             */
            releases: string;
            /**
             * Format: uri-reference
             * @description Every change to every item, release by release.
             * @example /v1/changes
             */
            changes: string;
            /**
             * Format: uri-reference
             * @description The releases as an Atom feed.
             * @example /v1/releases.atom
             */
            feed: string;
            /**
             * Format: uri-reference
             * @description How to cite the knowledge base.
             * @example /v1/cite
             */
            cite: string;
            /**
             * Format: uri-reference
             * @description The JSON-LD context of the answers.
             * @example /v1/context.jsonld
             */
            context: string;
            /**
             * Format: uri-reference
             * @description Search in all collections. Put the search words in `q`.
             * @example /v1/search?q=magnesium
             */
            search: string;
            /**
             * Format: uri-reference
             * @description Resolves a name, code or identifier to the items that it means. Put it in `q`; POST takes up to 1000 texts at once.
             * @example /v1/resolve?q=RLS
             */
            resolve: string;
            /**
             * Format: uri-reference
             * @description Completes a name while the user types. Put its beginning in `q`.
             * @example /v1/suggest?q=magn
             */
            suggest: string;
            /**
             * Format: uri-reference
             * @description The contract in OpenAPI 3.1.
             * @example /openapi/v1.json
             */
            contract: string;
            /**
             * Format: uri-reference
             * @description The documentation, where requests can be tried.
             * @example /docs
             */
            documentation: string;
            /**
             * Format: uri-reference
             * @description Nutrients and bioactives.
             * @example /v1/nutrients
             */
            nutrients: string;
            /**
             * Format: uri-reference
             * @description Chemical forms of nutrients.
             * @example /v1/forms
             */
            forms: string;
            /**
             * Format: uri-reference
             * @description Conditions, symptoms and deficiencies.
             * @example /v1/conditions
             */
            conditions: string;
            /**
             * Format: uri-reference
             * @description Other things claims are about.
             * @example /v1/concepts
             */
            concepts: string;
            /**
             * Format: uri-reference
             * @description Documents that assert things.
             * @example /v1/sources
             */
            sources: string;
            /**
             * Format: uri-reference
             * @description Publications.
             * @example /v1/studies
             */
            studies: string;
            /**
             * Format: uri-reference
             * @description Claims with their evidence and our assessment.
             * @example /v1/claims
             */
            claims: string;
            /**
             * Format: uri-reference
             * @description Lines of evidence, one for each document or study on each claim.
             * @example /v1/evidence-lines
             */
            evidenceLines: string;
            /**
             * Format: uri-reference
             * @description Chains of mechanism claims.
             * @example /v1/mechanisms
             */
            mechanisms: string;
            /**
             * Format: uri-reference
             * @description Dosages.
             * @example /v1/dosages
             */
            dosages: string;
            /**
             * Format: uri-reference
             * @description Where claims, results and passages do not agree.
             * @example /v1/disagreements
             */
            disagreements: string;
            /**
             * Format: uri-reference
             * @description What curators hold of one question each.
             * @example /v1/conclusions
             */
            conclusions: string;
            /**
             * Format: uri-reference
             * @description What studies measure.
             * @example /v1/outcomes
             */
            outcomes: string;
            /**
             * Format: uri-reference
             * @description Reference intakes by authority and life stage.
             * @example /v1/reference-intakes
             */
            referenceIntakes: string;
            /**
             * Format: uri-reference
             * @description Closed vocabularies.
             * @example /v1/vocabularies
             */
            vocabularies: string;
            /**
             * Format: uri-reference
             * @description What nutrients interact with.
             * @example /v1/interactions
             */
            interactions: string;
        };
        /** @description An operation of the contract and its address. */
        EntryOperation: {
            /**
             * @description Its operationId.
             * @example getClaim
             */
            operation: string;
            /**
             * @description GET, or POST for a query sent in a request body.
             * @example GET
             */
            method: string;
            /**
             * Format: uri-template
             * @description Its path. If it has path parameters or required query parameters, a URI template (RFC 6570) that contains them; optional parameters are
             *     not in it.
             * @example /v1/claims/{id}
             */
            href: string;
            /**
             * @description True if `href` is a template to fill in; false if it can be used as it is.
             * @example true
             */
            templated: boolean;
            /**
             * @description What it does, in a few words.
             * @example Get a claim
             */
            title: string;
        };
        /**
         * @description How an evidence line bears on the sentence of the claim as worded.
         *
         *     - [`supports`](/vocabularies/evidence-directions#supports): It speaks for the claim as worded.
         *     - [`disputes`](/vocabularies/evidence-directions#disputes): It speaks against the claim as worded.
         *     - [`neutral`](/vocabularies/evidence-directions#neutral): It bears on the claim without deciding it.
         *
         *     Published at `/v1/vocabularies/evidence-directions`.
         * @enum {string}
         */
        EvidenceDirection: "supports" | "disputes" | "neutral";
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        EvidenceFacet: "relation" | "group" | "finding" | "certainty" | "route" | "substanceKind";
        /**
         * @description The parts of a row that can be left out; the others are always there.
         *
         *     - [`summary`](/vocabularies/evidence-fields#summary): The row in plain words.
         *     - [`effect`](/vocabularies/evidence-fields#effect): The leading result.
         *     - [`outcomes`](/vocabularies/evidence-fields#outcomes): A line an outcome.
         *     - [`comparisons`](/vocabularies/evidence-fields#comparisons): Results against other treatments or doses.
         *     - [`recommendations`](/vocabularies/evidence-fields#recommendations): What guideline bodies say.
         *     - [`doses`](/vocabularies/evidence-fields#doses): Doses studied, recommended and on labels.
         *     - [`applicability`](/vocabularies/evidence-fields#applicability): For whom it holds.
         *     - [`balance`](/vocabularies/evidence-fields#balance): Studies and pages counted apart.
         *     - [`assessment`](/vocabularies/evidence-fields#assessment): Reason, method and domains of the certainty.
         *     - [`related`](/vocabularies/evidence-fields#related): How many claims, disagreements and mechanisms stand behind the row.
         *
         *     Published at `/v1/vocabularies/evidence-fields`.
         * @enum {string}
         */
        EvidenceField: "summary" | "effect" | "outcomes" | "comparisons" | "recommendations" | "doses" | "applicability" | "balance" | "assessment" | "related";
        /**
         * @description What the evidence shows of a relation.
         *
         *     - [`helps`](/vocabularies/evidence-findings#helps): The interval of the leading result excludes no effect, on the good side.
         *     - [`no-worthwhile-effect`](/vocabularies/evidence-findings#no-worthwhile-effect): The whole interval lies within what makes no difference to people.
         *     - [`harms`](/vocabularies/evidence-findings#harms): The interval of the leading result excludes no effect, on the bad side.
         *     - [`conflicting`](/vocabularies/evidence-findings#conflicting): Two independent bodies of evidence of like certainty disagree on the same outcome and population.
         *     - [`not-known`](/vocabularies/evidence-findings#not-known): Anything else; `because` says why.
         *     - [`linked`](/vocabularies/evidence-findings#linked): They go together. That shows no cause.
         *     - [`not-linked`](/vocabularies/evidence-findings#not-linked): They do not differ.
         *
         *     Published at `/v1/vocabularies/evidence-findings`.
         * @enum {string}
         */
        EvidenceFinding: "helps" | "no-worthwhile-effect" | "harms" | "conflicting" | "not-known" | "linked" | "not-linked";
        /**
         * @description What a row says, in one word: it follows from relation, finding and certainty by the cases named with each term. What helps is read in the order of the first six; the others are lists of their own. A row whose safety level says do-not-use is in that group whatever was found.
         *
         *     - [`shown-to-help`](/vocabularies/evidence-groups#shown-to-help): A benefit is shown with moderate or high certainty, or a lack is replaced.
         *     - [`might-help`](/vocabularies/evidence-groups#might-help): A benefit is shown with low certainty.
         *     - [`not-known`](/vocabularies/evidence-groups#not-known): The evidence cannot say.
         *     - [`might-not-help`](/vocabularies/evidence-groups#might-not-help): That it makes little or no difference is shown with low certainty.
         *     - [`shown-not-to-help`](/vocabularies/evidence-groups#shown-not-to-help): That it makes little or no difference is shown with moderate or high certainty.
         *     - [`do-not-use`](/vocabularies/evidence-groups#do-not-use): It makes the condition worse, or a grave risk rules it out for everyone the row is about.
         *     - [`can-harm`](/vocabularies/evidence-groups#can-harm): Taking it raises the risk of the condition.
         *     - [`no-harm-shown`](/vocabularies/evidence-groups#no-harm-shown): That it makes little or no difference to the risk is shown with moderate or high certainty.
         *     - [`linked`](/vocabularies/evidence-groups#linked): They go together; no cause is shown.
         *     - [`not-linked`](/vocabularies/evidence-groups#not-linked): They do not differ.
         *
         *     Published at `/v1/vocabularies/evidence-groups`.
         * @enum {string}
         */
        EvidenceGroup: "shown-to-help" | "might-help" | "not-known" | "might-not-help" | "shown-not-to-help" | "do-not-use" | "can-harm" | "no-harm-shown" | "linked" | "not-linked";
        /**
         * @description What an evidence line of a claim points to.
         *
         *     - [`source-statement`](/vocabularies/evidence-kinds#source-statement): A passage of a document read that states or denies the claim.
         *     - [`study-finding`](/vocabularies/evidence-kinds#study-finding): A finding of a study, as it bears on the claim.
         *     - [`reference`](/vocabularies/evidence-kinds#reference): A reference source, such as product information or a regulator, that states the fact.
         *
         *     Published at `/v1/vocabularies/evidence-kinds`.
         * @enum {string}
         */
        EvidenceKind: "source-statement" | "study-finding" | "reference";
        /** @description One line of evidence of a claim: what a document says, or what a study found, how that bears on the claim, and what leans on it. */
        EvidenceLine: {
            /** @description Stable id; never reused. Compared byte by byte. */
            id: string;
            /** @description The claim that the line is evidence on. */
            claim: components["schemas"]["Reference"];
            /**
             * @description Whether the line reports what a document says, what a study found, or what a reference work states.
             * @example study-finding
             */
            kind: components["schemas"]["EvidenceKind"];
            /**
             * @description How the line bears on the claim as worded.
             * @example supports
             */
            direction: components["schemas"]["EvidenceDirection"];
            /** @description The document. Present for a source statement or a reference. */
            source?: components["schemas"]["Reference"];
            /** @description The location of the passage in the document, and what it says in our words. */
            passage?: components["schemas"]["PassageExtract"];
            /** @description Location within a reference work. */
            locator?: string;
            /**
             * @description Whether and how the passage hedges its statement.
             * @example hedged
             */
            hedge?: components["schemas"]["Hedge"];
            /** @description The studies that the passage relies on. Absent where it names none. */
            cites?: components["schemas"]["Reference"][];
            /**
             * @description How faithfully the passage represents the studies that it cites. Absent where it cites none.
             * @example overstated
             */
            fidelity?: components["schemas"]["Fidelity"];
            /** @description The reason for the fidelity judgement. */
            fidelityReason?: string;
            /** @description How the wording of the passage compares with what is known. Absent where nobody has judged it. */
            wording?: components["schemas"]["Wording"];
            /** @description The study. Present for a study finding. */
            study?: components["schemas"]["Reference"];
            /** @description The result of the study that bears on the claim. */
            result?: components["schemas"]["StudyResult"];
            /** @description What the line says about the claim. */
            explanation?: string;
            /** @description The conclusions that rest on the claim, and so on this line. */
            conclusions: components["schemas"]["Reference"][];
            /**
             * @description True where the study or document of the line, or a study that its passage cites, has since been retracted or received an expression of concern.
             * @example false
             */
            needsReview: boolean;
            /** @description What has since been retracted or received an expression of concern. Absent where nothing has. */
            reviewReasons?: components["schemas"]["ReviewReason"][];
            /** @description Links to the line itself, its claim, the other lines of the claim, and the rows of evidence that the claim stands behind. */
            links: components["schemas"]["EvidenceLineLinks"];
        };
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        EvidenceLineFacet: "kind" | "direction" | "fidelity" | "wording" | "source" | "nutrient" | "condition";
        /** @description Links of a line of evidence. */
        EvidenceLineLinks: {
            /**
             * Format: uri-reference
             * @description The item itself.
             * @example /v1/nutrients/iron
             */
            self: string;
            /**
             * Format: uri-reference
             * @description The claim that the line is evidence on.
             * @example /v1/claims/CLM0260
             */
            claim: string;
            /**
             * Format: uri-reference
             * @description All lines of evidence of the claim.
             * @example /v1/evidence-lines?claim=CLM0260
             */
            evidenceLines: string;
            /**
             * Format: uri-reference
             * @description The rows of evidence that the claim stands behind.
             * @example /v1/evidence?claim=CLM0260
             */
            evidence: string;
        };
        /** @description One page of a list. */
        EvidenceLinePage: {
            /** @description The items, in the requested order. May be empty. */
            data: components["schemas"]["EvidenceLine"][];
            /** @description Page size and cursor of the next page. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description The release that the whole list is read from; following `next` stays in it.
             * @example 2026.1
             */
            release: string;
            /** @description Counts over the whole filtered list, if `facets` requests them. */
            facets?: components["schemas"]["Facet"][];
            /** @description Links to this page of the list and to the next one. */
            links: components["schemas"]["PageLinks"];
        };
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        EvidenceLineSort: "id";
        /** @description Links of a row of evidence. */
        EvidenceLinks: {
            /**
             * Format: uri-reference
             * @description The item itself.
             * @example /v1/nutrients/iron
             */
            self: string;
            /**
             * Format: uri-reference
             * @description Path of the claims that make a statement on the question of the row.
             * @example /v1/claims?evidence=CON001
             */
            claims: string;
            /**
             * Format: uri-reference
             * @description Path of the studies behind the row.
             * @example /v1/studies?evidence=CON001
             */
            studies: string;
            /**
             * Format: uri-reference
             * @description Path of all rows on the same nutrient and condition.
             * @example /v1/evidence?nutrient=iron&condition=restless-legs-syndrome
             */
            pair: string;
            /**
             * Format: uri-reference
             * @description Path of the conclusion that the row shows. Absent for a computed row.
             * @example /v1/conclusions/CON001
             */
            conclusion?: string;
        };
        /**
         * @description What is known about one question: a substance given in a certain way to certain people for one condition, in one relation. The substance, its
         *     form, route and setting are part of the question, because the answer changes with them. A row can be read without a second call. Information, not
         *     medical advice.
         */
        EvidenceRow: {
            /** @description Stable id; never reused. Compared byte by byte. */
            id: string;
            /** @description The nutrient or other substance that is given. */
            subject: components["schemas"]["Reference"];
            /**
             * @description Kind of substance. What is shown for a combination is not shown for its parts.
             * @example nutrient
             */
            substanceKind: components["schemas"]["SubstanceKind"];
            /** @description Form in which the substance is given. Absent where the row is about any form. */
            form?: components["schemas"]["FormName"];
            /**
             * @description Route of administration.
             * @example oral
             */
            route: components["schemas"]["Route"];
            /**
             * @description Setting in which the substance is given.
             * @example supplement
             */
            setting: components["schemas"]["Setting"];
            /** @description The condition that it is given for. */
            condition: components["schemas"]["Reference"];
            /** @description The population that it is given to. Absent where the row is about people with the condition in general. */
            population?: components["schemas"]["Population"];
            /** @description How the population of the row matches the people named in the parameter `population`. Absent without that parameter. */
            populationMatch?: components["schemas"]["PopulationMatch"];
            /**
             * @description The relation between substance and condition that the row is about.
             * @example treats
             */
            relation: components["schemas"]["Relation"];
            /**
             * @description What the evidence shows about the relation.
             * @example helps
             */
            finding: components["schemas"]["EvidenceFinding"];
            /** @description The reason why the finding is `not-known`. Absent for every other finding. */
            because?: components["schemas"]["NotKnownReason"];
            /**
             * @description Certainty of the finding for the outcome that matters most, in the levels of GRADE. `not-rated` lies outside these levels.
             * @example moderate
             */
            certainty: components["schemas"]["Certainty"];
            /**
             * @description Finding, certainty and safety summed up in one term, as `/v1/vocabularies/evidence-groups` defines it.
             * @example shown-to-help
             */
            group: components["schemas"]["EvidenceGroup"];
            /** @description The finding as a sentence, from the vocabulary of such sentences. Show this sentence and not one of your own. */
            phrase: components["schemas"]["Phrase"];
            /** @description How much caution the substance needs, with reasons. */
            safety: components["schemas"]["Safety"];
            /**
             * @description Whether a curator concluded the finding, or a rule computed it from claims that state it.
             * @example curated
             */
            basis: components["schemas"]["ConclusionBasis"];
            /**
             * @description True once a qualified person has reviewed the row.
             * @example false
             */
            reviewed: boolean;
            /**
             * @description True where a study or document behind the row has been retracted or is under an expression of concern. That alone does not change the finding: a person must review it. Absent otherwise.
             * @example true
             */
            needsReview?: boolean;
            /**
             * Format: date
             * @description Date on which the conclusion was assessed; for a computed row, the newest date on which a claim behind it was assessed.
             * @example 2026-11-28
             */
            assessedOn: string;
            /**
             * @description Date up to which studies were searched for, in ISO 8601, to the year, month or day. Absent where it was not read.
             * @example 2019-01
             */
            searchedUpTo?: string;
            /** @description True where the search ended more than five years before the assessment. Absent otherwise. */
            stale?: boolean;
            /** @description Summary in plain words, written by a curator and never stronger than the phrase. Like the members below, it is a part of the row that `fields` can leave out. Absent for a computed row. */
            summary?: string;
            /** @description The leading result, about exactly this condition. Absent where no such result was read. */
            effect?: components["schemas"]["OutcomeEffect"];
            /** @description One result per outcome, the most important first, each with its own certainty: at most seven, from studies whose population overlaps with that of the row. */
            outcomes?: components["schemas"]["OutcomeEffect"][];
            /** @description Results of comparisons with other treatments, doses or routes, at most five. They are never the row's own effect. */
            comparisons?: components["schemas"]["OutcomeEffect"][];
            /** @description What guideline bodies and authorities recommend, newest first, at most six. */
            recommendations?: components["schemas"]["RowRecommendation"][];
            /** @description Doses given in this way to these people, grouped by what they are for: at most six in each group, each compared with the limits for adults. Not a recommendation. */
            doses?: components["schemas"]["RowDoses"];
            /** @description The people to whom the finding applies, where that depends on something measurable. Absent otherwise. */
            applicability?: components["schemas"]["Applicability"];
            /** @description Independent studies and, separately, pages. The two are never added up. */
            balance?: components["schemas"]["Balance"];
            /** @description The reasons for the certainty. */
            assessment?: components["schemas"]["RowAssessment"];
            /** @description Counts of the other items connected with the row, each with a link to its list. */
            related?: components["schemas"]["RowRelated"];
            /** @description Links to the row and to the lists behind it. */
            links: components["schemas"]["EvidenceLinks"];
        };
        /** @description One page of a list. */
        EvidenceRowPage: {
            /** @description The items, in the requested order. May be empty. */
            data: components["schemas"]["EvidenceRow"][];
            /** @description Page size and cursor of the next page. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description The release that the whole list is read from; following `next` stays in it.
             * @example 2026.1
             */
            release: string;
            /** @description Counts over the whole filtered list, if `facets` requests them. */
            facets?: components["schemas"]["Facet"][];
            /** @description Links to this page of the list and to the next one. */
            links: components["schemas"]["PageLinks"];
        };
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        EvidenceSort: "group" | "condition" | "certainty" | "id";
        /** @description The evidence on one condition or one nutrient: the rows on what helps, what is best shown first, and counts of the rows that are kept apart from these. */
        EvidenceTable: {
            /** @description The items, in the requested order. May be empty. */
            data: components["schemas"]["EvidenceRow"][];
            /** @description Page size and cursor of the next page. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description The release that the whole list is read from; following `next` stays in it.
             * @example 2026.1
             */
            release: string;
            /** @description Counts over the whole filtered list, if `facets` requests them. */
            facets?: components["schemas"]["Facet"][];
            /** @description Links to this page of the list and to the next one. */
            links: components["schemas"]["PageLinks"];
            /** @description The condition or nutrient that the evidence is about. */
            about: components["schemas"]["Reference"];
            /** @description Count of the rows on mere associations, with a link to them. An association shows no cause, so these rows never appear among what helps. */
            linkedWith: components["schemas"]["Tally"];
            /** @description Count of the rows on risks that taking something may raise, with a link to them. */
            raisesRisk: components["schemas"]["Tally"];
            /** @description For a condition: its narrower conditions, each with a count of its rows. Empty for a nutrient. */
            narrower: components["schemas"]["NarrowerEvidence"][];
            /**
             * @description The notice that this is information, not medical advice.
             * @example Information, not medical advice.
             */
            notice: string;
        };
        /**
         * @description How much of a row is delivered.
         *
         *     - [`full`](/vocabularies/evidence-views#full): The whole row.
         *     - [`summary`](/vocabularies/evidence-views#summary): What a table shows: names, finding, certainty, group, phrase, safety level and the leading effect.
         *
         *     Published at `/v1/vocabularies/evidence-views`.
         * @enum {string}
         */
        EvidenceView: "full" | "summary";
        /** @description Counts of the items of the whole filtered list, not of one page, by one of their properties. */
        Facet: {
            /**
             * @description Name of the property, as given in `facets`.
             * @example certainty
             */
            facet: string;
            /** @description The values that occur, most frequent first; at most 100. An item may have several values of one property, or none. */
            values: components["schemas"]["FacetValue"][];
        };
        /** @description A value and the number of items that have it. */
        FacetValue: {
            /**
             * @description The value, as the filter of the same name accepts it.
             * @example very-low
             */
            value: string;
            /**
             * @description Its name, if the value is a code or an id.
             * @example Very low
             */
            label?: string;
            /**
             * Format: int32
             * @description Number of items.
             * @example 12
             */
            count: number;
        };
        /**
         * @description Which side a result speaks for.
         *
         *     - [`intervention`](/vocabularies/favours#intervention): The treatment, or the group with the exposure, does better.
         *     - [`comparator`](/vocabularies/favours#comparator): The control does better.
         *     - [`neither`](/vocabularies/favours#neither): No difference was shown.
         *     - [`not-applicable`](/vocabularies/favours#not-applicable): The result compares no two sides.
         *
         *     Published at `/v1/vocabularies/favours`.
         * @enum {string}
         */
        Favours: "intervention" | "comparator" | "neither" | "not-applicable";
        /**
         * @description How well a passage reports the study it leans on. It compares page and paper and says nothing of whether the claim is true.
         *
         *     - [`accurate`](/vocabularies/fidelities#accurate): The study shows what the passage says.
         *     - [`overstated`](/vocabularies/fidelities#overstated): The study shows less than the passage says.
         *     - [`understated`](/vocabularies/fidelities#understated): The study shows more than the passage says.
         *     - [`unsupported`](/vocabularies/fidelities#unsupported): The study does not show it at all.
         *     - [`unverifiable`](/vocabularies/fidelities#unverifiable): The study could not be identified or read.
         *
         *     Published at `/v1/vocabularies/fidelities`.
         * @enum {string}
         */
        Fidelity: "accurate" | "overstated" | "understated" | "unsupported" | "unverifiable";
        /** @description One field of a curated entry that differs. */
        FieldChange: {
            /**
             * @description Position of the field in the curated entry, as a JSON Pointer (RFC 6901).
             * @example /assessment/certainty
             */
            pointer: string;
            /**
             * @description The earlier value as JSON text. Absent where there was none.
             * @example "low"
             */
            before?: string;
            /**
             * @description The later value as JSON text. Absent where there is none.
             * @example "very-low"
             */
            after?: string;
        };
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        FindMechanismPathsFormat: "json" | "graphml" | "mermaid";
        /** @description A finding about several items together, or about how an item is taken. */
        Finding: {
            /**
             * @description Kind of the finding.
             * @example interaction
             */
            kind: components["schemas"]["FindingKind"];
            /**
             * @description JSON Pointers (RFC 6901) of the items in the request.
             * @example [
             *       "/items/0",
             *       "/items/1"
             *     ]
             */
            items: string[];
            /**
             * @description The finding in words.
             * @example Calcium lowers the absorption of iron, so the two are taken at least two hours apart.
             */
            text: string;
            /** @description The claim that the finding rests on. */
            claim: components["schemas"]["ClaimNote"];
        };
        /**
         * @description What the items of a dose check do to each other.
         *
         *     - [`interaction`](/vocabularies/finding-kinds#interaction): A claim says that two of them change each other’s absorption or effect.
         *     - [`timing`](/vocabularies/finding-kinds#timing): The times or meals given do not agree with each other, or with how one of them is taken.
         *
         *     Published at `/v1/vocabularies/finding-kinds`.
         * @enum {string}
         */
        FindingKind: "interaction" | "timing";
        /**
         * @description Whether a dose is taken with food.
         *
         *     - [`with-food`](/vocabularies/food-relations#with-food): Taken with a meal.
         *     - [`empty-stomach`](/vocabularies/food-relations#empty-stomach): Taken away from meals.
         *     - [`not-stated`](/vocabularies/food-relations#not-stated): The source does not say.
         *
         *     Published at `/v1/vocabularies/food-relations`.
         * @enum {string}
         */
        FoodRelation: "with-food" | "empty-stomach" | "not-stated";
        /** @description A chemical form of a nutrient: its composition, its identifiers, how its amounts are converted, and the doses and studies that name it. */
        Form: {
            /** @description Stable id; never reused. Compared byte by byte. */
            id: string;
            /**
             * @description Name of the form.
             * @example magnesium oxide
             */
            name: string;
            /** @description Other names of the form. */
            synonyms?: string[];
            /**
             * @description Id of the concept by which claims refer to the form. Absent where there is none.
             * @example magnesium-oxide
             */
            concept?: string;
            /**
             * @description Chemical formula.
             * @example MgO
             */
            formula?: string;
            /**
             * Format: decimal
             * @description Molar mass of the form, in g/mol.
             * @example 40.304
             */
            molarMass?: number;
            /**
             * @description Symbol of the element that `elementalFraction` refers to.
             * @example Mg
             */
            element?: string;
            /**
             * Format: decimal
             * @description Mass fraction of the element: grams of the element in one gram of the form, above 0 and at most 1.
             * @example 0.603
             */
            elementalFraction?: number;
            /** @description Verified external identifiers of the form. */
            identifiers?: components["schemas"]["Identifier"][];
            /** @description Factors that convert amounts of the form to activity units. */
            activity?: components["schemas"]["ActivityFactor"][];
            /**
             * @description How the form is made, where that matters for the amount.
             * @example synthetic
             */
            origin?: components["schemas"]["Origin"];
            /**
             * @description How far the record was checked.
             * @example partly-verified
             */
            verification: components["schemas"]["Verification"];
            /** @description A note by the curator. */
            note?: string;
            /** @description The nutrient that it is a form of. */
            nutrient: components["schemas"]["Reference"];
            /** @description The dosages of the nutrient that name this form or its `concept`. */
            dosages: components["schemas"]["Reference"][];
            /** @description The studies with an arm that was given the nutrient in this form, named by its id or its `concept`. */
            studies: components["schemas"]["Reference"][];
            /** @description Links of the form. */
            links: components["schemas"]["FormLinks"];
        };
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        FormFacet: "nutrient" | "element" | "hasElementalFraction" | "hasActivity" | "origin" | "verification";
        /** @description Links of a form. */
        FormLinks: {
            /**
             * Format: uri-reference
             * @description The item itself.
             * @example /v1/nutrients/iron
             */
            self: string;
            /**
             * Format: uri-reference
             * @description The nutrient that it is a form of.
             * @example /v1/nutrients/magnesium
             */
            nutrient: string;
            /**
             * Format: uri-reference
             * @description Dosages that name the form or its concept, with their amounts.
             * @example /v1/dosages?form=magnesium-oxide
             */
            dosages: string;
            /**
             * Format: uri-reference
             * @description Rows of evidence about the nutrient in this form.
             * @example /v1/evidence?form=magnesium-oxide
             */
            evidence: string;
            /**
             * Format: uri-reference
             * @description Claims about the concept of the form. Absent where claims have no concept to refer to it by.
             * @example /v1/claims?concept=magnesium-oxide
             */
            claims?: string;
        };
        /** @description A form of a nutrient, with its id and name. */
        FormName: {
            /**
             * @description Id of the form, among the forms of the nutrient or as a concept.
             * @example magnesium-oxide
             */
            id: string;
            /**
             * @description Name of the form.
             * @example magnesium oxide
             */
            label: string;
        };
        /** @description One page of a list. */
        FormPage: {
            /** @description The items, in the requested order. May be empty. */
            data: components["schemas"]["Form"][];
            /** @description Page size and cursor of the next page. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description The release that the whole list is read from; following `next` stays in it.
             * @example 2026.1
             */
            release: string;
            /** @description Counts over the whole filtered list, if `facets` requests them. */
            facets?: components["schemas"]["Facet"][];
            /** @description Links to this page of the list and to the next one. */
            links: components["schemas"]["PageLinks"];
        };
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        FormSort: "id" | "name";
        /** @description How often a dose is taken. */
        Frequency: {
            /**
             * Format: decimal
             * @description Number of times the dose is taken in each period.
             * @example 2
             */
            times?: number;
            /**
             * @description The period in which `times` is counted.
             * @example day
             */
            per: components["schemas"]["FrequencyPeriod"];
            /**
             * @description The frequency in words.
             * @example twice daily
             */
            text: string;
        };
        /**
         * @description The period a number of doses is counted over.
         *
         *     - [`day`](/vocabularies/frequency-periods#day): Doses in a day.
         *     - [`week`](/vocabularies/frequency-periods#week): Doses in a week.
         *     - [`dose`](/vocabularies/frequency-periods#dose): A single dose, whenever it is taken.
         *     - [`course`](/vocabularies/frequency-periods#course): Doses in a whole course of treatment.
         *
         *     Published at `/v1/vocabularies/frequency-periods`.
         * @enum {string}
         */
        FrequencyPeriod: "day" | "week" | "dose" | "course";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetCitationFormat: "json" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetClaimFormat: "json" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetClaimHistoryFormat: "json";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetConceptFormat: "json" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetConceptNeighbourhoodFormat: "json" | "graphml" | "mermaid";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetConclusionFormat: "json" | "jsonld";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetConditionEvidenceFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetConditionFormat: "json" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetConditionNeighbourhoodFormat: "json" | "graphml" | "mermaid";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetContextFormat: "jsonld";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetDisagreementFormat: "json" | "jsonld";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetDosageFormat: "json" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetEntryFormat: "json";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetEvidenceFormat: "json" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetEvidenceLineFormat: "json" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetFormFormat: "json" | "jsonld";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetInteractionFormat: "json" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetMechanismFormat: "json" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetNutrientEvidenceFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetNutrientFormat: "json" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetNutrientNeighbourhoodFormat: "json" | "graphml" | "mermaid";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetOutcomeFormat: "json" | "jsonld";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetReferenceIntakeFormat: "json" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetReleaseDocumentsFormat: "json";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetReleaseFeedFormat: "atom";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetReleaseFormat: "json" | "jsonld";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetReleaseManifestFormat: "json";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetReleaseProofFormat: "json";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetSourceFormat: "json" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetStudyFormat: "json" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        GetVocabularyFormat: "json" | "jsonld";
        /** @description The amount as the service understood it. */
        GivenAmount: {
            /**
             * Format: decimal
             * @description The amount, in `unit`.
             * @example 250
             */
            amount: number;
            /**
             * @description Unit of the amount.
             * @example mg
             */
            unit: components["schemas"]["Unit"];
            /**
             * @description UCUM code of the unit.
             * @example mg
             */
            ucum: string;
        };
        /**
         * @description What can lower the certainty of evidence.
         *
         *     - [`risk-of-bias`](/vocabularies/grade-domains#risk-of-bias): How the studies were done.
         *     - [`inconsistency`](/vocabularies/grade-domains#inconsistency): Studies that disagree.
         *     - [`indirectness`](/vocabularies/grade-domains#indirectness): Other people, doses or outcomes than asked about.
         *     - [`imprecision`](/vocabularies/grade-domains#imprecision): Too few people or events.
         *     - [`publication-bias`](/vocabularies/grade-domains#publication-bias): Studies that may be missing.
         *
         *     Published at `/v1/vocabularies/grade-domains`.
         * @enum {string}
         */
        GradeDomain: "risk-of-bias" | "inconsistency" | "indirectness" | "imprecision" | "publication-bias";
        /** @description An edge of the graph: a statement of a claim. */
        GraphEdge: {
            /**
             * @description Id of the edge: the id of the claim and the position of the statement in it, from 0.
             * @example CLM0179-0
             */
            id: string;
            /**
             * @description Id of the node where the edge begins.
             * @example iron
             */
            source: string;
            /**
             * @description Id of the node where the edge ends.
             * @example dopamine
             */
            target: string;
            /**
             * @description The relation between the two nodes.
             * @example needed-to-produce
             */
            predicate: components["schemas"]["Predicate"];
            /** @description The claim that states the edge. */
            claim: components["schemas"]["Reference"];
            /**
             * @description How well the edge is backed.
             * @example unsourced
             */
            status: components["schemas"]["HopStatus"];
        };
        /** @description A node of the graph: a nutrient, condition or concept. */
        GraphNode: {
            /**
             * @description Id of the nutrient, condition or concept.
             * @example dopamine
             */
            id: string;
            /**
             * @description Name of the item.
             * @example Dopamine
             */
            label: string;
            /**
             * @description Kind of the item.
             * @example concept
             */
            kind: components["schemas"]["ItemKind"];
            /**
             * @description Path of the item.
             * @example /v1/concepts/dopamine
             */
            href: string;
        };
        /** @description Findings that fall into one group of evidence. */
        GroupCase: {
            /**
             * @description The relation.
             * @example treats
             */
            relation: components["schemas"]["Relation"];
            /**
             * @description The finding.
             * @example helps
             */
            finding: components["schemas"]["EvidenceFinding"];
            /**
             * @description Any of these certainties; codes of `/v1/vocabularies/certainties`.
             * @example [
             *       "high",
             *       "moderate"
             *     ]
             */
            certainties: string[];
        };
        /** @description State of the service. */
        Health: {
            /**
             * @description State of the service: `live` or `ready`.
             * @example ready
             */
            status: string;
            /**
             * @description Id of the newest release. Present only when ready.
             * @example 2026.1
             */
            release?: string;
        };
        /**
         * @description How firmly a source words a statement.
         *
         *     - [`asserted`](/vocabularies/hedges#asserted): Stated as a fact, or as what a trial found.
         *     - [`hedged`](/vocabularies/hedges#hedged): Softened by words such as may, might, could, can, perhaps, thought to or suggests.
         *     - [`disputed-in-text`](/vocabularies/hedges#disputed-in-text): The source itself reports that the matter is debated.
         *
         *     Published at `/v1/vocabularies/hedges`.
         * @enum {string}
         */
        Hedge: "asserted" | "hedged" | "disputed-in-text";
        /** @description An item that the search found. */
        Hit: {
            /**
             * @description Kind of the item.
             * @example claim
             */
            kind: components["schemas"]["ItemKind"];
            /**
             * @description Id of the item within its collection.
             * @example CLM0260
             */
            id: string;
            /** @description Name of the item. */
            label: string;
            /** @description A passage of our text about the item, with the words found in it. */
            snippet: components["schemas"]["Snippet"];
            /**
             * Format: double
             * @description How well the item matches; comparable only among hits of the same answer. Above 1 where the search words are one of its names.
             * @example 0.61
             */
            score: number;
            /**
             * @description Path of the item. Add the parameter `release` to stay within a pinned release.
             * @example /v1/claims/CLM0260
             */
            href: string;
        };
        /** @description One hop of a chain. */
        Hop: {
            /**
             * Format: int32
             * @description Number of the hop; 0 is the overall statement. Hops with the same number are parallel arms.
             * @example 1
             */
            hop: number;
            /**
             * Format: int32
             * @description Number of the parallel arm, starting at 1.
             * @example 1
             */
            arm: number;
            /** @description The claim that states the hop. */
            claim: components["schemas"]["Reference"];
            /**
             * @description How well the hop is backed.
             * @example unsourced
             */
            status: components["schemas"]["HopStatus"];
            /**
             * @description Our verdict on the claim of the hop.
             * @example weakly-supported
             */
            verdict: components["schemas"]["Verdict"];
            /**
             * @description Certainty of the evidence for the claim of the hop.
             * @example very-low
             */
            certainty: components["schemas"]["Certainty"];
            /** @description A note by the curator. */
            note?: string;
        };
        /**
         * @description How well one step of a mechanism is backed. The terms stand from best to worst.
         *
         *     - [`established`](/vocabularies/hop-statuses#established): A reference work or authority states it as settled physiology.
         *     - [`demonstrated-in-patients`](/vocabularies/hop-statuses#demonstrated-in-patients): Shown in people with the condition.
         *     - [`in-vitro`](/vocabularies/hop-statuses#in-vitro): Shown in cells or tissue only.
         *     - [`inferred`](/vocabularies/hop-statuses#inferred): A plausible step drawn from verified physiology or indirect evidence.
         *     - [`disputed`](/vocabularies/hop-statuses#disputed): The evidence, or the page itself, contradicts it.
         *     - [`unsourced`](/vocabularies/hop-statuses#unsourced): The page gives no source and none was found.
         *
         *     Published at `/v1/vocabularies/hop-statuses`.
         * @enum {string}
         */
        HopStatus: "established" | "demonstrated-in-patients" | "in-vitro" | "inferred" | "disputed" | "unsourced";
        /** @description How to cite a release of the knowledge base, or one answer at it. */
        HowToCite: {
            /**
             * @description What is cited: the title of the knowledge base, or what the answer is about.
             * @example Open evidence on nutrients and conditions
             */
            title: string;
            /** @description Author of the knowledge base. */
            author: string;
            /**
             * @description Id of the release to cite. A release never changes.
             * @example 2026.1
             */
            release: string;
            /**
             * Format: date
             * @description Date on which the release was published (UTC).
             * @example 2026-11-22
             */
            published: string;
            /**
             * @description Licence of the data, an SPDX identifier.
             * @example CC-BY-4.0
             */
            license: string;
            /** @description SHA-256 checksum of the content of the release, which distinguishes it from any other release. */
            checksum: string;
            /**
             * @description Permanent link: the absolute address of the release, or of the answer at it.
             * @example https://api.example.org/v1/releases/2026.1
             */
            url: string;
            /** @description The reference as text in Vancouver style. There is no DOI. */
            vancouver: string;
            /** @description The reference as text in APA style (7th edition). */
            apa: string;
            /** @description Link to this citation. */
            links: components["schemas"]["ItemLinks"];
        };
        /** @description An identifier of a substance in a public registry. */
        Identifier: {
            /**
             * @description The registry that issued the identifier.
             * @example chebi
             */
            scheme: components["schemas"]["IdentifierScheme"];
            /**
             * @description The identifier, as a CURIE where the registry has one.
             * @example CHEBI:25107
             */
            value: string;
            /**
             * @description The entity that the identifier names. Absent where that is the nutrient as such.
             * @example atom
             */
            entity?: string;
        };
        /**
         * @description Registers whose identifiers are given for nutrients and their forms.
         *
         *     - [`cas`](/vocabularies/identifier-schemes#cas): The number of a substance in the registry of the Chemical Abstracts Service, written CAS:7439-95-4.
         *     - [`unii`](/vocabularies/identifier-schemes#unii): The code of a substance in the register of the US Food and Drug Administration, written UNII:I38ZP9992A.
         *     - [`chebi`](/vocabularies/identifier-schemes#chebi): Chemical Entities of Biological Interest, written CHEBI:25107; atom, ion and class have identifiers of their own.
         *     - [`pubchem`](/vocabularies/identifier-schemes#pubchem): The number of a compound in PubChem, written PUBCHEM:888.
         *     - [`mesh`](/vocabularies/identifier-schemes#mesh): Medical Subject Headings, written MESH:D008274.
         *     - [`drugbank`](/vocabularies/identifier-schemes#drugbank): The accession of a substance in DrugBank, written DRUGBANK:DB01378.
         *
         *     Published at `/v1/vocabularies/identifier-schemes`.
         * @enum {string}
         */
        IdentifierScheme: "cas" | "unii" | "chebi" | "pubchem" | "mesh" | "drugbank";
        /** @description The way from one digest to the root of a hash tree (RFC 9162, section 2.1.3). */
        InclusionProof: {
            /**
             * @description Collection and id. The leaf is the text of key, space and digest.
             * @example claims/CLM0001
             */
            key: string;
            /** @description SHA-256 of the content, hexadecimal. */
            digest: string;
            /**
             * Format: int32
             * @description Position of the leaf, from 0.
             */
            index: number;
            /**
             * Format: int32
             * @description Number of leaves.
             */
            size: number;
            /** @description The hashes from the leaf up, hexadecimal. */
            path: string[];
            /** @description The root that they lead to, hexadecimal. */
            root: string;
        };
        /** @description What a product states that it contains, or leaves out on purpose. */
        Ingredient: {
            /** @description The nutrient or concept that is the ingredient. */
            item: components["schemas"]["Reference"];
            /**
             * @description Id of the form of the ingredient. Absent where it is not stated.
             * @example methylcobalamin
             */
            form?: string;
            /**
             * Format: decimal
             * @description Amount of the ingredient, in `unit`. Absent where it is not stated.
             * @example 300
             */
            amount?: number;
            /**
             * @description Unit of the amount.
             * @example mg
             */
            unit?: components["schemas"]["Unit"];
            /**
             * @description What the amount counts: for example the element alone or the whole compound.
             * @example elemental
             */
            basis?: components["schemas"]["Basis"];
            /**
             * @description The serving that the amount refers to.
             * @example 3 capsules a day
             */
            per?: string;
            /** @description True where the manufacturer leaves the ingredient out on purpose. */
            excluded: boolean;
            /** @description Ids of the passages that state the ingredient. */
            passages: string[];
            /** @description A note by the curator. */
            note?: string;
        };
        /**
         * @description Which intake a reference value counts. A dose is compared only with what the value counts.
         *
         *     - [`all-sources`](/vocabularies/intake-bases#all-sources): Food, drink and supplements together.
         *     - [`supplemental`](/vocabularies/intake-bases#supplemental): Supplements and what is added to food, not what food holds by nature.
         *     - [`synthetic`](/vocabularies/intake-bases#synthetic): Synthetic forms from supplements and fortified food only.
         *     - [`pharmacological`](/vocabularies/intake-bases#pharmacological): Medicines and supplements only, not food and water.
         *
         *     Published at `/v1/vocabularies/intake-bases`.
         * @enum {string}
         */
        IntakeBasis: "all-sources" | "supplemental" | "synthetic" | "pharmacological";
        /**
         * @description What a reference intake says. None of the limits is a target.
         *
         *     - [`ear`](/vocabularies/intake-kinds#ear): The intake that meets the need of half of a healthy group; North America.
         *     - [`rda`](/vocabularies/intake-kinds#rda): The intake that meets the need of nearly all of a healthy group; North America.
         *     - [`pri`](/vocabularies/intake-kinds#pri): The intake that meets the need of nearly all of a healthy group; European Union.
         *     - [`ar`](/vocabularies/intake-kinds#ar): The intake that meets the need of half of a healthy group; European Union.
         *     - [`ai`](/vocabularies/intake-kinds#ai): The intake assumed to be enough where the evidence does not allow a recommendation.
         *     - [`ul`](/vocabularies/intake-kinds#ul): The highest usual intake that is unlikely to harm nearly anyone in the group. It is not a target.
         *     - [`cdrr`](/vocabularies/intake-kinds#cdrr): The intake above which eating less lowers the risk of chronic disease. It is not an upper level of toxicity.
         *     - [`safe-level`](/vocabularies/intake-kinds#safe-level): An intake below which there is no concern, given where no upper level could be set. It is not an upper level.
         *     - [`amdr`](/vocabularies/intake-kinds#amdr): A range of the share of energy.
         *
         *     Published at `/v1/vocabularies/intake-kinds`.
         * @enum {string}
         */
        IntakeKind: "ear" | "rda" | "pri" | "ar" | "ai" | "ul" | "cdrr" | "safe-level" | "amdr";
        /**
         * @description Where an amount comes from.
         *
         *     - [`supplement`](/vocabularies/intake-sources#supplement): A supplement, a fortified food or a medicine.
         *     - [`food`](/vocabularies/intake-sources#food): What a food or drink holds by nature.
         *
         *     Published at `/v1/vocabularies/intake-sources`.
         * @enum {string}
         */
        IntakeSource: "supplement" | "food";
        /**
         * @description Whether there is a value.
         *
         *     - [`set`](/vocabularies/intake-statuses#set): The authority gives a value.
         *     - [`not-set`](/vocabularies/intake-statuses#not-set): The authority sets no value. That does not mean that any amount is safe.
         *     - [`not-determinable`](/vocabularies/intake-statuses#not-determinable): The authority could not derive a value from the data. That does not mean that any amount is safe.
         *
         *     Published at `/v1/vocabularies/intake-statuses`.
         * @enum {string}
         */
        IntakeStatus: "set" | "not-set" | "not-determinable";
        /** @description A nutrient and one thing that it interacts with, as stated by a claim. Information, not medical advice. */
        Interaction: {
            /** @description Stable id; never reused. Compared byte by byte. */
            id: string;
            /** @description The nutrient that interacts. */
            nutrient: components["schemas"]["Reference"];
            /** @description Id of the form of the nutrient. Present only where just that form interacts. */
            form?: string;
            /** @description What the nutrient interacts with: a medicine, another nutrient, a food or a condition. */
            other: components["schemas"]["Reference"];
            /**
             * @description What happens when they are combined.
             * @example Less of the antibiotic is taken up.
             */
            effect: string;
            /**
             * @description How severe the interaction is. Absent where the source does not say; that does not mean harmless.
             * @example moderate
             */
            severity?: components["schemas"]["InteractionSeverity"];
            /**
             * @description What the source says to do about the interaction. Absent where it says nothing.
             * @example separate
             */
            management?: components["schemas"]["InteractionManagement"];
            /** @description How far apart in time to take the nutrient and the partner. */
            separation?: components["schemas"]["Separation"];
            /** @description The dose above which the interaction matters. Absent where none is named. */
            doseThreshold?: components["schemas"]["DoseThreshold"];
            /** @description The claim's own sentence, in our words. */
            text: string;
            /**
             * @description Our verdict on the claim.
             * @example supported
             */
            verdict: components["schemas"]["Verdict"];
            /**
             * @description Certainty of the evidence for the claim.
             * @example not-rated
             */
            certainty: components["schemas"]["Certainty"];
            /**
             * @description True once a qualified person has reviewed the claim.
             * @example false
             */
            reviewed: boolean;
            /** @description The claim that states the interaction, with its sources. */
            claim: components["schemas"]["Reference"];
            /** @description Links of the interaction. */
            links: components["schemas"]["ItemLinks"];
        };
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        InteractionFacet: "severity" | "management" | "verdict";
        /**
         * @description What the source says to do about an interaction.
         *
         *     - [`avoid`](/vocabularies/interaction-managements#avoid): Do not take both.
         *     - [`separate`](/vocabularies/interaction-managements#separate): Take them some hours apart.
         *     - [`monitor`](/vocabularies/interaction-managements#monitor): Watch the effect or a measure.
         *     - [`adjust-dose`](/vocabularies/interaction-managements#adjust-dose): Change a dose.
         *     - [`seek-advice`](/vocabularies/interaction-managements#seek-advice): Ask a doctor or pharmacist first.
         *
         *     Published at `/v1/vocabularies/interaction-managements`.
         * @enum {string}
         */
        InteractionManagement: "avoid" | "separate" | "monitor" | "adjust-dose" | "seek-advice";
        /** @description One page of a list. */
        InteractionPage: {
            /** @description The items, in the requested order. May be empty. */
            data: components["schemas"]["Interaction"][];
            /** @description Page size and cursor of the next page. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description The release that the whole list is read from; following `next` stays in it.
             * @example 2026.1
             */
            release: string;
            /** @description Counts over the whole filtered list, if `facets` requests them. */
            facets?: components["schemas"]["Facet"][];
            /** @description Links to this page of the list and to the next one. */
            links: components["schemas"]["PageLinks"];
        };
        /**
         * @description How grave an interaction is, where the source says so. A severity that is absent was not stated; it does not mean harmless.
         *
         *     - [`contraindicated`](/vocabularies/interaction-severities#contraindicated): The two must not be combined.
         *     - [`major`](/vocabularies/interaction-severities#major): It can do grave harm.
         *     - [`moderate`](/vocabularies/interaction-severities#moderate): It can matter and needs attention.
         *     - [`minor`](/vocabularies/interaction-severities#minor): It rarely matters.
         *
         *     Published at `/v1/vocabularies/interaction-severities`.
         * @enum {string}
         */
        InteractionSeverity: "contraindicated" | "major" | "moderate" | "minor";
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        InteractionSort: "id";
        /** @description The change of one item from one release to another. */
        ItemChange: {
            /** @description Stable id; never reused. Compared byte by byte. */
            id: string;
            /**
             * @description Name of the collection that holds the item.
             * @example claims
             */
            collection: string;
            /**
             * @description Kind of the change.
             * @example changed
             */
            change: components["schemas"]["ChangeKind"];
            /** @description Name of the item. For a withdrawn item, its last name. */
            label: string;
            /**
             * @description Path of the item. For a withdrawn item it answers 410, which names what replaces it.
             * @example /v1/claims/CLM0260
             */
            href: string;
            /**
             * @description Id of the release that made the change. In a comparison, the last release that changed the item.
             * @example 2026.2
             */
            release: string;
            /**
             * Format: date-time
             * @description Date and time at which that release was published, in UTC.
             * @example 2026-11-22T12:00:00+00:00
             */
            publishedAt: string;
            /** @description For a changed item: the fields of the curated entry that differ. Empty where only derived values differ, such as the words by which the item is found. Absent for other kinds of change. */
            fields?: components["schemas"]["FieldChange"][];
        };
        /** @description One page of a list. */
        ItemChangePage: {
            /** @description The items, in the requested order. May be empty. */
            data: components["schemas"]["ItemChange"][];
            /** @description Page size and cursor of the next page. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description The release that the whole list is read from; following `next` stays in it.
             * @example 2026.1
             */
            release: string;
            /** @description Counts over the whole filtered list, if `facets` requests them. */
            facets?: components["schemas"]["Facet"][];
            /** @description Links to this page of the list and to the next one. */
            links: components["schemas"]["PageLinks"];
        };
        /**
         * @description The kind of item that a reference leads to: the singular of its collection.
         *
         *     - [`nutrient`](/vocabularies/item-kinds#nutrient): An item of /v1/nutrients.
         *     - [`form`](/vocabularies/item-kinds#form): An item of /v1/forms.
         *     - [`condition`](/vocabularies/item-kinds#condition): An item of /v1/conditions.
         *     - [`concept`](/vocabularies/item-kinds#concept): An item of /v1/concepts.
         *     - [`source`](/vocabularies/item-kinds#source): An item of /v1/sources.
         *     - [`study`](/vocabularies/item-kinds#study): An item of /v1/studies.
         *     - [`claim`](/vocabularies/item-kinds#claim): An item of /v1/claims.
         *     - [`evidence-line`](/vocabularies/item-kinds#evidence-line): An item of /v1/evidence-lines.
         *     - [`mechanism`](/vocabularies/item-kinds#mechanism): An item of /v1/mechanisms.
         *     - [`dosage`](/vocabularies/item-kinds#dosage): An item of /v1/dosages.
         *     - [`reference-intake`](/vocabularies/item-kinds#reference-intake): An item of /v1/reference-intakes.
         *     - [`vocabulary`](/vocabularies/item-kinds#vocabulary): An item of /v1/vocabularies.
         *     - [`disagreement`](/vocabularies/item-kinds#disagreement): An item of /v1/disagreements.
         *     - [`conclusion`](/vocabularies/item-kinds#conclusion): An item of /v1/conclusions.
         *     - [`outcome`](/vocabularies/item-kinds#outcome): An item of /v1/outcomes.
         *
         *     Published at `/v1/vocabularies/item-kinds`.
         * @enum {string}
         */
        ItemKind: "nutrient" | "form" | "condition" | "concept" | "source" | "study" | "claim" | "evidence-line" | "mechanism" | "dosage" | "reference-intake" | "vocabulary" | "disagreement" | "conclusion" | "outcome";
        /** @description Links of an item. */
        ItemLinks: {
            /**
             * Format: uri-reference
             * @description The item itself.
             * @example /v1/nutrients/iron
             */
            self: string;
        };
        /** @description Proves that a document is one of a release's documents, and that the entry behind it is one of the release's entries. */
        ItemProof: {
            /** @description The release, with its checksum. */
            release: components["schemas"]["ReleaseParent"];
            /**
             * @description Version of the contract whose form the document has.
             * @example 0.5.0
             */
            contract: string;
            /** @description The document: the JSON of the item exactly as the service sends it for a single item, without `include` or `fields`. */
            document: components["schemas"]["InclusionProof"];
            /** @description The curated entry behind the document. Absent for items that are concluded or written within another entry. */
            entry?: components["schemas"]["InclusionProof"];
        };
        /**
         * @description Where an authority’s values apply.
         *
         *     - [`north-america`](/vocabularies/jurisdictions#north-america): The countries of the dietary reference intakes.
         *     - [`european-union`](/vocabularies/jurisdictions#european-union): The countries of the European Union.
         *
         *     Published at `/v1/vocabularies/jurisdictions`.
         * @enum {string}
         */
        Jurisdiction: "north-america" | "european-union";
        /** @description A result together with the study that reports it. */
        LeadingResult: {
            /** @description The study that reports the result. */
            study: components["schemas"]["Reference"];
            /** @description The result, with estimate and interval where known. */
            result: components["schemas"]["StudyResult"];
        };
        /** @description The life stage that a reference value is for. */
        LifeStage: {
            /**
             * @description The group, as the authority's table names it.
             * @example female 19-30 y
             */
            text: string;
            /**
             * @description The sex that the value is for. Absent where it is for both.
             * @example female
             */
            sex?: components["schemas"]["Sex"];
            /**
             * Format: int32
             * @description Lower end of the age range in months, included.
             * @example 228
             */
            ageLowMonths: number;
            /**
             * Format: int32
             * @description Upper end of the age range in months, not included. Absent where there is no upper end.
             * @example 372
             */
            ageHighMonths?: number;
            /** @description True where the value is for pregnancy only. */
            pregnant?: boolean;
            /** @description True where the value is for lactation only. */
            lactating?: boolean;
            /** @description The menopausal state that the value is for. */
            menopause?: components["schemas"]["MenopausalState"];
        };
        /** @description A dose as a share of a limit. A limit is not a target. */
        LimitShare: {
            /** @description The reference intake that states the limit. */
            intake: components["schemas"]["Reference"];
            /**
             * @description The kind of limit.
             * @example ul
             */
            kind: components["schemas"]["IntakeKind"];
            /** @description The life stage that the limit is for. */
            lifeStage: components["schemas"]["LifeStage"];
            /**
             * @description Whether a value is set.
             * @example set
             */
            status: components["schemas"]["IntakeStatus"];
            /**
             * Format: decimal
             * @description The limit per day, in `unit`. For a range it is the lower value, which the dose is compared with. Absent where no value is set; that does not mean that any amount is safe.
             * @example 250
             */
            value?: number;
            /**
             * @description Unit of the value and of the counted amounts.
             * @example mg
             */
            unit?: components["schemas"]["Unit"];
            /**
             * @description Which intake the limit counts, such as all sources or supplements only.
             * @example supplemental
             */
            basis: components["schemas"]["IntakeBasis"];
            /** @description Ids of the forms that the limit counts. Absent where it counts every form. */
            forms?: string[];
            /**
             * Format: decimal
             * @description The part of the daily dose that the limit counts, for the lowest reading, in `unit`. Absent where no value is set or none of the dose can be compared with it.
             * @example 300
             */
            countedLow?: number;
            /**
             * Format: decimal
             * @description The part of the daily dose that the limit counts, for the highest reading, in `unit`. Absent where no value is set or none of the dose can be compared with it.
             * @example 300
             */
            countedHigh?: number;
            /**
             * Format: decimal
             * @description The counted amount as a percentage of the limit, for the lowest reading. Absent where `countedLow` is.
             * @example 120
             */
            percentLow?: number;
            /**
             * Format: decimal
             * @description The counted amount as a percentage of the limit, for the highest reading. Absent where `countedHigh` is.
             * @example 120
             */
            percentHigh?: number;
            /**
             * @description The verdict on the highest reading.
             * @example above-limit
             */
            verdict: components["schemas"]["DoseVerdict"];
            /** @description The verdict on the lowest reading. Absent where it is the same as `verdict`. */
            verdictLow?: components["schemas"]["DoseVerdict"];
            /**
             * @description The adverse effect that the limit is based on, where known.
             * @example diarrhoea
             */
            criticalEffect?: string;
            /** @description Notes that are needed to interpret the comparison. */
            notes: string[];
        };
        /** @description How a dosage compares with the limits of one authority for adults who are neither pregnant nor breast-feeding. A limit is not a target. */
        LimitView: {
            /**
             * @description The authority that sets the limits.
             * @example efsa
             */
            authority: components["schemas"]["Authority"];
            /**
             * @description The verdict on the highest reading. Within a limit does not mean advised, and no limit set does not mean safe.
             * @example above-limit
             */
            verdict: components["schemas"]["DoseVerdict"];
            /** @description The verdict on the lowest reading. Absent where it is the same as `verdict`. */
            verdictLow?: components["schemas"]["DoseVerdict"];
            /** @description The verdict in words. */
            note: string;
            /** @description The limits of the authority. Each is compared with the dosage on the basis on which the limit is defined. */
            limits: components["schemas"]["LimitShare"][];
        };
        /** @description The members of the JSON answer without its links, as linked data. */
        LinkedData: {
            /** @description Absolute address of the context. */
            "@context": string;
            /** @description Absolute address of the item or list. */
            "@id"?: string;
            /** @description Kind of item, or List. */
            "@type": string;
        };
        /** @description The context of linked data. */
        LinkedDataContext: {
            /** @description The terms, each with its meaning, as JSON-LD 1.1 defines them. */
            "@context": {
                /** @description Version of JSON-LD. */
                "@version"?: number;
            };
        };
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ListChangesFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ListClaimsFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ListConceptsFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ListConclusionsFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ListConditionsFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ListDisagreementsFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ListDosagesFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ListEvidenceFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ListEvidenceLinesFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ListFormsFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ListInteractionsFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ListMechanismsFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ListNutrientsFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ListOutcomesFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ListReferenceIntakesFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ListReleasesFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ListSourcesFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ListStudiesFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld" | "bibtex" | "ris" | "csl";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ListVocabulariesFormat: "json" | "csv" | "csv-bom" | "ndjson" | "jsonld";
        /**
         * @description How a text that was asked about matches an item.
         *
         *     - [`id`](/vocabularies/match-types#id): The text is the id of the item, letter by letter.
         *     - [`identifier`](/vocabularies/match-types#identifier): The text is a DOI, PubMed id or trial registration, also where it stands in an address.
         *     - [`code`](/vocabularies/match-types#code): The text is a code of a terminology or registry.
         *     - [`name`](/vocabularies/match-types#name): The text is the preferred name, without regard to case, accents and British or American spelling.
         *     - [`synonym`](/vocabularies/match-types#synonym): The text is a synonym, an abbreviation or the name of a form.
         *     - [`fuzzy`](/vocabularies/match-types#fuzzy): The text looks like one of the names; the score says how much.
         *
         *     Published at `/v1/vocabularies/match-types`.
         * @enum {string}
         */
        MatchType: "id" | "identifier" | "code" | "name" | "synonym" | "fuzzy";
        /**
         * @description The statistic a result is given in.
         *
         *     - [`mean-difference`](/vocabularies/measures#mean-difference): The difference of two group means, in the unit of the outcome.
         *     - [`standardised-mean-difference`](/vocabularies/measures#standardised-mean-difference): The difference of two means in units of standard deviation.
         *     - [`weighted-mean-difference`](/vocabularies/measures#weighted-mean-difference): Mean differences of several studies, averaged with weights.
         *     - [`risk-ratio`](/vocabularies/measures#risk-ratio): The risk of an event in one group divided by that in the other.
         *     - [`odds-ratio`](/vocabularies/measures#odds-ratio): The odds of an event in one group divided by those in the other.
         *     - [`percent-change`](/vocabularies/measures#percent-change): A change, or a difference between groups, in per cent.
         *     - [`proportion`](/vocabularies/measures#proportion): The share of people with an event, in per cent.
         *     - [`count`](/vocabularies/measures#count): A number of events or people.
         *     - [`mean-change`](/vocabularies/measures#mean-change): The average change from the start in one group.
         *     - [`median`](/vocabularies/measures#median): The middle value of a group.
         *     - [`correlation`](/vocabularies/measures#correlation): A coefficient of how two quantities vary together.
         *     - [`level-of-evidence`](/vocabularies/measures#level-of-evidence): A level or class a guideline gives to the evidence.
         *     - [`recommendation`](/vocabularies/measures#recommendation): The strength or wording of the advice of a guideline.
         *     - [`other`](/vocabularies/measures#other): Any other statistic, explained in the summary.
         *
         *     Published at `/v1/vocabularies/measures`.
         * @enum {string}
         */
        Measure: "mean-difference" | "standardised-mean-difference" | "weighted-mean-difference" | "risk-ratio" | "odds-ratio" | "percent-change" | "proportion" | "count" | "mean-change" | "median" | "correlation" | "level-of-evidence" | "recommendation" | "other";
        /** @description An ordered chain of mechanism claims, as a document describes it. */
        Mechanism: {
            /** @description Stable id; never reused. Compared byte by byte. */
            id: string;
            /**
             * @description Short name of the chain.
             * @example Magnesium, muscle relaxation and nerve excitability in restless legs
             */
            label: string;
            /** @description Summary of the chain, in our words. */
            summary: string;
            /** @description The document that describes the chain. */
            source: components["schemas"]["Reference"];
            /** @description The nutrients that the chain starts from or acts through. */
            nutrients: components["schemas"]["Reference"][];
            /** @description The conditions that the chain leads to. */
            conditions: components["schemas"]["Reference"][];
            /** @description The hops, ordered by number and arm. Hop 0, where present, is the overall statement that the other hops explain. */
            hops: components["schemas"]["Hop"][];
            /** @description The weakest hop, counting from hop 1. The chain is no stronger than this hop. */
            weakestHop?: components["schemas"]["Hop"];
            /** @description A note by the curator. */
            note?: string;
            /** @description Links to the chain itself and to its claims. */
            links: components["schemas"]["MechanismLinks"];
        };
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        MechanismFacet: "nutrient" | "condition" | "through" | "source";
        /** @description Links of a mechanism. */
        MechanismLinks: {
            /**
             * Format: uri-reference
             * @description The item itself.
             * @example /v1/nutrients/iron
             */
            self: string;
            /**
             * Format: uri-reference
             * @description The claims that state its hops.
             * @example /v1/claims?id=CLM0110,CLM0111
             */
            claims: string;
            /**
             * Format: uri-reference
             * @description All chains of claims from the first nutrient of the mechanism to its first condition. Absent where it has no nutrient or no condition.
             * @example /v1/mechanisms/paths?from=magnesium&to=restless-legs-syndrome
             */
            paths?: string;
        };
        /** @description One page of a list. */
        MechanismPage: {
            /** @description The items, in the requested order. May be empty. */
            data: components["schemas"]["Mechanism"][];
            /** @description Page size and cursor of the next page. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description The release that the whole list is read from; following `next` stays in it.
             * @example 2026.1
             */
            release: string;
            /** @description Counts over the whole filtered list, if `facets` requests them. */
            facets?: components["schemas"]["Facet"][];
            /** @description Links to this page of the list and to the next one. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description One chain of hops. */
        MechanismPath: {
            /**
             * Format: int32
             * @description Number of hops in the chain.
             * @example 2
             */
            length: number;
            /** @description The hops in order. The first may begin at a form, combination or deficiency of the item named in `from`, and the last may end at a symptom of the one named in `to`. */
            hops: components["schemas"]["PathHop"][];
            /** @description The hop that is least well backed. The chain is no stronger than this hop. */
            weakestHop: components["schemas"]["PathHop"];
        };
        /** @description The chains of claims that lead from one item to another. */
        MechanismPaths: {
            /** @description The nutrient, condition or concept where the chains begin. */
            from: components["schemas"]["Reference"];
            /** @description The nutrient, condition or concept where the chains end. */
            to: components["schemas"]["Reference"];
            /**
             * Format: int32
             * @description Largest number of hops that was searched.
             * @example 6
             */
            maxHops: number;
            /** @description The chains, shortest first. Empty where there is none. */
            data: components["schemas"]["MechanismPath"][];
            /**
             * @description True where there may be more chains, because the search reached a limit: on paths, on the hops of a single node, or on the steps examined.
             * @example false
             */
            truncated: boolean;
            /**
             * @description Id of the release that this answer comes from.
             * @example 2026.1
             */
            release: string;
            /** @description Links to this answer and to its drawings. */
            links: components["schemas"]["PathLinks"];
        };
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        MechanismSort: "id";
        /** @description A member of a disagreement. */
        Member: {
            /**
             * @description Whether the member is a claim, a study, a result or a passage.
             * @example result
             */
            kind: components["schemas"]["MemberKind"];
            /**
             * @description Id of the claim, study, result or passage.
             * @example ST003-R6
             */
            id: string;
            /**
             * @description Where the member stands on what is disputed.
             * @example for
             */
            position: components["schemas"]["MemberPosition"];
            /** @description The item the member belongs to: the claim or study itself, the study of a result, or the source of a passage. */
            item: components["schemas"]["Reference"];
            /**
             * @description Our verdict on the claim. Present only where the member is a claim.
             * @example contradicted
             */
            verdict?: components["schemas"]["Verdict"];
            /**
             * @description Certainty of the evidence for the claim. Present only where the member is a claim.
             * @example low
             */
            certainty?: components["schemas"]["Certainty"];
            /** @description The result with its numbers. Present only where the member is a result. */
            result?: components["schemas"]["StudyResult"];
            /** @description The location of the passage and what it says in our words. Present only where the member is a passage. */
            passage?: components["schemas"]["PassageExtract"];
            /** @description A note on the member that matters for this disagreement. */
            note?: string;
        };
        /**
         * @description What a member of a disagreement is.
         *
         *     - [`claim`](/vocabularies/member-kinds#claim): An item of /v1/claims.
         *     - [`study`](/vocabularies/member-kinds#study): An item of /v1/studies as a whole.
         *     - [`result`](/vocabularies/member-kinds#result): One result of a study.
         *     - [`passage`](/vocabularies/member-kinds#passage): One passage of a source.
         *
         *     Published at `/v1/vocabularies/member-kinds`.
         * @enum {string}
         */
        MemberKind: "claim" | "study" | "result" | "passage";
        /**
         * @description Where a member of a disagreement stands.
         *
         *     - [`for`](/vocabularies/member-positions#for): It speaks for the statement that is disputed.
         *     - [`against`](/vocabularies/member-positions#against): It speaks against the statement.
         *     - [`limits`](/vocabularies/member-positions#limits): It narrows the statement or bears on both sides.
         *
         *     Published at `/v1/vocabularies/member-positions`.
         * @enum {string}
         */
        MemberPosition: "for" | "against" | "limits";
        /**
         * @description Groups of women that some reference values tell apart.
         *
         *     - [`premenopausal`](/vocabularies/menopausal-states#premenopausal): Before the menopause.
         *     - [`postmenopausal`](/vocabularies/menopausal-states#postmenopausal): After the menopause.
         *
         *     Published at `/v1/vocabularies/menopausal-states`.
         * @enum {string}
         */
        MenopausalState: "premenopausal" | "postmenopausal";
        /** @description The smallest difference that people notice, and where it was read. */
        MinimalImportantDifference: {
            /**
             * Format: decimal
             * @description The difference, in `unit`; above 0.
             * @example 3
             */
            value: number;
            /**
             * @description Unit of the difference.
             * @example points
             */
            unit: string;
            /** @description The study in which the difference was read. Absent where `citation` names the place. */
            study?: components["schemas"]["Reference"];
            /** @description The place in which the difference was read, in words. Absent where `study` names it. */
            citation?: string;
        };
        /** @description A narrower condition with a count of its rows. */
        NarrowerEvidence: {
            /** @description The narrower condition. */
            condition: components["schemas"]["Reference"];
            /** @description Count of its rows on what helps, with a link to them. */
            rows: components["schemas"]["Tally"];
        };
        /** @description The surroundings of one item: the items it acts on and those that act on it, as nodes and edges. */
        Neighbourhood: {
            /** @description The item in the centre. */
            about: components["schemas"]["Reference"];
            /**
             * Format: int32
             * @description Number of steps that the neighbourhood reaches from the centre.
             * @example 2
             */
            depth: number;
            /** @description The edges. Each is a statement that leads from one node to another. */
            data: components["schemas"]["GraphEdge"][];
            /** @description The nodes that the edges connect. The centre comes first. */
            nodes: components["schemas"]["GraphNode"][];
            /**
             * @description True where the neighbourhood holds more than is shown.
             * @example false
             */
            truncated: boolean;
            /**
             * @description Id of the release that this answer comes from.
             * @example 2026.1
             */
            release: string;
            /** @description Link to this answer. */
            links: components["schemas"]["ItemLinks"];
        };
        /** @description One reading of an amount, in the nutrient's own unit. */
        NormalisedDose: {
            /**
             * @description Short description of the reading.
             * @example if heptahydrate
             */
            label: string;
            /**
             * @description Id of the substance that the amount is of.
             * @example zinc
             */
            substance: string;
            /**
             * Format: decimal
             * @description Lower end of the amount, in `unit`.
             * @example 100.056
             */
            amountLow: number;
            /**
             * Format: decimal
             * @description Upper end of the amount, in `unit`.
             * @example 100.056
             */
            amountHigh: number;
            /**
             * @description Unit of `amountLow` and `amountHigh`.
             * @example mg
             */
            unit: components["schemas"]["Unit"];
            /**
             * @description The period that the amount is for.
             * @example day
             */
            per: components["schemas"]["FrequencyPeriod"];
            /** @description The steps of the conversion, in words. */
            trace: string[];
            /** @description What the reading assumes. */
            assumption?: string;
            /**
             * @description How far the conversion factors were checked.
             * @example partly-verified
             */
            verification: components["schemas"]["Verification"];
        };
        /** @description A value in the unit that most values of its nutrient use. */
        NormalisedIntake: {
            /**
             * Format: decimal
             * @description The value per day, in `unit`; the lower value of a range.
             * @example 350
             */
            value: number;
            /**
             * Format: decimal
             * @description The upper value of a range.
             */
            valueHigh?: number;
            /**
             * @description Unit of the value.
             * @example mg
             */
            unit: components["schemas"]["Unit"];
        };
        /**
         * @description Why a finding is not known.
         *
         *     - [`too-little-evidence`](/vocabularies/not-known-reasons#too-little-evidence): There are studies, and they cannot say.
         *     - [`no-study-found`](/vocabularies/not-known-reasons#no-study-found): Studies were searched for and none was found; the search is on record.
         *     - [`not-looked`](/vocabularies/not-known-reasons#not-looked): Studies have not been looked for here.
         *
         *     Published at `/v1/vocabularies/not-known-reasons`.
         * @enum {string}
         */
        NotKnownReason: "too-little-evidence" | "no-study-found" | "not-looked";
        /** @description A nutrient or other bioactive substance, with the chemical forms it is taken in. */
        Nutrient: {
            /** @description Stable id; never reused. Compared byte by byte. */
            id: string;
            /**
             * @description Preferred name.
             * @example Magnesium
             */
            name: string;
            /**
             * @description Other names and abbreviations.
             * @example [
             *       "Mg",
             *       "magnesium(2+)"
             *     ]
             */
            synonyms: string[];
            /** @description The name as written within a sentence. Absent where that is simply the name with a lower-case first letter. */
            inSentence?: string;
            /**
             * @description The kind of nutrient.
             * @example mineral
             */
            kind: components["schemas"]["NutrientKind"];
            /** @description The groups that the nutrient belongs to. */
            parents: components["schemas"]["Reference"][];
            /** @description The components, where the nutrient is a combination. What is shown for the combination is not thereby shown for its components. */
            components: components["schemas"]["Reference"][];
            /** @description Verified external identifiers. Identifiers that could not be verified are left out. */
            identifiers: components["schemas"]["Identifier"][];
            /** @description Chemical forms, each with the fraction of its mass that is the element, or with its activity factors. */
            forms: components["schemas"]["NutrientForm"][];
            /**
             * Format: decimal
             * @description Molar mass of the nutrient itself in g/mol, given for elements. It is the standard atomic weight published by the IUPAC commission (CIAAW 2021),
             *     to at most five figures, or the conventional value where the commission gives an interval.
             * @example 24.305
             */
            molarMass?: number;
            /**
             * Format: int32
             * @description Charge of the nutrient's ion, used to convert millimoles to milliequivalents. Absent where it has several charges.
             * @example 2
             */
            charge?: number;
            /** @description How amounts of the nutrient are converted, in words. */
            conversionNote?: string;
            /** @description Where the identifiers were checked. */
            identifierSources?: string;
            /** @description A note by the curator. */
            note?: string;
            /** @description Links to what is known about the nutrient. */
            links: components["schemas"]["NutrientLinks"];
        };
        /** @description The total amount of one nutrient in the items, compared with its limits and reference intakes. */
        NutrientDose: {
            /** @description The nutrient. */
            nutrient: components["schemas"]["Reference"];
            /** @description Total amount per day over all items. */
            total: components["schemas"]["DoseTotal"];
            /** @description How the total compares with the reference intakes of each authority. */
            authorities: components["schemas"]["AuthorityView"][];
            /** @description Claims about harms, limits and contraindications of the nutrient. */
            safety: components["schemas"]["ClaimNote"][];
        };
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        NutrientEvidenceFacet: "relation" | "group" | "finding" | "certainty" | "route" | "substanceKind";
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        NutrientEvidenceSort: "group" | "condition" | "certainty" | "id";
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        NutrientFacet: "kind";
        /** @description A chemical form as its nutrient shows it. It has an address of its own under `/v1/forms`. */
        NutrientForm: {
            /** @description Stable id; never reused. Compared byte by byte. */
            id: string;
            /**
             * @description Name of the form.
             * @example magnesium oxide
             */
            name: string;
            /** @description Other names of the form. */
            synonyms?: string[];
            /**
             * @description Id of the concept by which claims refer to the form. Absent where there is none.
             * @example magnesium-oxide
             */
            concept?: string;
            /**
             * @description Chemical formula.
             * @example MgO
             */
            formula?: string;
            /**
             * Format: decimal
             * @description Molar mass of the form, in g/mol.
             * @example 40.304
             */
            molarMass?: number;
            /**
             * @description Symbol of the element that `elementalFraction` refers to.
             * @example Mg
             */
            element?: string;
            /**
             * Format: decimal
             * @description Mass fraction of the element: grams of the element in one gram of the form, above 0 and at most 1.
             * @example 0.603
             */
            elementalFraction?: number;
            /** @description Verified external identifiers of the form. */
            identifiers?: components["schemas"]["Identifier"][];
            /** @description Factors that convert amounts of the form to activity units. */
            activity?: components["schemas"]["ActivityFactor"][];
            /**
             * @description How the form is made, where that matters for the amount.
             * @example synthetic
             */
            origin?: components["schemas"]["Origin"];
            /**
             * @description How far the record was checked.
             * @example partly-verified
             */
            verification: components["schemas"]["Verification"];
            /** @description A note by the curator. */
            note?: string;
        };
        /**
         * @description What sort of thing an entry of the nutrient collection is; not every entry is a nutrient in the strict sense. The group of a term is its kind of substance in rows of evidence.
         *
         *     - [`mineral`](/vocabularies/nutrient-kinds#mineral): A mineral needed in amounts of more than about 100 mg a day.
         *     - [`trace-element`](/vocabularies/nutrient-kinds#trace-element): A mineral needed in small amounts, from micrograms to a few milligrams a day.
         *     - [`electrolyte`](/vocabularies/nutrient-kinds#electrolyte): An ion of body fluids that is not itself a nutrient with a reference intake, such as bicarbonate.
         *     - [`vitamin`](/vocabularies/nutrient-kinds#vitamin): An organic compound the body needs in small amounts and cannot make in full.
         *     - [`vitamin-like`](/vocabularies/nutrient-kinds#vitamin-like): A compound with a vitamin-like role that the body makes in part, such as choline.
         *     - [`amino-acid`](/vocabularies/nutrient-kinds#amino-acid): An amino acid or amino sulfonic acid, essential or not, of proteins or of nerve signalling.
         *     - [`amino-acid-group`](/vocabularies/nutrient-kinds#amino-acid-group): Several amino acids that are studied or sold together.
         *     - [`carotenoid`](/vocabularies/nutrient-kinds#carotenoid): A plant or algal pigment of the carotenoid family, taken as a supplement.
         *     - [`botanical`](/vocabularies/nutrient-kinds#botanical): A medicinal plant or an extract of one.
         *     - [`drug`](/vocabularies/nutrient-kinds#drug): A medicine that is not a nutrient, kept here because it is compared with nutrients.
         *     - [`nutrient-group`](/vocabularies/nutrient-kinds#nutrient-group): Several nutrients that are taken together as one supplement.
         *     - [`product-class`](/vocabularies/nutrient-kinds#product-class): A sort of product whose composition varies by maker.
         *     - [`bioactive-blend`](/vocabularies/nutrient-kinds#bioactive-blend): A fixed mixture of active food compounds.
         *     - [`combination`](/vocabularies/nutrient-kinds#combination): Several nutrients that were studied together and are an entry of their own; what is shown of it is not shown of its parts.
         *
         *     Published at `/v1/vocabularies/nutrient-kinds`.
         * @enum {string}
         */
        NutrientKind: "mineral" | "trace-element" | "electrolyte" | "vitamin" | "vitamin-like" | "amino-acid" | "amino-acid-group" | "carotenoid" | "botanical" | "drug" | "nutrient-group" | "product-class" | "bioactive-blend" | "combination";
        /** @description Links of a nutrient. */
        NutrientLinks: {
            /**
             * Format: uri-reference
             * @description The item itself.
             * @example /v1/nutrients/iron
             */
            self: string;
            /**
             * Format: uri-reference
             * @description Chemical forms of the nutrient, each with its own address and the doses studied with it.
             * @example /v1/forms?nutrient=magnesium
             */
            forms: string;
            /**
             * Format: uri-reference
             * @description Claims about the nutrient.
             * @example /v1/claims?nutrient=magnesium
             */
            claims: string;
            /**
             * Format: uri-reference
             * @description Studies of the nutrient.
             * @example /v1/studies?nutrient=magnesium
             */
            studies: string;
            /**
             * Format: uri-reference
             * @description Dosages of the nutrient.
             * @example /v1/dosages?nutrient=magnesium
             */
            dosages: string;
            /**
             * Format: uri-reference
             * @description Mechanisms that the nutrient takes part in.
             * @example /v1/mechanisms?nutrient=magnesium
             */
            mechanisms: string;
            /**
             * Format: uri-reference
             * @description All evidence on the nutrient, in rows.
             * @example /v1/nutrients/magnesium/evidence
             */
            evidence: string;
            /**
             * Format: uri-reference
             * @description Disagreements about the nutrient.
             * @example /v1/disagreements?nutrient=magnesium
             */
            disagreements: string;
            /**
             * Format: uri-reference
             * @description What the nutrient acts on or is acted on by.
             * @example /v1/nutrients/magnesium/neighbourhood
             */
            neighbourhood: string;
            /**
             * Format: uri-reference
             * @description Reference intakes of the nutrient, by authority and life stage.
             * @example /v1/reference-intakes?nutrient=magnesium
             */
            referenceIntakes: string;
        };
        /** @description One page of a list. */
        NutrientPage: {
            /** @description The items, in the requested order. May be empty. */
            data: components["schemas"]["Nutrient"][];
            /** @description Page size and cursor of the next page. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description The release that the whole list is read from; following `next` stays in it.
             * @example 2026.1
             */
            release: string;
            /** @description Counts over the whole filtered list, if `facets` requests them. */
            facets?: components["schemas"]["Facet"][];
            /** @description Links to this page of the list and to the next one. */
            links: components["schemas"]["PageLinks"];
        };
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        NutrientSort: "id" | "name";
        /**
         * @description How a form of a nutrient is made.
         *
         *     - [`natural`](/vocabularies/origins#natural): The form as nature makes it.
         *     - [`synthetic`](/vocabularies/origins#synthetic): A form made by synthesis that differs from the natural one.
         *
         *     Published at `/v1/vocabularies/origins`.
         * @enum {string}
         */
        Origin: "natural" | "synthetic";
        /** @description Something that studies measure: how a condition changes, or what a treatment does to people. */
        Outcome: {
            /** @description Stable id; never reused. Compared byte by byte. */
            id: string;
            /**
             * @description Preferred name.
             * @example Severity of restless legs
             */
            name: string;
            /** @description Other wordings of the outcome. */
            synonyms: string[];
            /** @description The condition that this is an outcome of, including narrower conditions. Absent where it may be an outcome of any condition. */
            condition?: components["schemas"]["Reference"];
            /** @description The broader outcome that this one is a way of measuring. For example, several scales measure the same severity. */
            parent?: components["schemas"]["Reference"];
            /**
             * @description What the outcome tells about the condition.
             * @example severity
             */
            role: components["schemas"]["OutcomeRole"];
            /**
             * @description How much the outcome weighs in a decision.
             * @example critical
             */
            priority: components["schemas"]["OutcomePriority"];
            /**
             * @description Which direction of change is better.
             * @example lower
             */
            better: components["schemas"]["OutcomeDirection"];
            /**
             * @description The natural unit of the outcome.
             * @example points
             */
            unit?: string;
            /** @description The scale that the outcome is measured with. Absent where it is not measured with a scale. */
            scale?: components["schemas"]["Scale"];
            /** @description Minimal important difference: the smallest difference that people notice. Absent where no value was read. */
            minimalImportantDifference?: components["schemas"]["MinimalImportantDifference"];
            /** @description A note by the curator. */
            note?: string;
            /** @description Links of the outcome. */
            links: components["schemas"]["ItemLinks"];
        };
        /**
         * @description Which way an outcome is better.
         *
         *     - [`lower`](/vocabularies/outcome-directions#lower): Lower is better.
         *     - [`higher`](/vocabularies/outcome-directions#higher): Higher is better.
         *     - [`neither`](/vocabularies/outcome-directions#neither): Neither way is better in itself.
         *
         *     Published at `/v1/vocabularies/outcome-directions`.
         * @enum {string}
         */
        OutcomeDirection: "lower" | "higher" | "neither";
        /** @description What one result shows for one outcome. Every number is as reported; a number that was not reported is absent. */
        OutcomeEffect: {
            /** @description The outcome that was measured. */
            outcome: components["schemas"]["Reference"];
            /**
             * @description What the outcome tells about the condition.
             * @example severity
             */
            role: components["schemas"]["OutcomeRole"];
            /**
             * @description How much the outcome weighs in a decision.
             * @example critical
             */
            priority: components["schemas"]["OutcomePriority"];
            /**
             * @description The direction in which the outcome is better.
             * @example lower
             */
            better: components["schemas"]["OutcomeDirection"];
            /**
             * @description Effect measure of the estimate.
             * @example mean-difference
             */
            measure: components["schemas"]["Measure"];
            /**
             * Format: decimal
             * @description Point estimate, in `unit` if there is one. Absent where not reported.
             * @example -3.78
             */
            estimate?: number;
            /**
             * Format: decimal
             * @description Lower bound of the interval around the estimate, in `unit` if there is one. Absent where not reported.
             * @example -6.25
             */
            lower?: number;
            /**
             * Format: decimal
             * @description Upper bound of the interval around the estimate, in `unit` if there is one. Absent where not reported.
             * @example -1.31
             */
            upper?: number;
            /**
             * Format: decimal
             * @description Level of the interval in per cent, such as 95. Absent where not reported.
             * @example 95
             */
            level?: number;
            /**
             * @description Unit of the estimate and its bounds. Absent where there is none or none was reported.
             * @example points
             */
            unit?: string;
            /**
             * Format: int32
             * @description Number of participants behind the result. Absent where not reported.
             * @example 345
             */
            participants?: number;
            /**
             * Format: int32
             * @description Number of studies behind the result. Absent where not reported.
             * @example 7
             */
            studies?: number;
            /**
             * Format: decimal
             * @description Assumed risk: the number of people per 1000 to whom the outcome happens without the intervention. Absent where not reported.
             * @example 94
             */
            assumedRisk?: number;
            /**
             * Format: decimal
             * @description Corresponding risk: the number of people per 1000 to whom the outcome happens with the intervention. Absent where not reported.
             * @example 127
             */
            correspondingRisk?: number;
            /**
             * @description Whether the effect is as large as people notice. `not-known` where the interval leaves it open or no minimal important difference was read.
             * @example not-known
             */
            worthwhile: components["schemas"]["Worthwhile"];
            /**
             * @description The side that the result favours, as reported.
             * @example intervention
             */
            favours: components["schemas"]["Favours"];
            /**
             * @description Certainty that the review prints for this result. `not-rated` where it prints none or none was read.
             * @example moderate
             */
            certainty: components["schemas"]["Certainty"];
            /**
             * @description The comparator: what the result compares with.
             * @example placebo
             */
            comparator: components["schemas"]["ResultComparator"];
            /** @description The result in one sentence. */
            summary: string;
            /**
             * @description Id of the result within its study.
             * @example ST009-R1
             */
            result: string;
            /** @description The study that reports the result. */
            study: components["schemas"]["Reference"];
        };
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        OutcomeFacet: "role" | "priority" | "condition";
        /** @description One page of a list. */
        OutcomePage: {
            /** @description The items, in the requested order. May be empty. */
            data: components["schemas"]["Outcome"][];
            /** @description Page size and cursor of the next page. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description The release that the whole list is read from; following `next` stays in it.
             * @example 2026.1
             */
            release: string;
            /** @description Counts over the whole filtered list, if `facets` requests them. */
            facets?: components["schemas"]["Facet"][];
            /** @description Links to this page of the list and to the next one. */
            links: components["schemas"]["PageLinks"];
        };
        /**
         * @description How much an outcome weighs in a decision.
         *
         *     - [`critical`](/vocabularies/outcome-priorities#critical): Decisive.
         *     - [`important`](/vocabularies/outcome-priorities#important): Weighs, and does not decide alone.
         *     - [`less`](/vocabularies/outcome-priorities#less): Tells about how it works.
         *
         *     Published at `/v1/vocabularies/outcome-priorities`.
         * @enum {string}
         */
        OutcomePriority: "critical" | "important" | "less";
        /**
         * @description What an outcome tells about its condition.
         *
         *     - [`severity`](/vocabularies/outcome-roles#severity): How bad it is.
         *     - [`frequency`](/vocabularies/outcome-roles#frequency): How often it happens.
         *     - [`duration`](/vocabularies/outcome-roles#duration): How long it lasts.
         *     - [`function`](/vocabularies/outcome-roles#function): What people can do.
         *     - [`quality-of-life`](/vocabularies/outcome-roles#quality-of-life): How people live with it.
         *     - [`remission`](/vocabularies/outcome-roles#remission): Whether it goes away.
         *     - [`incidence`](/vocabularies/outcome-roles#incidence): Whether people get it.
         *     - [`harm`](/vocabularies/outcome-roles#harm): What the treatment itself does to people.
         *     - [`marker`](/vocabularies/outcome-roles#marker): A blood level or other substitute that people do not feel.
         *     - [`process`](/vocabularies/outcome-roles#process): A measure of the body or the laboratory that people do not feel.
         *
         *     Published at `/v1/vocabularies/outcome-roles`.
         * @enum {string}
         */
        OutcomeRole: "severity" | "frequency" | "duration" | "function" | "quality-of-life" | "remission" | "incidence" | "harm" | "marker" | "process";
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        OutcomeSort: "id" | "name";
        /**
         * @description How a reported p value stands to the number given.
         *
         *     - [`equal`](/vocabularies/p-relations#equal): p is that value.
         *     - [`less-than`](/vocabularies/p-relations#less-than): p is below that value.
         *     - [`greater-than`](/vocabularies/p-relations#greater-than): p is above that value.
         *
         *     Published at `/v1/vocabularies/p-relations`.
         * @enum {string}
         */
        PRelation: "equal" | "less-than" | "greater-than";
        /** @description The size of a page and the cursor of the next one. */
        PageInfo: {
            /**
             * Format: int32
             * @description The maximum number of items on a page.
             * @example 50
             */
            limit: number;
            /** @description Opaque cursor of the next page; absent on the last one. Send it back as `cursor` with the same parameters. */
            next?: string;
        };
        /** @description Links of a list. */
        PageLinks: {
            /**
             * Format: uri-reference
             * @description This page.
             * @example /v1/claims?condition=restless-legs-syndrome
             */
            self: string;
            /**
             * Format: uri-reference
             * @description The next page; absent on the last one.
             */
            next?: string;
        };
        /** @description Publishers of one kind of voice, counted by what their pages say. */
        PageVoice: {
            /**
             * @description Kind of voice.
             * @example vendor
             */
            voice: components["schemas"]["Voice"];
            /**
             * Format: int32
             * @description Number of publishers whose pages say that it holds.
             * @example 2
             */
            for: number;
            /**
             * Format: int32
             * @description Number of publishers whose pages say that it does not hold.
             * @example 0
             */
            against: number;
            /**
             * Format: int32
             * @description Number of publishers whose pages leave it open or say both.
             * @example 0
             */
            neutral: number;
        };
        /** @description A numbered passage of a document: its location, a fingerprint and our paraphrase, never the document's own words. */
        Passage: {
            /**
             * @description Id of the passage, made of the document's id and the paragraph number.
             * @example sedorum-b12-rls-p25
             */
            id: string;
            /**
             * Format: int32
             * @description Number of the paragraph, starting at 1. Navigation and advertisements are not counted.
             * @example 25
             */
            number: number;
            /**
             * @description The kind of passage.
             * @example paragraph
             */
            kind: components["schemas"]["PassageKind"];
            /**
             * Format: int32
             * @description Number of the version of the text that the passage belongs to. Present where a document contains the same article more than once.
             * @example 1
             */
            version?: number;
            /**
             * Format: int32
             * @description Offset of the first character of the passage in the document. A line ending counts as one character.
             * @example 3120
             */
            start: number;
            /**
             * Format: int32
             * @description Offset just after the last character of the passage.
             * @example 3260
             */
            end: number;
            /** @description SHA-256 of the passage's text after normalisation: NFC, white space folded to single spaces, trimmed. */
            sha256: string;
            /**
             * @description Id of the passage that this one repeats, possibly in softer words.
             * @example rupa-health-magnesium-b6-rls-p5
             */
            sameAs?: string;
            /** @description What the passage says, in our words. */
            paraphrase: string;
        };
        /** @description A passage as shown in an evidence line. */
        PassageExtract: {
            /**
             * @description Id of the passage.
             * @example rupa-health-magnesium-b6-rls-p5
             */
            id: string;
            /**
             * Format: int32
             * @description Number of the version of the text that the passage belongs to. Present where a document contains the same article more than once.
             * @example 1
             */
            version?: number;
            /**
             * Format: int32
             * @description Offset of the first character of the passage in the document.
             * @example 3120
             */
            start: number;
            /**
             * Format: int32
             * @description Offset just after the last character of the passage.
             * @example 3260
             */
            end: number;
            /** @description What the passage says, in our words. */
            paraphrase: string;
        };
        /**
         * @description What a numbered line of a document is.
         *
         *     - [`heading`](/vocabularies/passage-kinds#heading): A title or heading.
         *     - [`paragraph`](/vocabularies/passage-kinds#paragraph): Running text.
         *     - [`list-item`](/vocabularies/passage-kinds#list-item): One item of a list.
         *     - [`reference`](/vocabularies/passage-kinds#reference): An entry of a list of references.
         *     - [`byline`](/vocabularies/passage-kinds#byline): The name of an author or a date line.
         *     - [`disclaimer`](/vocabularies/passage-kinds#disclaimer): A legal or medical notice.
         *
         *     Published at `/v1/vocabularies/passage-kinds`.
         * @enum {string}
         */
        PassageKind: "heading" | "paragraph" | "list-item" | "reference" | "byline" | "disclaimer";
        /** @description One hop of a chain. */
        PathHop: {
            /**
             * Format: int32
             * @description Number of the hop, counted from 1.
             * @example 1
             */
            hop: number;
            /** @description The nutrient, condition or concept where the hop begins. */
            subject: components["schemas"]["Reference"];
            /**
             * @description The relation between the two.
             * @example needed-to-produce
             */
            predicate: components["schemas"]["Predicate"];
            /** @description The nutrient, condition or concept where the hop ends. */
            object: components["schemas"]["Reference"];
            /** @description The claim that states the hop. Where several claims do, the one that is best backed. */
            claim: components["schemas"]["Reference"];
            /**
             * @description How well the hop is backed.
             * @example unsourced
             */
            status: components["schemas"]["HopStatus"];
            /**
             * @description Our verdict on the claim.
             * @example supported
             */
            verdict: components["schemas"]["Verdict"];
            /**
             * @description Certainty of the evidence for the claim.
             * @example very-low
             */
            certainty: components["schemas"]["Certainty"];
            /** @description Other claims that state the same hop. Empty where there are none. */
            otherClaims: components["schemas"]["Reference"][];
        };
        /** @description Links of an answer with mechanism paths. */
        PathLinks: {
            /**
             * Format: uri-reference
             * @description The item itself.
             * @example /v1/nutrients/iron
             */
            self: string;
            /**
             * Format: uri-reference
             * @description This answer as GraphML, for graph tools.
             * @example /v1/mechanisms/paths?from=iron&to=restless-legs-syndrome&format=graphml
             */
            graphml: string;
            /**
             * Format: uri-reference
             * @description This answer as Mermaid text, which can be drawn for people to read.
             * @example /v1/mechanisms/paths?from=iron&to=restless-legs-syndrome&format=mermaid
             */
            mermaid: string;
        };
        /** @description The finding of a row as a sentence. */
        Phrase: {
            /**
             * @description Code of the sentence in `/v1/vocabularies/evidence-phrases`, made of relation, finding and certainty, and in some cases the reason why nothing is known. Use it for translations.
             * @example treats.helps.moderate
             */
            code: string;
            /**
             * @description The sentence in English.
             * @example Iron probably relieves restless legs syndrome.
             */
            text: string;
        };
        /**
         * @description What the sentence of a claim itself says of the relation, before any verdict.
         *
         *     - [`affirms`](/vocabularies/polarities#affirms): The relation holds: it helps, causes, is linked, is lower in.
         *     - [`denies`](/vocabularies/polarities#denies): The relation does not hold: no effect, no link, no difference, not suitable, not sufficient.
         *     - [`reverses`](/vocabularies/polarities#reverses): The relation runs in the direction opposite to the usual hypothesis.
         *     - [`leaves-open`](/vocabularies/polarities#leaves-open): The sentence itself says that the matter is open or debated.
         *
         *     Published at `/v1/vocabularies/polarities`.
         * @enum {string}
         */
        Polarity: "affirms" | "denies" | "reverses" | "leaves-open";
        /** @description The population that something is about, in words and as structured fields. A field is given only where it holds for everyone in the population; an absent field means that nothing is stated. */
        Population: {
            /**
             * @description The population in words.
             * @example Adults with restless legs syndrome and low iron stores
             */
            text: string;
            /** @description The sex, where everyone has the same. */
            sex?: components["schemas"]["Sex"];
            /** @description The age range. */
            ages?: components["schemas"]["AgeRange"];
            /** @description True where the words name an age group but no number. */
            agesAreApproximate?: boolean;
            /** @description True where everyone is pregnant. */
            pregnant?: boolean;
            /** @description True where everyone is breast-feeding. */
            lactating?: boolean;
            /** @description The menopausal state that everyone is in. */
            menopause?: components["schemas"]["MenopausalState"];
            /** @description The range of weeks of pregnancy. */
            gestationWeeks?: components["schemas"]["WeekRange"];
            /** @description True where everyone has recently given birth. */
            postpartum?: boolean;
            /** @description True where everyone is said to be healthy. */
            healthy?: boolean;
            /** @description The conditions, nutrients or concepts that everyone has or takes. */
            with?: components["schemas"]["Reference"][];
            /** @description The conditions, nutrients or concepts that nobody has or takes. */
            without?: components["schemas"]["Reference"][];
            /** @description What everyone is at increased risk of. */
            atRiskOf?: components["schemas"]["Reference"][];
            /** @description What everyone has had in the past. */
            history?: components["schemas"]["Reference"][];
            /** @description Markers with the values that everyone meets. */
            markers?: components["schemas"]["PopulationMarker"][];
            /** @description True where meeting any one of the markers is enough. */
            anyOfMarkers?: boolean;
            /**
             * @description Where the people live or are cared for.
             * @example Practices in southern England
             */
            place?: string;
        };
        /** @description A marker and the value that it is compared with. */
        PopulationMarker: {
            /** @description What is measured. */
            marker: components["schemas"]["Reference"];
            /**
             * @description How the marker must compare with the value.
             * @example at-most
             */
            comparator: components["schemas"]["Comparator"];
            /**
             * Format: decimal
             * @description The value, in `unit`.
             * @example 75
             */
            value: number;
            /**
             * @description Unit of the value.
             * @example ng/mL
             */
            unit: string;
        };
        /**
         * @description How a row stands to the people asked for.
         *
         *     - [`stated`](/vocabularies/population-matches#stated): The row says that it is about such people.
         *     - [`not-stated`](/vocabularies/population-matches#not-stated): The row says nothing that would leave such people out, and nothing that names them.
         *
         *     Published at `/v1/vocabularies/population-matches`.
         * @enum {string}
         */
        PopulationMatch: "stated" | "not-stated";
        /**
         * @description The closed list of relations a claim may state between two terms; each has an inverse for reading it from the object, says which relation of evidence its statement answers (`relation`; `relationOfState` where the subject is a lack, a level or a state), and where one fits has a mapping to the Biolink model.
         *
         *     - [`is-a`](/vocabularies/predicates#is-a): The subject is a kind of the object.
         *     - [`form-of`](/vocabularies/predicates#form-of): The subject is a chemical form of the object nutrient.
         *     - [`contains`](/vocabularies/predicates#contains): The subject has the object among its ingredients, members or constituents.
         *     - [`excludes`](/vocabularies/predicates#excludes): The subject lacks the object, on purpose or by nature.
         *     - [`source-of`](/vocabularies/predicates#source-of): The food or product named first supplies the object.
         *     - [`poor-source-of`](/vocabularies/predicates#poor-source-of): The food or product named first supplies too little of the object.
         *     - [`has-property`](/vocabularies/predicates#has-property): The object is a stated feature or dosage form of the subject.
         *     - [`has-reference-value`](/vocabularies/predicates#has-reference-value): The qualifier gives a value of the object quantity for the subject.
         *     - [`administered`](/vocabularies/predicates#administered): The object is the way or time of taking the subject.
         *     - [`equivalent-to`](/vocabularies/predicates#equivalent-to): Both have the same effect or value; the relation reads the same in both directions.
         *     - [`produces`](/vocabularies/predicates#produces): The subject makes the object or turns into it.
         *     - [`needed-to-produce`](/vocabularies/predicates#needed-to-produce): The object is not made without the subject, or is made with its help.
         *     - [`required-for`](/vocabularies/predicates#required-for): The object does not work without the subject.
         *     - [`plays-role-in`](/vocabularies/predicates#plays-role-in): The subject takes part in the object and is not called necessary.
         *     - [`regulates`](/vocabularies/predicates#regulates): The subject keeps the object in balance; no direction is stated.
         *     - [`increases`](/vocabularies/predicates#increases): The subject raises the amount or activity of the object.
         *     - [`decreases`](/vocabularies/predicates#decreases): The subject lowers the amount or activity of the object.
         *     - [`causes-loss-of`](/vocabularies/predicates#causes-loss-of): Through the subject the body loses the object.
         *     - [`inhibits`](/vocabularies/predicates#inhibits): The subject blocks the object.
         *     - [`buffered-by`](/vocabularies/predicates#buffered-by): The subject is an acid that the object neutralises.
         *     - [`supports`](/vocabularies/predicates#supports): The subject maintains the normal working of the object or helps it.
         *     - [`counteracts`](/vocabularies/predicates#counteracts): The subject opposes the object or protects against it.
         *     - [`causes`](/vocabularies/predicates#causes): The subject leads to the object.
         *     - [`contributes-to`](/vocabularies/predicates#contributes-to): The subject is one cause of the object among several.
         *     - [`risk-factor-for`](/vocabularies/predicates#risk-factor-for): With the subject the object is more likely.
         *     - [`associated-with`](/vocabularies/predicates#associated-with): Both occur together and no cause is stated; the relation reads the same in both directions.
         *     - [`not-associated-with`](/vocabularies/predicates#not-associated-with): Both are not linked or do not differ; the relation reads the same in both directions and is a negative one, so the polarity of its claim is “denies”.
         *     - [`characterised-by`](/vocabularies/predicates#characterised-by): The object is a sign or symptom of the subject condition.
         *     - [`diagnostic-sign-of`](/vocabularies/predicates#diagnostic-sign-of): The subject finding is said to diagnose the object condition.
         *     - [`lower-in`](/vocabularies/predicates#lower-in): The subject is a measure that is lower in people with the object condition.
         *     - [`higher-in`](/vocabularies/predicates#higher-in): The subject is a measure that is higher in people with the object condition; where low levels were expected, the polarity of the claim is “reverses”.
         *     - [`treats`](/vocabularies/predicates#treats): The subject is said to relieve, resolve or remedy the object condition.
         *     - [`improves`](/vocabularies/predicates#improves): In people who have the object condition, the subject makes it milder or its attacks fewer, or the object outcome better.
         *     - [`prevents`](/vocabularies/predicates#prevents): The subject keeps people who do not have the object condition from getting it.
         *     - [`corrects`](/vocabularies/predicates#corrects): The subject nutrient ends a lack of itself, the object deficiency.
         *     - [`worsens`](/vocabularies/predicates#worsens): The subject aggravates the object condition.
         *     - [`recommended-for`](/vocabularies/predicates#recommended-for): The subject, a nutrient, a test or an action, is advised in the object condition or situation.
         *     - [`measures`](/vocabularies/predicates#measures): The subject test shows the amount or state of the object.
         *     - [`contraindicated-in`](/vocabularies/predicates#contraindicated-in): The subject should not be taken in the object state, population or situation.
         *     - [`interacts-with`](/vocabularies/predicates#interacts-with): The subject and the object change each other’s absorption or effect, or one of them changes the other; the qualifier says how. The relation reads the same in both directions.
         *
         *     Published at `/v1/vocabularies/predicates`.
         * @enum {string}
         */
        Predicate: "is-a" | "form-of" | "contains" | "excludes" | "source-of" | "poor-source-of" | "has-property" | "has-reference-value" | "administered" | "equivalent-to" | "produces" | "needed-to-produce" | "required-for" | "plays-role-in" | "regulates" | "increases" | "decreases" | "causes-loss-of" | "inhibits" | "buffered-by" | "supports" | "counteracts" | "causes" | "contributes-to" | "risk-factor-for" | "associated-with" | "not-associated-with" | "characterised-by" | "diagnostic-sign-of" | "lower-in" | "higher-in" | "treats" | "improves" | "prevents" | "corrects" | "worsens" | "recommended-for" | "measures" | "contraindicated-in" | "interacts-with";
        /** @description A failure as a problem document (RFC 9457). */
        ProblemDocument: {
            /**
             * Format: uri-reference
             * @description Address of the description of this kind of failure.
             * @example /problems/invalid-parameter
             */
            type: string;
            /**
             * @description Name of the HTTP status.
             * @example Bad Request
             */
            title: string;
            /**
             * Format: int32
             * @description HTTP status of the response.
             * @example 400
             */
            status: number;
            /**
             * @description What is wrong in this case, and what would be valid.
             * @example limit: must be between 1 and 200
             */
            detail: string;
            /**
             * @description Stable code of this kind of failure.
             * @example invalid-parameter
             */
            code: string;
            /** @description For invalid parameters: what is wrong with each, by name. For an invalid body: by JSON Pointer. */
            errors?: {
                [key: string]: string[];
            };
            /** @description For a withdrawn item: the items that replace it; empty if there are none. */
            replacedBy?: components["schemas"]["Reference"][];
        };
        /** @description One way to read an amount, converted to the unit of the nutrient's reference intakes unless another unit was asked for. */
        Reading: {
            /**
             * @description Short description of the reading.
             * @example as Magnesium oxide
             */
            label: string;
            /**
             * @description Id of the form that the reading assumes the amount is of. Absent where no form is involved.
             * @example magnesium-oxide
             */
            form?: string;
            /**
             * Format: decimal
             * @description The amount of the nutrient, elemental or in its activity unit, given in `unit`.
             * @example 150.75
             */
            amount: number;
            /**
             * @description Unit of `amount`.
             * @example mg
             */
            unit: components["schemas"]["Unit"];
            /**
             * @description UCUM code of the unit.
             * @example mg
             */
            ucum: string;
            /**
             * Format: decimal
             * @description Conversion factor: how much of `unit` one of the given unit equals.
             * @example 0.603
             */
            factor: number;
            /** @description The conversion steps, in order. */
            steps: components["schemas"]["ConversionStep"][];
            /** @description What the reading assumes beyond what was given. Empty where nothing is assumed. */
            assumptions: string[];
            /**
             * @description How far the least-checked factor in the conversion was checked.
             * @example partly-verified
             */
            verification: components["schemas"]["Verification"];
        };
        /** @description What a claim of kind `recommendation` says, as structured fields. */
        Recommendation: {
            /**
             * @description The organisation that makes the recommendation.
             * @example American Academy of Sleep Medicine
             */
            body: string;
            /**
             * Format: int32
             * @description Year of the recommendation.
             * @example 2025
             */
            year?: number;
            /**
             * @description The purpose of the recommendation, such as treatment.
             * @example treat
             */
            aim: components["schemas"]["RecommendationAim"];
            /**
             * @description Direction of the recommendation, such as for or against.
             * @example for
             */
            direction: components["schemas"]["RecommendationDirection"];
            /**
             * @description Strength of the recommendation, in the organisation's own terms.
             * @example strong
             */
            strength?: string;
            /** @description Who the recommendation applies to, and at which values of which marker. */
            criteria?: string;
            /** @description The dose as recommended, as text. */
            dose?: string;
        };
        /**
         * @description What something is recommended for.
         *
         *     - [`treat`](/vocabularies/recommendation-aims#treat): To treat the condition.
         *     - [`prevent`](/vocabularies/recommendation-aims#prevent): To prevent the condition.
         *     - [`correct`](/vocabularies/recommendation-aims#correct): To end a lack.
         *     - [`test`](/vocabularies/recommendation-aims#test): To test or watch.
         *
         *     Published at `/v1/vocabularies/recommendation-aims`.
         * @enum {string}
         */
        RecommendationAim: "treat" | "prevent" | "correct" | "test";
        /**
         * @description Which way a recommendation goes.
         *
         *     - [`for`](/vocabularies/recommendation-directions#for): It is recommended.
         *     - [`conditional-for`](/vocabularies/recommendation-directions#conditional-for): It is recommended under conditions, or weakly.
         *     - [`no-recommendation`](/vocabularies/recommendation-directions#no-recommendation): The body looked and recommends neither way.
         *     - [`conditional-against`](/vocabularies/recommendation-directions#conditional-against): It is advised against, weakly or under conditions.
         *     - [`against`](/vocabularies/recommendation-directions#against): It is advised against.
         *
         *     Published at `/v1/vocabularies/recommendation-directions`.
         * @enum {string}
         */
        RecommendationDirection: "for" | "conditional-for" | "no-recommendation" | "conditional-against" | "against";
        /** @description A reference to another item: enough to show it, and its address. */
        Reference: {
            /**
             * @description Kind of the item.
             * @example nutrient
             */
            kind: components["schemas"]["ItemKind"];
            /**
             * @description Id of the item within its collection.
             * @example iron
             */
            id: string;
            /**
             * @description Name of the item in the same release.
             * @example Iron
             */
            label: string;
            /**
             * @description Path of the item; add `release` to stay in a pinned release.
             * @example /v1/nutrients/iron
             */
            href: string;
        };
        /** @description One value of one authority for one life stage. Values are given as the authority states them, side by side, and never merged. A limit is not a target. */
        ReferenceIntake: {
            /** @description Stable id; never reused. Compared byte by byte. */
            id: string;
            /** @description The nutrient that the value is for. */
            nutrient: components["schemas"]["Reference"];
            /**
             * @description The authority that sets the value.
             * @example nasem
             */
            authority: components["schemas"]["Authority"];
            /**
             * @description The jurisdiction in which the value applies.
             * @example north-america
             */
            jurisdiction: components["schemas"]["Jurisdiction"];
            /**
             * @description The kind of reference intake, such as a recommendation or an upper level.
             * @example ul
             */
            kind: components["schemas"]["IntakeKind"];
            /** @description The life stage that the value is for. */
            lifeStage: components["schemas"]["LifeStage"];
            /**
             * Format: decimal
             * @description The value per day as the authority states it, in `unit`; the lower value of a range. Absent where none is set.
             * @example 350
             */
            value?: number;
            /**
             * Format: decimal
             * @description The upper value of a range.
             */
            valueHigh?: number;
            /**
             * @description Unit of the value.
             * @example mg
             */
            unit?: components["schemas"]["Unit"];
            /** @description The same value in the unit that most values of the nutrient use. */
            normalised?: components["schemas"]["NormalisedIntake"];
            /**
             * @description Which intake the value counts, such as all sources or supplements only.
             * @example pharmacological
             */
            basis: components["schemas"]["IntakeBasis"];
            /** @description Ids of the forms that the value counts. Absent where it counts every form. */
            forms?: string[];
            /**
             * @description The adverse effect that a limit is based on, where known.
             * @example diarrhoea
             */
            criticalEffect?: string;
            /**
             * @description Whether a value is set. Not set does not mean safe.
             * @example set
             */
            status: components["schemas"]["IntakeStatus"];
            /**
             * @description Date from which the value applies, in ISO 8601, as precise as known.
             * @example 2019
             */
            validFrom?: string;
            /** @description The value that replaced this one. */
            supersededBy?: components["schemas"]["Reference"];
            /** @description The document in which the value was read. */
            source: components["schemas"]["Reference"];
            /** @description The place in the document where the value was read, in the curator's words. */
            citation: string;
            /**
             * @description How far the record was checked.
             * @example verified
             */
            verification: components["schemas"]["Verification"];
            /** @description A note by the curator. */
            note?: string;
            /** @description Links of the reference intake. */
            links: components["schemas"]["ItemLinks"];
        };
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        ReferenceIntakeFacet: "authority" | "kind" | "sex" | "status" | "basis" | "nutrient";
        /** @description One page of a list. */
        ReferenceIntakePage: {
            /** @description The items, in the requested order. May be empty. */
            data: components["schemas"]["ReferenceIntake"][];
            /** @description Page size and cursor of the next page. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description The release that the whole list is read from; following `next` stays in it.
             * @example 2026.1
             */
            release: string;
            /** @description Counts over the whole filtered list, if `facets` requests them. */
            facets?: components["schemas"]["Facet"][];
            /** @description Links to this page of the list and to the next one. */
            links: components["schemas"]["PageLinks"];
        };
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        ReferenceIntakeSort: "id";
        /** @description A dose as a share of a recommended or adequate intake. */
        ReferenceShare: {
            /** @description The reference intake that the dose is compared with. */
            intake: components["schemas"]["Reference"];
            /**
             * @description The kind of reference intake.
             * @example rda
             */
            kind: components["schemas"]["IntakeKind"];
            /** @description The life stage that the reference intake is for. */
            lifeStage: components["schemas"]["LifeStage"];
            /**
             * Format: decimal
             * @description The reference intake per day, in `unit`.
             * @example 320
             */
            value: number;
            /**
             * @description Unit of the value.
             * @example mg
             */
            unit: components["schemas"]["Unit"];
            /**
             * Format: decimal
             * @description The dose as a percentage of the value, for the lowest reading. Absent where the two cannot be compared.
             * @example 47.11
             */
            percentLow?: number;
            /**
             * Format: decimal
             * @description The dose as a percentage of the value, for the highest reading. Absent where the two cannot be compared.
             * @example 78.13
             */
            percentHigh?: number;
            /**
             * @description The verdict on the highest reading: below the reference, within it, or not comparable.
             * @example below-reference
             */
            verdict: components["schemas"]["DoseVerdict"];
            /** @description The curator's note on the reference intake. */
            note?: string;
        };
        /**
         * @description What a nutrient is asked to do for a condition. A row of evidence answers one of them.
         *
         *     - [`treats`](/vocabularies/relations#treats): Makes the condition milder, rarer or shorter in people who have it.
         *     - [`prevents`](/vocabularies/relations#prevents): Fewer people who do not have the condition get it.
         *     - [`corrects`](/vocabularies/relations#corrects): Ends a lack of this very nutrient.
         *     - [`raises-risk`](/vocabularies/relations#raises-risk): More people get the condition, or it gets worse, through taking it.
         *     - [`linked-with`](/vocabularies/relations#linked-with): Goes together with the condition; no cause is said.
         *
         *     Published at `/v1/vocabularies/relations`.
         * @enum {string}
         */
        Relation: "treats" | "prevents" | "corrects" | "raises-risk" | "linked-with";
        /** @description A published state of the knowledge base. It never changes. */
        Release: {
            /** @description Stable id; never reused. Compared byte by byte. */
            id: string;
            /**
             * Format: date-time
             * @description When the release was published, in UTC.
             * @example 2026-11-22T12:00:00+00:00
             */
            publishedAt: string;
            /** @description Release notes by the curator. */
            notes?: string;
            /**
             * @description Version of the API contract whose form the documents of the release have.
             * @example 0.5.0
             */
            contract: string;
            /** @description Checksum of the release: SHA-256, hexadecimal. It stands for every curated entry, the name, date and notes of the release, and the release that it is based on; its manifest says how. Releases with equal checksums are the same release. */
            checksum: string;
            /** @description Root over the documents of the release, the items as they are answered: SHA-256, hexadecimal. Equal roots mean equal answers, byte by byte. */
            documents: string;
            /** @description Number of items in each collection. */
            counts: components["schemas"]["CollectionCount"][];
            /**
             * @description How to cite the knowledge base at this release, in Vancouver style and without an address. `links.cite` also gives the address for good, other styles and formats.
             * @example Nutrient–condition evidence API contributors. Open evidence on nutrients and conditions, release 2026.1. 2026 Nov 22.
             */
            citation: string;
            /**
             * @description Id of the previous release. Absent for the first release.
             * @example 2026.1
             */
            previous?: string;
            /** @description The downloadable files of the release. Given only when a single release is requested. */
            downloads?: components["schemas"]["Download"][];
            /** @description Links to the release itself and to the knowledge base at that release. */
            links: components["schemas"]["ReleaseLinks"];
        };
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        ReleaseFacet: "contract";
        /** @description Links of a release. */
        ReleaseLinks: {
            /**
             * Format: uri-reference
             * @description The item itself.
             * @example /v1/nutrients/iron
             */
            self: string;
            /**
             * Format: uri-reference
             * @description The entry document at this release.
             * @example /v1?release=2026.1
             */
            entry: string;
            /**
             * Format: uri-reference
             * @description The claims at this release.
             * @example /v1/claims?release=2026.1
             */
            claims: string;
            /**
             * Format: uri-reference
             * @description How to cite the release, also as BibTeX, RIS and CSL-JSON.
             * @example /v1/cite?release=2026.1
             */
            cite: string;
            /**
             * Format: uri-reference
             * @description The digest of every curated entry, from which the checksum follows.
             * @example /v1/releases/2026.1/manifest
             */
            manifest: string;
            /**
             * Format: uri-reference
             * @description The digest of every document.
             * @example /v1/releases/2026.1/documents
             */
            documents: string;
            /**
             * Format: uri-reference
             * @description What the release changed. Absent for the first release.
             * @example /v1/releases/2026.1/diff/2026.2
             */
            diff?: string;
        };
        /** @description What a release is: its name, its predecessor, and the digest of every curated entry, folded into one checksum. Whoever holds the checksum can check all of it. */
        ReleaseManifest: {
            /**
             * Format: int32
             * @description Version of the form in which the entries of this release are written.
             * @example 1
             */
            format: number;
            /**
             * @description Id of the release.
             * @example 2026.1
             */
            id: string;
            /**
             * Format: date-time
             * @description When the release was cut, in UTC.
             * @example 2026-11-30T12:00:00Z
             */
            publishedAt: string;
            /** @description The release that this one changes. Absent for the first release. */
            parent?: components["schemas"]["ReleaseParent"];
            /** @description Release notes by the curator. */
            notes?: string;
            /**
             * @description Root of a hash tree (RFC 9162, SHA-256, hexadecimal) over everything else in the manifest but the counts. Its leaves are texts `key value`, ordered
             *     by the bytes of the key: every entry, and `release/format`, `release/id`, `release/publishedAt`, `release/parent` (id and checksum) and
             *     `release/notes` (SHA-256 of the notes), the last two where there are any.
             */
            checksum: string;
            /** @description Number of entries in each collection. */
            counts: {
                [key: string]: number;
            };
            /** @description SHA-256 of every curated entry in its canonical form, by collection and id; and of every withdrawal, by `withdrawals/`, collection and id. */
            entries: {
                [key: string]: string;
            };
        };
        /** @description One page of a list. */
        ReleasePage: {
            /** @description The items, in the requested order. May be empty. */
            data: components["schemas"]["Release"][];
            /** @description Page size and cursor of the next page. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description The release that the whole list is read from; following `next` stays in it.
             * @example 2026.1
             */
            release: string;
            /** @description Counts over the whole filtered list, if `facets` requests them. */
            facets?: components["schemas"]["Facet"][];
            /** @description Links to this page of the list and to the next one. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description A release that another one is based on. */
        ReleaseParent: {
            /** @description Its id. */
            id: string;
            /** @description Its checksum. */
            checksum: string;
        };
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        ReleaseSort: "-published" | "published" | "id";
        /** @description The items that a text may mean, and the release that was searched. */
        ResolutionAnswer: {
            /**
             * @description The text as it was sent.
             * @example Willis Ekbom
             */
            text: string;
            /** @description The candidates, best first, at most five. Empty where nothing resembles the text. */
            data: components["schemas"]["Candidate"][];
            /**
             * @description Id of the release that this answer comes from.
             * @example 2026.1
             */
            release: string;
            /** @description Link to this answer. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description The items that each of several texts may mean. */
        ResolutionList: {
            /** @description One entry per text, in the order in which the texts were sent. */
            data: components["schemas"]["ResolvedText"][];
            /**
             * @description Id of the release that this answer comes from.
             * @example 2026.1
             */
            release: string;
            /** @description Link to this answer. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description Texts to resolve at once, such as a column of a table. */
        ResolveRequest: {
            /**
             * @description The texts to resolve: from 1 to 1000, each of at most 200 characters. An empty text has no candidates.
             * @example [
             *       "B9",
             *       "magnesium oxyde",
             *       "MESH:D012148",
             *       "10.1186/s12906-022-03814-8"
             *     ]
             */
            strings: string[];
        };
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ResolveTextFormat: "json";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        ResolveTextsFormat: "json";
        /** @description The items that one text may mean. */
        ResolvedText: {
            /**
             * @description The text as it was sent.
             * @example Willis Ekbom
             */
            text: string;
            /** @description The candidates, best first, at most five. Empty where nothing resembles the text. */
            candidates: components["schemas"]["Candidate"][];
        };
        /**
         * @description What was compared. Only the first four can lead a row on what something does.
         *
         *     - [`placebo`](/vocabularies/result-comparators#placebo): With a placebo.
         *     - [`no-treatment`](/vocabularies/result-comparators#no-treatment): With nothing.
         *     - [`usual-care`](/vocabularies/result-comparators#usual-care): With what is usual.
         *     - [`same-co-treatment`](/vocabularies/result-comparators#same-co-treatment): With the same other treatment alone.
         *     - [`dose`](/vocabularies/result-comparators#dose): One dose with another.
         *     - [`head-to-head`](/vocabularies/result-comparators#head-to-head): Two treatments with each other.
         *     - [`before-after`](/vocabularies/result-comparators#before-after): The same people before; there is no control group.
         *     - [`groups`](/vocabularies/result-comparators#groups): People with the condition and without, or levels and severity.
         *     - [`none`](/vocabularies/result-comparators#none): Nothing was compared.
         *
         *     Published at `/v1/vocabularies/result-comparators`.
         * @enum {string}
         */
        ResultComparator: "placebo" | "no-treatment" | "usual-care" | "same-co-treatment" | "dose" | "head-to-head" | "before-after" | "groups" | "none";
        /** @description Why a claim needs review: a study or document it relies on no longer stands. */
        ReviewReason: {
            /** @description The study or document that no longer stands. */
            item: components["schemas"]["Reference"];
            /**
             * @description Publication standing of the study or document.
             * @example retracted
             */
            standing: components["schemas"]["StudyStanding"];
            /** @description The reason in words. */
            reason: string;
        };
        /** @description Risk of bias of a study. */
        RiskOfBias: {
            /**
             * @description Risk-of-bias rating.
             * @example some-concerns
             */
            rating: components["schemas"]["RiskRating"];
            /** @description The reason for the rating. */
            note?: string;
        };
        /**
         * @description How likely the way a study was done distorts its result.
         *
         *     - [`low`](/vocabularies/risk-ratings#low): No notable concern.
         *     - [`some-concerns`](/vocabularies/risk-ratings#some-concerns): Flaws that may matter.
         *     - [`high`](/vocabularies/risk-ratings#high): Flaws that probably distort the result.
         *     - [`unclear`](/vocabularies/risk-ratings#unclear): Too little is reported to judge.
         *     - [`not-assessed`](/vocabularies/risk-ratings#not-assessed): Nobody rated it for this collection.
         *
         *     Published at `/v1/vocabularies/risk-ratings`.
         * @enum {string}
         */
        RiskRating: "low" | "some-concerns" | "high" | "unclear" | "not-assessed";
        /**
         * @description How something is given. Any route but by mouth needs supervision.
         *
         *     - [`oral`](/vocabularies/routes#oral): Swallowed.
         *     - [`intravenous`](/vocabularies/routes#intravenous): Given into a vein.
         *     - [`intramuscular`](/vocabularies/routes#intramuscular): Injected into a muscle.
         *     - [`topical`](/vocabularies/routes#topical): Put on the skin.
         *     - [`dialysate`](/vocabularies/routes#dialysate): Given through the fluid of dialysis.
         *     - [`any`](/vocabularies/routes#any): Several routes together.
         *
         *     Published at `/v1/vocabularies/routes`.
         * @enum {string}
         */
        Route: "oral" | "intravenous" | "intramuscular" | "topical" | "dialysate" | "any";
        /** @description The reasons for the certainty of a row. */
        RowAssessment: {
            /** @description The reason in words. */
            reason: string;
            /**
             * @description Where the certainty comes from.
             * @example published-grade
             */
            method: components["schemas"]["AssessmentMethod"];
            /** @description What lowers the certainty, as a rating of each GRADE domain. Absent where no domains are given. */
            domains?: components["schemas"]["DomainJudgement"][];
            /** @description False where a certainty was published but its domains were not read. */
            domainsRead?: boolean;
            /** @description The search that found no study. Absent where there was none. */
            absence?: components["schemas"]["Absence"];
            /** @description The person or program that made the assessment. */
            assessedBy: string;
            /**
             * @description Whether a person or a computer program made the assessment.
             * @example automated
             */
            agentType: components["schemas"]["AgentType"];
        };
        /** @description A dose, compared with the limits for adults. */
        RowDose: {
            /** @description Reference to the dosage. */
            dosage: components["schemas"]["Reference"];
            /**
             * @description The people that the dose is for, in words. Absent where not stated; the dosage has the population in separate members.
             * @example Pregnant women with anaemia
             */
            population?: string;
            /** @description Id of the form. Absent where not stated. */
            form?: string;
            /** @description Route of administration. Absent where the dose is taken by mouth or no route is stated. */
            route?: components["schemas"]["Route"];
            /** @description Each reading of the dose in elemental or activity units. There are several where the statement is ambiguous. */
            readings: components["schemas"]["DoseReadingRange"][];
            /** @description How the dose compares with the limits for adults who are neither pregnant nor breast-feeding. Empty where nothing can be compared, for example for a dose that is not swallowed, or one for children or in pregnancy. The absence of a limit does not mean that a dose is safe. */
            limits: components["schemas"]["DoseStanding"][];
        };
        /** @description Doses grouped by what they are for. None of them is advice. */
        RowDoses: {
            /** @description Doses that studies of the condition used, as far as those studies have been read. */
            studied: components["schemas"]["RowDose"][];
            /** @description Doses that guidelines or authorities recommend, or use for repletion or maintenance. */
            recommended: components["schemas"]["RowDose"][];
            /** @description Doses on labels, and doses that pages advise, including sellers' pages. */
            onLabels: components["schemas"]["RowDose"][];
        };
        /** @description A recommendation of a guideline body or authority, and the claim that states it. */
        RowRecommendation: {
            /**
             * @description The body that makes the recommendation.
             * @example American Academy of Sleep Medicine
             */
            body: string;
            /**
             * Format: int32
             * @description Year of the recommendation. Absent where not known.
             * @example 2025
             */
            year?: number;
            /**
             * @description Aim of the recommendation.
             * @example treat
             */
            aim: components["schemas"]["RecommendationAim"];
            /**
             * @description Direction of the recommendation.
             * @example for
             */
            direction: components["schemas"]["RecommendationDirection"];
            /** @description Strength of the recommendation, in the body's own terms. Absent where not stated. */
            strength?: string;
            /** @description The people that the recommendation is for, and the marker values that it depends on. Absent where not stated. */
            criteria?: string;
            /** @description The recommended dose, as the body states it. Absent where not stated. */
            dose?: string;
            /** @description The claim that states the recommendation. */
            claim: components["schemas"]["Reference"];
        };
        /** @description A reference to a row of evidence: enough to show it, and the path to fetch it. */
        RowReference: {
            /**
             * @description Id of the row.
             * @example CON001
             */
            id: string;
            /**
             * @description Short label that says what the row is about.
             * @example Iron – Restless legs syndrome
             */
            label: string;
            /**
             * @description Path of the row. Add `release` to stay in a pinned release.
             * @example /v1/evidence/CON001
             */
            href: string;
        };
        /** @description Counts of the items connected with a row. */
        RowRelated: {
            /** @description Claims that make a statement on the question of the row. */
            claims: components["schemas"]["Tally"];
            /** @description All studies behind the row, including guidelines and trials that are part of reviews. */
            studies: components["schemas"]["Tally"];
            /** @description Source documents whose pages make a statement on the question of the row. */
            sources: components["schemas"]["Tally"];
            /** @description Disagreements about the nutrient and condition. */
            disagreements: components["schemas"]["Tally"];
            /** @description Mechanisms that are described for the nutrient and condition. */
            mechanisms: components["schemas"]["Tally"];
            /** @description Interactions of the nutrient. */
            interactions: components["schemas"]["Tally"];
        };
        /** @description How much care is needed when taking something, as far as the statements in this knowledge base say. */
        Safety: {
            /**
             * @description Safety level for everyone the row is about. A reason that applies to only some of them may be more serious. `not-looked` and `none-recorded` are not signs of safety.
             * @example caution
             */
            level: components["schemas"]["SafetyLevel"];
            /** @description The most serious reasons, at most five. Absent in the summary view. */
            reasons?: components["schemas"]["SafetyReason"][];
        };
        /**
         * @description How much care taking something needs, as far as statements here say. It is no sign of safety where nothing is recorded or nobody has looked.
         *
         *     - [`do-not-use`](/vocabularies/safety-levels#do-not-use): A grave risk or a contraindication.
         *     - [`supervision`](/vocabularies/safety-levels#supervision): Only under medical supervision.
         *     - [`caution`](/vocabularies/safety-levels#caution): There are warnings.
         *     - [`none-recorded`](/vocabularies/safety-levels#none-recorded): Someone looked and no warning is recorded.
         *     - [`not-looked`](/vocabularies/safety-levels#not-looked): Warnings have not been looked for here.
         *
         *     Published at `/v1/vocabularies/safety-levels`.
         * @enum {string}
         */
        SafetyLevel: "do-not-use" | "supervision" | "caution" | "none-recorded" | "not-looked";
        /** @description A warning, and the claim that states it. */
        SafetyReason: {
            /** @description The warning in words. */
            text: string;
            /**
             * @description How serious the warning is for the people it applies to.
             * @example do-not-use
             */
            level: components["schemas"]["SafetyLevel"];
            /** @description The claim that states the warning. For a raised risk, `evidence` names the conclusion behind it. */
            claim?: components["schemas"]["Reference"];
            /** @description The row of evidence that shows the risk. */
            evidence?: components["schemas"]["RowReference"];
            /**
             * @description Who the warning applies to. Absent where it applies to everyone.
             * @example People with kidney disease
             */
            appliesTo?: string;
        };
        /** @description A measurement scale with a lowest and a highest value. */
        Scale: {
            /**
             * @description Name of the scale.
             * @example International Restless Legs Scale
             */
            name: string;
            /**
             * Format: decimal
             * @description Lowest possible value.
             * @example 0
             */
            low: number;
            /**
             * Format: decimal
             * @description Highest possible value.
             * @example 40
             */
            high: number;
        };
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        SearchKnowledgeFormat: "json";
        /** @description The hits of a search, best first. */
        SearchResult: {
            /**
             * @description The search words as they were sent.
             * @example restless legs iron
             */
            query: string;
            /** @description The hits, by descending score, then by kind and id. May be empty. */
            data: components["schemas"]["Hit"][];
            /** @description The largest number of hits in the answer. There are no further pages. */
            page: components["schemas"]["PageInfo"];
            /** @description True where the words are so common that not every matching item was ranked. */
            approximate: boolean;
            /** @description The names most similar to the search words, where fewer than three hits were found. Empty otherwise. */
            suggestions: components["schemas"]["Candidate"][];
            /**
             * @description Id of the release that this answer comes from.
             * @example 2026.1
             */
            release: string;
            /** @description Link to this answer. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description A passage that stands in some relation to a study. */
        SeedPassage: {
            /**
             * @description Id of the passage.
             * @example rupa-health-magnesium-b6-rls-p59
             */
            passage: string;
            /**
             * @description How the passage relates to the study.
             * @example cited
             */
            relation: components["schemas"]["CitationRelation"];
        };
        /** @description How many hours apart two things should be taken. */
        Separation: {
            /**
             * Format: decimal
             * @description Minimum number of hours before the nutrient at which the partner is taken.
             * @example 2
             */
            hoursBefore?: number;
            /**
             * Format: decimal
             * @description Minimum number of hours after the nutrient at which the partner is taken.
             * @example 4
             */
            hoursAfter?: number;
            /** @description The separation in words. Where the source gives a range, the numeric fields hold its lower end. */
            text: string;
        };
        /**
         * @description In what setting something is given.
         *
         *     - [`supplement`](/vocabularies/settings#supplement): Taken as a supplement or product that anyone can buy.
         *     - [`food-fortification`](/vocabularies/settings#food-fortification): Added to food.
         *     - [`diet`](/vocabularies/settings#diet): Eaten with ordinary food.
         *     - [`prescription`](/vocabularies/settings#prescription): Given on a prescription.
         *     - [`hospital`](/vocabularies/settings#hospital): Given in hospital.
         *
         *     Published at `/v1/vocabularies/settings`.
         * @enum {string}
         */
        Setting: "supplement" | "food-fortification" | "diet" | "prescription" | "hospital";
        /**
         * @description The two groups that reference values tell apart.
         *
         *     - [`female`](/vocabularies/sexes#female): The female groups of the tables.
         *     - [`male`](/vocabularies/sexes#male): The male groups of the tables.
         *
         *     Published at `/v1/vocabularies/sexes`.
         * @enum {string}
         */
        Sex: "female" | "male";
        /** @description A passage of text with the positions of the words found. */
        Snippet: {
            /** @description The passage, at most about 240 characters. An ellipsis shows where it was cut. */
            text: string;
            /** @description Positions of the search words in `text`. */
            matches: components["schemas"]["TextSpan"][];
        };
        /** @description A document that asserts things: a web page, product information, a regulator's text or a reference work. */
        Source: {
            /** @description Stable id; never reused. Compared byte by byte. */
            id: string;
            /**
             * @description Title of the document.
             * @example B12 and Restless Leg Syndrome
             */
            title: string;
            /**
             * @description The kind of document.
             * @example commercial-product-page
             */
            kind: components["schemas"]["SourceKind"];
            /** @description Author as printed in the document. */
            author?: string;
            /** @description Reviewer as printed in the document. */
            reviewer?: string;
            /** @description Publisher of the document. */
            publisher?: string;
            /**
             * @description Date of publication, in ISO 8601, as precise as known.
             * @example 2024-01-18
             */
            published?: string;
            /**
             * @description Date of the last stated update, in ISO 8601.
             * @example 2024-09-18
             */
            updated?: string;
            /** @description URL of the document, where known. */
            url?: string;
            /**
             * @description Language of the document, as a BCP 47 language tag.
             * @example en
             */
            language: string;
            /** @description Whether the publisher gains from what the document recommends. Absent where that is not known. */
            commercialInterest?: components["schemas"]["CommercialInterest"];
            /**
             * @description Whether the document still stands.
             * @example current
             */
            standing: components["schemas"]["SourceStanding"];
            /** @description Length and fingerprint of the whole document. */
            text?: components["schemas"]["DocumentText"];
            /** @description The numbered passages of the document, each with its location, its fingerprint and our paraphrase. The document's own words are never stored. */
            passages: components["schemas"]["Passage"][];
            /** @description Errors and contradictions found in the document, each with the correction and what the correction rests on. */
            corrections: components["schemas"]["Correction"][];
            /** @description A note by the curator. */
            note?: string;
            /**
             * @description Date on which the document was read, in ISO 8601.
             * @example 2026-11-28
             */
            accessed?: string;
            /**
             * @description The reference in Vancouver style.
             * @example B12 and Restless Leg Syndrome. Seller of Sedorum (company not named).
             */
            citation?: string;
            /** @description The reference in APA style (7th edition). */
            citationApa?: string;
            /**
             * @description Ids that the source had before. Requests that name one are answered as if they named the present id; the passages had such ids, too.
             * @example [
             *       "003"
             *     ]
             */
            formerIds?: string[];
            /** @description Links to the source itself and to what it is used for. */
            links: components["schemas"]["SourceLinks"];
        };
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        SourceFacet: "kind" | "standing" | "publisher";
        /**
         * @description What sort of document a source is.
         *
         *     - [`commercial-product-page`](/vocabularies/source-kinds#commercial-product-page): A page of a maker or seller about its product.
         *     - [`brand-blog`](/vocabularies/source-kinds#brand-blog): A blog post that promotes a brand.
         *     - [`medical-education-page`](/vocabularies/source-kinds#medical-education-page): A page that teaches practitioners or patients.
         *     - [`health-blog`](/vocabularies/source-kinds#health-blog): A blog or a compiled page about health.
         *     - [`product-information`](/vocabularies/source-kinds#product-information): The approved information of a medicine.
         *     - [`regulator`](/vocabularies/source-kinds#regulator): A page, rule or opinion of an authority.
         *     - [`guideline-page`](/vocabularies/source-kinds#guideline-page): A page that gives recommendations of a professional body or health service.
         *     - [`reference-work`](/vocabularies/source-kinds#reference-work): A book, encyclopaedia or handbook.
         *     - [`reference-database`](/vocabularies/source-kinds#reference-database): A database of facts or identifiers.
         *
         *     Published at `/v1/vocabularies/source-kinds`.
         * @enum {string}
         */
        SourceKind: "commercial-product-page" | "brand-blog" | "medical-education-page" | "health-blog" | "product-information" | "regulator" | "guideline-page" | "reference-work" | "reference-database";
        /** @description Links of a source. */
        SourceLinks: {
            /**
             * Format: uri-reference
             * @description The item itself.
             * @example /v1/nutrients/iron
             */
            self: string;
            /**
             * Format: uri-reference
             * @description Claims that the document makes.
             * @example /v1/claims?source=sedorum-b12-rls
             */
            claims: string;
            /**
             * Format: uri-reference
             * @description Dosages that the document states.
             * @example /v1/dosages?source=sedorum-b12-rls
             */
            dosages: string;
            /**
             * Format: uri-reference
             * @description Mechanisms that the document describes.
             * @example /v1/mechanisms?source=sedorum-b12-rls
             */
            mechanisms: string;
            /**
             * Format: uri-reference
             * @description Disagreements in which passages of the document take part.
             * @example /v1/disagreements?source=sedorum-b12-rls
             */
            disagreements: string;
        };
        /** @description One page of a list. */
        SourcePage: {
            /** @description The items, in the requested order. May be empty. */
            data: components["schemas"]["Source"][];
            /** @description Page size and cursor of the next page. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description The release that the whole list is read from; following `next` stays in it.
             * @example 2026.1
             */
            release: string;
            /** @description Counts over the whole filtered list, if `facets` requests them. */
            facets?: components["schemas"]["Facet"][];
            /** @description Links to this page of the list and to the next one. */
            links: components["schemas"]["PageLinks"];
        };
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        SourceSort: "id" | "title";
        /**
         * @description Whether a document still stands.
         *
         *     - [`current`](/vocabularies/source-standings#current): In force, with no notice found against it.
         *     - [`corrected`](/vocabularies/source-standings#corrected): A correction has been published.
         *     - [`expression-of-concern`](/vocabularies/source-standings#expression-of-concern): The publisher has voiced doubts about it.
         *     - [`retracted`](/vocabularies/source-standings#retracted): It has been withdrawn by its publisher.
         *     - [`superseded`](/vocabularies/source-standings#superseded): A later version or edition has replaced it.
         *     - [`preprint`](/vocabularies/source-standings#preprint): Published before peer review.
         *     - [`unknown`](/vocabularies/source-standings#unknown): Its standing is not known.
         *
         *     Published at `/v1/vocabularies/source-standings`.
         * @enum {string}
         */
        SourceStanding: "current" | "corrected" | "expression-of-concern" | "retracted" | "superseded" | "preprint" | "unknown";
        /**
         * @description How a study of a row stands to what the row asks.
         *
         *     - [`for`](/vocabularies/stances#for): It speaks for it.
         *     - [`against`](/vocabularies/stances#against): It speaks against it.
         *     - [`neutral`](/vocabularies/stances#neutral): It speaks neither way.
         *
         *     Published at `/v1/vocabularies/stances`.
         * @enum {string}
         */
        Stance: "for" | "against" | "neutral";
        /** @description One edge of the graph: subject, predicate, object. */
        Statement: {
            /** @description What the statement is about: a nutrient, condition or concept. */
            subject: components["schemas"]["Reference"];
            /**
             * @description The relation between subject and object.
             * @example improves
             */
            predicate: components["schemas"]["Predicate"];
            /** @description What the subject is related to: a nutrient, condition or concept. */
            object: components["schemas"]["Reference"];
            /** @description What limits the statement, such as a dose, a population or a wording. */
            qualifier?: string;
            /** @description The outcome of the object that the statement is about. Absent where it is not about a specific outcome. */
            outcome?: components["schemas"]["Reference"];
            /** @description The route by which the subject is given. Absent where it is given by mouth. */
            route?: components["schemas"]["Route"];
            /** @description The setting in which the subject is given. Absent where it is given as a supplement. */
            setting?: components["schemas"]["Setting"];
            /** @description How serious a warning against taking the subject the statement is. Absent where the statement is not a warning. */
            safety?: components["schemas"]["SafetyLevel"];
            /** @description The purpose for which the subject is recommended. Present only where the predicate is `recommended-for`. */
            aim?: components["schemas"]["RecommendationAim"];
        };
        /** @description A dose that a study of a named condition gave, compared with the total that is taken. */
        StudiedDose: {
            /** @description Reference to the dosage, which has its readings. */
            dosage: components["schemas"]["Reference"];
            /** @description The nutrient. */
            nutrient: components["schemas"]["Reference"];
            /** @description The condition in which the dose was studied. */
            condition: components["schemas"]["Reference"];
            /** @description The studies that gave the dose. Empty where none is recorded. */
            studies: components["schemas"]["Reference"][];
            /**
             * Format: decimal
             * @description Lowest reading of the studied dose per day, in `unit`.
             * @example 150.75
             */
            studiedLow: number;
            /**
             * Format: decimal
             * @description Highest reading of the studied dose per day, in `unit`.
             * @example 250
             */
            studiedHigh: number;
            /**
             * @description Unit of both amounts, the same as that of the total.
             * @example mg
             */
            unit: components["schemas"]["Unit"];
            /**
             * @description How the total compares with the studied dose.
             * @example above
             */
            comparison: components["schemas"]["DoseComparison"];
        };
        /** @description A publication that reports or reviews evidence. Bibliographic fields that could not be verified are either absent or named in `unverifiedFields`. */
        Study: {
            /** @description Stable id; never reused. Compared byte by byte. */
            id: string;
            /**
             * @description Short name: first author and year.
             * @example Trotti & Becker 2019 (Cochrane)
             */
            label: string;
            /**
             * @description Title of the publication. Absent where it was not seen.
             * @example Iron for the treatment of restless legs syndrome
             */
            title?: string;
            /** @description The authors, in order. */
            authors: components["schemas"]["Author"][];
            /**
             * @description False where authors are missing from the list.
             * @example true
             */
            authorsComplete: boolean;
            /**
             * Format: int32
             * @description Year of the issue.
             * @example 2019
             */
            year?: number;
            /**
             * Format: int32
             * @description Year of first online publication, where it differs from `year`.
             * @example 2018
             */
            onlineYear?: number;
            /**
             * @description Title of the journal.
             * @example Cochrane Database of Systematic Reviews
             */
            containerTitle?: string;
            /**
             * @description Volume of the journal.
             * @example 1
             */
            volume?: string;
            /** @description Issue of the journal. */
            issue?: string;
            /**
             * @description Page range.
             * @example 331-339
             */
            pages?: string;
            /**
             * @description DOI, verified.
             * @example 10.1002/14651858.CD007834.pub3
             */
            doi?: string;
            /**
             * @description PubMed id, verified.
             * @example 30609006
             */
            pmid?: string;
            /** @description Trial registration numbers, verified. */
            registrations: string[];
            /**
             * @description Study design.
             * @example systematic-review
             */
            design: components["schemas"]["StudyDesign"];
            /** @description Details of the design: blinding, arms and control. */
            designNote?: string;
            /**
             * Format: int32
             * @description Number of participants randomised or analysed; for a review, the number of pooled participants.
             * @example 428
             */
            participants?: number;
            /** @description How the participants are divided, as text. */
            participantsNote?: string;
            /**
             * Format: int32
             * @description Number of studies included in a review.
             * @example 10
             */
            studiesIncluded?: number;
            /** @description The studies of this collection that a review includes. Empty where the list of included studies was not read. */
            includes: components["schemas"]["Reference"][];
            /** @description The population that was studied. */
            population?: components["schemas"]["Population"];
            /** @description Nutrients studied. */
            nutrients: components["schemas"]["Reference"][];
            /** @description Conditions studied. */
            conditions: components["schemas"]["Reference"][];
            /** @description Other things studied, such as exercise, drugs or tests. */
            concepts: components["schemas"]["Reference"][];
            /** @description Study arms, where known. */
            arms: components["schemas"]["Arm"][];
            /**
             * @description What the intervention was compared with.
             * @example placebo
             */
            comparator?: string;
            /**
             * @description Length of treatment or follow-up, as text.
             * @example 2 to 16 weeks
             */
            duration?: string;
            /** @description Results, with estimate, interval and p value where known. */
            results: components["schemas"]["StudyResult"][];
            /** @description What the study found, in our words. */
            finding: string;
            /**
             * @description What the study found on its own main question.
             * @example supports
             */
            direction: components["schemas"]["StudyDirection"];
            /** @description What the direction refers to. */
            directionNote?: string;
            /** @description Risk of bias of the study. */
            riskOfBias: components["schemas"]["RiskOfBias"];
            /** @description Funding, where known. */
            funding?: string;
            /**
             * @description Whether the publication still stands.
             * @example current
             */
            standing: components["schemas"]["StudyStanding"];
            /** @description The study that has replaced this one. */
            supersededBy?: components["schemas"]["Reference"];
            /**
             * @description How far this record was checked. Records that are `unverified` or `not-identified` support nothing above very low certainty.
             * @example verified
             */
            verification: components["schemas"]["Verification"];
            /** @description What was read to verify the record. */
            verifiedFrom: string[];
            /** @description Names of the fields that were not checked; `all` for a record written from memory. */
            unverifiedFields: string[];
            /** @description Passages of documents that cite or imply the study, or that the study answers. */
            seedPassages: components["schemas"]["SeedPassage"][];
            /** @description A note by the curator. */
            note?: string;
            /**
             * @description The reference in Vancouver style. Ends with `[incomplete record]` where title, authors, year or journal are missing. Absent where the publication could not be identified, or too little is known to find it.
             * @example Trotti LM, Becker LA. Iron for the treatment of restless legs syndrome. Cochrane Database of Systematic Reviews. 2019;1:CD007834. PMID: 30609006; doi: 10.1002/14651858.CD007834.pub3
             */
            citation?: string;
            /**
             * @description The reference in APA style (7th edition). Absent where `citation` is.
             * @example Trotti, L. M., & Becker, L. A. (2019). Iron for the treatment of restless legs syndrome. Cochrane Database of Systematic Reviews, 1, Article CD007834. https://doi.org/10.1002/14651858.CD007834.pub3
             */
            citationApa?: string;
            /**
             * @description Number of an article that has no pages.
             * @example CD007834
             */
            articleNumber?: string;
            /**
             * @description Date of publication in ISO 8601, where more than the year is known.
             * @example 2019-01-04
             */
            issued?: string;
            /**
             * @description ISSN of the journal.
             * @example 1469-493X
             */
            issn?: string;
            /** @description Publisher of the publication, where known. */
            publisher?: string;
            /** @description What a reference usually has and this record lacks: `title`, `authors`, `year`, `containerTitle`, `doi`, `pmid`. It was not found, or does not exist; nothing is filled in from memory. */
            missing: string[];
            /** @description Links to the study itself and to what it is evidence for. */
            links: components["schemas"]["StudyLinks"];
        };
        /** @description Independent studies, counted by what they say about the question. */
        StudyBalance: {
            /** @description Studies that speak for it. */
            for: components["schemas"]["Tally"];
            /** @description Studies that speak against it. */
            against: components["schemas"]["Tally"];
            /** @description Studies that speak neither for nor against it. */
            neutral: components["schemas"]["Tally"];
            /**
             * @description Whether the counted studies may include the same people.
             * @example not-known
             */
            overlap: components["schemas"]["StudyOverlap"];
        };
        /**
         * @description How a study was done. The terms stand roughly from the designs that settle a question best to those that settle it least.
         *
         *     - [`guideline`](/vocabularies/study-designs#guideline): Recommendations of a professional body, drawn from a review of the evidence.
         *     - [`systematic-review`](/vocabularies/study-designs#systematic-review): A review that searches for and appraises all studies of a question.
         *     - [`meta-analysis`](/vocabularies/study-designs#meta-analysis): A pooling of the numbers of several studies.
         *     - [`randomised-trial`](/vocabularies/study-designs#randomised-trial): A trial that assigns people to parallel groups by chance.
         *     - [`crossover-trial`](/vocabularies/study-designs#crossover-trial): A trial in which each person receives every treatment, in random order.
         *     - [`non-randomised-trial`](/vocabularies/study-designs#non-randomised-trial): A trial with a control group that was not assigned by chance.
         *     - [`before-after`](/vocabularies/study-designs#before-after): One group measured before and after a treatment, with no control group.
         *     - [`cohort`](/vocabularies/study-designs#cohort): People followed over time and compared by what they were exposed to.
         *     - [`case-control`](/vocabularies/study-designs#case-control): People with a condition compared with people without it.
         *     - [`cross-sectional`](/vocabularies/study-designs#cross-sectional): A group examined at one point in time.
         *     - [`case-series`](/vocabularies/study-designs#case-series): A description of several patients.
         *     - [`mechanistic`](/vocabularies/study-designs#mechanistic): A study of how something works, in people, animals or cells.
         *     - [`narrative-review`](/vocabularies/study-designs#narrative-review): A review without a systematic search.
         *     - [`consensus`](/vocabularies/study-designs#consensus): An opinion agreed by experts.
         *     - [`unknown`](/vocabularies/study-designs#unknown): The design is not known.
         *
         *     Published at `/v1/vocabularies/study-designs`.
         * @enum {string}
         */
        StudyDesign: "guideline" | "systematic-review" | "meta-analysis" | "randomised-trial" | "crossover-trial" | "non-randomised-trial" | "before-after" | "cohort" | "case-control" | "cross-sectional" | "case-series" | "mechanistic" | "narrative-review" | "consensus" | "unknown";
        /**
         * @description What a study found on its own main question, whatever a claim says.
         *
         *     - [`supports`](/vocabularies/study-directions#supports): It found the effect or link it looked for.
         *     - [`disputes`](/vocabularies/study-directions#disputes): It found no effect or link, or the opposite.
         *     - [`neutral`](/vocabularies/study-directions#neutral): It does not speak for or against.
         *     - [`mixed`](/vocabularies/study-directions#mixed): Its outcomes point in different directions.
         *
         *     Published at `/v1/vocabularies/study-directions`.
         * @enum {string}
         */
        StudyDirection: "supports" | "disputes" | "neutral" | "mixed";
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        StudyFacet: "design" | "year" | "direction" | "verification" | "standing" | "nutrient" | "condition" | "concept";
        /** @description Links of a study. */
        StudyLinks: {
            /**
             * Format: uri-reference
             * @description The item itself.
             * @example /v1/nutrients/iron
             */
            self: string;
            /**
             * Format: uri-reference
             * @description Claims that the study is evidence for or against.
             * @example /v1/claims?study=ST009
             */
            claims: string;
            /**
             * Format: uri-reference
             * @description Dosages that the study tested or recommends.
             * @example /v1/dosages?study=ST009
             */
            dosages: string;
            /**
             * Format: uri-reference
             * @description Disagreements that the study takes part in.
             * @example /v1/disagreements?study=ST009
             */
            disagreements: string;
            /**
             * Format: uri-reference
             * @description URL of the publication by its DOI.
             * @example https://doi.org/10.1002/14651858.CD007834.pub3
             */
            doi?: string;
            /**
             * Format: uri-reference
             * @description URL of the record in PubMed.
             * @example https://pubmed.ncbi.nlm.nih.gov/30609006/
             */
            pubmed?: string;
        };
        /**
         * @description Whether studies that are counted may hold the same people.
         *
         *     - [`none`](/vocabularies/study-overlaps#none): No review is counted, or none holds a counted trial.
         *     - [`known`](/vocabularies/study-overlaps#known): Which trials a counted review holds is known; they are counted once.
         *     - [`not-known`](/vocabularies/study-overlaps#not-known): A counted review does not say here which trials it holds; only reviews are counted.
         *
         *     Published at `/v1/vocabularies/study-overlaps`.
         * @enum {string}
         */
        StudyOverlap: "none" | "known" | "not-known";
        /** @description One page of a list. */
        StudyPage: {
            /** @description The items, in the requested order. May be empty. */
            data: components["schemas"]["Study"][];
            /** @description Page size and cursor of the next page. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description The release that the whole list is read from; following `next` stays in it.
             * @example 2026.1
             */
            release: string;
            /** @description Counts over the whole filtered list, if `facets` requests them. */
            facets?: components["schemas"]["Facet"][];
            /** @description Links to this page of the list and to the next one. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description One result of a study. Every number is as reported; what was not reported is absent. */
        StudyResult: {
            /**
             * @description Id of the result, made of the study's id and a number.
             * @example ST009-R1
             */
            id: string;
            /**
             * @description What was measured, as the study names it.
             * @example RLS severity (IRLS, 0 to 40)
             */
            outcomeText: string;
            /**
             * @description The relation that the result bears on: whether something treats, prevents or corrects the condition, raises its risk, or is linked with it. Absent where it bears on none, as for baseline values.
             * @example treats
             */
            relation?: components["schemas"]["Relation"];
            /**
             * @description The type of comparison. Only `placebo`, `no-treatment`, `usual-care` and `same-co-treatment` show what the intervention itself does.
             * @example placebo
             */
            comparator: components["schemas"]["ResultComparator"];
            /**
             * @description The route by which the intervention was given, where known.
             * @example oral
             */
            route?: components["schemas"]["Route"];
            /**
             * @description The kind of measure that the estimate is, such as a mean difference.
             * @example mean-difference
             */
            measure: components["schemas"]["Measure"];
            /**
             * Format: decimal
             * @description Point estimate, in `unit`.
             * @example -3.78
             */
            estimate?: number;
            /**
             * Format: decimal
             * @description Lower bound of the interval around the estimate.
             * @example -6.25
             */
            lower?: number;
            /**
             * Format: decimal
             * @description Upper bound of the interval around the estimate.
             * @example -1.31
             */
            upper?: number;
            /**
             * Format: decimal
             * @description Level of the interval in percent.
             * @example 95
             */
            level?: number;
            /**
             * @description Unit of the estimate and its bounds.
             * @example points
             */
            unit?: string;
            /**
             * Format: decimal
             * @description Reported p value, from 0 to 1.
             * @example 0.03
             */
            pValue?: number;
            /**
             * @description Whether p is equal to `pValue`, below it or above it.
             * @example less-than
             */
            pRelation?: components["schemas"]["PRelation"];
            /** @description The group of participants that the result is about. */
            group?: string;
            /**
             * @description What was compared with what, in words.
             * @example iron against placebo
             */
            comparison?: string;
            /**
             * Format: decimal
             * @description Value in the intervention group.
             */
            interventionValue?: number;
            /**
             * Format: decimal
             * @description Value in the comparison group, or before treatment.
             */
            comparatorValue?: number;
            /** @description Spread of the values in the two groups, as text. */
            dispersion?: string;
            /** @description The time point at which it was measured, as text. */
            timePoint?: string;
            /**
             * Format: int32
             * @description Number of participants behind the result.
             * @example 345
             */
            participants?: number;
            /**
             * Format: int32
             * @description Number of studies behind the result.
             * @example 7
             */
            studies?: number;
            /**
             * Format: decimal
             * @description Assumed risk: the number of people per 1000 who have the outcome without the intervention, as the review assumes.
             * @example 94
             */
            assumedRisk?: number;
            /**
             * Format: decimal
             * @description Corresponding risk: the number of people per 1000 who have the outcome with the intervention.
             * @example 127
             */
            correspondingRisk?: number;
            /**
             * @description The side that the result favours.
             * @example intervention
             */
            favours: components["schemas"]["Favours"];
            /**
             * @description Certainty of the evidence in GRADE levels, as the review itself states it.
             * @example moderate
             */
            certainty?: components["schemas"]["Certainty"];
            /** @description Standing of the figures, where it differs from that of the study: `superseded` where a later version of the review has different figures. */
            standing?: components["schemas"]["StudyStanding"];
            /** @description How far the result was checked, where that differs from the study. */
            verification?: components["schemas"]["Verification"];
            /** @description The result in one sentence. */
            summary: string;
            /** @description What was measured, as an item of the shared list of outcomes. Absent for statements of guidelines, which measure nothing. */
            outcome?: components["schemas"]["Reference"];
            /** @description The nutrient that the result is about. Absent where it is about several together, or about none. */
            subject?: components["schemas"]["Reference"];
            /** @description The condition that the result is about. Absent where it is about none. */
            condition?: components["schemas"]["Reference"];
        };
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        StudySort: "id" | "year" | "-year" | "-participants";
        /**
         * @description Whether a publication still stands.
         *
         *     - [`current`](/vocabularies/study-standings#current): In force, with no notice found against it.
         *     - [`corrected`](/vocabularies/study-standings#corrected): A correction has been published.
         *     - [`expression-of-concern`](/vocabularies/study-standings#expression-of-concern): The publisher has voiced doubts about it.
         *     - [`retracted`](/vocabularies/study-standings#retracted): It has been withdrawn by its publisher.
         *     - [`superseded`](/vocabularies/study-standings#superseded): A later version or edition has replaced it.
         *     - [`preprint`](/vocabularies/study-standings#preprint): Published before peer review.
         *     - [`unknown`](/vocabularies/study-standings#unknown): Its standing is not known.
         *
         *     Published at `/v1/vocabularies/study-standings`.
         * @enum {string}
         */
        StudyStanding: "current" | "corrected" | "expression-of-concern" | "retracted" | "superseded" | "preprint" | "unknown";
        /**
         * @description What sort of thing a row of evidence is about.
         *
         *     - [`nutrient`](/vocabularies/substance-kinds#nutrient): A vitamin, mineral or other nutrient.
         *     - [`bioactive`](/vocabularies/substance-kinds#bioactive): An amino acid, carotenoid or other active food compound.
         *     - [`botanical`](/vocabularies/substance-kinds#botanical): A medicinal plant or an extract of one.
         *     - [`combination`](/vocabularies/substance-kinds#combination): Several taken together; what is shown of it is not shown of its parts.
         *     - [`product`](/vocabularies/substance-kinds#product): A sort of product whose composition varies.
         *     - [`drug`](/vocabularies/substance-kinds#drug): A medicine that is no nutrient.
         *
         *     Published at `/v1/vocabularies/substance-kinds`.
         * @enum {string}
         */
        SubstanceKind: "nutrient" | "bioactive" | "botanical" | "combination" | "product" | "drug";
        /**
         * @description The formats that the operation answers in.
         * @enum {string}
         */
        SuggestNamesFormat: "json";
        /** @description An item with a name that completes the typed text. */
        Suggestion: {
            /**
             * @description Kind of the item.
             * @example nutrient
             */
            kind: components["schemas"]["ItemKind"];
            /**
             * @description Id of the item within its collection.
             * @example magnesium
             */
            id: string;
            /**
             * @description Name of the item.
             * @example Magnesium
             */
            label: string;
            /**
             * @description The name that completes the typed text: the item's own, a synonym, the name of a form, a code or an identifier.
             * @example Magnesium
             */
            matched: string;
            /**
             * @description Path of the item. Add the parameter `release` to stay within a pinned release.
             * @example /v1/nutrients/magnesium
             */
            href: string;
        };
        /** @description Items with a name that begins with the typed text, or has a word that does. */
        SuggestionList: {
            /** @description The items, at most ten, each listed once with its best matching name. */
            data: components["schemas"]["Suggestion"][];
            /** @description The largest number of items in the answer. There are no further pages. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description Id of the release that this answer comes from.
             * @example 2026.1
             */
            release: string;
            /** @description Link to this answer. */
            links: components["schemas"]["PageLinks"];
        };
        /** @description A count with a link to the list that it counts. */
        Tally: {
            /**
             * Format: int32
             * @description Number of items in the list.
             * @example 7
             */
            count: number;
            /**
             * @description Path of the list that is counted.
             * @example /v1/claims?evidence=CON001
             */
            href: string;
        };
        /** @description One term of a vocabulary. */
        Term: {
            /**
             * @description The value used in answers and filters.
             * @example weakly-supported
             */
            code: string;
            /** @description Display name of the term. */
            name: string;
            /** @description Definition of the term. */
            definition: string;
            /** @description For predicates: the predicate that reads the statement from object to subject. */
            inverse?: string;
            /** @description The group the term belongs to. */
            group?: string;
            /**
             * @description The nearest term of a public ontology, as a CURIE.
             * @example biolink:treats
             */
            mapping?: string;
            /** @description A public page that defines the term. */
            link?: string;
            /**
             * @description For predicates: the evidence relation that a statement with it answers if its subject is something taken; `none` if it answers none.
             * @example treats
             */
            relation?: string;
            /**
             * @description For predicates: the evidence relation that a statement with it answers if its subject is a lack, a level or a state. Absent if none.
             * @example linked-with
             */
            relationOfState?: string;
            /**
             * @description The words for the term within a sentence, if they differ from its name.
             * @example into a vein
             */
            wording?: string;
            /** @description For groups of evidence: the findings that fall into the group. */
            cases?: components["schemas"]["GroupCase"][];
        };
        /** @description A position in a text. Positions count UTF-16 code units, as JavaScript, Java and C# do, unless the member that holds this span says otherwise. */
        TextSpan: {
            /**
             * Format: int32
             * @description Start of the span, counted from 0.
             * @example 12
             */
            start: number;
            /**
             * Format: int32
             * @description End of the span: the position after its last unit.
             * @example 16
             */
            end: number;
        };
        /** @description An ingredient that is in no total. */
        Uncounted: {
            /**
             * @description JSON Pointer (RFC 6901) of the item in the request.
             * @example /items/1
             */
            item: string;
            /** @description The ingredient. */
            ingredient: components["schemas"]["Reference"];
            /** @description The reason why the ingredient is not counted. */
            reason: string;
        };
        /**
         * @description Units of amounts and doses, each with its UCUM code.
         *
         *     - [`kg`](/vocabularies/units#kg): 1000 grams.
         *     - [`g`](/vocabularies/units#g): The base unit of weight used here.
         *     - [`mg`](/vocabularies/units#mg): One thousandth of a gram.
         *     - [`ug`](/vocabularies/units#ug): One millionth of a gram, written µg in text.
         *     - [`iu`](/vocabularies/units#iu): A unit of biological activity, defined for each vitamin separately.
         *     - [`mmol`](/vocabularies/units#mmol): One thousandth of a mole.
         *     - [`meq`](/vocabularies/units#meq): Millimoles times the charge of the ion.
         *     - [`ug-dfe`](/vocabularies/units#ug-dfe): Folate counted by how well it is absorbed.
         *     - [`ug-rae`](/vocabularies/units#ug-rae): Vitamin A counted as retinol.
         *     - [`mg-ne`](/vocabularies/units#mg-ne): Niacin plus what the body makes from tryptophan.
         *     - [`mg-alpha-tocopherol`](/vocabularies/units#mg-alpha-tocopherol): Vitamin E counted as its natural alpha form.
         *     - [`ug-re`](/vocabularies/units#ug-re): Vitamin A counted as retinol, in the terms of the European upper level.
         *     - [`ug-vde`](/vocabularies/units#ug-vde): Vitamin D counted in the terms of the European upper level.
         *     - [`ml`](/vocabularies/units#ml): One thousandth of a litre.
         *     - [`percent`](/vocabularies/units#percent): Parts in a hundred.
         *
         *     Published at `/v1/vocabularies/units`.
         * @enum {string}
         */
        Unit: "kg" | "g" | "mg" | "ug" | "iu" | "mmol" | "meq" | "ug-dfe" | "ug-rae" | "mg-ne" | "mg-alpha-tocopherol" | "ug-re" | "ug-vde" | "ml" | "percent";
        /**
         * @description What the checked evidence says of a claim as worded. The terms stand from best to worst; the last three lie outside the ranking.
         *
         *     - [`supported`](/vocabularies/verdicts#supported): Checked studies or references back the sentence with moderate or high certainty, or a checked reference settles it.
         *     - [`weakly-supported`](/vocabularies/verdicts#weakly-supported): Checked studies lean towards the sentence, with low certainty.
         *     - [`insufficient`](/vocabularies/verdicts#insufficient): Studies were looked at and cannot say; the certainty is very low.
         *     - [`conflicting`](/vocabularies/verdicts#conflicting): Checked studies of like certainty point both ways.
         *     - [`contradicted`](/vocabularies/verdicts#contradicted): Checked evidence points the other way, with low certainty.
         *     - [`refuted`](/vocabularies/verdicts#refuted): Checked evidence points the other way with moderate or high certainty, or a checked reference settles that it is wrong.
         *     - [`untested`](/vocabularies/verdicts#untested): Studies were searched for and none was found; the search is on record.
         *     - [`unchecked`](/vocabularies/verdicts#unchecked): Nobody has looked yet at studies or references that could say. It is no verdict for or against.
         *     - [`not-gradable`](/vocabularies/verdicts#not-gradable): It cannot be true or false: advertising, supply, a wish.
         *
         *     Published at `/v1/vocabularies/verdicts`.
         * @enum {string}
         */
        Verdict: "supported" | "weakly-supported" | "insufficient" | "conflicting" | "contradicted" | "refuted" | "untested" | "unchecked" | "not-gradable";
        /**
         * @description How far a record was checked against its origin. The terms stand from most to least checked.
         *
         *     - [`verified`](/vocabularies/verification#verified): Read in the publication, its abstract or another source that is named.
         *     - [`partly-verified`](/vocabularies/verification#partly-verified): Some parts were read in a named source, or all of it in a copy or report; the rest was not checked.
         *     - [`registration-only`](/vocabularies/verification#registration-only): Only the entry of a trial register was read.
         *     - [`stated-by-source`](/vocabularies/verification#stated-by-source): A document says it, and nobody has checked it.
         *     - [`unverified`](/vocabularies/verification#unverified): Not checked against the publication.
         *     - [`not-identified`](/vocabularies/verification#not-identified): What the source refers to could not be found.
         *
         *     Published at `/v1/vocabularies/verification`.
         * @enum {string}
         */
        Verification: "verified" | "partly-verified" | "registration-only" | "stated-by-source" | "unverified" | "not-identified";
        /** @description A closed vocabulary: the only values that a coded field may have. */
        Vocabulary: {
            /** @description Stable id; never reused. Compared byte by byte. */
            id: string;
            /**
             * @description Name.
             * @example Verdicts
             */
            name: string;
            /** @description What the vocabulary is for. */
            definition: string;
            /** @description True if the order of the terms is a rank, best first. */
            ordered: boolean;
            /** @description The terms. */
            terms: components["schemas"]["Term"][];
            /** @description Links of the vocabulary. */
            links: components["schemas"]["ItemLinks"];
        };
        /**
         * @description Also count the whole filtered list by these properties.
         * @enum {string}
         */
        VocabularyFacet: "ordered";
        /** @description One page of a list. */
        VocabularyPage: {
            /** @description The items, in the requested order. May be empty. */
            data: components["schemas"]["Vocabulary"][];
            /** @description Page size and cursor of the next page. */
            page: components["schemas"]["PageInfo"];
            /**
             * @description The release that the whole list is read from; following `next` stays in it.
             * @example 2026.1
             */
            release: string;
            /** @description Counts over the whole filtered list, if `facets` requests them. */
            facets?: components["schemas"]["Facet"][];
            /** @description Links to this page of the list and to the next one. */
            links: components["schemas"]["PageLinks"];
        };
        /**
         * @description Sort order of the list; ties are broken by id.
         * @enum {string}
         */
        VocabularySort: "id";
        /**
         * @description Who says something, from the voice that settles a question best to the one that settles it least. A document never ranks above a study.
         *
         *     - [`guideline`](/vocabularies/voices#guideline): A guideline of a professional body, or its consensus.
         *     - [`review`](/vocabularies/voices#review): A systematic review or a pooling of studies.
         *     - [`trial`](/vocabularies/voices#trial): A controlled trial, randomised or not.
         *     - [`observational`](/vocabularies/voices#observational): A study that observed people, or measured one group before and after.
         *     - [`other-study`](/vocabularies/voices#other-study): A mechanistic study, a narrative review or a publication of unknown design.
         *     - [`authority`](/vocabularies/voices#authority): Product information, a regulator, a guideline page or a reference work.
         *     - [`education`](/vocabularies/voices#education): A page that teaches practitioners or patients.
         *     - [`blog`](/vocabularies/voices#blog): A blog or a compiled page.
         *     - [`vendor`](/vocabularies/voices#vendor): A page of a maker or seller, or a blog that promotes a brand.
         *
         *     Published at `/v1/vocabularies/voices`.
         * @enum {string}
         */
        Voice: "guideline" | "review" | "trial" | "observational" | "other-study" | "authority" | "education" | "blog" | "vendor";
        /** @description A range of weeks of pregnancy, both ends included. */
        WeekRange: {
            /**
             * Format: int32
             * @description First week of the range. Absent where there is no lower end.
             * @example 14
             */
            low?: number;
            /**
             * Format: int32
             * @description Last week of the range. Absent where there is no upper end.
             * @example 34
             */
            high?: number;
        };
        /**
         * @description How the wording of a page stands to what is known, apart from whether its sentence is true.
         *
         *     - [`fair`](/vocabularies/wordings#fair): The wording claims no more than is known.
         *     - [`overstated`](/vocabularies/wordings#overstated): The wording claims more than is known.
         *     - [`misleading`](/vocabularies/wordings#misleading): Partly true, but worded so that it leaves a wrong impression.
         *     - [`outdated`](/vocabularies/wordings#outdated): Once taught, and since replaced.
         *
         *     Published at `/v1/vocabularies/wordings`.
         * @enum {string}
         */
        Wording: "fair" | "overstated" | "misleading" | "outdated";
        /**
         * @description Whether the effect is as large as people notice.
         *
         *     - [`yes`](/vocabularies/worthwhile#yes): The whole interval lies beyond the minimal important difference.
         *     - [`not-known`](/vocabularies/worthwhile#not-known): The interval holds both, or no minimal important difference was read.
         *     - [`no`](/vocabularies/worthwhile#no): The whole interval lies within the minimal important difference.
         *
         *     Published at `/v1/vocabularies/worthwhile`.
         * @enum {string}
         */
        Worthwhile: "yes" | "not-known" | "no";
    };
    responses: {
        /** @description You hold this answer already: its `ETag` was in `If-None-Match`. No body. */
        NotModified: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Cache-Control": components["headers"]["Cache-Control"];
                ETag: components["headers"]["ETag"];
                "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                "Knowledge-Release": components["headers"]["Knowledge-Release"];
                Link: components["headers"]["Link"];
                Vary: components["headers"]["Vary"];
            };
            content?: never;
        };
        /** @description The item has another id now; `Location` is its address. No body. */
        PermanentRedirect: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                Location: components["headers"]["Location"];
            };
            content?: never;
        };
        /** @description A parameter is unknown, malformed or out of range; `errors` names it. */
        BadRequest: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/invalid-parameter",
                 *       "title": "Bad Request",
                 *       "status": 400,
                 *       "detail": "limit: must be between 1 and 200",
                 *       "code": "invalid-parameter",
                 *       "errors": {
                 *         "limit": [
                 *           "must be between 1 and 200"
                 *         ]
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDocument"];
            };
        };
        /** @description There is no such item, or no such release. */
        NotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/unknown-release",
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "detail": "There is no release '1999.1'. The releases are listed at /v1/releases.",
                 *       "code": "unknown-release",
                 *       "errors": {
                 *         "release": [
                 *           "no such release; see /v1/releases"
                 *         ]
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDocument"];
            };
        };
        /** @description None of the media types in `Accept` is offered. */
        NotAcceptable: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/not-acceptable",
                 *       "title": "Not Acceptable",
                 *       "status": 406,
                 *       "detail": "None of the media types asked for is offered. Available: application/json.",
                 *       "code": "not-acceptable"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDocument"];
            };
        };
        /** @description The item was withdrawn; it stays readable at the releases that hold it. */
        Gone: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/gone",
                 *       "title": "Gone",
                 *       "status": 410,
                 *       "detail": "'CLM0900' was withdrawn in release 2027.1: it repeated CLM0260. It can be read at the releases that hold it: the last is 2026.4.",
                 *       "code": "gone"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDocument"];
            };
        };
        /** @description The request body is too large. */
        PayloadTooLarge: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/payload-too-large",
                 *       "title": "Payload Too Large",
                 *       "status": 413,
                 *       "detail": "The request body is too large.",
                 *       "code": "payload-too-large"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDocument"];
            };
        };
        /** @description The address is too long. Ask for fewer values at once. */
        UriTooLong: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/uri-too-long",
                 *       "title": "URI Too Long",
                 *       "status": 414,
                 *       "detail": "The address is longer than 8192 characters.",
                 *       "code": "uri-too-long"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDocument"];
            };
        };
        /** @description The request body is not JSON. */
        UnsupportedMediaType: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/unsupported-media-type",
                 *       "title": "Unsupported Media Type",
                 *       "status": 415,
                 *       "detail": "The media type of the body is not supported.",
                 *       "code": "unsupported-media-type"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDocument"];
            };
        };
        /** @description The range begins beyond the end of the file; `Content-Range` gives its length. */
        RangeNotSatisfiable: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/range-not-satisfiable",
                 *       "title": "Range Not Satisfiable",
                 *       "status": 416,
                 *       "detail": "The range asked for begins beyond the end of the file; Content-Range gives its length.",
                 *       "code": "range-not-satisfiable"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDocument"];
            };
        };
        /** @description A value in the body is unknown, out of range or contradicts another one; `errors` names each by JSON Pointer. */
        UnworkableValues: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/invalid-value",
                 *       "title": "Unprocessable Entity",
                 *       "status": 422,
                 *       "detail": "/amount: must be above zero",
                 *       "code": "invalid-value",
                 *       "errors": {
                 *         "/amount": [
                 *           "must be above zero"
                 *         ]
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDocument"];
            };
        };
        /** @description The knowledge base cannot be reached now; try again after `Retry-After` seconds. */
        Unavailable: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Retry-After": components["headers"]["Retry-After"];
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/nothing-published",
                 *       "title": "Service Unavailable",
                 *       "status": 503,
                 *       "detail": "No release has been published yet.",
                 *       "code": "nothing-published"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDocument"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Any web page may read this service; sent where the request names its `Origin`.
         * @example *
         */
        "Access-Control-Allow-Origin": string;
        /**
         * @description How long the answer may be reused. An answer pinned by `release` never changes.
         * @example public, max-age=60, stale-while-revalidate=600, stale-if-error=86400
         */
        "Cache-Control": string;
        /**
         * @description Fingerprint of the answer, for `If-None-Match`.
         * @example W/"3f1b2c4d5e6f708192a3b4c5"
         */
        ETag: string;
        /**
         * @description Version of this contract that the service speaks.
         * @example 0.5.0
         */
        "Knowledge-Contract": string;
        /**
         * @description SHA-256 of the item's JSON as it was published, in the form of RFC 9530; `/v1/releases/{id}/proof` leads from it to the release. Sent with JSON, where nothing was included or left out.
         * @example sha-256=:n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=:
         */
        "Knowledge-Document": string;
        /**
         * @description The release the answer was made from.
         * @example 2026.1
         */
        "Knowledge-Release": string;
        /**
         * @description Links of the answer (RFC 8288): `self`, `cite-as` (the same question, pinned, as an absolute address to keep), `describedby`, `license`, and `next` where there is a next page.
         * @example <https://api.example.org/v1/claims?release=2026.1>; rel="cite-as"
         */
        Link: string;
        /**
         * @description Where the item is now.
         * @example /v1/sources/sedorum-b12-rls
         */
        Location: string;
        /**
         * @description Seconds to wait before the next try.
         * @example 2
         */
        "Retry-After": string;
        /**
         * @description What else the answer depends on.
         * @example Accept, Accept-Encoding
         */
        Vary: string;
    };
    pathItems: never;
}
export type Absence = components['schemas']['Absence'];
export type ActivityFactor = components['schemas']['ActivityFactor'];
export type AgeRange = components['schemas']['AgeRange'];
export type AgentType = components['schemas']['AgentType'];
export type AmountQualifier = components['schemas']['AmountQualifier'];
export type AnnotateRequest = components['schemas']['AnnotateRequest'];
export type AnnotateTextFormat = components['schemas']['AnnotateTextFormat'];
export type AnnotatedDose = components['schemas']['AnnotatedDose'];
export type Annotation = components['schemas']['Annotation'];
export type AnnotationKind = components['schemas']['AnnotationKind'];
export type AnnotationList = components['schemas']['AnnotationList'];
export type Applicability = components['schemas']['Applicability'];
export type Arm = components['schemas']['Arm'];
export type Assessment = components['schemas']['Assessment'];
export type AssessmentMethod = components['schemas']['AssessmentMethod'];
export type Author = components['schemas']['Author'];
export type Authority = components['schemas']['Authority'];
export type AuthorityView = components['schemas']['AuthorityView'];
export type Balance = components['schemas']['Balance'];
export type Basis = components['schemas']['Basis'];
export type Candidate = components['schemas']['Candidate'];
export type Certainty = components['schemas']['Certainty'];
export type ChangeFacet = components['schemas']['ChangeFacet'];
export type ChangeKind = components['schemas']['ChangeKind'];
export type ChangeOfCollection = components['schemas']['ChangeOfCollection'];
export type ChangeSort = components['schemas']['ChangeSort'];
export type CheckDosesFormat = components['schemas']['CheckDosesFormat'];
export type CitationRelation = components['schemas']['CitationRelation'];
export type Claim = components['schemas']['Claim'];
export type ClaimEvidenceLine = components['schemas']['ClaimEvidenceLine'];
export type ClaimFacet = components['schemas']['ClaimFacet'];
export type ClaimHistory = components['schemas']['ClaimHistory'];
export type ClaimInclusion = components['schemas']['ClaimInclusion'];
export type ClaimInclusions = components['schemas']['ClaimInclusions'];
export type ClaimInteraction = components['schemas']['ClaimInteraction'];
export type ClaimKind = components['schemas']['ClaimKind'];
export type ClaimLinks = components['schemas']['ClaimLinks'];
export type ClaimNote = components['schemas']['ClaimNote'];
export type ClaimPage = components['schemas']['ClaimPage'];
export type ClaimSort = components['schemas']['ClaimSort'];
export type ClaimVersion = components['schemas']['ClaimVersion'];
export type CodeScheme = components['schemas']['CodeScheme'];
export type CollectionCount = components['schemas']['CollectionCount'];
export type CommercialInterest = components['schemas']['CommercialInterest'];
export type Comparator = components['schemas']['Comparator'];
export type Concept = components['schemas']['Concept'];
export type ConceptFacet = components['schemas']['ConceptFacet'];
export type ConceptKind = components['schemas']['ConceptKind'];
export type ConceptLinks = components['schemas']['ConceptLinks'];
export type ConceptPage = components['schemas']['ConceptPage'];
export type ConceptSort = components['schemas']['ConceptSort'];
export type Conclusion = components['schemas']['Conclusion'];
export type ConclusionAssessment = components['schemas']['ConclusionAssessment'];
export type ConclusionBasis = components['schemas']['ConclusionBasis'];
export type ConclusionFacet = components['schemas']['ConclusionFacet'];
export type ConclusionLinks = components['schemas']['ConclusionLinks'];
export type ConclusionPage = components['schemas']['ConclusionPage'];
export type ConclusionSort = components['schemas']['ConclusionSort'];
export type Condition = components['schemas']['Condition'];
export type ConditionCode = components['schemas']['ConditionCode'];
export type ConditionEvidenceFacet = components['schemas']['ConditionEvidenceFacet'];
export type ConditionEvidenceSort = components['schemas']['ConditionEvidenceSort'];
export type ConditionFacet = components['schemas']['ConditionFacet'];
export type ConditionKind = components['schemas']['ConditionKind'];
export type ConditionLinks = components['schemas']['ConditionLinks'];
export type ConditionPage = components['schemas']['ConditionPage'];
export type ConditionSort = components['schemas']['ConditionSort'];
export type Contribution = components['schemas']['Contribution'];
export type Conversion = components['schemas']['Conversion'];
export type ConversionContext = components['schemas']['ConversionContext'];
export type ConversionRequest = components['schemas']['ConversionRequest'];
export type ConversionStep = components['schemas']['ConversionStep'];
export type ConvertAmountFormat = components['schemas']['ConvertAmountFormat'];
export type Correction = components['schemas']['Correction'];
export type CriteriaRule = components['schemas']['CriteriaRule'];
export type CslItem = components['schemas']['CslItem'];
export type DiffFacet = components['schemas']['DiffFacet'];
export type DiffOfCollection = components['schemas']['DiffOfCollection'];
export type DiffReleasesFormat = components['schemas']['DiffReleasesFormat'];
export type DiffSort = components['schemas']['DiffSort'];
export type Disagreement = components['schemas']['Disagreement'];
export type DisagreementFacet = components['schemas']['DisagreementFacet'];
export type DisagreementLinks = components['schemas']['DisagreementLinks'];
export type DisagreementPage = components['schemas']['DisagreementPage'];
export type DisagreementSort = components['schemas']['DisagreementSort'];
export type DisagreementStatus = components['schemas']['DisagreementStatus'];
export type DisagreementType = components['schemas']['DisagreementType'];
export type DocumentManifest = components['schemas']['DocumentManifest'];
export type DocumentText = components['schemas']['DocumentText'];
export type DomainJudgement = components['schemas']['DomainJudgement'];
export type DomainRating = components['schemas']['DomainRating'];
export type Dosage = components['schemas']['Dosage'];
export type DosageFacet = components['schemas']['DosageFacet'];
export type DosagePage = components['schemas']['DosagePage'];
export type DosagePurpose = components['schemas']['DosagePurpose'];
export type DosageSort = components['schemas']['DosageSort'];
export type DoseCheck = components['schemas']['DoseCheck'];
export type DoseCheckRequest = components['schemas']['DoseCheckRequest'];
export type DoseComparison = components['schemas']['DoseComparison'];
export type DoseItem = components['schemas']['DoseItem'];
export type DosePerson = components['schemas']['DosePerson'];
export type DoseReadingRange = components['schemas']['DoseReadingRange'];
export type DoseStanding = components['schemas']['DoseStanding'];
export type DoseThreshold = components['schemas']['DoseThreshold'];
export type DoseTotal = components['schemas']['DoseTotal'];
export type DoseVerdict = components['schemas']['DoseVerdict'];
export type Download = components['schemas']['Download'];
export type Duplicate = components['schemas']['Duplicate'];
export type EntryDocument = components['schemas']['EntryDocument'];
export type EntryLinks = components['schemas']['EntryLinks'];
export type EntryOperation = components['schemas']['EntryOperation'];
export type EvidenceDirection = components['schemas']['EvidenceDirection'];
export type EvidenceFacet = components['schemas']['EvidenceFacet'];
export type EvidenceField = components['schemas']['EvidenceField'];
export type EvidenceFinding = components['schemas']['EvidenceFinding'];
export type EvidenceGroup = components['schemas']['EvidenceGroup'];
export type EvidenceKind = components['schemas']['EvidenceKind'];
export type EvidenceLine = components['schemas']['EvidenceLine'];
export type EvidenceLineFacet = components['schemas']['EvidenceLineFacet'];
export type EvidenceLineLinks = components['schemas']['EvidenceLineLinks'];
export type EvidenceLinePage = components['schemas']['EvidenceLinePage'];
export type EvidenceLineSort = components['schemas']['EvidenceLineSort'];
export type EvidenceLinks = components['schemas']['EvidenceLinks'];
export type EvidenceRow = components['schemas']['EvidenceRow'];
export type EvidenceRowPage = components['schemas']['EvidenceRowPage'];
export type EvidenceSort = components['schemas']['EvidenceSort'];
export type EvidenceTable = components['schemas']['EvidenceTable'];
export type EvidenceView = components['schemas']['EvidenceView'];
export type Facet = components['schemas']['Facet'];
export type FacetValue = components['schemas']['FacetValue'];
export type Favours = components['schemas']['Favours'];
export type Fidelity = components['schemas']['Fidelity'];
export type FieldChange = components['schemas']['FieldChange'];
export type FindMechanismPathsFormat = components['schemas']['FindMechanismPathsFormat'];
export type Finding = components['schemas']['Finding'];
export type FindingKind = components['schemas']['FindingKind'];
export type FoodRelation = components['schemas']['FoodRelation'];
export type Form = components['schemas']['Form'];
export type FormFacet = components['schemas']['FormFacet'];
export type FormLinks = components['schemas']['FormLinks'];
export type FormName = components['schemas']['FormName'];
export type FormPage = components['schemas']['FormPage'];
export type FormSort = components['schemas']['FormSort'];
export type Frequency = components['schemas']['Frequency'];
export type FrequencyPeriod = components['schemas']['FrequencyPeriod'];
export type GetCitationFormat = components['schemas']['GetCitationFormat'];
export type GetClaimFormat = components['schemas']['GetClaimFormat'];
export type GetClaimHistoryFormat = components['schemas']['GetClaimHistoryFormat'];
export type GetConceptFormat = components['schemas']['GetConceptFormat'];
export type GetConceptNeighbourhoodFormat = components['schemas']['GetConceptNeighbourhoodFormat'];
export type GetConclusionFormat = components['schemas']['GetConclusionFormat'];
export type GetConditionEvidenceFormat = components['schemas']['GetConditionEvidenceFormat'];
export type GetConditionFormat = components['schemas']['GetConditionFormat'];
export type GetConditionNeighbourhoodFormat = components['schemas']['GetConditionNeighbourhoodFormat'];
export type GetContextFormat = components['schemas']['GetContextFormat'];
export type GetDisagreementFormat = components['schemas']['GetDisagreementFormat'];
export type GetDosageFormat = components['schemas']['GetDosageFormat'];
export type GetEntryFormat = components['schemas']['GetEntryFormat'];
export type GetEvidenceFormat = components['schemas']['GetEvidenceFormat'];
export type GetEvidenceLineFormat = components['schemas']['GetEvidenceLineFormat'];
export type GetFormFormat = components['schemas']['GetFormFormat'];
export type GetInteractionFormat = components['schemas']['GetInteractionFormat'];
export type GetMechanismFormat = components['schemas']['GetMechanismFormat'];
export type GetNutrientEvidenceFormat = components['schemas']['GetNutrientEvidenceFormat'];
export type GetNutrientFormat = components['schemas']['GetNutrientFormat'];
export type GetNutrientNeighbourhoodFormat = components['schemas']['GetNutrientNeighbourhoodFormat'];
export type GetOutcomeFormat = components['schemas']['GetOutcomeFormat'];
export type GetReferenceIntakeFormat = components['schemas']['GetReferenceIntakeFormat'];
export type GetReleaseDocumentsFormat = components['schemas']['GetReleaseDocumentsFormat'];
export type GetReleaseFeedFormat = components['schemas']['GetReleaseFeedFormat'];
export type GetReleaseFormat = components['schemas']['GetReleaseFormat'];
export type GetReleaseManifestFormat = components['schemas']['GetReleaseManifestFormat'];
export type GetReleaseProofFormat = components['schemas']['GetReleaseProofFormat'];
export type GetSourceFormat = components['schemas']['GetSourceFormat'];
export type GetStudyFormat = components['schemas']['GetStudyFormat'];
export type GetVocabularyFormat = components['schemas']['GetVocabularyFormat'];
export type GivenAmount = components['schemas']['GivenAmount'];
export type GradeDomain = components['schemas']['GradeDomain'];
export type GraphEdge = components['schemas']['GraphEdge'];
export type GraphNode = components['schemas']['GraphNode'];
export type GroupCase = components['schemas']['GroupCase'];
export type Health = components['schemas']['Health'];
export type Hedge = components['schemas']['Hedge'];
export type Hit = components['schemas']['Hit'];
export type Hop = components['schemas']['Hop'];
export type HopStatus = components['schemas']['HopStatus'];
export type HowToCite = components['schemas']['HowToCite'];
export type Identifier = components['schemas']['Identifier'];
export type IdentifierScheme = components['schemas']['IdentifierScheme'];
export type InclusionProof = components['schemas']['InclusionProof'];
export type Ingredient = components['schemas']['Ingredient'];
export type IntakeBasis = components['schemas']['IntakeBasis'];
export type IntakeKind = components['schemas']['IntakeKind'];
export type IntakeSource = components['schemas']['IntakeSource'];
export type IntakeStatus = components['schemas']['IntakeStatus'];
export type Interaction = components['schemas']['Interaction'];
export type InteractionFacet = components['schemas']['InteractionFacet'];
export type InteractionManagement = components['schemas']['InteractionManagement'];
export type InteractionPage = components['schemas']['InteractionPage'];
export type InteractionSeverity = components['schemas']['InteractionSeverity'];
export type InteractionSort = components['schemas']['InteractionSort'];
export type ItemChange = components['schemas']['ItemChange'];
export type ItemChangePage = components['schemas']['ItemChangePage'];
export type ItemKind = components['schemas']['ItemKind'];
export type ItemLinks = components['schemas']['ItemLinks'];
export type ItemProof = components['schemas']['ItemProof'];
export type Jurisdiction = components['schemas']['Jurisdiction'];
export type LeadingResult = components['schemas']['LeadingResult'];
export type LifeStage = components['schemas']['LifeStage'];
export type LimitShare = components['schemas']['LimitShare'];
export type LimitView = components['schemas']['LimitView'];
export type LinkedData = components['schemas']['LinkedData'];
export type LinkedDataContext = components['schemas']['LinkedDataContext'];
export type ListChangesFormat = components['schemas']['ListChangesFormat'];
export type ListClaimsFormat = components['schemas']['ListClaimsFormat'];
export type ListConceptsFormat = components['schemas']['ListConceptsFormat'];
export type ListConclusionsFormat = components['schemas']['ListConclusionsFormat'];
export type ListConditionsFormat = components['schemas']['ListConditionsFormat'];
export type ListDisagreementsFormat = components['schemas']['ListDisagreementsFormat'];
export type ListDosagesFormat = components['schemas']['ListDosagesFormat'];
export type ListEvidenceFormat = components['schemas']['ListEvidenceFormat'];
export type ListEvidenceLinesFormat = components['schemas']['ListEvidenceLinesFormat'];
export type ListFormsFormat = components['schemas']['ListFormsFormat'];
export type ListInteractionsFormat = components['schemas']['ListInteractionsFormat'];
export type ListMechanismsFormat = components['schemas']['ListMechanismsFormat'];
export type ListNutrientsFormat = components['schemas']['ListNutrientsFormat'];
export type ListOutcomesFormat = components['schemas']['ListOutcomesFormat'];
export type ListReferenceIntakesFormat = components['schemas']['ListReferenceIntakesFormat'];
export type ListReleasesFormat = components['schemas']['ListReleasesFormat'];
export type ListSourcesFormat = components['schemas']['ListSourcesFormat'];
export type ListStudiesFormat = components['schemas']['ListStudiesFormat'];
export type ListVocabulariesFormat = components['schemas']['ListVocabulariesFormat'];
export type MatchType = components['schemas']['MatchType'];
export type Measure = components['schemas']['Measure'];
export type Mechanism = components['schemas']['Mechanism'];
export type MechanismFacet = components['schemas']['MechanismFacet'];
export type MechanismLinks = components['schemas']['MechanismLinks'];
export type MechanismPage = components['schemas']['MechanismPage'];
export type MechanismPath = components['schemas']['MechanismPath'];
export type MechanismPaths = components['schemas']['MechanismPaths'];
export type MechanismSort = components['schemas']['MechanismSort'];
export type Member = components['schemas']['Member'];
export type MemberKind = components['schemas']['MemberKind'];
export type MemberPosition = components['schemas']['MemberPosition'];
export type MenopausalState = components['schemas']['MenopausalState'];
export type MinimalImportantDifference = components['schemas']['MinimalImportantDifference'];
export type NarrowerEvidence = components['schemas']['NarrowerEvidence'];
export type Neighbourhood = components['schemas']['Neighbourhood'];
export type NormalisedDose = components['schemas']['NormalisedDose'];
export type NormalisedIntake = components['schemas']['NormalisedIntake'];
export type NotKnownReason = components['schemas']['NotKnownReason'];
export type Nutrient = components['schemas']['Nutrient'];
export type NutrientDose = components['schemas']['NutrientDose'];
export type NutrientEvidenceFacet = components['schemas']['NutrientEvidenceFacet'];
export type NutrientEvidenceSort = components['schemas']['NutrientEvidenceSort'];
export type NutrientFacet = components['schemas']['NutrientFacet'];
export type NutrientForm = components['schemas']['NutrientForm'];
export type NutrientKind = components['schemas']['NutrientKind'];
export type NutrientLinks = components['schemas']['NutrientLinks'];
export type NutrientPage = components['schemas']['NutrientPage'];
export type NutrientSort = components['schemas']['NutrientSort'];
export type Origin = components['schemas']['Origin'];
export type Outcome = components['schemas']['Outcome'];
export type OutcomeDirection = components['schemas']['OutcomeDirection'];
export type OutcomeEffect = components['schemas']['OutcomeEffect'];
export type OutcomeFacet = components['schemas']['OutcomeFacet'];
export type OutcomePage = components['schemas']['OutcomePage'];
export type OutcomePriority = components['schemas']['OutcomePriority'];
export type OutcomeRole = components['schemas']['OutcomeRole'];
export type OutcomeSort = components['schemas']['OutcomeSort'];
export type PRelation = components['schemas']['PRelation'];
export type PageInfo = components['schemas']['PageInfo'];
export type PageLinks = components['schemas']['PageLinks'];
export type PageVoice = components['schemas']['PageVoice'];
export type Passage = components['schemas']['Passage'];
export type PassageExtract = components['schemas']['PassageExtract'];
export type PassageKind = components['schemas']['PassageKind'];
export type PathHop = components['schemas']['PathHop'];
export type PathLinks = components['schemas']['PathLinks'];
export type Phrase = components['schemas']['Phrase'];
export type Polarity = components['schemas']['Polarity'];
export type Population = components['schemas']['Population'];
export type PopulationMarker = components['schemas']['PopulationMarker'];
export type PopulationMatch = components['schemas']['PopulationMatch'];
export type Predicate = components['schemas']['Predicate'];
export type ProblemDocument = components['schemas']['ProblemDocument'];
export type Reading = components['schemas']['Reading'];
export type Recommendation = components['schemas']['Recommendation'];
export type RecommendationAim = components['schemas']['RecommendationAim'];
export type RecommendationDirection = components['schemas']['RecommendationDirection'];
export type Reference = components['schemas']['Reference'];
export type ReferenceIntake = components['schemas']['ReferenceIntake'];
export type ReferenceIntakeFacet = components['schemas']['ReferenceIntakeFacet'];
export type ReferenceIntakePage = components['schemas']['ReferenceIntakePage'];
export type ReferenceIntakeSort = components['schemas']['ReferenceIntakeSort'];
export type ReferenceShare = components['schemas']['ReferenceShare'];
export type Relation = components['schemas']['Relation'];
export type Release = components['schemas']['Release'];
export type ReleaseFacet = components['schemas']['ReleaseFacet'];
export type ReleaseLinks = components['schemas']['ReleaseLinks'];
export type ReleaseManifest = components['schemas']['ReleaseManifest'];
export type ReleasePage = components['schemas']['ReleasePage'];
export type ReleaseParent = components['schemas']['ReleaseParent'];
export type ReleaseSort = components['schemas']['ReleaseSort'];
export type ResolutionAnswer = components['schemas']['ResolutionAnswer'];
export type ResolutionList = components['schemas']['ResolutionList'];
export type ResolveRequest = components['schemas']['ResolveRequest'];
export type ResolveTextFormat = components['schemas']['ResolveTextFormat'];
export type ResolveTextsFormat = components['schemas']['ResolveTextsFormat'];
export type ResolvedText = components['schemas']['ResolvedText'];
export type ResultComparator = components['schemas']['ResultComparator'];
export type ReviewReason = components['schemas']['ReviewReason'];
export type RiskOfBias = components['schemas']['RiskOfBias'];
export type RiskRating = components['schemas']['RiskRating'];
export type Route = components['schemas']['Route'];
export type RowAssessment = components['schemas']['RowAssessment'];
export type RowDose = components['schemas']['RowDose'];
export type RowDoses = components['schemas']['RowDoses'];
export type RowRecommendation = components['schemas']['RowRecommendation'];
export type RowReference = components['schemas']['RowReference'];
export type RowRelated = components['schemas']['RowRelated'];
export type Safety = components['schemas']['Safety'];
export type SafetyLevel = components['schemas']['SafetyLevel'];
export type SafetyReason = components['schemas']['SafetyReason'];
export type Scale = components['schemas']['Scale'];
export type SearchKnowledgeFormat = components['schemas']['SearchKnowledgeFormat'];
export type SearchResult = components['schemas']['SearchResult'];
export type SeedPassage = components['schemas']['SeedPassage'];
export type Separation = components['schemas']['Separation'];
export type Setting = components['schemas']['Setting'];
export type Sex = components['schemas']['Sex'];
export type Snippet = components['schemas']['Snippet'];
export type Source = components['schemas']['Source'];
export type SourceFacet = components['schemas']['SourceFacet'];
export type SourceKind = components['schemas']['SourceKind'];
export type SourceLinks = components['schemas']['SourceLinks'];
export type SourcePage = components['schemas']['SourcePage'];
export type SourceSort = components['schemas']['SourceSort'];
export type SourceStanding = components['schemas']['SourceStanding'];
export type Stance = components['schemas']['Stance'];
export type Statement = components['schemas']['Statement'];
export type StudiedDose = components['schemas']['StudiedDose'];
export type Study = components['schemas']['Study'];
export type StudyBalance = components['schemas']['StudyBalance'];
export type StudyDesign = components['schemas']['StudyDesign'];
export type StudyDirection = components['schemas']['StudyDirection'];
export type StudyFacet = components['schemas']['StudyFacet'];
export type StudyLinks = components['schemas']['StudyLinks'];
export type StudyOverlap = components['schemas']['StudyOverlap'];
export type StudyPage = components['schemas']['StudyPage'];
export type StudyResult = components['schemas']['StudyResult'];
export type StudySort = components['schemas']['StudySort'];
export type StudyStanding = components['schemas']['StudyStanding'];
export type SubstanceKind = components['schemas']['SubstanceKind'];
export type SuggestNamesFormat = components['schemas']['SuggestNamesFormat'];
export type Suggestion = components['schemas']['Suggestion'];
export type SuggestionList = components['schemas']['SuggestionList'];
export type Tally = components['schemas']['Tally'];
export type Term = components['schemas']['Term'];
export type TextSpan = components['schemas']['TextSpan'];
export type Uncounted = components['schemas']['Uncounted'];
export type Unit = components['schemas']['Unit'];
export type Verdict = components['schemas']['Verdict'];
export type Verification = components['schemas']['Verification'];
export type Vocabulary = components['schemas']['Vocabulary'];
export type VocabularyFacet = components['schemas']['VocabularyFacet'];
export type VocabularyPage = components['schemas']['VocabularyPage'];
export type VocabularySort = components['schemas']['VocabularySort'];
export type Voice = components['schemas']['Voice'];
export type WeekRange = components['schemas']['WeekRange'];
export type Wording = components['schemas']['Wording'];
export type Worthwhile = components['schemas']['Worthwhile'];
export type ResponseNotModified = components['responses']['NotModified'];
export type ResponsePermanentRedirect = components['responses']['PermanentRedirect'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseNotAcceptable = components['responses']['NotAcceptable'];
export type ResponseGone = components['responses']['Gone'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseUriTooLong = components['responses']['UriTooLong'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseRangeNotSatisfiable = components['responses']['RangeNotSatisfiable'];
export type ResponseUnworkableValues = components['responses']['UnworkableValues'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type HeaderAccessControlAllowOrigin = components['headers']['Access-Control-Allow-Origin'];
export type HeaderCacheControl = components['headers']['Cache-Control'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderKnowledgeContract = components['headers']['Knowledge-Contract'];
export type HeaderKnowledgeDocument = components['headers']['Knowledge-Document'];
export type HeaderKnowledgeRelease = components['headers']['Knowledge-Release'];
export type HeaderLink = components['headers']['Link'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderVary = components['headers']['Vary'];
export type $defs = Record<string, never>;
export interface operations {
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process is alive. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                };
                content: {
                    /**
                     * @example {
                     *       "status": "live"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            414: components["responses"]["UriTooLong"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service can answer requests. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ready",
                     *       "release": "2026.1"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEntry: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetEntryFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry document. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "title": "Nutrient–condition evidence API",
                     *       "notice": "Information, not medical advice. A limit is not a target, and no set limit does not mean safe.",
                     *       "release": "2026.1",
                     *       "contract": "1.2.0",
                     *       "license": "CC-BY-4.0",
                     *       "operations": [
                     *         {
                     *           "operation": "getLiveness",
                     *           "method": "GET",
                     *           "href": "/health/live",
                     *           "templated": false,
                     *           "title": "Is the process alive"
                     *         }
                     *       ],
                     *       "links": {
                     *         "self": "/v1",
                     *         "evidence": "/v1/evidence",
                     *         "releases": "/v1/releases",
                     *         "changes": "/v1/changes",
                     *         "feed": "/v1/releases.atom",
                     *         "cite": "/v1/cite",
                     *         "context": "/v1/context.jsonld",
                     *         "search": "/v1/search?q=magnesium",
                     *         "resolve": "/v1/resolve?q=RLS",
                     *         "suggest": "/v1/suggest?q=magn",
                     *         "contract": "/openapi/v1.json",
                     *         "documentation": "/docs",
                     *         "nutrients": "/v1/nutrients",
                     *         "forms": "/v1/forms",
                     *         "conditions": "/v1/conditions",
                     *         "concepts": "/v1/concepts",
                     *         "sources": "/v1/sources",
                     *         "studies": "/v1/studies",
                     *         "claims": "/v1/claims",
                     *         "evidenceLines": "/v1/evidence-lines",
                     *         "mechanisms": "/v1/mechanisms",
                     *         "dosages": "/v1/dosages",
                     *         "disagreements": "/v1/disagreements",
                     *         "conclusions": "/v1/conclusions",
                     *         "outcomes": "/v1/outcomes",
                     *         "referenceIntakes": "/v1/reference-intakes",
                     *         "vocabularies": "/v1/vocabularies",
                     *         "interactions": "/v1/interactions"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EntryDocument"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    annotateText: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["AnnotateTextFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "900 mcg of Folate (Vitamin B9) and 900 mcg of Vitamin B12"
                 *     }
                 */
                "application/json": components["schemas"]["AnnotateRequest"];
            };
        };
        responses: {
            /** @description The annotations, in the order of the text. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "kind": "dose",
                     *           "utf16": {
                     *             "start": 0,
                     *             "end": 7
                     *           },
                     *           "codePoints": {
                     *             "start": 0,
                     *             "end": 7
                     *           },
                     *           "dose": {
                     *             "amountLow": 900,
                     *             "amountHigh": 900,
                     *             "unit": "ug",
                     *             "nutrient": {
                     *               "kind": "nutrient",
                     *               "id": "folate",
                     *               "label": "Folate",
                     *               "href": "/v1/nutrients/folate"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/annotations"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AnnotationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnworkableValues"];
            503: components["responses"]["Unavailable"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /**
                 * @description Only what was published after this release, or on or after this date or moment: ISO 8601, in UTC unless an offset is given; a day that the calendar has.
                 * @example 2026.1
                 */
                since?: string;
                /**
                 * @description Only changes in these collections.
                 * @example [
                 *       "claims"
                 *     ]
                 */
                collection?: components["schemas"]["ChangeOfCollection"][];
                /**
                 * @description Only changes of these kinds.
                 * @example [
                 *       "added"
                 *     ]
                 */
                change?: components["schemas"]["ChangeKind"][];
                /**
                 * @description Return only these ids: up to 100, separated by commas. Ids that do not exist at the release are left out.
                 * @example [
                 *       "CLM0260"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example published
                 */
                sort?: components["schemas"]["ChangeSort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "collection"
                 *     ]
                 */
                facets?: components["schemas"]["ChangeFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ListChangesFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "CLM0001",
                     *           "collection": "claims",
                     *           "change": "added",
                     *           "label": "Restless legs syndrome is marked by a hardly resistible urge to move the legs, felt in bed while trying to fall asleep.",
                     *           "href": "/v1/claims/CLM0001",
                     *           "release": "2026.1",
                     *           "publishedAt": "2026-11-28T19:24:14.573352+00:00"
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1,
                     *         "next": "ra5droyruPZ7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIxIGNsYWltcyIsIklkIjoiQ0xNMDAwMSIsIlF1ZXN0aW9uIjoiMjQ4YTRkMzA3Yzk1In0"
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/changes?limit=1",
                     *         "next": "/v1/changes?limit=1&cursor=ra5droyruPZ7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIxIGNsYWltcyIsIklkIjoiQ0xNMDAwMSIsIlF1ZXN0aW9uIjoiMjQ4YTRkMzA3Yzk1In0"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ItemChangePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCitation: {
        parameters: {
            query?: {
                /**
                 * @description The answer to cite: the path and query of any GET operation of this contract, encoded as the value of a parameter. Without it, the release as a whole is cited.
                 * @example /v1/evidence?nutrient=magnesium&condition=muscle-cramps
                 */
                of?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetCitationFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How to cite it. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "title": "Open evidence on nutrients and conditions",
                     *       "author": "Nutrient–condition evidence API contributors",
                     *       "release": "2026.1",
                     *       "published": "2026-11-30",
                     *       "license": "CC-BY-4.0",
                     *       "checksum": "d9ad1eb4131d3ce6bf33f5e30f938ccb51a6f7d96c17125da12fbedfacf2c093",
                     *       "url": "https://api.example.org/v1/releases/2026.1",
                     *       "vancouver": "Nutrient–condition evidence API contributors. Open evidence on nutrients and conditions, release 2026.1. 2026 Nov 30. Available from: https://api.example.org/v1/releases/2026.1",
                     *       "apa": "Nutrient–condition evidence API contributors. (2026, November 30). Open evidence on nutrients and conditions, release 2026.1 [Data set]. https://api.example.org/v1/releases/2026.1",
                     *       "links": {
                     *         "self": "/v1/cite?release=2026.1"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["HowToCite"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    listClaims: {
        parameters: {
            query?: {
                /**
                 * @description Return only claims about these nutrients, their forms, measures or deficiencies.
                 * @example [
                 *       "iron"
                 *     ]
                 */
                nutrient?: string[];
                /**
                 * @description Return only claims about these conditions or their symptoms.
                 * @example [
                 *       "restless-legs-syndrome"
                 *     ]
                 */
                condition?: string[];
                /**
                 * @description Return only claims about these concepts.
                 * @example [
                 *       "exercise"
                 *     ]
                 */
                concept?: string[];
                /**
                 * @description With `nutrient`, `condition` or `concept`: also return claims about narrower ones, such as nocturnal leg cramps under muscle cramps.
                 * @example true
                 */
                includeDescendants?: boolean;
                /**
                 * @description Return only claims behind these rows of evidence. The counts in a row are counts of these claims.
                 * @example [
                 *       "CON001"
                 *     ]
                 */
                evidence?: string[];
                /**
                 * @description Return only claims of these kinds.
                 * @example [
                 *       "efficacy"
                 *     ]
                 */
                kind?: components["schemas"]["ClaimKind"][];
                /**
                 * @description Return only claims that have a statement with one of these predicates.
                 * @example [
                 *       "is-a"
                 *     ]
                 */
                predicate?: components["schemas"]["Predicate"][];
                /**
                 * @description Return only claims whose own sentence says this about the relation.
                 * @example [
                 *       "affirms"
                 *     ]
                 */
                polarity?: components["schemas"]["Polarity"][];
                /**
                 * @description Return only claims with these verdicts.
                 * @example [
                 *       "supported"
                 *     ]
                 */
                verdict?: components["schemas"]["Verdict"][];
                /**
                 * @description Return only claims with these certainties of evidence.
                 * @example [
                 *       "high"
                 *     ]
                 */
                certainty?: components["schemas"]["Certainty"][];
                /**
                 * @description Return only claims made by these documents.
                 * @example [
                 *       "rupa-health-magnesium-b6-rls"
                 *     ]
                 */
                source?: string[];
                /**
                 * @description Return only claims that these studies are evidence for or against, or whose source statements cite these studies.
                 * @example [
                 *       "ST009"
                 *     ]
                 */
                study?: string[];
                /**
                 * @description Return only claims that have an evidence line with one of these directions.
                 * @example [
                 *       "supports"
                 *     ]
                 */
                direction?: components["schemas"]["EvidenceDirection"][];
                /**
                 * @description Return only claims supported by these kinds of voice, such as guidelines, trials or vendors.
                 * @example [
                 *       "guideline"
                 *     ]
                 */
                supportedBy?: components["schemas"]["Voice"][];
                /**
                 * @description Return only claims that these corrections of documents concern.
                 * @example [
                 *       "B-043"
                 *     ]
                 */
                correction?: string[];
                /**
                 * @description Return only claims that rely on a study or document that has since been retracted or received an expression of concern (`true`), or only claims that do not (`false`).
                 * @example true
                 */
                needsReview?: boolean;
                /**
                 * @description Items to deliver together with each claim. With it, a page holds at most 50 claims.
                 * @example [
                 *       "studies"
                 *     ]
                 */
                include?: components["schemas"]["ClaimInclusion"][];
                /**
                 * @description Return only claims whose assessment a qualified person has reviewed (`true`), or has not (`false`).
                 * @example true
                 */
                reviewed?: boolean;
                /**
                 * @description Return only claims assessed by a person, or only claims assessed by a program.
                 * @example [
                 *       "automated"
                 *     ]
                 */
                agentType?: components["schemas"]["AgentType"][];
                /**
                 * @description Return only these ids: up to 100, separated by commas. Ids that do not exist at the release are left out.
                 * @example [
                 *       "CLM0260"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example id
                 */
                sort?: components["schemas"]["ClaimSort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "kind"
                 *     ]
                 */
                facets?: components["schemas"]["ClaimFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ListClaimsFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of claims. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "CLM0121",
                     *           "kind": "efficacy",
                     *           "text": "Iron improves restless legs symptoms more than placebo does.",
                     *           "statements": [
                     *             {
                     *               "subject": {
                     *                 "kind": "nutrient",
                     *                 "id": "iron",
                     *                 "label": "Iron",
                     *                 "href": "/v1/nutrients/iron"
                     *               },
                     *               "predicate": "improves",
                     *               "object": {
                     *                 "kind": "condition",
                     *                 "id": "restless-legs-syndrome",
                     *                 "label": "Restless legs syndrome",
                     *                 "href": "/v1/conditions/restless-legs-syndrome"
                     *               },
                     *               "qualifier": "versus placebo",
                     *               "route": "any"
                     *             }
                     *           ],
                     *           "polarity": "affirms",
                     *           "hedge": "asserted",
                     *           "evidence": [
                     *             {
                     *               "id": "EL00608",
                     *               "kind": "source-statement",
                     *               "direction": "supports",
                     *               "source": {
                     *                 "kind": "source",
                     *                 "id": "rupa-health-magnesium-b6-rls",
                     *                 "label": "Magnesium and Vitamin B6: A Dynamic Duo for Relieving Restless Leg Syndrome Symptoms",
                     *                 "href": "/v1/sources/rupa-health-magnesium-b6-rls"
                     *               },
                     *               "passage": {
                     *                 "id": "rupa-health-magnesium-b6-rls-p8",
                     *                 "version": 1,
                     *                 "start": 2265,
                     *                 "end": 2795,
                     *                 "paraphrase": "Iron deficiency has been studied in restless legs. Iron may help even where serum iron is normal but ferritin is low, and is said to have brought significant improvement over placebo; measuring iron and thinking about supplements may therefore be worthwhile."
                     *               },
                     *               "hedge": "asserted",
                     *               "cites": [
                     *                 {
                     *                   "kind": "study",
                     *                   "id": "ST009",
                     *                   "label": "Trotti 2019",
                     *                   "href": "/v1/studies/ST009"
                     *                 }
                     *               ],
                     *               "fidelity": "accurate",
                     *               "fidelityReason": "The Cochrane review found a significant difference. The passage leaves out its size (about 4 points on a 40-point scale) and that few of the trials used oral iron."
                     *             }
                     *           ],
                     *           "assessment": {
                     *             "verdict": "supported",
                     *             "certainty": "moderate",
                     *             "reason": "The Cochrane review of Trotti and Becker (2019) grades severity as moderate: 3.78 points of 40 more relief than placebo in seven trials with 345 people. The effect is modest, and few of the trials gave iron by mouth.",
                     *             "method": "published-grade",
                     *             "domainsRead": false,
                     *             "verification": "verified",
                     *             "assessedBy": "Nutrient–condition knowledge base curation",
                     *             "agentType": "automated",
                     *             "reviewed": false,
                     *             "assessedOn": "2026-11-28"
                     *           },
                     *           "corrections": [],
                     *           "needsReview": false,
                     *           "links": {
                     *             "self": "/v1/claims/CLM0121",
                     *             "evidenceLines": "/v1/evidence-lines?claim=CLM0121",
                     *             "studies": "/v1/studies?claim=CLM0121",
                     *             "mechanisms": "/v1/mechanisms?claim=CLM0121",
                     *             "disagreements": "/v1/disagreements?claim=CLM0121",
                     *             "history": "/v1/claims/CLM0121/history"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1,
                     *         "next": "7UitMLpKbuh7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIyOTk3IiwiSWQiOiJDTE0wMTIxIiwiUXVlc3Rpb24iOiIxNjEwNGNhNGMyNjUifQ"
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/claims?condition=restless-legs-syndrome&limit=1&nutrient=iron",
                     *         "next": "/v1/claims?condition=restless-legs-syndrome&limit=1&nutrient=iron&cursor=7UitMLpKbuh7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIyOTk3IiwiSWQiOiJDTE0wMTIxIiwiUXVlc3Rpb24iOiIxNjEwNGNhNGMyNjUifQ"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClaim: {
        parameters: {
            query?: {
                /**
                 * @description Items to deliver together with the claim.
                 * @example [
                 *       "studies"
                 *     ]
                 */
                include?: components["schemas"]["ClaimInclusion"][];
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetClaimFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the claim.
                 * @example CLM0260
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Knowledge-Document": components["headers"]["Knowledge-Document"];
                };
                content: {
                    /**
                     * @example {
                     *       "id": "CLM0260",
                     *       "kind": "efficacy",
                     *       "text": "Iron reduces the severity of restless legs syndrome.",
                     *       "statements": [
                     *         {
                     *           "subject": {
                     *             "kind": "nutrient",
                     *             "id": "iron",
                     *             "label": "Iron",
                     *             "href": "/v1/nutrients/iron"
                     *           },
                     *           "predicate": "treats",
                     *           "object": {
                     *             "kind": "condition",
                     *             "id": "restless-legs-syndrome",
                     *             "label": "Restless legs syndrome",
                     *             "href": "/v1/conditions/restless-legs-syndrome"
                     *           },
                     *           "outcome": {
                     *             "kind": "outcome",
                     *             "id": "rls-severity-irls",
                     *             "label": "Restless legs severity, international scale",
                     *             "href": "/v1/outcomes/rls-severity-irls"
                     *           },
                     *           "route": "any"
                     *         }
                     *       ],
                     *       "polarity": "affirms",
                     *       "hedge": "asserted",
                     *       "population": {
                     *         "text": "Adults with restless legs syndrome, most of them with low or low-normal iron stores",
                     *         "ages": {
                     *           "lowMonths": 216
                     *         },
                     *         "with": [
                     *           {
                     *             "kind": "condition",
                     *             "id": "restless-legs-syndrome",
                     *             "label": "Restless legs syndrome",
                     *             "href": "/v1/conditions/restless-legs-syndrome"
                     *           }
                     *         ]
                     *       },
                     *       "evidence": [
                     *         {
                     *           "id": "EL01338",
                     *           "kind": "study-finding",
                     *           "direction": "supports",
                     *           "study": {
                     *             "kind": "study",
                     *             "id": "ST009",
                     *             "label": "Trotti 2019",
                     *             "href": "/v1/studies/ST009"
                     *           },
                     *           "result": {
                     *             "id": "ST009-R1",
                     *             "outcome": {
                     *               "kind": "outcome",
                     *               "id": "rls-severity-irls",
                     *               "label": "Restless legs severity, international scale",
                     *               "href": "/v1/outcomes/rls-severity-irls"
                     *             },
                     *             "subject": {
                     *               "kind": "nutrient",
                     *               "id": "iron",
                     *               "label": "Iron",
                     *               "href": "/v1/nutrients/iron"
                     *             },
                     *             "condition": {
                     *               "kind": "condition",
                     *               "id": "restless-legs-syndrome",
                     *               "label": "Restless legs syndrome",
                     *               "href": "/v1/conditions/restless-legs-syndrome"
                     *             },
                     *             "outcomeText": "RLS severity (IRLS, 0-40)",
                     *             "relation": "treats",
                     *             "comparator": "placebo",
                     *             "route": "any",
                     *             "measure": "mean-difference",
                     *             "estimate": -3.78,
                     *             "lower": -6.25,
                     *             "upper": -1.31,
                     *             "level": 95,
                     *             "unit": "points",
                     *             "comparison": "iron vs placebo",
                     *             "participants": 345,
                     *             "studies": 7,
                     *             "favours": "intervention",
                     *             "certainty": "moderate",
                     *             "summary": "Iron lowered the severity score by 3.78 points more than placebo. In six of the seven trials it was given by vein."
                     *           },
                     *           "explanation": "Seven randomised trials with 345 people: 3.78 points lower on the 40-point scale than placebo (95% CI -6.25 to -1.31), moderate certainty. Six of the seven gave iron by vein, and mean ferritin at entry was mostly below 75 ng/mL."
                     *         }
                     *       ],
                     *       "assessment": {
                     *         "verdict": "supported",
                     *         "certainty": "moderate",
                     *         "reason": "Cochrane 2019 (Trotti and Becker) finds a mean drop of 3.78 points more than placebo on the 40-point scale and grades it moderate; the interval, -6.25 to -1.31, leaves no room for no effect. Mahmoud 2025 finds the same with twelve trials. It is mostly iron by vein, in people with low or low-normal stores, that was tested.",
                     *         "method": "published-grade",
                     *         "domainsRead": false,
                     *         "verification": "verified",
                     *         "assessedBy": "Nutrient–condition knowledge base curation",
                     *         "agentType": "automated",
                     *         "reviewed": false,
                     *         "assessedOn": "2026-11-28"
                     *       },
                     *       "corrections": [],
                     *       "needsReview": false,
                     *       "note": "The ferritin and saturation limits of guidelines decide who is offered iron; they were not an entry criterion of every trial pooled.",
                     *       "links": {
                     *         "self": "/v1/claims/CLM0260",
                     *         "evidenceLines": "/v1/evidence-lines?claim=CLM0260",
                     *         "studies": "/v1/studies?claim=CLM0260",
                     *         "mechanisms": "/v1/mechanisms?claim=CLM0260",
                     *         "disagreements": "/v1/disagreements?claim=CLM0260",
                     *         "history": "/v1/claims/CLM0260/history"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Claim"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClaimHistory: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetClaimHistoryFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the claim.
                 * @example CLM0260
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions of the claim. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "since": "2026.1",
                     *           "publishedAt": "2026-11-28T19:24:14.573352+00:00",
                     *           "text": "Iron reduces the severity of restless legs syndrome.",
                     *           "verdict": "supported",
                     *           "certainty": "moderate",
                     *           "digest": "36ec03fe217f9de68bd44551bb49d4c96498e7d2d73fc0724396c5480a674dcd",
                     *           "href": "/v1/claims/CLM0260?release=2026.1"
                     *         }
                     *       ],
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/claims/CLM0260/history"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ClaimHistory"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    listConcepts: {
        parameters: {
            query?: {
                /**
                 * @description Return only concepts of these kinds.
                 * @example [
                 *       "process"
                 *     ]
                 */
                kind?: components["schemas"]["ConceptKind"][];
                /**
                 * @description Return only concepts that have one of these as a parent: a concept, nutrient or condition.
                 * @example [
                 *       "muscle-cramps"
                 *     ]
                 */
                parent?: string[];
                /**
                 * @description Return only these ids: up to 100, separated by commas. Ids that do not exist at the release are left out.
                 * @example [
                 *       "dopamine"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example id
                 */
                sort?: components["schemas"]["ConceptSort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "kind"
                 *     ]
                 */
                facets?: components["schemas"]["ConceptFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ListConceptsFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of concepts. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "ace-inhibitors",
                     *           "name": "ACE inhibitors",
                     *           "synonyms": [
                     *             "angiotensin-converting enzyme inhibitors"
                     *           ],
                     *           "kind": "drug",
                     *           "parents": [],
                     *           "components": [],
                     *           "measures": [],
                     *           "composition": [],
                     *           "note": "Medicines for blood pressure that retain potassium.",
                     *           "links": {
                     *             "self": "/v1/concepts/ace-inhibitors",
                     *             "narrower": "/v1/concepts?parent=ace-inhibitors",
                     *             "claims": "/v1/claims?concept=ace-inhibitors",
                     *             "mechanisms": "/v1/mechanisms?through=ace-inhibitors",
                     *             "neighbourhood": "/v1/concepts/ace-inhibitors/neighbourhood"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1,
                     *         "next": "oQihJLEohz17IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6ImFjZS1pbmhpYml0b3JzIiwiUXVlc3Rpb24iOiIxODAxODNlMWZiY2IifQ"
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/concepts?limit=1",
                     *         "next": "/v1/concepts?limit=1&cursor=oQihJLEohz17IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6ImFjZS1pbmhpYml0b3JzIiwiUXVlc3Rpb24iOiIxODAxODNlMWZiY2IifQ"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ConceptPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getConcept: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetConceptFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the concept.
                 * @example dopamine
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The concept. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Knowledge-Document": components["headers"]["Knowledge-Document"];
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dopamine",
                     *       "name": "Dopamine",
                     *       "synonyms": [
                     *         "dopamine levels"
                     *       ],
                     *       "kind": "substance",
                     *       "parents": [
                     *         {
                     *           "kind": "concept",
                     *           "id": "neurotransmitters",
                     *           "label": "Neurotransmitters",
                     *           "href": "/v1/concepts/neurotransmitters"
                     *         }
                     *       ],
                     *       "components": [],
                     *       "measures": [],
                     *       "composition": [],
                     *       "note": "A neurotransmitter of movement and reward.",
                     *       "links": {
                     *         "self": "/v1/concepts/dopamine",
                     *         "narrower": "/v1/concepts?parent=dopamine",
                     *         "claims": "/v1/claims?concept=dopamine",
                     *         "mechanisms": "/v1/mechanisms?through=dopamine",
                     *         "neighbourhood": "/v1/concepts/dopamine/neighbourhood"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Concept"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getConceptNeighbourhood: {
        parameters: {
            query?: {
                /**
                 * @description Number of steps from the centre, from 1 to 3; 1 if absent.
                 * @example 2
                 */
                depth?: number;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetConceptNeighbourhoodFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the concept.
                 * @example dopamine
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nodes and edges around the concept. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "about": {
                     *         "kind": "concept",
                     *         "id": "dopamine",
                     *         "label": "Dopamine",
                     *         "href": "/v1/concepts/dopamine"
                     *       },
                     *       "depth": 1,
                     *       "data": [
                     *         {
                     *           "id": "CLM0029-0",
                     *           "source": "dopamine",
                     *           "target": "mood",
                     *           "predicate": "regulates",
                     *           "claim": {
                     *             "kind": "claim",
                     *             "id": "CLM0029",
                     *             "label": "Higher dopamine levels help to regulate mood.",
                     *             "href": "/v1/claims/CLM0029"
                     *           },
                     *           "status": "inferred"
                     *         }
                     *       ],
                     *       "nodes": [
                     *         {
                     *           "id": "dopamine",
                     *           "label": "Dopamine",
                     *           "kind": "concept",
                     *           "href": "/v1/concepts/dopamine"
                     *         }
                     *       ],
                     *       "truncated": false,
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/concepts/dopamine/neighbourhood?depth=1"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Neighbourhood"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    listConclusions: {
        parameters: {
            query?: {
                /**
                 * @description Return only conclusions about these nutrients.
                 * @example [
                 *       "iron"
                 *     ]
                 */
                nutrient?: string[];
                /**
                 * @description Return only conclusions about these conditions.
                 * @example [
                 *       "restless-legs-syndrome"
                 *     ]
                 */
                condition?: string[];
                /**
                 * @description Return only conclusions on these relations.
                 * @example [
                 *       "treats"
                 *     ]
                 */
                relation?: components["schemas"]["Relation"][];
                /**
                 * @description Return only conclusions with these findings.
                 * @example [
                 *       "helps"
                 *     ]
                 */
                finding?: components["schemas"]["EvidenceFinding"][];
                /**
                 * @description Return only conclusions with these certainties of evidence.
                 * @example [
                 *       "high"
                 *     ]
                 */
                certainty?: components["schemas"]["Certainty"][];
                /**
                 * @description Return only these ids: up to 100, separated by commas. Ids that do not exist at the release are left out.
                 * @example [
                 *       "CON001"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example id
                 */
                sort?: components["schemas"]["ConclusionSort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "relation"
                 *     ]
                 */
                facets?: components["schemas"]["ConclusionFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ListConclusionsFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of conclusions. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "CON001",
                     *           "subject": {
                     *             "kind": "nutrient",
                     *             "id": "iron",
                     *             "label": "Iron",
                     *             "href": "/v1/nutrients/iron"
                     *           },
                     *           "route": "any",
                     *           "setting": "supplement",
                     *           "condition": {
                     *             "kind": "condition",
                     *             "id": "restless-legs-syndrome",
                     *             "label": "Restless legs syndrome",
                     *             "href": "/v1/conditions/restless-legs-syndrome"
                     *           },
                     *           "population": {
                     *             "text": "Adults with restless legs syndrome, most of them with low or low-normal iron stores",
                     *             "ages": {
                     *               "lowMonths": 216
                     *             },
                     *             "with": [
                     *               {
                     *                 "kind": "condition",
                     *                 "id": "restless-legs-syndrome",
                     *                 "label": "Restless legs syndrome",
                     *                 "href": "/v1/conditions/restless-legs-syndrome"
                     *               }
                     *             ]
                     *           },
                     *           "relation": "treats",
                     *           "finding": "helps",
                     *           "summary": "Iron probably eases restless legs. The score has 40 points. It fell about 4 points further than with a dummy drug. Six of seven trials gave iron into a vein. Side effects: about 385 against 260 in 1000 people. Have your iron tested first.",
                     *           "assessment": {
                     *             "certainty": "moderate",
                     *             "reason": "Cochrane 2019 grades the fall in severity, 3.78 points more than on placebo in seven trials with 345 people, moderate. The trials were mostly of iron by vein in people with low or low-normal stores; in one of iron by mouth in people who were not short of it nothing was found, and all guidelines test first.",
                     *             "method": "published-grade",
                     *             "domainsRead": false,
                     *             "verification": "verified",
                     *             "assessedBy": "Nutrient–condition knowledge base curation",
                     *             "agentType": "automated",
                     *             "reviewed": false,
                     *             "assessedOn": "2026-11-28"
                     *           },
                     *           "applicability": {
                     *             "rule": "any",
                     *             "criteria": [
                     *               {
                     *                 "marker": {
                     *                   "kind": "concept",
                     *                   "id": "serum-ferritin",
                     *                   "label": "Serum ferritin",
                     *                   "href": "/v1/concepts/serum-ferritin"
                     *                 },
                     *                 "comparator": "at-most",
                     *                 "value": 75,
                     *                 "unit": "ng/mL"
                     *               }
                     *             ],
                     *             "text": "Guidelines offer iron to adults whose ferritin is at most 75 ng/mL (the same number in µg/L) or whose transferrin saturation is below 20%. Measure first; not in iron overload.",
                     *             "studies": [
                     *               {
                     *                 "kind": "study",
                     *                 "id": "ST010",
                     *                 "label": "Winkelman 2025a",
                     *                 "href": "/v1/studies/ST010"
                     *               }
                     *             ]
                     *           },
                     *           "claims": [
                     *             {
                     *               "kind": "claim",
                     *               "id": "CLM0260",
                     *               "label": "Iron reduces the severity of restless legs syndrome.",
                     *               "href": "/v1/claims/CLM0260"
                     *             }
                     *           ],
                     *           "leadingResult": {
                     *             "study": {
                     *               "kind": "study",
                     *               "id": "ST009",
                     *               "label": "Trotti 2019",
                     *               "href": "/v1/studies/ST009"
                     *             },
                     *             "result": {
                     *               "id": "ST009-R1",
                     *               "outcome": {
                     *                 "kind": "outcome",
                     *                 "id": "rls-severity-irls",
                     *                 "label": "Restless legs severity, international scale",
                     *                 "href": "/v1/outcomes/rls-severity-irls"
                     *               },
                     *               "subject": {
                     *                 "kind": "nutrient",
                     *                 "id": "iron",
                     *                 "label": "Iron",
                     *                 "href": "/v1/nutrients/iron"
                     *               },
                     *               "condition": {
                     *                 "kind": "condition",
                     *                 "id": "restless-legs-syndrome",
                     *                 "label": "Restless legs syndrome",
                     *                 "href": "/v1/conditions/restless-legs-syndrome"
                     *               },
                     *               "outcomeText": "RLS severity (IRLS, 0-40)",
                     *               "relation": "treats",
                     *               "comparator": "placebo",
                     *               "route": "any",
                     *               "measure": "mean-difference",
                     *               "estimate": -3.78,
                     *               "lower": -6.25,
                     *               "upper": -1.31,
                     *               "level": 95,
                     *               "unit": "points",
                     *               "comparison": "iron vs placebo",
                     *               "participants": 345,
                     *               "studies": 7,
                     *               "favours": "intervention",
                     *               "certainty": "moderate",
                     *               "summary": "Iron lowered the severity score by 3.78 points more than placebo. In six of the seven trials it was given by vein."
                     *             }
                     *           },
                     *           "searchedUpTo": "2017-09",
                     *           "links": {
                     *             "self": "/v1/conclusions/CON001",
                     *             "evidence": "/v1/evidence/CON001"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1,
                     *         "next": "mktqeIoEMYh7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6IkNPTjAwMSIsIlF1ZXN0aW9uIjoiZWJjYTYyZTQzY2QxIn0"
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/conclusions?limit=1",
                     *         "next": "/v1/conclusions?limit=1&cursor=mktqeIoEMYh7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6IkNPTjAwMSIsIlF1ZXN0aW9uIjoiZWJjYTYyZTQzY2QxIn0"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ConclusionPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getConclusion: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetConclusionFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the conclusion.
                 * @example CON001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conclusion. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Knowledge-Document": components["headers"]["Knowledge-Document"];
                };
                content: {
                    /**
                     * @example {
                     *       "id": "CON001",
                     *       "subject": {
                     *         "kind": "nutrient",
                     *         "id": "iron",
                     *         "label": "Iron",
                     *         "href": "/v1/nutrients/iron"
                     *       },
                     *       "route": "any",
                     *       "setting": "supplement",
                     *       "condition": {
                     *         "kind": "condition",
                     *         "id": "restless-legs-syndrome",
                     *         "label": "Restless legs syndrome",
                     *         "href": "/v1/conditions/restless-legs-syndrome"
                     *       },
                     *       "population": {
                     *         "text": "Adults with restless legs syndrome, most of them with low or low-normal iron stores",
                     *         "ages": {
                     *           "lowMonths": 216
                     *         },
                     *         "with": [
                     *           {
                     *             "kind": "condition",
                     *             "id": "restless-legs-syndrome",
                     *             "label": "Restless legs syndrome",
                     *             "href": "/v1/conditions/restless-legs-syndrome"
                     *           }
                     *         ]
                     *       },
                     *       "relation": "treats",
                     *       "finding": "helps",
                     *       "summary": "Iron probably eases restless legs. The score has 40 points. It fell about 4 points further than with a dummy drug. Six of seven trials gave iron into a vein. Side effects: about 385 against 260 in 1000 people. Have your iron tested first.",
                     *       "assessment": {
                     *         "certainty": "moderate",
                     *         "reason": "Cochrane 2019 grades the fall in severity, 3.78 points more than on placebo in seven trials with 345 people, moderate. The trials were mostly of iron by vein in people with low or low-normal stores; in one of iron by mouth in people who were not short of it nothing was found, and all guidelines test first.",
                     *         "method": "published-grade",
                     *         "domainsRead": false,
                     *         "verification": "verified",
                     *         "assessedBy": "Nutrient–condition knowledge base curation",
                     *         "agentType": "automated",
                     *         "reviewed": false,
                     *         "assessedOn": "2026-11-28"
                     *       },
                     *       "applicability": {
                     *         "rule": "any",
                     *         "criteria": [
                     *           {
                     *             "marker": {
                     *               "kind": "concept",
                     *               "id": "serum-ferritin",
                     *               "label": "Serum ferritin",
                     *               "href": "/v1/concepts/serum-ferritin"
                     *             },
                     *             "comparator": "at-most",
                     *             "value": 75,
                     *             "unit": "ng/mL"
                     *           }
                     *         ],
                     *         "text": "Guidelines offer iron to adults whose ferritin is at most 75 ng/mL (the same number in µg/L) or whose transferrin saturation is below 20%. Measure first; not in iron overload.",
                     *         "studies": [
                     *           {
                     *             "kind": "study",
                     *             "id": "ST010",
                     *             "label": "Winkelman 2025a",
                     *             "href": "/v1/studies/ST010"
                     *           }
                     *         ]
                     *       },
                     *       "claims": [
                     *         {
                     *           "kind": "claim",
                     *           "id": "CLM0260",
                     *           "label": "Iron reduces the severity of restless legs syndrome.",
                     *           "href": "/v1/claims/CLM0260"
                     *         }
                     *       ],
                     *       "leadingResult": {
                     *         "study": {
                     *           "kind": "study",
                     *           "id": "ST009",
                     *           "label": "Trotti 2019",
                     *           "href": "/v1/studies/ST009"
                     *         },
                     *         "result": {
                     *           "id": "ST009-R1",
                     *           "outcome": {
                     *             "kind": "outcome",
                     *             "id": "rls-severity-irls",
                     *             "label": "Restless legs severity, international scale",
                     *             "href": "/v1/outcomes/rls-severity-irls"
                     *           },
                     *           "subject": {
                     *             "kind": "nutrient",
                     *             "id": "iron",
                     *             "label": "Iron",
                     *             "href": "/v1/nutrients/iron"
                     *           },
                     *           "condition": {
                     *             "kind": "condition",
                     *             "id": "restless-legs-syndrome",
                     *             "label": "Restless legs syndrome",
                     *             "href": "/v1/conditions/restless-legs-syndrome"
                     *           },
                     *           "outcomeText": "RLS severity (IRLS, 0-40)",
                     *           "relation": "treats",
                     *           "comparator": "placebo",
                     *           "route": "any",
                     *           "measure": "mean-difference",
                     *           "estimate": -3.78,
                     *           "lower": -6.25,
                     *           "upper": -1.31,
                     *           "level": 95,
                     *           "unit": "points",
                     *           "comparison": "iron vs placebo",
                     *           "participants": 345,
                     *           "studies": 7,
                     *           "favours": "intervention",
                     *           "certainty": "moderate",
                     *           "summary": "Iron lowered the severity score by 3.78 points more than placebo. In six of the seven trials it was given by vein."
                     *         }
                     *       },
                     *       "searchedUpTo": "2017-09",
                     *       "links": {
                     *         "self": "/v1/conclusions/CON001",
                     *         "evidence": "/v1/evidence/CON001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Conclusion"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    listConditions: {
        parameters: {
            query?: {
                /**
                 * @description Return only conditions of these kinds.
                 * @example [
                 *       "condition"
                 *     ]
                 */
                kind?: components["schemas"]["ConditionKind"][];
                /**
                 * @description Return only conditions that are cases of these conditions.
                 * @example [
                 *       "muscle-cramps"
                 *     ]
                 */
                parent?: string[];
                /**
                 * @description With `parent`: also return cases of cases, to any depth, and the parent itself.
                 * @example true
                 */
                includeDescendants?: boolean;
                /**
                 * @description Return only these ids: up to 100, separated by commas. Ids that do not exist at the release are left out.
                 * @example [
                 *       "restless-legs-syndrome"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example id
                 */
                sort?: components["schemas"]["ConditionSort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "kind"
                 *     ]
                 */
                facets?: components["schemas"]["ConditionFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ListConditionsFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of conditions. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "cirrhosis",
                     *           "name": "Cirrhosis of the liver",
                     *           "synonyms": [
                     *             "cirrhosis"
                     *           ],
                     *           "kind": "condition",
                     *           "parents": [],
                     *           "nutrients": [],
                     *           "codes": [
                     *             {
                     *               "scheme": "mesh",
                     *               "value": "MESH:D008103"
                     *             }
                     *           ],
                     *           "note": "Scarring of the liver in late chronic liver disease.",
                     *           "links": {
                     *             "self": "/v1/conditions/cirrhosis",
                     *             "narrower": "/v1/conditions?parent=cirrhosis",
                     *             "claims": "/v1/claims?condition=cirrhosis",
                     *             "studies": "/v1/studies?condition=cirrhosis",
                     *             "dosages": "/v1/dosages?condition=cirrhosis",
                     *             "mechanisms": "/v1/mechanisms?condition=cirrhosis",
                     *             "evidence": "/v1/conditions/cirrhosis/evidence",
                     *             "disagreements": "/v1/disagreements?condition=cirrhosis",
                     *             "neighbourhood": "/v1/conditions/cirrhosis/neighbourhood"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1,
                     *         "next": "sE21IHnDEUF7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6ImNpcnJob3NpcyIsIlF1ZXN0aW9uIjoiZDBiMTM1MTc3NGI3In0"
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/conditions?limit=1",
                     *         "next": "/v1/conditions?limit=1&cursor=sE21IHnDEUF7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6ImNpcnJob3NpcyIsIlF1ZXN0aW9uIjoiZDBiMTM1MTc3NGI3In0"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ConditionPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCondition: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetConditionFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the condition.
                 * @example restless-legs-syndrome
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The condition. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Knowledge-Document": components["headers"]["Knowledge-Document"];
                };
                content: {
                    /**
                     * @example {
                     *       "id": "restless-legs-syndrome",
                     *       "name": "Restless legs syndrome",
                     *       "synonyms": [
                     *         "RLS"
                     *       ],
                     *       "kind": "condition",
                     *       "parents": [
                     *         {
                     *           "kind": "condition",
                     *           "id": "sleep-related-movement-disorder",
                     *           "label": "Sleep-related movement disorder",
                     *           "href": "/v1/conditions/sleep-related-movement-disorder"
                     *         }
                     *       ],
                     *       "nutrients": [],
                     *       "codes": [
                     *         {
                     *           "scheme": "icd-10-cm",
                     *           "value": "G25.81"
                     *         }
                     *       ],
                     *       "note": "An urge to move the legs, usually with unpleasant feelings, that comes on at rest, is worse in the evening or at night and eases with movement. Muscle twitching is not one of the diagnostic criteria.",
                     *       "links": {
                     *         "self": "/v1/conditions/restless-legs-syndrome",
                     *         "narrower": "/v1/conditions?parent=restless-legs-syndrome",
                     *         "claims": "/v1/claims?condition=restless-legs-syndrome",
                     *         "studies": "/v1/studies?condition=restless-legs-syndrome",
                     *         "dosages": "/v1/dosages?condition=restless-legs-syndrome",
                     *         "mechanisms": "/v1/mechanisms?condition=restless-legs-syndrome",
                     *         "evidence": "/v1/conditions/restless-legs-syndrome/evidence",
                     *         "disagreements": "/v1/disagreements?condition=restless-legs-syndrome",
                     *         "neighbourhood": "/v1/conditions/restless-legs-syndrome/neighbourhood"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Condition"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getConditionEvidence: {
        parameters: {
            query?: {
                /**
                 * @description Also rows on narrower conditions, such as nocturnal leg cramps under muscle cramps, grouped by condition. Each condition keeps its own rows and numbers.
                 * @example true
                 */
                includeDescendants?: boolean;
                /**
                 * @description Only rows of these relations. If absent, the evidence on one condition or nutrient shows what helps, that is `treats`, `prevents` and `corrects`; the other relations are counted separately.
                 * @example [
                 *       "treats"
                 *     ]
                 */
                relation?: components["schemas"]["Relation"][];
                /**
                 * @description Only rows of these groups.
                 * @example [
                 *       "shown-to-help",
                 *       "might-help"
                 *     ]
                 */
                group?: components["schemas"]["EvidenceGroup"][];
                /**
                 * @description Only rows with these findings.
                 * @example [
                 *       "helps"
                 *     ]
                 */
                finding?: components["schemas"]["EvidenceFinding"][];
                /**
                 * @description Only rows of at least this certainty. `not-rated` excludes none.
                 * @example low
                 */
                minCertainty?: components["schemas"]["Certainty"];
                /**
                 * @description Only rows for people with all of these properties: codes of `/v1/vocabularies/population-terms`, or ids of conditions or concepts that the people have. Rows that exclude such people are left out; `populationMatch` says whether a row names such people or does not mention them.
                 * @example [
                 *       "pregnant"
                 *     ]
                 */
                population?: string[];
                /**
                 * @description Only rows of these forms of a nutrient, by id.
                 * @example [
                 *       "magnesium-oxide"
                 *     ]
                 */
                form?: string[];
                /**
                 * @description Only rows of these routes of administration.
                 * @example [
                 *       "oral"
                 *     ]
                 */
                route?: components["schemas"]["Route"][];
                /**
                 * @description `true`: only rows that a qualified person has reviewed. `false`: only rows that have not been reviewed.
                 * @example true
                 */
                reviewed?: boolean;
                /**
                 * @description Only rows on these kinds of substance. If absent, and where no nutrient or claim is named, drugs are shown only where they must not be used.
                 * @example [
                 *       "nutrient"
                 *     ]
                 */
                substanceKind?: components["schemas"]["SubstanceKind"][];
                /**
                 * @description How much of each row to return: the whole row, or only what a table shows.
                 * @example summary
                 */
                view?: components["schemas"]["EvidenceView"];
                /**
                 * @description The optional parts of a row to return; the other members are always there. If absent, all parts, or those of `view`.
                 * @example [
                 *       "effect",
                 *       "doses"
                 *     ]
                 */
                fields?: components["schemas"]["EvidenceField"][];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example id
                 */
                sort?: components["schemas"]["ConditionEvidenceSort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "relation"
                 *     ]
                 */
                facets?: components["schemas"]["ConditionEvidenceFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetConditionEvidenceFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the condition.
                 * @example restless-legs-syndrome
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evidence on the condition. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "about": {
                     *         "kind": "condition",
                     *         "id": "restless-legs-syndrome",
                     *         "label": "Restless legs syndrome",
                     *         "href": "/v1/conditions/restless-legs-syndrome"
                     *       },
                     *       "data": [
                     *         {
                     *           "id": "CON001",
                     *           "subject": {
                     *             "kind": "nutrient",
                     *             "id": "iron",
                     *             "label": "Iron",
                     *             "href": "/v1/nutrients/iron"
                     *           },
                     *           "substanceKind": "nutrient",
                     *           "route": "any",
                     *           "setting": "supplement",
                     *           "condition": {
                     *             "kind": "condition",
                     *             "id": "restless-legs-syndrome",
                     *             "label": "Restless legs syndrome",
                     *             "href": "/v1/conditions/restless-legs-syndrome"
                     *           },
                     *           "population": {
                     *             "text": "Adults with restless legs syndrome, most of them with low or low-normal iron stores",
                     *             "ages": {
                     *               "lowMonths": 216
                     *             },
                     *             "with": [
                     *               {
                     *                 "kind": "condition",
                     *                 "id": "restless-legs-syndrome",
                     *                 "label": "Restless legs syndrome",
                     *                 "href": "/v1/conditions/restless-legs-syndrome"
                     *               }
                     *             ]
                     *           },
                     *           "relation": "treats",
                     *           "finding": "helps",
                     *           "certainty": "moderate",
                     *           "group": "shown-to-help",
                     *           "phrase": {
                     *             "code": "treats.helps.moderate",
                     *             "text": "Iron by any route probably relieves restless legs syndrome in adults, most of them with low or low-normal iron stores."
                     *           },
                     *           "safety": {
                     *             "level": "supervision",
                     *             "reasons": [
                     *               {
                     *                 "text": "Taking iron over a long period causes undesirable effects in some people.",
                     *                 "level": "caution",
                     *                 "claim": {
                     *                   "kind": "claim",
                     *                   "id": "CLM0032",
                     *                   "label": "Taking iron over a long period causes undesirable effects in some people.",
                     *                   "href": "/v1/claims/CLM0032"
                     *                 }
                     *               }
                     *             ]
                     *           },
                     *           "basis": "curated",
                     *           "reviewed": false,
                     *           "assessedOn": "2026-11-28",
                     *           "searchedUpTo": "2017-09",
                     *           "stale": true,
                     *           "summary": "Iron probably eases restless legs. The score has 40 points. It fell about 4 points further than with a dummy drug. Six of seven trials gave iron into a vein. Side effects: about 385 against 260 in 1000 people. Have your iron tested first.",
                     *           "effect": {
                     *             "outcome": {
                     *               "kind": "outcome",
                     *               "id": "rls-severity-irls",
                     *               "label": "Restless legs severity, international scale",
                     *               "href": "/v1/outcomes/rls-severity-irls"
                     *             },
                     *             "role": "severity",
                     *             "priority": "critical",
                     *             "better": "lower",
                     *             "measure": "mean-difference",
                     *             "estimate": -3.78,
                     *             "lower": -6.25,
                     *             "upper": -1.31,
                     *             "level": 95,
                     *             "unit": "points",
                     *             "participants": 345,
                     *             "studies": 7,
                     *             "worthwhile": "not-known",
                     *             "favours": "intervention",
                     *             "certainty": "moderate",
                     *             "comparator": "placebo",
                     *             "summary": "Iron lowered the severity score by 3.78 points more than placebo. In six of the seven trials it was given by vein.",
                     *             "result": "ST009-R1",
                     *             "study": {
                     *               "kind": "study",
                     *               "id": "ST009",
                     *               "label": "Trotti 2019",
                     *               "href": "/v1/studies/ST009"
                     *             }
                     *           },
                     *           "outcomes": [
                     *             {
                     *               "outcome": {
                     *                 "kind": "outcome",
                     *                 "id": "rls-severity-irls",
                     *                 "label": "Restless legs severity, international scale",
                     *                 "href": "/v1/outcomes/rls-severity-irls"
                     *               },
                     *               "role": "severity",
                     *               "priority": "critical",
                     *               "better": "lower",
                     *               "measure": "mean-difference",
                     *               "estimate": -3.78,
                     *               "lower": -6.25,
                     *               "upper": -1.31,
                     *               "level": 95,
                     *               "unit": "points",
                     *               "participants": 345,
                     *               "studies": 7,
                     *               "worthwhile": "not-known",
                     *               "favours": "intervention",
                     *               "certainty": "moderate",
                     *               "comparator": "placebo",
                     *               "summary": "Iron lowered the severity score by 3.78 points more than placebo. In six of the seven trials it was given by vein.",
                     *               "result": "ST009-R1",
                     *               "study": {
                     *                 "kind": "study",
                     *                 "id": "ST009",
                     *                 "label": "Trotti 2019",
                     *                 "href": "/v1/studies/ST009"
                     *               }
                     *             }
                     *           ],
                     *           "comparisons": [
                     *             {
                     *               "outcome": {
                     *                 "kind": "outcome",
                     *                 "id": "rls-severity-irls",
                     *                 "label": "Restless legs severity, international scale",
                     *                 "href": "/v1/outcomes/rls-severity-irls"
                     *               },
                     *               "role": "severity",
                     *               "priority": "critical",
                     *               "better": "lower",
                     *               "measure": "mean-difference",
                     *               "estimate": -0.4,
                     *               "lower": -5.93,
                     *               "upper": 5.13,
                     *               "level": 95,
                     *               "unit": "points",
                     *               "participants": 30,
                     *               "studies": 1,
                     *               "worthwhile": "not-known",
                     *               "favours": "neither",
                     *               "certainty": "not-rated",
                     *               "comparator": "head-to-head",
                     *               "summary": "Iron by mouth and the drug pramipexole lowered the severity score about alike in one trial of 30 people with ferritin of 15 to 50 ng/mL.",
                     *               "result": "ST009-R10",
                     *               "study": {
                     *                 "kind": "study",
                     *                 "id": "ST009",
                     *                 "label": "Trotti 2019",
                     *                 "href": "/v1/studies/ST009"
                     *               }
                     *             }
                     *           ],
                     *           "recommendations": [
                     *             {
                     *               "body": "American Academy of Sleep Medicine",
                     *               "year": 2025,
                     *               "aim": "treat",
                     *               "direction": "conditional-for",
                     *               "strength": "conditional",
                     *               "criteria": "Adults with restless legs syndrome and ferritin of at most 75 ng/mL or transferrin saturation below 20%",
                     *               "claim": {
                     *                 "kind": "claim",
                     *                 "id": "CLM0263",
                     *                 "label": "Ferrous sulfate by mouth is recommended for restless legs syndrome when ferritin is at most 75 ng/mL or transferrin saturation is below 20%.",
                     *                 "href": "/v1/claims/CLM0263"
                     *               }
                     *             }
                     *           ],
                     *           "doses": {
                     *             "studied": [
                     *               {
                     *                 "dosage": {
                     *                   "kind": "dosage",
                     *                   "id": "DOS096",
                     *                   "label": "Ferrous sulfate 325 mg twice daily (restless legs, low-normal ferritin)",
                     *                   "href": "/v1/dosages/DOS096"
                     *                 },
                     *                 "population": "People with RLS and a low-normal ferritin",
                     *                 "form": "ferrous-sulfate",
                     *                 "readings": [
                     *                   {
                     *                     "substance": "iron",
                     *                     "low": 130.585,
                     *                     "high": 130.585,
                     *                     "unit": "mg",
                     *                     "per": "day",
                     *                     "label": "as Ferrous sulfate heptahydrate"
                     *                   }
                     *                 ],
                     *                 "limits": [
                     *                   {
                     *                     "authority": "nasem",
                     *                     "verdict": "above-limit"
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "recommended": [
                     *               {
                     *                 "dosage": {
                     *                   "kind": "dosage",
                     *                   "id": "DOS020",
                     *                   "label": "Oral iron 65 mg elemental (guideline)",
                     *                   "href": "/v1/dosages/DOS020"
                     *                 },
                     *                 "population": "Adults with RLS and ferritin of 75 µg/L or less",
                     *                 "form": "ferrous-sulfate",
                     *                 "readings": [
                     *                   {
                     *                     "substance": "iron",
                     *                     "low": 65,
                     *                     "high": 65,
                     *                     "unit": "mg",
                     *                     "per": "day",
                     *                     "label": "as stated"
                     *                   }
                     *                 ],
                     *                 "limits": [
                     *                   {
                     *                     "authority": "nasem",
                     *                     "verdict": "above-limit"
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "onLabels": [
                     *               {
                     *                 "dosage": {
                     *                   "kind": "dosage",
                     *                   "id": "DOS004",
                     *                   "label": "Iron about 20 mg in alternate months",
                     *                   "href": "/v1/dosages/DOS004"
                     *                 },
                     *                 "population": "People with RLS, age not stated",
                     *                 "readings": [
                     *                   {
                     *                     "substance": "iron",
                     *                     "low": 20,
                     *                     "high": 20,
                     *                     "unit": "mg",
                     *                     "per": "day",
                     *                     "label": "if 20 mg is elemental iron"
                     *                   }
                     *                 ],
                     *                 "limits": [
                     *                   {
                     *                     "authority": "nasem",
                     *                     "verdict": "within"
                     *                   }
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           "applicability": {
                     *             "rule": "any",
                     *             "criteria": [
                     *               {
                     *                 "marker": {
                     *                   "kind": "concept",
                     *                   "id": "serum-ferritin",
                     *                   "label": "Serum ferritin",
                     *                   "href": "/v1/concepts/serum-ferritin"
                     *                 },
                     *                 "comparator": "at-most",
                     *                 "value": 75,
                     *                 "unit": "ng/mL"
                     *               }
                     *             ],
                     *             "text": "Guidelines offer iron to adults whose ferritin is at most 75 ng/mL (the same number in µg/L) or whose transferrin saturation is below 20%. Measure first; not in iron overload.",
                     *             "studies": [
                     *               {
                     *                 "kind": "study",
                     *                 "id": "ST010",
                     *                 "label": "Winkelman 2025a",
                     *                 "href": "/v1/studies/ST010"
                     *               }
                     *             ]
                     *           },
                     *           "balance": {
                     *             "studies": {
                     *               "for": {
                     *                 "count": 2,
                     *                 "href": "/v1/studies?evidence=CON001&stance=for"
                     *               },
                     *               "against": {
                     *                 "count": 0,
                     *                 "href": "/v1/studies?evidence=CON001&stance=against"
                     *               },
                     *               "neutral": {
                     *                 "count": 1,
                     *                 "href": "/v1/studies?evidence=CON001&stance=neutral"
                     *               },
                     *               "overlap": "not-known"
                     *             },
                     *             "pages": [
                     *               {
                     *                 "voice": "authority",
                     *                 "for": 3,
                     *                 "against": 0,
                     *                 "neutral": 0
                     *               }
                     *             ]
                     *           },
                     *           "assessment": {
                     *             "reason": "Cochrane 2019 grades the fall in severity, 3.78 points more than on placebo in seven trials with 345 people, moderate. The trials were mostly of iron by vein in people with low or low-normal stores; in one of iron by mouth in people who were not short of it nothing was found, and all guidelines test first.",
                     *             "method": "published-grade",
                     *             "domainsRead": false,
                     *             "assessedBy": "Nutrient–condition knowledge base curation",
                     *             "agentType": "automated"
                     *           },
                     *           "related": {
                     *             "claims": {
                     *               "count": 11,
                     *               "href": "/v1/claims?evidence=CON001"
                     *             },
                     *             "studies": {
                     *               "count": 8,
                     *               "href": "/v1/studies?evidence=CON001"
                     *             },
                     *             "sources": {
                     *               "count": 5,
                     *               "href": "/v1/sources?evidence=CON001"
                     *             },
                     *             "disagreements": {
                     *               "count": 4,
                     *               "href": "/v1/disagreements?evidence=CON001"
                     *             },
                     *             "mechanisms": {
                     *               "count": 2,
                     *               "href": "/v1/mechanisms?evidence=CON001"
                     *             },
                     *             "interactions": {
                     *               "count": 16,
                     *               "href": "/v1/interactions?nutrient=iron"
                     *             }
                     *           },
                     *           "links": {
                     *             "self": "/v1/evidence/CON001",
                     *             "claims": "/v1/claims?evidence=CON001",
                     *             "studies": "/v1/studies?evidence=CON001",
                     *             "pair": "/v1/evidence?nutrient=iron&condition=restless-legs-syndrome",
                     *             "conclusion": "/v1/conclusions/CON001"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1,
                     *         "next": "H1M7KwRG7fZ7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIwMDExOTk5OTk5NjU0IiwiSWQiOiJDT04wMDEiLCJRdWVzdGlvbiI6ImJjNWJjYTIyMWViNyJ9"
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/conditions/restless-legs-syndrome/evidence?limit=1",
                     *         "next": "/v1/conditions/restless-legs-syndrome/evidence?limit=1&cursor=H1M7KwRG7fZ7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIwMDExOTk5OTk5NjU0IiwiSWQiOiJDT04wMDEiLCJRdWVzdGlvbiI6ImJjNWJjYTIyMWViNyJ9"
                     *       },
                     *       "linkedWith": {
                     *         "count": 7,
                     *         "href": "/v1/conditions/restless-legs-syndrome/evidence?relation=linked-with"
                     *       },
                     *       "raisesRisk": {
                     *         "count": 0,
                     *         "href": "/v1/conditions/restless-legs-syndrome/evidence?relation=raises-risk"
                     *       },
                     *       "narrower": [],
                     *       "notice": "Information, not medical advice. A limit is not a target, and no set limit does not mean safe."
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceTable"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getConditionNeighbourhood: {
        parameters: {
            query?: {
                /**
                 * @description Number of steps from the centre, from 1 to 3; 1 if absent.
                 * @example 2
                 */
                depth?: number;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetConditionNeighbourhoodFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the condition.
                 * @example restless-legs-syndrome
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nodes and edges around the condition. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "about": {
                     *         "kind": "condition",
                     *         "id": "restless-legs-syndrome",
                     *         "label": "Restless legs syndrome",
                     *         "href": "/v1/conditions/restless-legs-syndrome"
                     *       },
                     *       "depth": 1,
                     *       "data": [
                     *         {
                     *           "id": "CLM0357-0",
                     *           "source": "anaemia",
                     *           "target": "restless-legs-syndrome",
                     *           "predicate": "causes",
                     *           "claim": {
                     *             "kind": "claim",
                     *             "id": "CLM0357",
                     *             "label": "Anaemia causes restless legs syndrome.",
                     *             "href": "/v1/claims/CLM0357"
                     *           },
                     *           "status": "unsourced"
                     *         }
                     *       ],
                     *       "nodes": [
                     *         {
                     *           "id": "restless-legs-syndrome",
                     *           "label": "Restless legs syndrome",
                     *           "kind": "condition",
                     *           "href": "/v1/conditions/restless-legs-syndrome"
                     *         }
                     *       ],
                     *       "truncated": false,
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/conditions/restless-legs-syndrome/neighbourhood?depth=1"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Neighbourhood"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getContext: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example jsonld
                 */
                format?: components["schemas"]["GetContextFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The JSON-LD context. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    "application/ld+json": components["schemas"]["LinkedDataContext"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    convertAmount: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ConvertAmountFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nutrient": "magnesium",
                 *       "form": "magnesium-oxide",
                 *       "amount": 250,
                 *       "unit": "mg"
                 *     }
                 */
                "application/json": components["schemas"]["ConversionRequest"];
            };
        };
        responses: {
            /** @description The readings of the amount. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                };
                content: {
                    /**
                     * @example {
                     *       "notice": "Information, not medical advice. A limit is not a target, and no set limit does not mean safe.",
                     *       "nutrient": {
                     *         "kind": "nutrient",
                     *         "id": "magnesium",
                     *         "label": "Magnesium",
                     *         "href": "/v1/nutrients/magnesium"
                     *       },
                     *       "given": {
                     *         "amount": 250,
                     *         "unit": "mg",
                     *         "ucum": "mg"
                     *       },
                     *       "data": [
                     *         {
                     *           "label": "as Magnesium itself",
                     *           "form": "magnesium-oxide",
                     *           "amount": 250,
                     *           "unit": "mg",
                     *           "ucum": "mg",
                     *           "factor": 1,
                     *           "steps": [
                     *             {
                     *               "text": "250 mg is already the amount of Magnesium",
                     *               "factor": 1,
                     *               "verification": "verified",
                     *               "source": {
                     *                 "kind": "nutrient",
                     *                 "id": "magnesium",
                     *                 "label": "Magnesium",
                     *                 "href": "/v1/nutrients/magnesium"
                     *               }
                     *             }
                     *           ],
                     *           "assumptions": [
                     *             "The amount means Magnesium itself, as product labels usually do."
                     *           ],
                     *           "verification": "verified"
                     *         }
                     *       ],
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/conversions"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Conversion"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnworkableValues"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDisagreements: {
        parameters: {
            query?: {
                /**
                 * @description Return only disagreements behind these rows of evidence. The counts in a row are counts of these disagreements.
                 * @example [
                 *       "CON001"
                 *     ]
                 */
                evidence?: string[];
                /**
                 * @description Return only disagreements about these nutrients.
                 * @example [
                 *       "iron"
                 *     ]
                 */
                nutrient?: string[];
                /**
                 * @description Return only disagreements about these conditions.
                 * @example [
                 *       "restless-legs-syndrome"
                 *     ]
                 */
                condition?: string[];
                /**
                 * @description With `condition` or `nutrient`: also return disagreements about narrower ones.
                 * @example true
                 */
                includeDescendants?: boolean;
                /**
                 * @description Return only disagreements of these types.
                 * @example [
                 *       "direction"
                 *     ]
                 */
                type?: components["schemas"]["DisagreementType"][];
                /**
                 * @description Return only disagreements with these statuses.
                 * @example [
                 *       "open"
                 *     ]
                 */
                status?: components["schemas"]["DisagreementStatus"][];
                /**
                 * @description Return only disagreements in which these claims take part.
                 * @example [
                 *       "CLM0260"
                 *     ]
                 */
                claim?: string[];
                /**
                 * @description Return only disagreements in which these studies, or results of them, take part.
                 * @example [
                 *       "ST009"
                 *     ]
                 */
                study?: string[];
                /**
                 * @description Return only disagreements in which passages of these documents take part.
                 * @example [
                 *       "rupa-health-magnesium-b6-rls"
                 *     ]
                 */
                source?: string[];
                /**
                 * @description Return only disagreements that cover these corrections.
                 * @example [
                 *       "B-043"
                 *     ]
                 */
                correction?: string[];
                /**
                 * @description Return only these ids: up to 100, separated by commas. Ids that do not exist at the release are left out.
                 * @example [
                 *       "DIS009"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example id
                 */
                sort?: components["schemas"]["DisagreementSort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "type"
                 *     ]
                 */
                facets?: components["schemas"]["DisagreementFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ListDisagreementsFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of disagreements. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "DIS001",
                     *           "label": "Iron in restless legs: for everyone, or when iron is low",
                     *           "type": "population",
                     *           "status": "explained",
                     *           "nutrients": [
                     *             {
                     *               "kind": "nutrient",
                     *               "id": "iron",
                     *               "label": "Iron",
                     *               "href": "/v1/nutrients/iron"
                     *             }
                     *           ],
                     *           "conditions": [
                     *             {
                     *               "kind": "condition",
                     *               "id": "restless-legs-syndrome",
                     *               "label": "Restless legs syndrome",
                     *               "href": "/v1/conditions/restless-legs-syndrome"
                     *             }
                     *           ],
                     *           "members": [
                     *             {
                     *               "kind": "claim",
                     *               "id": "CLM0260",
                     *               "position": "for",
                     *               "item": {
                     *                 "kind": "claim",
                     *                 "id": "CLM0260",
                     *                 "label": "Iron reduces the severity of restless legs syndrome.",
                     *                 "href": "/v1/claims/CLM0260"
                     *               },
                     *               "verdict": "supported",
                     *               "certainty": "moderate"
                     *             }
                     *           ],
                     *           "explanation": "Who was treated, and how, explains most of it. Iron does better than placebo in trials that were mostly of iron by vein and of people with low or low-normal stores; the one trial that gave tablets to people who were not short of iron saw nothing. Guidelines therefore tie iron to a measured ferritin or transferrin saturation.",
                     *           "wouldResolve": "A placebo-controlled trial of oral iron that enrols people below and above the ferritin cut-off and reports the two groups apart.",
                     *           "corrections": [
                     *             "B-003"
                     *           ],
                     *           "links": {
                     *             "self": "/v1/disagreements/DIS001",
                     *             "claims": "/v1/claims?id=CLM0260,CLM0307"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1,
                     *         "next": "V6NZ2i0ZeEd7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6IkRJUzAwMSIsIlF1ZXN0aW9uIjoiZWI4OTdjYWExMzQxIn0"
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/disagreements?limit=1",
                     *         "next": "/v1/disagreements?limit=1&cursor=V6NZ2i0ZeEd7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6IkRJUzAwMSIsIlF1ZXN0aW9uIjoiZWI4OTdjYWExMzQxIn0"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DisagreementPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDisagreement: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetDisagreementFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the disagreement.
                 * @example DIS009
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disagreement. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Knowledge-Document": components["headers"]["Knowledge-Document"];
                };
                content: {
                    /**
                     * @example {
                     *       "id": "DIS009",
                     *       "label": "Magnesium and idiopathic leg cramps in older adults",
                     *       "type": "magnitude",
                     *       "status": "explained",
                     *       "nutrients": [
                     *         {
                     *           "kind": "nutrient",
                     *           "id": "magnesium",
                     *           "label": "Magnesium",
                     *           "href": "/v1/nutrients/magnesium"
                     *         }
                     *       ],
                     *       "conditions": [
                     *         {
                     *           "kind": "condition",
                     *           "id": "muscle-cramps",
                     *           "label": "Muscle cramps",
                     *           "href": "/v1/conditions/muscle-cramps"
                     *         }
                     *       ],
                     *       "members": [
                     *         {
                     *           "kind": "claim",
                     *           "id": "CLM0225",
                     *           "position": "for",
                     *           "item": {
                     *             "kind": "claim",
                     *             "id": "CLM0225",
                     *             "label": "Magnesium, 300 mg, improves nocturnal leg cramps: 78% reported improvement after it, 54% after placebo.",
                     *             "href": "/v1/claims/CLM0225"
                     *           },
                     *           "verdict": "refuted",
                     *           "certainty": "moderate"
                     *         }
                     *       ],
                     *       "explanation": "The often quoted shares are what people believed, in a trial whose cramp counts did not differ significantly and whose periods mattered. The pooled analysis includes that trial and comes out near zero. Everyone improves with time, which flatters uncontrolled and subjective outcomes. A later trial paid for by the maker found falls of 3.4 and 2.6 episodes after 60 days; by itself it does not outweigh the pooled trials.",
                     *       "wouldResolve": "Publication of the cramp counts of all trials by person, and an independent repeat of the 2021 trial.",
                     *       "corrections": [
                     *         "B-032"
                     *       ],
                     *       "links": {
                     *         "self": "/v1/disagreements/DIS009",
                     *         "claims": "/v1/claims?id=CLM0225,CLM0279"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Disagreement"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDosages: {
        parameters: {
            query?: {
                /**
                 * @description Return only dosages of these nutrients.
                 * @example [
                 *       "iron"
                 *     ]
                 */
                nutrient?: string[];
                /**
                 * @description Return only dosages of these forms.
                 * @example [
                 *       "magnesium-oxide"
                 *     ]
                 */
                form?: string[];
                /**
                 * @description Return only dosages for these conditions.
                 * @example [
                 *       "restless-legs-syndrome"
                 *     ]
                 */
                condition?: string[];
                /**
                 * @description With `condition`: also return dosages for narrower conditions.
                 * @example true
                 */
                includeDescendants?: boolean;
                /**
                 * @description Return only dosages behind these rows of evidence. The counts in a row are counts of these dosages.
                 * @example [
                 *       "CON001"
                 *     ]
                 */
                evidence?: string[];
                /**
                 * @description Return only dosages with these purposes.
                 * @example [
                 *       "studied"
                 *     ]
                 */
                purpose?: components["schemas"]["DosagePurpose"][];
                /**
                 * @description Return only dosages stated by these documents.
                 * @example [
                 *       "rupa-health-magnesium-b6-rls"
                 *     ]
                 */
                source?: string[];
                /**
                 * @description Return only dosages from these studies.
                 * @example [
                 *       "ST009"
                 *     ]
                 */
                study?: string[];
                /**
                 * @description Return only dosages whose record was checked to these levels.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                verification?: components["schemas"]["Verification"][];
                /**
                 * @description Return only these ids: up to 100, separated by commas. Ids that do not exist at the release are left out.
                 * @example [
                 *       "DOS012"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example id
                 */
                sort?: components["schemas"]["DosageSort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "purpose"
                 *     ]
                 */
                facets?: components["schemas"]["DosageFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ListDosagesFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of dosages. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "DOS021",
                     *           "label": "Ferric carboxymaltose 1000 mg by infusion (guideline)",
                     *           "nutrient": {
                     *             "kind": "nutrient",
                     *             "id": "iron",
                     *             "label": "Iron",
                     *             "href": "/v1/nutrients/iron"
                     *           },
                     *           "form": "ferric-carboxymaltose",
                     *           "formNote": "Given into a vein",
                     *           "amountLow": 1000,
                     *           "amountHigh": 1000,
                     *           "unit": "mg",
                     *           "basis": "not-stated",
                     *           "route": "intravenous",
                     *           "frequency": {
                     *             "per": "course",
                     *             "text": "one course"
                     *           },
                     *           "food": "not-stated",
                     *           "population": {
                     *             "text": "Adults with moderate to severe RLS and ferritin below 300 µg/L",
                     *             "ages": {
                     *               "lowMonths": 216
                     *             },
                     *             "with": [
                     *               {
                     *                 "kind": "condition",
                     *                 "id": "restless-legs-syndrome",
                     *                 "label": "Restless legs syndrome",
                     *                 "href": "/v1/conditions/restless-legs-syndrome"
                     *               }
                     *             ],
                     *             "markers": [
                     *               {
                     *                 "marker": {
                     *                   "kind": "concept",
                     *                   "id": "serum-ferritin",
                     *                   "label": "Serum ferritin",
                     *                   "href": "/v1/concepts/serum-ferritin"
                     *                 },
                     *                 "comparator": "less-than",
                     *                 "value": 300,
                     *                 "unit": "µg/L"
                     *               }
                     *             ]
                     *           },
                     *           "condition": {
                     *             "kind": "condition",
                     *             "id": "restless-legs-syndrome",
                     *             "label": "Restless legs syndrome",
                     *             "href": "/v1/conditions/restless-legs-syndrome"
                     *           },
                     *           "purpose": "recommended",
                     *           "studies": [
                     *             {
                     *               "kind": "study",
                     *               "id": "ST012",
                     *               "label": "Allen 2018",
                     *               "href": "/v1/studies/ST012"
                     *             }
                     *           ],
                     *           "sources": [],
                     *           "passages": [],
                     *           "normalised": [
                     *             {
                     *               "label": "if 1000 mg is iron",
                     *               "substance": "iron",
                     *               "amountLow": 1000,
                     *               "amountHigh": 1000,
                     *               "unit": "mg",
                     *               "per": "course",
                     *               "trace": [
                     *                 "1000 mg of iron is already the amount of iron = 1000 mg a course"
                     *               ],
                     *               "assumption": "Infused iron products are dosed by their iron content; the record gives no elemental amount.",
                     *               "verification": "unverified"
                     *             }
                     *           ],
                     *           "limits": [],
                     *           "safetyNote": "Prescription medicine for medical settings only. Its label warns in a box of severe, lasting low phosphate with soft bones and fractures, and asks for a phosphate check before repeat courses. Iron should not be taken without measuring ferritin and transferrin saturation; it is contraindicated in haemochromatosis and other iron overload.",
                     *           "verification": "verified",
                     *           "links": {
                     *             "self": "/v1/dosages/DOS021"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1,
                     *         "next": "MeqeTF0r_c57IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6IkRPUzAyMSIsIlF1ZXN0aW9uIjoiZmI0MTA5MzFhNDlmIn0"
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/dosages?condition=restless-legs-syndrome&limit=1&nutrient=iron",
                     *         "next": "/v1/dosages?condition=restless-legs-syndrome&limit=1&nutrient=iron&cursor=MeqeTF0r_c57IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6IkRPUzAyMSIsIlF1ZXN0aW9uIjoiZmI0MTA5MzFhNDlmIn0"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DosagePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDosage: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetDosageFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the dosage.
                 * @example DOS012
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dosage. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Knowledge-Document": components["headers"]["Knowledge-Document"];
                };
                content: {
                    /**
                     * @example {
                     *       "id": "DOS012",
                     *       "label": "Zinc sulfate 220 mg twice daily (cirrhosis cramps)",
                     *       "nutrient": {
                     *         "kind": "nutrient",
                     *         "id": "zinc",
                     *         "label": "Zinc",
                     *         "href": "/v1/nutrients/zinc"
                     *       },
                     *       "form": "zinc-sulfate",
                     *       "formNote": "Zinc sulfate; the page does not state the hydrate, the trial report describes tablets of about 50 mg elemental zinc",
                     *       "amountLow": 220,
                     *       "amountHigh": 220,
                     *       "unit": "mg",
                     *       "basis": "compound",
                     *       "frequency": {
                     *         "times": 2,
                     *         "per": "day",
                     *         "text": "twice daily"
                     *       },
                     *       "food": "not-stated",
                     *       "duration": "12 weeks",
                     *       "population": {
                     *         "text": "People with cirrhosis whose blood zinc was low and who had cramps three or more times weekly",
                     *         "with": [
                     *           {
                     *             "kind": "condition",
                     *             "id": "cirrhosis",
                     *             "label": "Cirrhosis of the liver",
                     *             "href": "/v1/conditions/cirrhosis"
                     *           }
                     *         ]
                     *       },
                     *       "condition": {
                     *         "kind": "condition",
                     *         "id": "cirrhosis-muscle-cramps",
                     *         "label": "Cirrhosis-related muscle cramps",
                     *         "href": "/v1/conditions/cirrhosis-muscle-cramps"
                     *       },
                     *       "purpose": "studied",
                     *       "studies": [
                     *         {
                     *           "kind": "study",
                     *           "id": "ST004",
                     *           "label": "Kugelmas 2000",
                     *           "href": "/v1/studies/ST004"
                     *         }
                     *       ],
                     *       "sources": [
                     *         {
                     *           "kind": "source",
                     *           "id": "hotshot-blog-b12-cramps",
                     *           "label": "Vitamin B12: The Key to Stopping Muscle Cramps",
                     *           "href": "/v1/sources/hotshot-blog-b12-cramps"
                     *         }
                     *       ],
                     *       "passages": [
                     *         "hotshot-blog-b12-cramps-p7"
                     *       ],
                     *       "normalised": [
                     *         {
                     *           "label": "if heptahydrate",
                     *           "substance": "zinc",
                     *           "amountLow": 100.056,
                     *           "amountHigh": 100.056,
                     *           "unit": "mg",
                     *           "per": "day",
                     *           "trace": [
                     *             "220 mg zinc sulfate heptahydrate × 0.2274 = 50.028 mg zinc a dose"
                     *           ],
                     *           "assumption": "The salt is the heptahydrate, which the trial's tablets of about 50 mg zinc match. The fraction was computed from standard atomic weights; no source was read for the formula.",
                     *           "verification": "partly-verified"
                     *         }
                     *       ],
                     *       "limits": [
                     *         {
                     *           "authority": "nasem",
                     *           "verdict": "above-limit",
                     *           "note": "The dose alone is above a limit of this authority.",
                     *           "limits": [
                     *             {
                     *               "intake": {
                     *                 "kind": "reference-intake",
                     *                 "id": "nasem-zinc-ul-19-50y",
                     *                 "label": "Tolerable upper intake level (UL) of zinc, 19 to 50 years (NASEM)",
                     *                 "href": "/v1/reference-intakes/nasem-zinc-ul-19-50y"
                     *               },
                     *               "kind": "ul",
                     *               "lifeStage": {
                     *                 "text": "19 to 50 years",
                     *                 "ageLowMonths": 228,
                     *                 "ageHighMonths": 612
                     *               },
                     *               "status": "set",
                     *               "value": 40,
                     *               "unit": "mg",
                     *               "basis": "all-sources",
                     *               "countedLow": 100.056,
                     *               "countedHigh": 160.292,
                     *               "percentLow": 250.14,
                     *               "percentHigh": 400.73,
                     *               "verdict": "above-limit",
                     *               "criticalEffect": "copper deficiency",
                     *               "notes": [
                     *                 "The limit counts all sources: what is eaten adds to the dose."
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "safetyNote": "On every reading the dose is above the upper level of 40 mg zinc a day; long use can cause copper deficiency.",
                     *       "verification": "verified",
                     *       "note": "The trial had no control group.",
                     *       "links": {
                     *         "self": "/v1/dosages/DOS012"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Dosage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkDoses: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["CheckDosesFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "person": {
                 *         "sex": "female",
                 *         "ageYears": 40
                 *       },
                 *       "items": [
                 *         {
                 *           "nutrient": "magnesium",
                 *           "form": "magnesium-oxide",
                 *           "amount": 250,
                 *           "unit": "mg",
                 *           "perDay": 1,
                 *           "withFood": true
                 *         },
                 *         {
                 *           "nutrient": "iron",
                 *           "amount": 20,
                 *           "unit": "mg",
                 *           "basis": "elemental",
                 *           "perDay": 1,
                 *           "withFood": false
                 *         }
                 *       ],
                 *       "conditions": [
                 *         "restless-legs-syndrome"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DoseCheckRequest"];
            };
        };
        responses: {
            /** @description The result of the check. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                };
                content: {
                    /**
                     * @example {
                     *       "notice": "Information, not medical advice. A limit is not a target, and no set limit does not mean safe.",
                     *       "data": [
                     *         {
                     *           "nutrient": {
                     *             "kind": "nutrient",
                     *             "id": "magnesium",
                     *             "label": "Magnesium",
                     *             "href": "/v1/nutrients/magnesium"
                     *           },
                     *           "total": {
                     *             "low": 150.75,
                     *             "high": 250,
                     *             "unit": "mg",
                     *             "ucum": "mg",
                     *             "contributions": [
                     *               {
                     *                 "item": "/items/0",
                     *                 "perDay": 1,
                     *                 "readings": [
                     *                   {
                     *                     "label": "as Magnesium itself",
                     *                     "form": "magnesium-oxide",
                     *                     "amount": 250,
                     *                     "unit": "mg",
                     *                     "ucum": "mg",
                     *                     "factor": 1,
                     *                     "steps": [
                     *                       {
                     *                         "text": "250 mg is already the amount of Magnesium",
                     *                         "factor": 1,
                     *                         "verification": "verified",
                     *                         "source": {
                     *                           "kind": "nutrient",
                     *                           "id": "magnesium",
                     *                           "label": "Magnesium",
                     *                           "href": "/v1/nutrients/magnesium"
                     *                         }
                     *                       }
                     *                     ],
                     *                     "assumptions": [
                     *                       "The amount means Magnesium itself, as product labels usually do."
                     *                     ],
                     *                     "verification": "verified"
                     *                   }
                     *                 ]
                     *               }
                     *             ]
                     *           },
                     *           "authorities": [
                     *             {
                     *               "authority": "nasem",
                     *               "verdict": "below-reference",
                     *               "note": "The dose alone is below the reference intake and not above a limit. What is eaten adds to it.",
                     *               "references": [
                     *                 {
                     *                   "intake": {
                     *                     "kind": "reference-intake",
                     *                     "id": "nasem-magnesium-rda-female-31-50y",
                     *                     "label": "Recommended dietary allowance (RDA) of magnesium, females 31 to 50 years (NASEM)",
                     *                     "href": "/v1/reference-intakes/nasem-magnesium-rda-female-31-50y"
                     *                   },
                     *                   "kind": "rda",
                     *                   "lifeStage": {
                     *                     "text": "females 31 to 50 years",
                     *                     "sex": "female",
                     *                     "ageLowMonths": 372,
                     *                     "ageHighMonths": 612
                     *                   },
                     *                   "value": 320,
                     *                   "unit": "mg",
                     *                   "percentLow": 47.11,
                     *                   "percentHigh": 78.13,
                     *                   "verdict": "below-reference"
                     *                 }
                     *               ],
                     *               "limits": [
                     *                 {
                     *                   "intake": {
                     *                     "kind": "reference-intake",
                     *                     "id": "nasem-magnesium-ul-19-50y",
                     *                     "label": "Tolerable upper intake level (UL) of magnesium, 19 to 50 years (NASEM)",
                     *                     "href": "/v1/reference-intakes/nasem-magnesium-ul-19-50y"
                     *                   },
                     *                   "kind": "ul",
                     *                   "lifeStage": {
                     *                     "text": "19 to 50 years",
                     *                     "ageLowMonths": 228,
                     *                     "ageHighMonths": 612
                     *                   },
                     *                   "status": "set",
                     *                   "value": 350,
                     *                   "unit": "mg",
                     *                   "basis": "pharmacological",
                     *                   "countedLow": 150.75,
                     *                   "countedHigh": 250,
                     *                   "percentLow": 43.07,
                     *                   "percentHigh": 71.43,
                     *                   "verdict": "within",
                     *                   "criticalEffect": "diarrhoea",
                     *                   "notes": [
                     *                     "pharmacological/supplemental agents only; excludes food and water"
                     *                   ]
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "safety": [
                     *             {
                     *               "claim": {
                     *                 "kind": "claim",
                     *                 "id": "CLM0082",
                     *                 "label": "Taking a diuretic raises the risk of electrolyte deficiency.",
                     *                 "href": "/v1/claims/CLM0082"
                     *               },
                     *               "text": "Taking a diuretic raises the risk of electrolyte deficiency.",
                     *               "verdict": "supported"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "findings": [
                     *         {
                     *           "kind": "timing",
                     *           "items": [
                     *             "/items/1"
                     *           ],
                     *           "text": "Iron is absorbed best on an empty stomach. /items/0 taken with food cannot be taken at the same time.",
                     *           "claim": {
                     *             "claim": {
                     *               "kind": "claim",
                     *               "id": "CLM0034",
                     *               "label": "Iron is absorbed best on an empty stomach.",
                     *               "href": "/v1/claims/CLM0034"
                     *             },
                     *             "text": "Iron is absorbed best on an empty stomach.",
                     *             "verdict": "supported"
                     *           }
                     *         }
                     *       ],
                     *       "duplicates": [],
                     *       "studied": [
                     *         {
                     *           "dosage": {
                     *             "kind": "dosage",
                     *             "id": "DOS007",
                     *             "label": "Magnesium 250 mg daily (RLS trial)",
                     *             "href": "/v1/dosages/DOS007"
                     *           },
                     *           "nutrient": {
                     *             "kind": "nutrient",
                     *             "id": "magnesium",
                     *             "label": "Magnesium",
                     *             "href": "/v1/nutrients/magnesium"
                     *           },
                     *           "condition": {
                     *             "kind": "condition",
                     *             "id": "restless-legs-syndrome",
                     *             "label": "Restless legs syndrome",
                     *             "href": "/v1/conditions/restless-legs-syndrome"
                     *           },
                     *           "studies": [
                     *             {
                     *               "kind": "study",
                     *               "id": "ST001",
                     *               "label": "Jadidi 2023",
                     *               "href": "/v1/studies/ST001"
                     *             }
                     *           ],
                     *           "studiedLow": 150.75,
                     *           "studiedHigh": 250,
                     *           "unit": "mg",
                     *           "comparison": "same"
                     *         }
                     *       ],
                     *       "uncounted": [],
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/dose-checks"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DoseCheck"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnworkableValues"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEvidence: {
        parameters: {
            query?: {
                /**
                 * @description Only the rows with these ids: up to 100, separated by commas. Ids that do not exist in the release are left out.
                 * @example [
                 *       "CON001"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Only rows on these nutrients, by id: one for an answer, several for a comparison.
                 * @example [
                 *       "iron"
                 *     ]
                 */
                nutrient?: string[];
                /**
                 * @description Only rows on these conditions, by id.
                 * @example [
                 *       "restless-legs-syndrome"
                 *     ]
                 */
                condition?: string[];
                /**
                 * @description With `condition`: also rows on narrower conditions, grouped by condition. Each condition keeps its own rows and numbers.
                 * @example true
                 */
                includeDescendants?: boolean;
                /**
                 * @description Only rows that these claims stand behind.
                 * @example [
                 *       "CLM0260"
                 *     ]
                 */
                claim?: string[];
                /**
                 * @description Only rows of these relations. If absent, the evidence on one condition or nutrient shows what helps, that is `treats`, `prevents` and `corrects`; the other relations are counted separately.
                 * @example [
                 *       "treats"
                 *     ]
                 */
                relation?: components["schemas"]["Relation"][];
                /**
                 * @description Only rows of these groups.
                 * @example [
                 *       "shown-to-help",
                 *       "might-help"
                 *     ]
                 */
                group?: components["schemas"]["EvidenceGroup"][];
                /**
                 * @description Only rows with these findings.
                 * @example [
                 *       "helps"
                 *     ]
                 */
                finding?: components["schemas"]["EvidenceFinding"][];
                /**
                 * @description Only rows of at least this certainty. `not-rated` excludes none.
                 * @example low
                 */
                minCertainty?: components["schemas"]["Certainty"];
                /**
                 * @description Only rows for people with all of these properties: codes of `/v1/vocabularies/population-terms`, or ids of conditions or concepts that the people have. Rows that exclude such people are left out; `populationMatch` says whether a row names such people or does not mention them.
                 * @example [
                 *       "pregnant"
                 *     ]
                 */
                population?: string[];
                /**
                 * @description Only rows of these forms of a nutrient, by id.
                 * @example [
                 *       "magnesium-oxide"
                 *     ]
                 */
                form?: string[];
                /**
                 * @description Only rows of these routes of administration.
                 * @example [
                 *       "oral"
                 *     ]
                 */
                route?: components["schemas"]["Route"][];
                /**
                 * @description `true`: only rows that a qualified person has reviewed. `false`: only rows that have not been reviewed.
                 * @example true
                 */
                reviewed?: boolean;
                /**
                 * @description Only rows on these kinds of substance. If absent, and where no nutrient or claim is named, drugs are shown only where they must not be used.
                 * @example [
                 *       "nutrient"
                 *     ]
                 */
                substanceKind?: components["schemas"]["SubstanceKind"][];
                /**
                 * @description How much of each row to return: the whole row, or only what a table shows.
                 * @example summary
                 */
                view?: components["schemas"]["EvidenceView"];
                /**
                 * @description The optional parts of a row to return; the other members are always there. If absent, all parts, or those of `view`.
                 * @example [
                 *       "effect",
                 *       "doses"
                 *     ]
                 */
                fields?: components["schemas"]["EvidenceField"][];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example id
                 */
                sort?: components["schemas"]["EvidenceSort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "relation"
                 *     ]
                 */
                facets?: components["schemas"]["EvidenceFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ListEvidenceFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "CON080",
                     *           "subject": {
                     *             "kind": "nutrient",
                     *             "id": "iron",
                     *             "label": "Iron",
                     *             "href": "/v1/nutrients/iron"
                     *           },
                     *           "substanceKind": "nutrient",
                     *           "route": "oral",
                     *           "setting": "supplement",
                     *           "condition": {
                     *             "kind": "condition",
                     *             "id": "iron-deficiency",
                     *             "label": "Iron deficiency (without anaemia)",
                     *             "href": "/v1/conditions/iron-deficiency"
                     *           },
                     *           "population": {
                     *             "text": "Women and girls who have periods",
                     *             "sex": "female",
                     *             "ages": {
                     *               "lowMonths": 144,
                     *               "highMonths": 612
                     *             },
                     *             "menopause": "premenopausal"
                     *           },
                     *           "relation": "corrects",
                     *           "finding": "helps",
                     *           "certainty": "moderate",
                     *           "group": "shown-to-help",
                     *           "phrase": {
                     *             "code": "corrects.helps.moderate",
                     *             "text": "Iron replaces what is lacking in iron deficiency (without anaemia) in women and girls who have periods. How well this dose and route work was studied with moderate certainty."
                     *           },
                     *           "safety": {
                     *             "level": "caution",
                     *             "reasons": [
                     *               {
                     *                 "text": "Taking iron over a long period causes undesirable effects in some people.",
                     *                 "level": "caution",
                     *                 "claim": {
                     *                   "kind": "claim",
                     *                   "id": "CLM0032",
                     *                   "label": "Taking iron over a long period causes undesirable effects in some people.",
                     *                   "href": "/v1/claims/CLM0032"
                     *                 }
                     *               }
                     *             ]
                     *           },
                     *           "basis": "curated",
                     *           "reviewed": false,
                     *           "assessedOn": "2026-11-28",
                     *           "searchedUpTo": "2015-11",
                     *           "stale": true,
                     *           "summary": "Daily iron probably ends the lack in 4 of 10 women who would still have it. Seven trials with 1088 women stand behind this. Hard or loose stools were about twice as common.",
                     *           "effect": {
                     *             "outcome": {
                     *               "kind": "outcome",
                     *               "id": "iron-deficiency-present",
                     *               "label": "Iron deficiency at the end",
                     *               "href": "/v1/outcomes/iron-deficiency-present"
                     *             },
                     *             "role": "incidence",
                     *             "priority": "critical",
                     *             "better": "lower",
                     *             "measure": "risk-ratio",
                     *             "estimate": 0.62,
                     *             "lower": 0.5,
                     *             "upper": 0.76,
                     *             "level": 95,
                     *             "participants": 1088,
                     *             "studies": 7,
                     *             "worthwhile": "not-known",
                     *             "favours": "intervention",
                     *             "certainty": "moderate",
                     *             "comparator": "placebo",
                     *             "summary": "Iron deficiency at the end was less frequent with daily iron.",
                     *             "result": "ST160-R1",
                     *             "study": {
                     *               "kind": "study",
                     *               "id": "ST160",
                     *               "label": "Low 2016",
                     *               "href": "/v1/studies/ST160"
                     *             }
                     *           },
                     *           "outcomes": [
                     *             {
                     *               "outcome": {
                     *                 "kind": "outcome",
                     *                 "id": "iron-deficiency-present",
                     *                 "label": "Iron deficiency at the end",
                     *                 "href": "/v1/outcomes/iron-deficiency-present"
                     *               },
                     *               "role": "incidence",
                     *               "priority": "critical",
                     *               "better": "lower",
                     *               "measure": "risk-ratio",
                     *               "estimate": 0.62,
                     *               "lower": 0.5,
                     *               "upper": 0.76,
                     *               "level": 95,
                     *               "participants": 1088,
                     *               "studies": 7,
                     *               "worthwhile": "not-known",
                     *               "favours": "intervention",
                     *               "certainty": "moderate",
                     *               "comparator": "placebo",
                     *               "summary": "Iron deficiency at the end was less frequent with daily iron.",
                     *               "result": "ST160-R1",
                     *               "study": {
                     *                 "kind": "study",
                     *                 "id": "ST160",
                     *                 "label": "Low 2016",
                     *                 "href": "/v1/studies/ST160"
                     *               }
                     *             }
                     *           ],
                     *           "comparisons": [
                     *             {
                     *               "outcome": {
                     *                 "kind": "outcome",
                     *                 "id": "iron-deficiency-present",
                     *                 "label": "Iron deficiency at the end",
                     *                 "href": "/v1/outcomes/iron-deficiency-present"
                     *               },
                     *               "role": "incidence",
                     *               "priority": "critical",
                     *               "better": "lower",
                     *               "measure": "risk-ratio",
                     *               "estimate": 4.3,
                     *               "lower": 0.56,
                     *               "upper": 33.2,
                     *               "level": 95,
                     *               "participants": 198,
                     *               "studies": 1,
                     *               "worthwhile": "not-known",
                     *               "favours": "neither",
                     *               "certainty": "very-low",
                     *               "comparator": "dose",
                     *               "summary": "Against daily iron the interval is far too wide to tell.",
                     *               "result": "ST166-R3",
                     *               "study": {
                     *                 "kind": "study",
                     *                 "id": "ST166",
                     *                 "label": "Fernández-Gaxiola 2019",
                     *                 "href": "/v1/studies/ST166"
                     *               }
                     *             }
                     *           ],
                     *           "recommendations": [],
                     *           "doses": {
                     *             "studied": [
                     *               {
                     *                 "dosage": {
                     *                   "kind": "dosage",
                     *                   "id": "DOS047",
                     *                   "label": "Iron about 1 to 300 mg a day (trials in women, Cochrane 2016)",
                     *                   "href": "/v1/dosages/DOS047"
                     *                 },
                     *                 "population": "Women and girls who have periods",
                     *                 "readings": [
                     *                   {
                     *                     "substance": "iron",
                     *                     "low": 1,
                     *                     "high": 300,
                     *                     "unit": "mg",
                     *                     "per": "day",
                     *                     "label": "as stated"
                     *                   }
                     *                 ],
                     *                 "limits": [
                     *                   {
                     *                     "authority": "nasem",
                     *                     "verdict": "above-limit",
                     *                     "verdictLow": "within"
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "recommended": [
                     *               {
                     *                 "dosage": {
                     *                   "kind": "dosage",
                     *                   "id": "DOS046",
                     *                   "label": "Iron 30 to 60 mg a day against iron deficiency in women and girls (WHO 2016)",
                     *                   "href": "/v1/dosages/DOS046"
                     *                 },
                     *                 "population": "Women and girls who have periods",
                     *                 "readings": [
                     *                   {
                     *                     "substance": "iron",
                     *                     "low": 30,
                     *                     "high": 60,
                     *                     "unit": "mg",
                     *                     "per": "day",
                     *                     "label": "as stated"
                     *                   }
                     *                 ],
                     *                 "limits": [
                     *                   {
                     *                     "authority": "nasem",
                     *                     "verdict": "above-limit",
                     *                     "verdictLow": "within"
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "onLabels": []
                     *           },
                     *           "applicability": {
                     *             "rule": "any",
                     *             "criteria": [
                     *               {
                     *                 "marker": {
                     *                   "kind": "concept",
                     *                   "id": "serum-ferritin",
                     *                   "label": "Serum ferritin",
                     *                   "href": "/v1/concepts/serum-ferritin"
                     *                 },
                     *                 "comparator": "less-than",
                     *                 "value": 15,
                     *                 "unit": "µg/L"
                     *               }
                     *             ],
                     *             "text": "Cut-offs differ. WHO 2020: ferritin below 15 µg/L from 5 years of age, 12 under 5; with infection or inflammation 70 and 30. British Society for Haematology 2020: 30 in pregnancy. American Gastroenterological Association 2020: 45 in adults with anaemia.",
                     *             "studies": [
                     *               {
                     *                 "kind": "study",
                     *                 "id": "ST175",
                     *                 "label": "World Health Organization 2020",
                     *                 "href": "/v1/studies/ST175"
                     *               }
                     *             ]
                     *           },
                     *           "balance": {
                     *             "studies": {
                     *               "for": {
                     *                 "count": 1,
                     *                 "href": "/v1/studies?evidence=CON080&stance=for"
                     *               },
                     *               "against": {
                     *                 "count": 0,
                     *                 "href": "/v1/studies?evidence=CON080&stance=against"
                     *               },
                     *               "neutral": {
                     *                 "count": 0,
                     *                 "href": "/v1/studies?evidence=CON080&stance=neutral"
                     *               },
                     *               "overlap": "none"
                     *             },
                     *             "pages": []
                     *           },
                     *           "assessment": {
                     *             "reason": "Low and colleagues 2016 print moderate certainty for iron deficiency at the end: ratio 0.62 (0.50 to 0.76) in 7 trials. Women were not chosen by their iron, so it shows ending and warding off a lack together; the abstract was read in a copy.",
                     *             "method": "published-grade",
                     *             "domainsRead": false,
                     *             "assessedBy": "Nutrient–condition knowledge base curation",
                     *             "agentType": "automated"
                     *           },
                     *           "related": {
                     *             "claims": {
                     *               "count": 1,
                     *               "href": "/v1/claims?evidence=CON080"
                     *             },
                     *             "studies": {
                     *               "count": 1,
                     *               "href": "/v1/studies?evidence=CON080"
                     *             },
                     *             "sources": {
                     *               "count": 0,
                     *               "href": "/v1/sources?evidence=CON080"
                     *             },
                     *             "disagreements": {
                     *               "count": 1,
                     *               "href": "/v1/disagreements?evidence=CON080"
                     *             },
                     *             "mechanisms": {
                     *               "count": 0,
                     *               "href": "/v1/mechanisms?evidence=CON080"
                     *             },
                     *             "interactions": {
                     *               "count": 16,
                     *               "href": "/v1/interactions?nutrient=iron"
                     *             }
                     *           },
                     *           "links": {
                     *             "self": "/v1/evidence/CON080",
                     *             "claims": "/v1/claims?evidence=CON080",
                     *             "studies": "/v1/studies?evidence=CON080",
                     *             "pair": "/v1/evidence?nutrient=iron&condition=iron-deficiency",
                     *             "conclusion": "/v1/conclusions/CON080"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1,
                     *         "next": "q-SsQFdps2N7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIwMDExOTk5OTk4OTExIiwiSWQiOiJDT04wODAiLCJRdWVzdGlvbiI6ImZiM2I2NDgyMmU4NSJ9"
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/evidence?limit=1",
                     *         "next": "/v1/evidence?limit=1&cursor=q-SsQFdps2N7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIwMDExOTk5OTk4OTExIiwiSWQiOiJDT04wODAiLCJRdWVzdGlvbiI6ImZiM2I2NDgyMmU4NSJ9"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceRowPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEvidenceLines: {
        parameters: {
            query?: {
                /**
                 * @description Return only lines of evidence on these claims.
                 * @example [
                 *       "CLM0260"
                 *     ]
                 */
                claim?: string[];
                /**
                 * @description Return only lines of these kinds.
                 * @example [
                 *       "source-statement"
                 *     ]
                 */
                kind?: components["schemas"]["EvidenceKind"][];
                /**
                 * @description Return only lines that bear on their claim in these directions.
                 * @example [
                 *       "supports"
                 *     ]
                 */
                direction?: components["schemas"]["EvidenceDirection"][];
                /**
                 * @description Return only lines that report what these studies found, or whose passage cites these studies.
                 * @example [
                 *       "ST009"
                 *     ]
                 */
                study?: string[];
                /**
                 * @description Return only lines that report what these documents say.
                 * @example [
                 *       "rupa-health-magnesium-b6-rls"
                 *     ]
                 */
                source?: string[];
                /**
                 * @description Return only lines that report these passages.
                 * @example [
                 *       "rupa-health-magnesium-b6-rls-p5"
                 *     ]
                 */
                passage?: string[];
                /**
                 * @description Return only lines whose passage represents the studies that it cites in these ways.
                 * @example [
                 *       "accurate"
                 *     ]
                 */
                fidelity?: components["schemas"]["Fidelity"][];
                /**
                 * @description Return only lines whose passage is worded in these ways, compared with what is known.
                 * @example [
                 *       "fair"
                 *     ]
                 */
                wording?: components["schemas"]["Wording"][];
                /**
                 * @description Return only lines of claims about these nutrients, their forms, measures or deficiencies.
                 * @example [
                 *       "iron"
                 *     ]
                 */
                nutrient?: string[];
                /**
                 * @description Return only lines of claims about these conditions or their symptoms.
                 * @example [
                 *       "restless-legs-syndrome"
                 *     ]
                 */
                condition?: string[];
                /**
                 * @description With `nutrient` or `condition`: also return lines of claims about narrower ones, such as nocturnal leg cramps under muscle cramps.
                 * @example true
                 */
                includeDescendants?: boolean;
                /**
                 * @description Return only lines whose study or document has since been retracted or received an expression of concern (`true`), or only lines of which that is not so (`false`).
                 * @example true
                 */
                needsReview?: boolean;
                /**
                 * @description Return only these ids: up to 100, separated by commas. Ids that do not exist at the release are left out.
                 * @example [
                 *       "EL01338"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example id
                 */
                sort?: components["schemas"]["EvidenceLineSort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "kind"
                 *     ]
                 */
                facets?: components["schemas"]["EvidenceLineFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ListEvidenceLinesFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lines of evidence. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "EL01338",
                     *           "claim": {
                     *             "kind": "claim",
                     *             "id": "CLM0260",
                     *             "label": "Iron reduces the severity of restless legs syndrome.",
                     *             "href": "/v1/claims/CLM0260"
                     *           },
                     *           "kind": "study-finding",
                     *           "direction": "supports",
                     *           "study": {
                     *             "kind": "study",
                     *             "id": "ST009",
                     *             "label": "Trotti 2019",
                     *             "href": "/v1/studies/ST009"
                     *           },
                     *           "result": {
                     *             "id": "ST009-R1",
                     *             "outcome": {
                     *               "kind": "outcome",
                     *               "id": "rls-severity-irls",
                     *               "label": "Restless legs severity, international scale",
                     *               "href": "/v1/outcomes/rls-severity-irls"
                     *             },
                     *             "subject": {
                     *               "kind": "nutrient",
                     *               "id": "iron",
                     *               "label": "Iron",
                     *               "href": "/v1/nutrients/iron"
                     *             },
                     *             "condition": {
                     *               "kind": "condition",
                     *               "id": "restless-legs-syndrome",
                     *               "label": "Restless legs syndrome",
                     *               "href": "/v1/conditions/restless-legs-syndrome"
                     *             },
                     *             "outcomeText": "RLS severity (IRLS, 0-40)",
                     *             "relation": "treats",
                     *             "comparator": "placebo",
                     *             "route": "any",
                     *             "measure": "mean-difference",
                     *             "estimate": -3.78,
                     *             "lower": -6.25,
                     *             "upper": -1.31,
                     *             "level": 95,
                     *             "unit": "points",
                     *             "comparison": "iron vs placebo",
                     *             "participants": 345,
                     *             "studies": 7,
                     *             "favours": "intervention",
                     *             "certainty": "moderate",
                     *             "summary": "Iron lowered the severity score by 3.78 points more than placebo. In six of the seven trials it was given by vein."
                     *           },
                     *           "explanation": "Seven randomised trials with 345 people: 3.78 points lower on the 40-point scale than placebo (95% CI -6.25 to -1.31), moderate certainty. Six of the seven gave iron by vein, and mean ferritin at entry was mostly below 75 ng/mL.",
                     *           "conclusions": [
                     *             {
                     *               "kind": "conclusion",
                     *               "id": "CON001",
                     *               "label": "iron – restless-legs-syndrome: treats",
                     *               "href": "/v1/conclusions/CON001"
                     *             }
                     *           ],
                     *           "needsReview": false,
                     *           "links": {
                     *             "self": "/v1/evidence-lines/EL01338",
                     *             "claim": "/v1/claims/CLM0260",
                     *             "evidenceLines": "/v1/evidence-lines?claim=CLM0260",
                     *             "evidence": "/v1/evidence?claim=CLM0260"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/evidence-lines?claim=CLM0260&limit=1&study=ST009"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceLinePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEvidenceLine: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetEvidenceLineFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the line of evidence.
                 * @example EL01338
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The line of evidence. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Knowledge-Document": components["headers"]["Knowledge-Document"];
                };
                content: {
                    /**
                     * @example {
                     *       "id": "EL01338",
                     *       "claim": {
                     *         "kind": "claim",
                     *         "id": "CLM0260",
                     *         "label": "Iron reduces the severity of restless legs syndrome.",
                     *         "href": "/v1/claims/CLM0260"
                     *       },
                     *       "kind": "study-finding",
                     *       "direction": "supports",
                     *       "study": {
                     *         "kind": "study",
                     *         "id": "ST009",
                     *         "label": "Trotti 2019",
                     *         "href": "/v1/studies/ST009"
                     *       },
                     *       "result": {
                     *         "id": "ST009-R1",
                     *         "outcome": {
                     *           "kind": "outcome",
                     *           "id": "rls-severity-irls",
                     *           "label": "Restless legs severity, international scale",
                     *           "href": "/v1/outcomes/rls-severity-irls"
                     *         },
                     *         "subject": {
                     *           "kind": "nutrient",
                     *           "id": "iron",
                     *           "label": "Iron",
                     *           "href": "/v1/nutrients/iron"
                     *         },
                     *         "condition": {
                     *           "kind": "condition",
                     *           "id": "restless-legs-syndrome",
                     *           "label": "Restless legs syndrome",
                     *           "href": "/v1/conditions/restless-legs-syndrome"
                     *         },
                     *         "outcomeText": "RLS severity (IRLS, 0-40)",
                     *         "relation": "treats",
                     *         "comparator": "placebo",
                     *         "route": "any",
                     *         "measure": "mean-difference",
                     *         "estimate": -3.78,
                     *         "lower": -6.25,
                     *         "upper": -1.31,
                     *         "level": 95,
                     *         "unit": "points",
                     *         "comparison": "iron vs placebo",
                     *         "participants": 345,
                     *         "studies": 7,
                     *         "favours": "intervention",
                     *         "certainty": "moderate",
                     *         "summary": "Iron lowered the severity score by 3.78 points more than placebo. In six of the seven trials it was given by vein."
                     *       },
                     *       "explanation": "Seven randomised trials with 345 people: 3.78 points lower on the 40-point scale than placebo (95% CI -6.25 to -1.31), moderate certainty. Six of the seven gave iron by vein, and mean ferritin at entry was mostly below 75 ng/mL.",
                     *       "conclusions": [
                     *         {
                     *           "kind": "conclusion",
                     *           "id": "CON001",
                     *           "label": "iron – restless-legs-syndrome: treats",
                     *           "href": "/v1/conclusions/CON001"
                     *         }
                     *       ],
                     *       "needsReview": false,
                     *       "links": {
                     *         "self": "/v1/evidence-lines/EL01338",
                     *         "claim": "/v1/claims/CLM0260",
                     *         "evidenceLines": "/v1/evidence-lines?claim=CLM0260",
                     *         "evidence": "/v1/evidence?claim=CLM0260"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceLine"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEvidence: {
        parameters: {
            query?: {
                /**
                 * @description How much of the row to return: the whole row, or only what a table shows.
                 * @example full
                 */
                view?: components["schemas"]["EvidenceView"];
                /**
                 * @description The optional parts of the row to return; the other members are always there. If absent, all parts, or those of `view`.
                 * @example [
                 *       "effect",
                 *       "doses"
                 *     ]
                 */
                fields?: components["schemas"]["EvidenceField"][];
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetEvidenceFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the row.
                 * @example CON001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row of evidence. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Knowledge-Document": components["headers"]["Knowledge-Document"];
                };
                content: {
                    /**
                     * @example {
                     *       "id": "CON001",
                     *       "subject": {
                     *         "kind": "nutrient",
                     *         "id": "iron",
                     *         "label": "Iron",
                     *         "href": "/v1/nutrients/iron"
                     *       },
                     *       "substanceKind": "nutrient",
                     *       "route": "any",
                     *       "setting": "supplement",
                     *       "condition": {
                     *         "kind": "condition",
                     *         "id": "restless-legs-syndrome",
                     *         "label": "Restless legs syndrome",
                     *         "href": "/v1/conditions/restless-legs-syndrome"
                     *       },
                     *       "population": {
                     *         "text": "Adults with restless legs syndrome, most of them with low or low-normal iron stores",
                     *         "ages": {
                     *           "lowMonths": 216
                     *         },
                     *         "with": [
                     *           {
                     *             "kind": "condition",
                     *             "id": "restless-legs-syndrome",
                     *             "label": "Restless legs syndrome",
                     *             "href": "/v1/conditions/restless-legs-syndrome"
                     *           }
                     *         ]
                     *       },
                     *       "relation": "treats",
                     *       "finding": "helps",
                     *       "certainty": "moderate",
                     *       "group": "shown-to-help",
                     *       "phrase": {
                     *         "code": "treats.helps.moderate",
                     *         "text": "Iron by any route probably relieves restless legs syndrome in adults, most of them with low or low-normal iron stores."
                     *       },
                     *       "safety": {
                     *         "level": "supervision",
                     *         "reasons": [
                     *           {
                     *             "text": "Taking iron over a long period causes undesirable effects in some people.",
                     *             "level": "caution",
                     *             "claim": {
                     *               "kind": "claim",
                     *               "id": "CLM0032",
                     *               "label": "Taking iron over a long period causes undesirable effects in some people.",
                     *               "href": "/v1/claims/CLM0032"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "basis": "curated",
                     *       "reviewed": false,
                     *       "assessedOn": "2026-11-28",
                     *       "searchedUpTo": "2017-09",
                     *       "stale": true,
                     *       "summary": "Iron probably eases restless legs. The score has 40 points. It fell about 4 points further than with a dummy drug. Six of seven trials gave iron into a vein. Side effects: about 385 against 260 in 1000 people. Have your iron tested first.",
                     *       "effect": {
                     *         "outcome": {
                     *           "kind": "outcome",
                     *           "id": "rls-severity-irls",
                     *           "label": "Restless legs severity, international scale",
                     *           "href": "/v1/outcomes/rls-severity-irls"
                     *         },
                     *         "role": "severity",
                     *         "priority": "critical",
                     *         "better": "lower",
                     *         "measure": "mean-difference",
                     *         "estimate": -3.78,
                     *         "lower": -6.25,
                     *         "upper": -1.31,
                     *         "level": 95,
                     *         "unit": "points",
                     *         "participants": 345,
                     *         "studies": 7,
                     *         "worthwhile": "not-known",
                     *         "favours": "intervention",
                     *         "certainty": "moderate",
                     *         "comparator": "placebo",
                     *         "summary": "Iron lowered the severity score by 3.78 points more than placebo. In six of the seven trials it was given by vein.",
                     *         "result": "ST009-R1",
                     *         "study": {
                     *           "kind": "study",
                     *           "id": "ST009",
                     *           "label": "Trotti 2019",
                     *           "href": "/v1/studies/ST009"
                     *         }
                     *       },
                     *       "outcomes": [
                     *         {
                     *           "outcome": {
                     *             "kind": "outcome",
                     *             "id": "rls-severity-irls",
                     *             "label": "Restless legs severity, international scale",
                     *             "href": "/v1/outcomes/rls-severity-irls"
                     *           },
                     *           "role": "severity",
                     *           "priority": "critical",
                     *           "better": "lower",
                     *           "measure": "mean-difference",
                     *           "estimate": -3.78,
                     *           "lower": -6.25,
                     *           "upper": -1.31,
                     *           "level": 95,
                     *           "unit": "points",
                     *           "participants": 345,
                     *           "studies": 7,
                     *           "worthwhile": "not-known",
                     *           "favours": "intervention",
                     *           "certainty": "moderate",
                     *           "comparator": "placebo",
                     *           "summary": "Iron lowered the severity score by 3.78 points more than placebo. In six of the seven trials it was given by vein.",
                     *           "result": "ST009-R1",
                     *           "study": {
                     *             "kind": "study",
                     *             "id": "ST009",
                     *             "label": "Trotti 2019",
                     *             "href": "/v1/studies/ST009"
                     *           }
                     *         }
                     *       ],
                     *       "comparisons": [
                     *         {
                     *           "outcome": {
                     *             "kind": "outcome",
                     *             "id": "rls-severity-irls",
                     *             "label": "Restless legs severity, international scale",
                     *             "href": "/v1/outcomes/rls-severity-irls"
                     *           },
                     *           "role": "severity",
                     *           "priority": "critical",
                     *           "better": "lower",
                     *           "measure": "mean-difference",
                     *           "estimate": -0.4,
                     *           "lower": -5.93,
                     *           "upper": 5.13,
                     *           "level": 95,
                     *           "unit": "points",
                     *           "participants": 30,
                     *           "studies": 1,
                     *           "worthwhile": "not-known",
                     *           "favours": "neither",
                     *           "certainty": "not-rated",
                     *           "comparator": "head-to-head",
                     *           "summary": "Iron by mouth and the drug pramipexole lowered the severity score about alike in one trial of 30 people with ferritin of 15 to 50 ng/mL.",
                     *           "result": "ST009-R10",
                     *           "study": {
                     *             "kind": "study",
                     *             "id": "ST009",
                     *             "label": "Trotti 2019",
                     *             "href": "/v1/studies/ST009"
                     *           }
                     *         }
                     *       ],
                     *       "recommendations": [
                     *         {
                     *           "body": "American Academy of Sleep Medicine",
                     *           "year": 2025,
                     *           "aim": "treat",
                     *           "direction": "conditional-for",
                     *           "strength": "conditional",
                     *           "criteria": "Adults with restless legs syndrome and ferritin of at most 75 ng/mL or transferrin saturation below 20%",
                     *           "claim": {
                     *             "kind": "claim",
                     *             "id": "CLM0263",
                     *             "label": "Ferrous sulfate by mouth is recommended for restless legs syndrome when ferritin is at most 75 ng/mL or transferrin saturation is below 20%.",
                     *             "href": "/v1/claims/CLM0263"
                     *           }
                     *         }
                     *       ],
                     *       "doses": {
                     *         "studied": [
                     *           {
                     *             "dosage": {
                     *               "kind": "dosage",
                     *               "id": "DOS096",
                     *               "label": "Ferrous sulfate 325 mg twice daily (restless legs, low-normal ferritin)",
                     *               "href": "/v1/dosages/DOS096"
                     *             },
                     *             "population": "People with RLS and a low-normal ferritin",
                     *             "form": "ferrous-sulfate",
                     *             "readings": [
                     *               {
                     *                 "substance": "iron",
                     *                 "low": 130.585,
                     *                 "high": 130.585,
                     *                 "unit": "mg",
                     *                 "per": "day",
                     *                 "label": "as Ferrous sulfate heptahydrate"
                     *               }
                     *             ],
                     *             "limits": [
                     *               {
                     *                 "authority": "nasem",
                     *                 "verdict": "above-limit"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "recommended": [
                     *           {
                     *             "dosage": {
                     *               "kind": "dosage",
                     *               "id": "DOS020",
                     *               "label": "Oral iron 65 mg elemental (guideline)",
                     *               "href": "/v1/dosages/DOS020"
                     *             },
                     *             "population": "Adults with RLS and ferritin of 75 µg/L or less",
                     *             "form": "ferrous-sulfate",
                     *             "readings": [
                     *               {
                     *                 "substance": "iron",
                     *                 "low": 65,
                     *                 "high": 65,
                     *                 "unit": "mg",
                     *                 "per": "day",
                     *                 "label": "as stated"
                     *               }
                     *             ],
                     *             "limits": [
                     *               {
                     *                 "authority": "nasem",
                     *                 "verdict": "above-limit"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "onLabels": [
                     *           {
                     *             "dosage": {
                     *               "kind": "dosage",
                     *               "id": "DOS004",
                     *               "label": "Iron about 20 mg in alternate months",
                     *               "href": "/v1/dosages/DOS004"
                     *             },
                     *             "population": "People with RLS, age not stated",
                     *             "readings": [
                     *               {
                     *                 "substance": "iron",
                     *                 "low": 20,
                     *                 "high": 20,
                     *                 "unit": "mg",
                     *                 "per": "day",
                     *                 "label": "if 20 mg is elemental iron"
                     *               }
                     *             ],
                     *             "limits": [
                     *               {
                     *                 "authority": "nasem",
                     *                 "verdict": "within"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "applicability": {
                     *         "rule": "any",
                     *         "criteria": [
                     *           {
                     *             "marker": {
                     *               "kind": "concept",
                     *               "id": "serum-ferritin",
                     *               "label": "Serum ferritin",
                     *               "href": "/v1/concepts/serum-ferritin"
                     *             },
                     *             "comparator": "at-most",
                     *             "value": 75,
                     *             "unit": "ng/mL"
                     *           }
                     *         ],
                     *         "text": "Guidelines offer iron to adults whose ferritin is at most 75 ng/mL (the same number in µg/L) or whose transferrin saturation is below 20%. Measure first; not in iron overload.",
                     *         "studies": [
                     *           {
                     *             "kind": "study",
                     *             "id": "ST010",
                     *             "label": "Winkelman 2025a",
                     *             "href": "/v1/studies/ST010"
                     *           }
                     *         ]
                     *       },
                     *       "balance": {
                     *         "studies": {
                     *           "for": {
                     *             "count": 2,
                     *             "href": "/v1/studies?evidence=CON001&stance=for"
                     *           },
                     *           "against": {
                     *             "count": 0,
                     *             "href": "/v1/studies?evidence=CON001&stance=against"
                     *           },
                     *           "neutral": {
                     *             "count": 1,
                     *             "href": "/v1/studies?evidence=CON001&stance=neutral"
                     *           },
                     *           "overlap": "not-known"
                     *         },
                     *         "pages": [
                     *           {
                     *             "voice": "authority",
                     *             "for": 3,
                     *             "against": 0,
                     *             "neutral": 0
                     *           }
                     *         ]
                     *       },
                     *       "assessment": {
                     *         "reason": "Cochrane 2019 grades the fall in severity, 3.78 points more than on placebo in seven trials with 345 people, moderate. The trials were mostly of iron by vein in people with low or low-normal stores; in one of iron by mouth in people who were not short of it nothing was found, and all guidelines test first.",
                     *         "method": "published-grade",
                     *         "domainsRead": false,
                     *         "assessedBy": "Nutrient–condition knowledge base curation",
                     *         "agentType": "automated"
                     *       },
                     *       "related": {
                     *         "claims": {
                     *           "count": 11,
                     *           "href": "/v1/claims?evidence=CON001"
                     *         },
                     *         "studies": {
                     *           "count": 8,
                     *           "href": "/v1/studies?evidence=CON001"
                     *         },
                     *         "sources": {
                     *           "count": 5,
                     *           "href": "/v1/sources?evidence=CON001"
                     *         },
                     *         "disagreements": {
                     *           "count": 4,
                     *           "href": "/v1/disagreements?evidence=CON001"
                     *         },
                     *         "mechanisms": {
                     *           "count": 2,
                     *           "href": "/v1/mechanisms?evidence=CON001"
                     *         },
                     *         "interactions": {
                     *           "count": 16,
                     *           "href": "/v1/interactions?nutrient=iron"
                     *         }
                     *       },
                     *       "links": {
                     *         "self": "/v1/evidence/CON001",
                     *         "claims": "/v1/claims?evidence=CON001",
                     *         "studies": "/v1/studies?evidence=CON001",
                     *         "pair": "/v1/evidence?nutrient=iron&condition=restless-legs-syndrome",
                     *         "conclusion": "/v1/conclusions/CON001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceRow"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    listForms: {
        parameters: {
            query?: {
                /**
                 * @description Return only forms of these nutrients.
                 * @example [
                 *       "magnesium"
                 *     ]
                 */
                nutrient?: string[];
                /**
                 * @description Return only forms that claims refer to by these concepts.
                 * @example [
                 *       "magnesium-oxide"
                 *     ]
                 */
                concept?: string[];
                /**
                 * @description Return only forms whose elemental fraction refers to these elements, by symbol.
                 * @example [
                 *       "Mg"
                 *     ]
                 */
                element?: string[];
                /**
                 * @description Return only forms whose elemental fraction is known (`true`), or only forms for which none is given (`false`).
                 * @example true
                 */
                hasElementalFraction?: boolean;
                /**
                 * @description Return only forms that have factors for converting amounts to activity units (`true`), or only forms without any (`false`).
                 * @example true
                 */
                hasActivity?: boolean;
                /**
                 * @description Return only forms that are made in these ways.
                 * @example [
                 *       "natural"
                 *     ]
                 */
                origin?: components["schemas"]["Origin"][];
                /**
                 * @description Return only forms whose record was checked to these levels.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                verification?: components["schemas"]["Verification"][];
                /**
                 * @description Return only these ids: up to 100, separated by commas. Ids that do not exist at the release are left out.
                 * @example [
                 *       "magnesium-oxide"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example id
                 */
                sort?: components["schemas"]["FormSort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "nutrient"
                 *     ]
                 */
                facets?: components["schemas"]["FormFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ListFormsFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of forms. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "magnesium-aspartate",
                     *           "nutrient": {
                     *             "kind": "nutrient",
                     *             "id": "magnesium",
                     *             "label": "Magnesium",
                     *             "href": "/v1/nutrients/magnesium"
                     *           },
                     *           "name": "Magnesium aspartate",
                     *           "formula": "Mg(C4H6NO4)2",
                     *           "molarMass": 288.495,
                     *           "element": "Mg",
                     *           "elementalFraction": 0.0842,
                     *           "verification": "partly-verified",
                     *           "note": "No source was read for the formula; molar mass and elemental fraction were computed from it with atomic weights.",
                     *           "dosages": [],
                     *           "studies": [],
                     *           "links": {
                     *             "self": "/v1/forms/magnesium-aspartate",
                     *             "nutrient": "/v1/nutrients/magnesium",
                     *             "dosages": "/v1/dosages?form=magnesium-aspartate",
                     *             "evidence": "/v1/evidence?form=magnesium-aspartate"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1,
                     *         "next": "ikwW-VZZsw17IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6Im1hZ25lc2l1bS1hc3BhcnRhdGUiLCJRdWVzdGlvbiI6ImViMzFjMjAzNjk3MyJ9"
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/forms?limit=1&nutrient=magnesium",
                     *         "next": "/v1/forms?limit=1&nutrient=magnesium&cursor=ikwW-VZZsw17IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6Im1hZ25lc2l1bS1hc3BhcnRhdGUiLCJRdWVzdGlvbiI6ImViMzFjMjAzNjk3MyJ9"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FormPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getForm: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetFormFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the form.
                 * @example magnesium-oxide
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Knowledge-Document": components["headers"]["Knowledge-Document"];
                };
                content: {
                    /**
                     * @example {
                     *       "id": "magnesium-oxide",
                     *       "nutrient": {
                     *         "kind": "nutrient",
                     *         "id": "magnesium",
                     *         "label": "Magnesium",
                     *         "href": "/v1/nutrients/magnesium"
                     *       },
                     *       "name": "Magnesium oxide",
                     *       "synonyms": [
                     *         "MgO"
                     *       ],
                     *       "concept": "magnesium-oxide",
                     *       "formula": "MgO",
                     *       "molarMass": 40.304,
                     *       "element": "Mg",
                     *       "elementalFraction": 0.603,
                     *       "identifiers": [
                     *         {
                     *           "scheme": "unii",
                     *           "value": "UNII:3A3U0GI71G"
                     *         }
                     *       ],
                     *       "verification": "partly-verified",
                     *       "note": "Magnesium oxide monohydrate, used in one trial, is a different substance. No source was read for the formula; molar mass and elemental fraction were computed from it with atomic weights. UNII found by name in product labels; it may name the anhydrous or unspecified substance.",
                     *       "dosages": [
                     *         {
                     *           "kind": "dosage",
                     *           "id": "DOS007",
                     *           "label": "Magnesium 250 mg daily (RLS trial)",
                     *           "href": "/v1/dosages/DOS007"
                     *         }
                     *       ],
                     *       "studies": [
                     *         {
                     *           "kind": "study",
                     *           "id": "ST001",
                     *           "label": "Jadidi 2023",
                     *           "href": "/v1/studies/ST001"
                     *         }
                     *       ],
                     *       "links": {
                     *         "self": "/v1/forms/magnesium-oxide",
                     *         "nutrient": "/v1/nutrients/magnesium",
                     *         "dosages": "/v1/dosages?form=magnesium-oxide",
                     *         "evidence": "/v1/evidence?form=magnesium-oxide",
                     *         "claims": "/v1/claims?concept=magnesium-oxide"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Form"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInteractions: {
        parameters: {
            query?: {
                /**
                 * @description Return only interactions of these nutrients.
                 * @example [
                 *       "iron"
                 *     ]
                 */
                nutrient?: string[];
                /**
                 * @description Return only interactions with these medicines, nutrients, foods or conditions.
                 * @example [
                 *       "warfarin"
                 *     ]
                 */
                other?: string[];
                /**
                 * @description Return only interactions with these severities. Interactions whose source states no severity are then left out; that does not make them harmless.
                 * @example [
                 *       "contraindicated"
                 *     ]
                 */
                severity?: components["schemas"]["InteractionSeverity"][];
                /**
                 * @description Return only interactions for which the source says to manage them in these ways.
                 * @example [
                 *       "avoid"
                 *     ]
                 */
                management?: components["schemas"]["InteractionManagement"][];
                /**
                 * @description Return only interactions whose claim has these verdicts.
                 * @example [
                 *       "supported"
                 *     ]
                 */
                verdict?: components["schemas"]["Verdict"][];
                /**
                 * @description Return only these ids: up to 100, separated by commas. Ids that do not exist at the release are left out.
                 * @example [
                 *       "SAF005.magnesium"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example id
                 */
                sort?: components["schemas"]["InteractionSort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "severity"
                 *     ]
                 */
                facets?: components["schemas"]["InteractionFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ListInteractionsFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of interactions. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "CLM0036.with-food",
                     *           "nutrient": {
                     *             "kind": "nutrient",
                     *             "id": "iron",
                     *             "label": "Iron",
                     *             "href": "/v1/nutrients/iron"
                     *           },
                     *           "other": {
                     *             "kind": "concept",
                     *             "id": "with-food",
                     *             "label": "Taken with food",
                     *             "href": "/v1/concepts/with-food"
                     *           },
                     *           "effect": "Less iron is taken up when it is taken with food.",
                     *           "text": "Food lowers the absorption of iron.",
                     *           "verdict": "supported",
                     *           "certainty": "not-rated",
                     *           "reviewed": false,
                     *           "claim": {
                     *             "kind": "claim",
                     *             "id": "CLM0036",
                     *             "label": "Food lowers the absorption of iron.",
                     *             "href": "/v1/claims/CLM0036"
                     *           },
                     *           "links": {
                     *             "self": "/v1/interactions/CLM0036.with-food"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1,
                     *         "next": "KNteYz9h5Gt7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6IkNMTTAwMzYud2l0aC1mb29kIiwiUXVlc3Rpb24iOiJmMmI2NWEwZWJiOGQifQ"
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/interactions?limit=1",
                     *         "next": "/v1/interactions?limit=1&cursor=KNteYz9h5Gt7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6IkNMTTAwMzYud2l0aC1mb29kIiwiUXVlc3Rpb24iOiJmMmI2NWEwZWJiOGQifQ"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InteractionPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getInteraction: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetInteractionFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the interaction: that of its claim, a dot, that of the partner.
                 * @example SAF005.magnesium
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The interaction. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Knowledge-Document": components["headers"]["Knowledge-Document"];
                };
                content: {
                    /**
                     * @example {
                     *       "id": "SAF005.magnesium",
                     *       "nutrient": {
                     *         "kind": "nutrient",
                     *         "id": "iron",
                     *         "label": "Iron",
                     *         "href": "/v1/nutrients/iron"
                     *       },
                     *       "other": {
                     *         "kind": "nutrient",
                     *         "id": "magnesium",
                     *         "label": "Magnesium",
                     *         "href": "/v1/nutrients/magnesium"
                     *       },
                     *       "effect": "Magnesium may let less iron be taken up.",
                     *       "management": "separate",
                     *       "separation": {
                     *         "hoursBefore": 3,
                     *         "hoursAfter": 3,
                     *         "text": "at least 2 hours apart (UK text for iron) or 3 to 4 hours apart (UK texts for magnesium)"
                     *       },
                     *       "text": "Magnesium may lower the absorption of iron, so the two are taken several hours apart.",
                     *       "verdict": "supported",
                     *       "certainty": "not-rated",
                     *       "reviewed": false,
                     *       "claim": {
                     *         "kind": "claim",
                     *         "id": "SAF005",
                     *         "label": "Magnesium may lower the absorption of iron, so the two are taken several hours apart.",
                     *         "href": "/v1/claims/SAF005"
                     *       },
                     *       "links": {
                     *         "self": "/v1/interactions/SAF005.magnesium"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Interaction"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMechanisms: {
        parameters: {
            query?: {
                /**
                 * @description Return only mechanisms behind these rows of evidence. The counts in a row are counts of these mechanisms.
                 * @example [
                 *       "CON001"
                 *     ]
                 */
                evidence?: string[];
                /**
                 * @description Return only mechanisms in which these nutrients, or forms of them, take part.
                 * @example [
                 *       "iron"
                 *     ]
                 */
                nutrient?: string[];
                /**
                 * @description Return only mechanisms that these conditions, or symptoms of them, are part of.
                 * @example [
                 *       "restless-legs-syndrome"
                 *     ]
                 */
                condition?: string[];
                /**
                 * @description Return only mechanisms that pass through these concepts, such as `dopamine`.
                 * @example [
                 *       "muscle-relaxation"
                 *     ]
                 */
                through?: string[];
                /**
                 * @description Return only mechanisms described by these documents.
                 * @example [
                 *       "rupa-health-magnesium-b6-rls"
                 *     ]
                 */
                source?: string[];
                /**
                 * @description Return only mechanisms that have these claims as hops.
                 * @example [
                 *       "CLM0260"
                 *     ]
                 */
                claim?: string[];
                /**
                 * @description Return only these ids: up to 100, separated by commas. Ids that do not exist at the release are left out.
                 * @example [
                 *       "K12"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example id
                 */
                sort?: components["schemas"]["MechanismSort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "nutrient"
                 *     ]
                 */
                facets?: components["schemas"]["MechanismFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ListMechanismsFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of mechanisms. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "K1",
                     *           "label": "Folate and vitamin B12, dopamine and the muscle twitch of restless legs",
                     *           "summary": "Folate with vitamin B12 is said to regulate dopamine, which is said to be low in restless legs; regulated dopamine is said to relax the twitch that the page takes for a mark of the syndrome.",
                     *           "source": {
                     *             "kind": "source",
                     *             "id": "activemg-rls-and-cramps",
                     *             "label": "RLS and Muscle Cramps",
                     *             "href": "/v1/sources/activemg-rls-and-cramps"
                     *           },
                     *           "nutrients": [
                     *             {
                     *               "kind": "nutrient",
                     *               "id": "folate",
                     *               "label": "Folate",
                     *               "href": "/v1/nutrients/folate"
                     *             }
                     *           ],
                     *           "conditions": [
                     *             {
                     *               "kind": "condition",
                     *               "id": "restless-legs-syndrome",
                     *               "label": "Restless legs syndrome",
                     *               "href": "/v1/conditions/restless-legs-syndrome"
                     *             }
                     *           ],
                     *           "hops": [
                     *             {
                     *               "hop": 1,
                     *               "arm": 1,
                     *               "claim": {
                     *                 "kind": "claim",
                     *                 "id": "CLM0015",
                     *                 "label": "Folate and vitamin B12 together help to regulate dopamine.",
                     *                 "href": "/v1/claims/CLM0015"
                     *               },
                     *               "status": "inferred",
                     *               "verdict": "insufficient",
                     *               "certainty": "very-low",
                     *               "note": "In depressed people in whom folate or vitamin B12 worked poorly there was less of the breakdown product of dopamine in the spinal fluid. No study gave the two vitamins together and measured dopamine."
                     *             }
                     *           ],
                     *           "weakestHop": {
                     *             "hop": 1,
                     *             "arm": 2,
                     *             "claim": {
                     *               "kind": "claim",
                     *               "id": "CLM0016",
                     *               "label": "Low dopamine in the nerves is associated with restless legs syndrome.",
                     *               "href": "/v1/claims/CLM0016"
                     *             },
                     *             "status": "disputed",
                     *             "verdict": "conflicting",
                     *             "certainty": "very-low",
                     *             "note": "Small studies of scans and of brains after death point both ways: to too little dopamine, and to as much as in others or more."
                     *           },
                     *           "note": "The second arm is a premise that stands beside the first; the chain goes on from the first.",
                     *           "links": {
                     *             "self": "/v1/mechanisms/K1",
                     *             "claims": "/v1/claims?id=CLM0015,CLM0016,CLM0017,CLM0302",
                     *             "paths": "/v1/mechanisms/paths?from=folate&to=restless-legs-syndrome"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1,
                     *         "next": "JqZa1rowkY97IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6IksxIiwiUXVlc3Rpb24iOiIzMGQ1MzRiZGU2YWEifQ"
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/mechanisms?limit=1",
                     *         "next": "/v1/mechanisms?limit=1&cursor=JqZa1rowkY97IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6IksxIiwiUXVlc3Rpb24iOiIzMGQ1MzRiZGU2YWEifQ"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MechanismPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    findMechanismPaths: {
        parameters: {
            query: {
                /**
                 * @description Id of the nutrient, condition or concept where the chain begins. It also stands for its forms, combinations, symptoms and deficiency. Required.
                 * @example iron
                 */
                from: string;
                /**
                 * @description Id of the nutrient, condition or concept where the chain ends. It must be another than `from`. Required.
                 * @example restless-legs-syndrome
                 */
                to: string;
                /**
                 * @description Largest number of hops in a path, from 1 to 8; 6 if absent.
                 * @example 6
                 */
                maxHops?: number;
                /**
                 * @description Largest number of paths, from 1 to 50; 10 if absent.
                 * @example 10
                 */
                maxPaths?: number;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["FindMechanismPathsFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paths found; possibly none. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "from": {
                     *         "kind": "nutrient",
                     *         "id": "iron",
                     *         "label": "Iron",
                     *         "href": "/v1/nutrients/iron"
                     *       },
                     *       "to": {
                     *         "kind": "condition",
                     *         "id": "restless-legs-syndrome",
                     *         "label": "Restless legs syndrome",
                     *         "href": "/v1/conditions/restless-legs-syndrome"
                     *       },
                     *       "maxHops": 6,
                     *       "data": [
                     *         {
                     *           "length": 1,
                     *           "hops": [
                     *             {
                     *               "hop": 1,
                     *               "subject": {
                     *                 "kind": "concept",
                     *                 "id": "brain-iron-deficiency",
                     *                 "label": "Brain iron deficiency",
                     *                 "href": "/v1/concepts/brain-iron-deficiency"
                     *               },
                     *               "predicate": "contributes-to",
                     *               "object": {
                     *                 "kind": "condition",
                     *                 "id": "restless-legs-syndrome",
                     *                 "label": "Restless legs syndrome",
                     *                 "href": "/v1/conditions/restless-legs-syndrome"
                     *               },
                     *               "claim": {
                     *                 "kind": "claim",
                     *                 "id": "CLM0301",
                     *                 "label": "Brain iron deficiency contributes to restless legs syndrome.",
                     *                 "href": "/v1/claims/CLM0301"
                     *               },
                     *               "status": "demonstrated-in-patients",
                     *               "verdict": "weakly-supported",
                     *               "certainty": "low",
                     *               "otherClaims": []
                     *             }
                     *           ],
                     *           "weakestHop": {
                     *             "hop": 1,
                     *             "subject": {
                     *               "kind": "concept",
                     *               "id": "brain-iron-deficiency",
                     *               "label": "Brain iron deficiency",
                     *               "href": "/v1/concepts/brain-iron-deficiency"
                     *             },
                     *             "predicate": "contributes-to",
                     *             "object": {
                     *               "kind": "condition",
                     *               "id": "restless-legs-syndrome",
                     *               "label": "Restless legs syndrome",
                     *               "href": "/v1/conditions/restless-legs-syndrome"
                     *             },
                     *             "claim": {
                     *               "kind": "claim",
                     *               "id": "CLM0301",
                     *               "label": "Brain iron deficiency contributes to restless legs syndrome.",
                     *               "href": "/v1/claims/CLM0301"
                     *             },
                     *             "status": "demonstrated-in-patients",
                     *             "verdict": "weakly-supported",
                     *             "certainty": "low",
                     *             "otherClaims": []
                     *           }
                     *         }
                     *       ],
                     *       "truncated": false,
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/mechanisms/paths?from=iron&to=restless-legs-syndrome&maxHops=6&maxPaths=10",
                     *         "graphml": "/v1/mechanisms/paths?from=iron&to=restless-legs-syndrome&maxHops=6&maxPaths=10&format=graphml",
                     *         "mermaid": "/v1/mechanisms/paths?from=iron&to=restless-legs-syndrome&maxHops=6&maxPaths=10&format=mermaid"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MechanismPaths"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMechanism: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetMechanismFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the mechanism.
                 * @example K12
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mechanism. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Knowledge-Document": components["headers"]["Knowledge-Document"];
                };
                content: {
                    /**
                     * @example {
                     *       "id": "K12",
                     *       "label": "Magnesium, muscle relaxation and nerve excitability in restless legs",
                     *       "summary": "Magnesium is said to relax muscle and to make nerves less excitable, and both effects are said to relieve the discomfort and the urge to move.",
                     *       "source": {
                     *         "kind": "source",
                     *         "id": "rupa-health-magnesium-b6-rls",
                     *         "label": "Magnesium and Vitamin B6: A Dynamic Duo for Relieving Restless Leg Syndrome Symptoms",
                     *         "href": "/v1/sources/rupa-health-magnesium-b6-rls"
                     *       },
                     *       "nutrients": [
                     *         {
                     *           "kind": "nutrient",
                     *           "id": "magnesium",
                     *           "label": "Magnesium",
                     *           "href": "/v1/nutrients/magnesium"
                     *         }
                     *       ],
                     *       "conditions": [
                     *         {
                     *           "kind": "condition",
                     *           "id": "restless-legs-syndrome",
                     *           "label": "Restless legs syndrome",
                     *           "href": "/v1/conditions/restless-legs-syndrome"
                     *         }
                     *       ],
                     *       "hops": [
                     *         {
                     *           "hop": 1,
                     *           "arm": 1,
                     *           "claim": {
                     *             "kind": "claim",
                     *             "id": "CLM0110",
                     *             "label": "Magnesium enhances the relaxing of muscle.",
                     *             "href": "/v1/claims/CLM0110"
                     *           },
                     *           "status": "established",
                     *           "verdict": "supported",
                     *           "certainty": "not-rated",
                     *           "note": "Magnesium quietens muscle when it is injected, and a lack of it makes muscle excitable. That a supplement relaxes the muscle of someone who has enough is not said."
                     *         }
                     *       ],
                     *       "weakestHop": {
                     *         "hop": 2,
                     *         "arm": 1,
                     *         "claim": {
                     *           "kind": "claim",
                     *           "id": "CLM0112",
                     *           "label": "Less excitable nerves and more relaxed muscle relieve the discomfort and the urge to move of restless legs syndrome.",
                     *           "href": "/v1/claims/CLM0112"
                     *         },
                     *         "status": "unsourced",
                     *         "verdict": "insufficient",
                     *         "certainty": "very-low",
                     *         "note": "Joins both arms; hedged in both versions. The trial measured symptoms and sleep, not nerves or muscle."
                     *       },
                     *       "note": "The page states no overall sentence for this chain; the effect it is meant to explain is that magnesium supplements make restless legs less severe.",
                     *       "links": {
                     *         "self": "/v1/mechanisms/K12",
                     *         "claims": "/v1/claims?id=CLM0110,CLM0111,CLM0112",
                     *         "paths": "/v1/mechanisms/paths?from=magnesium&to=restless-legs-syndrome"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Mechanism"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNutrients: {
        parameters: {
            query?: {
                /**
                 * @description Return only nutrients of these kinds.
                 * @example [
                 *       "mineral"
                 *     ]
                 */
                kind?: components["schemas"]["NutrientKind"][];
                /**
                 * @description Return only these ids: up to 100, separated by commas. Ids that do not exist at the release are left out.
                 * @example [
                 *       "magnesium"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example id
                 */
                sort?: components["schemas"]["NutrientSort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "kind"
                 *     ]
                 */
                facets?: components["schemas"]["NutrientFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ListNutrientsFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of nutrients. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "b-complex",
                     *           "name": "Vitamin B complex",
                     *           "synonyms": [
                     *             "B complex"
                     *           ],
                     *           "kind": "nutrient-group",
                     *           "parents": [],
                     *           "components": [],
                     *           "identifiers": [
                     *             {
                     *               "scheme": "mesh",
                     *               "value": "MESH:D014803"
                     *             }
                     *           ],
                     *           "forms": [],
                     *           "identifierSources": "MeSH: the 2015 terms of dhimmel/mesh.",
                     *           "note": "A supplement of all B vitamins: thiamin, riboflavin, niacin, pantothenic acid, vitamin B6, biotin, folate and vitamin B12.",
                     *           "links": {
                     *             "self": "/v1/nutrients/b-complex",
                     *             "forms": "/v1/forms?nutrient=b-complex",
                     *             "claims": "/v1/claims?nutrient=b-complex",
                     *             "studies": "/v1/studies?nutrient=b-complex",
                     *             "dosages": "/v1/dosages?nutrient=b-complex",
                     *             "mechanisms": "/v1/mechanisms?nutrient=b-complex",
                     *             "evidence": "/v1/nutrients/b-complex/evidence",
                     *             "disagreements": "/v1/disagreements?nutrient=b-complex",
                     *             "neighbourhood": "/v1/nutrients/b-complex/neighbourhood",
                     *             "referenceIntakes": "/v1/reference-intakes?nutrient=b-complex"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1,
                     *         "next": "o19Zma20wTx7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6ImItY29tcGxleCIsIlF1ZXN0aW9uIjoiYmRhYzdlZmM5MTJjIn0"
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/nutrients?limit=1",
                     *         "next": "/v1/nutrients?limit=1&cursor=o19Zma20wTx7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6ImItY29tcGxleCIsIlF1ZXN0aW9uIjoiYmRhYzdlZmM5MTJjIn0"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NutrientPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNutrient: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetNutrientFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the nutrient.
                 * @example magnesium
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nutrient. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Knowledge-Document": components["headers"]["Knowledge-Document"];
                };
                content: {
                    /**
                     * @example {
                     *       "id": "magnesium",
                     *       "name": "Magnesium",
                     *       "synonyms": [
                     *         "Mg"
                     *       ],
                     *       "kind": "mineral",
                     *       "parents": [
                     *         {
                     *           "kind": "concept",
                     *           "id": "electrolytes",
                     *           "label": "Electrolytes",
                     *           "href": "/v1/concepts/electrolytes"
                     *         }
                     *       ],
                     *       "components": [],
                     *       "identifiers": [
                     *         {
                     *           "scheme": "cas",
                     *           "value": "CAS:7439-95-4"
                     *         }
                     *       ],
                     *       "forms": [
                     *         {
                     *           "id": "magnesium-oxide",
                     *           "name": "Magnesium oxide",
                     *           "synonyms": [
                     *             "MgO"
                     *           ],
                     *           "concept": "magnesium-oxide",
                     *           "formula": "MgO",
                     *           "molarMass": 40.304,
                     *           "element": "Mg",
                     *           "elementalFraction": 0.603,
                     *           "identifiers": [
                     *             {
                     *               "scheme": "unii",
                     *               "value": "UNII:3A3U0GI71G"
                     *             }
                     *           ],
                     *           "verification": "partly-verified",
                     *           "note": "Magnesium oxide monohydrate, used in one trial, is a different substance. No source was read for the formula; molar mass and elemental fraction were computed from it with atomic weights. UNII found by name in product labels; it may name the anhydrous or unspecified substance."
                     *         }
                     *       ],
                     *       "molarMass": 24.305,
                     *       "charge": 2,
                     *       "conversionNote": "Supplement labels and trials state either elemental magnesium or the weight of a salt; convert a salt with the elemental fraction of its form. The upper limits (350 mg a day in North America, 250 mg a day in the European Union) count supplemental magnesium only, not magnesium from food.",
                     *       "identifierSources": "CAS number: element data of the mendeleev package. UNII: substance names of DailyMed product labels (ncats/stitcher at ece65752) or the DrugBank to FDA substance map. ChEBI: the ChEBI import of the Human Phenotype Ontology (af70204c), the metabolite table of Human-GEM (022ed5c2) or dhimmel/drugbank. PubChem: the PubChem map of dhimmel/drugbank or Human-GEM. MeSH: the 2015 terms of dhimmel/mesh. DrugBank: dhimmel/drugbank.",
                     *       "note": "A major mineral of bone, muscle and cells; mostly inside cells, so a normal serum value does not exclude a low body store.",
                     *       "links": {
                     *         "self": "/v1/nutrients/magnesium",
                     *         "forms": "/v1/forms?nutrient=magnesium",
                     *         "claims": "/v1/claims?nutrient=magnesium",
                     *         "studies": "/v1/studies?nutrient=magnesium",
                     *         "dosages": "/v1/dosages?nutrient=magnesium",
                     *         "mechanisms": "/v1/mechanisms?nutrient=magnesium",
                     *         "evidence": "/v1/nutrients/magnesium/evidence",
                     *         "disagreements": "/v1/disagreements?nutrient=magnesium",
                     *         "neighbourhood": "/v1/nutrients/magnesium/neighbourhood",
                     *         "referenceIntakes": "/v1/reference-intakes?nutrient=magnesium"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Nutrient"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNutrientEvidence: {
        parameters: {
            query?: {
                /**
                 * @description Only rows of these relations. If absent, the evidence on one condition or nutrient shows what helps, that is `treats`, `prevents` and `corrects`; the other relations are counted separately.
                 * @example [
                 *       "treats"
                 *     ]
                 */
                relation?: components["schemas"]["Relation"][];
                /**
                 * @description Only rows of these groups.
                 * @example [
                 *       "shown-to-help",
                 *       "might-help"
                 *     ]
                 */
                group?: components["schemas"]["EvidenceGroup"][];
                /**
                 * @description Only rows with these findings.
                 * @example [
                 *       "helps"
                 *     ]
                 */
                finding?: components["schemas"]["EvidenceFinding"][];
                /**
                 * @description Only rows of at least this certainty. `not-rated` excludes none.
                 * @example low
                 */
                minCertainty?: components["schemas"]["Certainty"];
                /**
                 * @description Only rows for people with all of these properties: codes of `/v1/vocabularies/population-terms`, or ids of conditions or concepts that the people have. Rows that exclude such people are left out; `populationMatch` says whether a row names such people or does not mention them.
                 * @example [
                 *       "pregnant"
                 *     ]
                 */
                population?: string[];
                /**
                 * @description Only rows of these forms of a nutrient, by id.
                 * @example [
                 *       "magnesium-oxide"
                 *     ]
                 */
                form?: string[];
                /**
                 * @description Only rows of these routes of administration.
                 * @example [
                 *       "oral"
                 *     ]
                 */
                route?: components["schemas"]["Route"][];
                /**
                 * @description `true`: only rows that a qualified person has reviewed. `false`: only rows that have not been reviewed.
                 * @example true
                 */
                reviewed?: boolean;
                /**
                 * @description Only rows on these kinds of substance. If absent, and where no nutrient or claim is named, drugs are shown only where they must not be used.
                 * @example [
                 *       "nutrient"
                 *     ]
                 */
                substanceKind?: components["schemas"]["SubstanceKind"][];
                /**
                 * @description How much of each row to return: the whole row, or only what a table shows.
                 * @example summary
                 */
                view?: components["schemas"]["EvidenceView"];
                /**
                 * @description The optional parts of a row to return; the other members are always there. If absent, all parts, or those of `view`.
                 * @example [
                 *       "effect",
                 *       "doses"
                 *     ]
                 */
                fields?: components["schemas"]["EvidenceField"][];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example id
                 */
                sort?: components["schemas"]["NutrientEvidenceSort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "relation"
                 *     ]
                 */
                facets?: components["schemas"]["NutrientEvidenceFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetNutrientEvidenceFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the nutrient.
                 * @example magnesium
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evidence on the nutrient. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "about": {
                     *         "kind": "nutrient",
                     *         "id": "magnesium",
                     *         "label": "Magnesium",
                     *         "href": "/v1/nutrients/magnesium"
                     *       },
                     *       "data": [
                     *         {
                     *           "id": "CON100",
                     *           "subject": {
                     *             "kind": "nutrient",
                     *             "id": "magnesium",
                     *             "label": "Magnesium",
                     *             "href": "/v1/nutrients/magnesium"
                     *           },
                     *           "substanceKind": "nutrient",
                     *           "route": "oral",
                     *           "setting": "supplement",
                     *           "condition": {
                     *             "kind": "condition",
                     *             "id": "hypomagnesaemia",
                     *             "label": "Hypomagnesaemia or magnesium deficiency",
                     *             "href": "/v1/conditions/hypomagnesaemia"
                     *           },
                     *           "relation": "corrects",
                     *           "finding": "helps",
                     *           "certainty": "not-rated",
                     *           "group": "shown-to-help",
                     *           "phrase": {
                     *             "code": "corrects.helps.not-rated",
                     *             "text": "Magnesium replaces what is lacking in hypomagnesaemia or magnesium deficiency. This is established practice; no graded trial was found, which is no sign against it."
                     *           },
                     *           "safety": {
                     *             "level": "caution",
                     *             "reasons": [
                     *               {
                     *                 "text": "Magnesium taken by mouth can cause diarrhoea.",
                     *                 "level": "caution",
                     *                 "claim": {
                     *                   "kind": "claim",
                     *                   "id": "SAF020",
                     *                   "label": "Magnesium taken by mouth can cause diarrhoea.",
                     *                   "href": "/v1/claims/SAF020"
                     *                 }
                     *               }
                     *             ]
                     *           },
                     *           "basis": "curated",
                     *           "reviewed": false,
                     *           "assessedOn": "2026-11-28",
                     *           "summary": "Magnesium by mouth replaces what is missing in a mild lack. It can cause loose stools. With poor kidneys the dose is halved. This is practice; no graded trial was found, which is no sign against it.",
                     *           "outcomes": [],
                     *           "comparisons": [],
                     *           "recommendations": [
                     *             {
                     *               "body": "NHS Highland",
                     *               "aim": "correct",
                     *               "direction": "for",
                     *               "criteria": "Adults with serum magnesium of 0.5 to 0.7 mmol/L; half the dose where kidney filtration is below 30 mL/min",
                     *               "dose": "10 mmol (243 mg) magnesium once or twice a day, on for 48 hours after the level is normal",
                     *               "claim": {
                     *                 "kind": "claim",
                     *                 "id": "CLM0575",
                     *                 "label": "NHS Highland gives 10 mmol magnesium once or twice a day by mouth at a level of 0.5 to 0.7 mmol/L.",
                     *                 "href": "/v1/claims/CLM0575"
                     *               }
                     *             }
                     *           ],
                     *           "doses": {
                     *             "studied": [],
                     *             "recommended": [
                     *               {
                     *                 "dosage": {
                     *                   "kind": "dosage",
                     *                   "id": "DOS074",
                     *                   "label": "Magnesium aspartate 1000 to 3000 mg a day by mouth (Australia)",
                     *                   "href": "/v1/dosages/DOS074"
                     *                 },
                     *                 "population": "Adults with low magnesium",
                     *                 "readings": [
                     *                   {
                     *                     "substance": "magnesium",
                     *                     "low": 74.8,
                     *                     "high": 224.4,
                     *                     "unit": "mg",
                     *                     "per": "day",
                     *                     "label": "as printed"
                     *                   }
                     *                 ],
                     *                 "limits": [
                     *                   {
                     *                     "authority": "nasem",
                     *                     "verdict": "above-limit",
                     *                     "verdictLow": "within"
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "onLabels": []
                     *           },
                     *           "applicability": {
                     *             "rule": "any",
                     *             "criteria": [
                     *               {
                     *                 "marker": {
                     *                   "kind": "concept",
                     *                   "id": "serum-magnesium",
                     *                   "label": "Serum magnesium",
                     *                   "href": "/v1/concepts/serum-magnesium"
                     *                 },
                     *                 "comparator": "less-than",
                     *                 "value": 0.7,
                     *                 "unit": "mmol/L"
                     *               }
                     *             ],
                     *             "text": "NHS Highland: below 0.7 mmol/L by mouth, below 0.5 mmol/L into a vein. Therapeutic Guidelines (Australia): depletion likely below 0.8, severe below 0.4 mmol/L. NHS Specialist Pharmacy Service: no national guidance exists; one trust treats at 0.4 mmol/L and below. Blood shows only part of the lack.",
                     *             "studies": [
                     *               {
                     *                 "kind": "study",
                     *                 "id": "ST187",
                     *                 "label": "NHS Highland (low magnesium, calcium and folate)",
                     *                 "href": "/v1/studies/ST187"
                     *               }
                     *             ]
                     *           },
                     *           "balance": {
                     *             "studies": {
                     *               "for": {
                     *                 "count": 0,
                     *                 "href": "/v1/studies?evidence=CON100&stance=for"
                     *               },
                     *               "against": {
                     *                 "count": 0,
                     *                 "href": "/v1/studies?evidence=CON100&stance=against"
                     *               },
                     *               "neutral": {
                     *                 "count": 0,
                     *                 "href": "/v1/studies?evidence=CON100&stance=neutral"
                     *               },
                     *               "overlap": "none"
                     *             },
                     *             "pages": [
                     *               {
                     *                 "voice": "authority",
                     *                 "for": 2,
                     *                 "against": 0,
                     *                 "neutral": 0
                     *               }
                     *             ]
                     *           },
                     *           "assessment": {
                     *             "reason": "By mouth when mild is the practice of several health services, with different salts and levels; no graded trial was found.",
                     *             "method": "by-definition",
                     *             "assessedBy": "Nutrient–condition knowledge base curation",
                     *             "agentType": "automated"
                     *           },
                     *           "related": {
                     *             "claims": {
                     *               "count": 2,
                     *               "href": "/v1/claims?evidence=CON100"
                     *             },
                     *             "studies": {
                     *               "count": 1,
                     *               "href": "/v1/studies?evidence=CON100"
                     *             },
                     *             "sources": {
                     *               "count": 2,
                     *               "href": "/v1/sources?evidence=CON100"
                     *             },
                     *             "disagreements": {
                     *               "count": 0,
                     *               "href": "/v1/disagreements?evidence=CON100"
                     *             },
                     *             "mechanisms": {
                     *               "count": 0,
                     *               "href": "/v1/mechanisms?evidence=CON100"
                     *             },
                     *             "interactions": {
                     *               "count": 9,
                     *               "href": "/v1/interactions?nutrient=magnesium"
                     *             }
                     *           },
                     *           "links": {
                     *             "self": "/v1/evidence/CON100",
                     *             "claims": "/v1/claims?evidence=CON100",
                     *             "studies": "/v1/studies?evidence=CON100",
                     *             "pair": "/v1/evidence?nutrient=magnesium&condition=hypomagnesaemia",
                     *             "conclusion": "/v1/conclusions/CON100"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1,
                     *         "next": "V96kYqd6a9l7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIwMDQxOTk5OTk5OTk5IiwiSWQiOiJDT04xMDAiLCJRdWVzdGlvbiI6IjhiNDgyZDA2MjNkOSJ9"
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/nutrients/magnesium/evidence?limit=1",
                     *         "next": "/v1/nutrients/magnesium/evidence?limit=1&cursor=V96kYqd6a9l7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIwMDQxOTk5OTk5OTk5IiwiSWQiOiJDT04xMDAiLCJRdWVzdGlvbiI6IjhiNDgyZDA2MjNkOSJ9"
                     *       },
                     *       "linkedWith": {
                     *         "count": 2,
                     *         "href": "/v1/nutrients/magnesium/evidence?relation=linked-with"
                     *       },
                     *       "raisesRisk": {
                     *         "count": 0,
                     *         "href": "/v1/nutrients/magnesium/evidence?relation=raises-risk"
                     *       },
                     *       "narrower": [],
                     *       "notice": "Information, not medical advice. A limit is not a target, and no set limit does not mean safe."
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceTable"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNutrientNeighbourhood: {
        parameters: {
            query?: {
                /**
                 * @description Number of steps from the centre, from 1 to 3; 1 if absent.
                 * @example 2
                 */
                depth?: number;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetNutrientNeighbourhoodFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the nutrient.
                 * @example magnesium
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nodes and edges around the nutrient. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "about": {
                     *         "kind": "nutrient",
                     *         "id": "magnesium",
                     *         "label": "Magnesium",
                     *         "href": "/v1/nutrients/magnesium"
                     *       },
                     *       "depth": 1,
                     *       "data": [
                     *         {
                     *           "id": "CLM0251-0",
                     *           "source": "calcium",
                     *           "target": "magnesium",
                     *           "predicate": "counteracts",
                     *           "claim": {
                     *             "kind": "claim",
                     *             "id": "CLM0251",
                     *             "label": "Calcium and magnesium act as opposites in muscle contraction.",
                     *             "href": "/v1/claims/CLM0251"
                     *           },
                     *           "status": "unsourced"
                     *         }
                     *       ],
                     *       "nodes": [
                     *         {
                     *           "id": "magnesium",
                     *           "label": "Magnesium",
                     *           "kind": "nutrient",
                     *           "href": "/v1/nutrients/magnesium"
                     *         }
                     *       ],
                     *       "truncated": false,
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/nutrients/magnesium/neighbourhood?depth=1"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Neighbourhood"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOutcomes: {
        parameters: {
            query?: {
                /**
                 * @description Return only outcomes of these conditions.
                 * @example [
                 *       "restless-legs-syndrome"
                 *     ]
                 */
                condition?: string[];
                /**
                 * @description Return only outcomes that are ways of measuring these outcomes.
                 * @example [
                 *       "muscle-cramps"
                 *     ]
                 */
                parent?: string[];
                /**
                 * @description Return only outcomes with these roles.
                 * @example [
                 *       "severity"
                 *     ]
                 */
                role?: components["schemas"]["OutcomeRole"][];
                /**
                 * @description Return only outcomes with these priorities.
                 * @example [
                 *       "critical"
                 *     ]
                 */
                priority?: components["schemas"]["OutcomePriority"][];
                /**
                 * @description Return only these ids: up to 100, separated by commas. Ids that do not exist at the release are left out.
                 * @example [
                 *       "rls-severity"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example id
                 */
                sort?: components["schemas"]["OutcomeSort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "role"
                 *     ]
                 */
                facets?: components["schemas"]["OutcomeFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ListOutcomesFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of outcomes. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "abdominal-pain-adverse-effect",
                     *           "name": "Belly pain as an adverse effect",
                     *           "synonyms": [
                     *             "abdominal pain"
                     *           ],
                     *           "role": "harm",
                     *           "priority": "important",
                     *           "better": "lower",
                     *           "links": {
                     *             "self": "/v1/outcomes/abdominal-pain-adverse-effect"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1,
                     *         "next": "XwEZjxGpStt7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6ImFiZG9taW5hbC1wYWluLWFkdmVyc2UtZWZmZWN0IiwiUXVlc3Rpb24iOiJkYTllNTlkNTZmODkifQ"
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/outcomes?limit=1",
                     *         "next": "/v1/outcomes?limit=1&cursor=XwEZjxGpStt7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6ImFiZG9taW5hbC1wYWluLWFkdmVyc2UtZWZmZWN0IiwiUXVlc3Rpb24iOiJkYTllNTlkNTZmODkifQ"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OutcomePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOutcome: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetOutcomeFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the outcome.
                 * @example rls-severity
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Knowledge-Document": components["headers"]["Knowledge-Document"];
                };
                content: {
                    /**
                     * @example {
                     *       "id": "rls-severity",
                     *       "name": "Restless legs severity, by any or an unnamed scale",
                     *       "synonyms": [
                     *         "RLS symptoms"
                     *       ],
                     *       "condition": {
                     *         "kind": "condition",
                     *         "id": "restless-legs-syndrome",
                     *         "label": "Restless legs syndrome",
                     *         "href": "/v1/conditions/restless-legs-syndrome"
                     *       },
                     *       "role": "severity",
                     *       "priority": "critical",
                     *       "better": "lower",
                     *       "links": {
                     *         "self": "/v1/outcomes/rls-severity"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReferenceIntakes: {
        parameters: {
            query?: {
                /**
                 * @description Return only values for these nutrients.
                 * @example [
                 *       "iron"
                 *     ]
                 */
                nutrient?: string[];
                /**
                 * @description Return only values of these authorities.
                 * @example [
                 *       "nasem"
                 *     ]
                 */
                authority?: components["schemas"]["Authority"][];
                /**
                 * @description Return only values of these kinds.
                 * @example [
                 *       "ear"
                 *     ]
                 */
                kind?: components["schemas"]["IntakeKind"][];
                /**
                 * @description Return only values that apply to these sexes. Values for both sexes apply to either.
                 * @example [
                 *       "female"
                 *     ]
                 */
                sex?: components["schemas"]["Sex"][];
                /**
                 * @description Return only values that apply at this age, in completed years.
                 * @example 40
                 */
                ageYears?: number;
                /**
                 * @description Return only values for pregnancy (`true`), or only values that are not for pregnancy (`false`).
                 * @example true
                 */
                pregnant?: boolean;
                /**
                 * @description Return only values for lactation (`true`), or only values that are not for lactation (`false`).
                 * @example true
                 */
                lactating?: boolean;
                /**
                 * @description Return only values with these statuses.
                 * @example [
                 *       "set"
                 *     ]
                 */
                status?: components["schemas"]["IntakeStatus"][];
                /**
                 * @description Return only values that no later value has replaced (`true`), or only replaced values (`false`). If it is left out, both are returned; a replaced value names its successor.
                 * @example true
                 */
                current?: boolean;
                /**
                 * @description Return only these ids: up to 100, separated by commas. Ids that do not exist at the release are left out.
                 * @example [
                 *       "nasem-magnesium-ul-19-50y"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example id
                 */
                sort?: components["schemas"]["ReferenceIntakeSort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "authority"
                 *     ]
                 */
                facets?: components["schemas"]["ReferenceIntakeFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ListReferenceIntakesFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reference intakes. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "efsa-calcium-pri-adult-18-24y",
                     *           "nutrient": {
                     *             "kind": "nutrient",
                     *             "id": "calcium",
                     *             "label": "Calcium",
                     *             "href": "/v1/nutrients/calcium"
                     *           },
                     *           "authority": "efsa",
                     *           "jurisdiction": "european-union",
                     *           "kind": "pri",
                     *           "lifeStage": {
                     *             "text": "adults 18 to 24 years",
                     *             "ageLowMonths": 216,
                     *             "ageHighMonths": 300
                     *           },
                     *           "value": 1000,
                     *           "unit": "mg",
                     *           "normalised": {
                     *             "value": 1000,
                     *             "unit": "mg"
                     *           },
                     *           "basis": "all-sources",
                     *           "status": "set",
                     *           "validFrom": "2015",
                     *           "source": {
                     *             "kind": "source",
                     *             "id": "efsa-2015-4101",
                     *             "label": "EFSA Journal 2015;13(5):4101, as summarised",
                     *             "href": "/v1/sources/efsa-2015-4101"
                     *           },
                     *           "citation": "EFSA Journal 2015;13(5):4101 as summarised by the Basque agency ELIKA (iwbg.waykun.com mirror) and nutraingredients.com 2015/06/02; abstract at efsa.europa.eu/en/efsajournal/pub/4101",
                     *           "verification": "verified",
                     *           "note": "still accruing bone calcium; same in pregnancy and lactation",
                     *           "links": {
                     *             "self": "/v1/reference-intakes/efsa-calcium-pri-adult-18-24y"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1,
                     *         "next": "pRQwCxdnVR97IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6ImVmc2EtY2FsY2l1bS1wcmktYWR1bHQtMTgtMjR5IiwiUXVlc3Rpb24iOiI4ZDc0YjAxNDhjNWQifQ"
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/reference-intakes?limit=1",
                     *         "next": "/v1/reference-intakes?limit=1&cursor=pRQwCxdnVR97IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6ImVmc2EtY2FsY2l1bS1wcmktYWR1bHQtMTgtMjR5IiwiUXVlc3Rpb24iOiI4ZDc0YjAxNDhjNWQifQ"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ReferenceIntakePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReferenceIntake: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetReferenceIntakeFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the reference intake.
                 * @example nasem-magnesium-ul-19-50y
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reference intake. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Knowledge-Document": components["headers"]["Knowledge-Document"];
                };
                content: {
                    /**
                     * @example {
                     *       "id": "nasem-magnesium-ul-19-50y",
                     *       "nutrient": {
                     *         "kind": "nutrient",
                     *         "id": "magnesium",
                     *         "label": "Magnesium",
                     *         "href": "/v1/nutrients/magnesium"
                     *       },
                     *       "authority": "nasem",
                     *       "jurisdiction": "north-america",
                     *       "kind": "ul",
                     *       "lifeStage": {
                     *         "text": "19 to 50 years",
                     *         "ageLowMonths": 228,
                     *         "ageHighMonths": 612
                     *       },
                     *       "value": 350,
                     *       "unit": "mg",
                     *       "normalised": {
                     *         "value": 350,
                     *         "unit": "mg"
                     *       },
                     *       "basis": "pharmacological",
                     *       "criticalEffect": "diarrhoea",
                     *       "status": "set",
                     *       "source": {
                     *         "kind": "source",
                     *         "id": "nbk278991",
                     *         "label": "Tolerable upper intake levels for vitamins (NCBI Bookshelf NBK278991, table 17)",
                     *         "href": "/v1/sources/nbk278991"
                     *       },
                     *       "citation": "NCBI Bookshelf NBK278991 table 17 (vitamins); PMC7231601 table 5 (IOM adult ULs incl. vitamin D 100 ug, Ca 2.0-2.5 g, P 3-4 g and elements); nationalacademies.org/read/9956/chapter/28 (P by group)",
                     *       "verification": "verified",
                     *       "note": "pharmacological/supplemental agents only; excludes food and water",
                     *       "links": {
                     *         "self": "/v1/reference-intakes/nasem-magnesium-ul-19-50y"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ReferenceIntake"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReleases: {
        parameters: {
            query?: {
                /**
                 * @description Return only these ids: up to 100, separated by commas. Ids that do not exist at the release are left out.
                 * @example [
                 *       "2026.1"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example id
                 */
                sort?: components["schemas"]["ReleaseSort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "contract"
                 *     ]
                 */
                facets?: components["schemas"]["ReleaseFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ListReleasesFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of releases. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "2026.1",
                     *           "publishedAt": "2026-11-30T02:03:20.336659+00:00",
                     *           "contract": "0.5.0",
                     *           "checksum": "5abe9bdd7fdb6171026221e5b8d96fe391b6d9045dc4ec5e09e9d912583d422c",
                     *           "documents": "44742a9af1533ea112d758fc6a3eb7ef28d38cfa763f914ce60903996e5c0b8e",
                     *           "counts": [
                     *             {
                     *               "collection": "claims",
                     *               "items": 73
                     *             }
                     *           ],
                     *           "citation": "Nutrient–condition evidence API contributors. Open evidence on nutrients and conditions, release 2026.1. 2026 Nov 30. /v1?release=2026.1",
                     *           "links": {
                     *             "self": "/v1/releases/2026.1",
                     *             "entry": "/v1?release=2026.1",
                     *             "claims": "/v1/claims?release=2026.1",
                     *             "cite": "/v1/cite?release=2026.1",
                     *             "manifest": "/v1/releases/2026.1/manifest",
                     *             "documents": "/v1/releases/2026.1/documents"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/releases?limit=1"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ReleasePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReleaseFeed: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example atom
                 */
                format?: components["schemas"]["GetReleaseFeedFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Atom feed. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    diffReleases: {
        parameters: {
            query?: {
                /**
                 * @description Only changes in these collections.
                 * @example [
                 *       "claims"
                 *     ]
                 */
                collection?: components["schemas"]["DiffOfCollection"][];
                /**
                 * @description Only changes of these kinds.
                 * @example [
                 *       "added"
                 *     ]
                 */
                change?: components["schemas"]["ChangeKind"][];
                /**
                 * @description Return only these ids: up to 100, separated by commas. Ids that do not exist at the release are left out.
                 * @example [
                 *       "CLM0260"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example collection
                 */
                sort?: components["schemas"]["DiffSort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "collection"
                 *     ]
                 */
                facets?: components["schemas"]["DiffFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["DiffReleasesFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the earlier release.
                 * @example 2026.1
                 */
                earlier: string;
                /**
                 * @description Id of the later release.
                 * @example 2026.1
                 */
                later: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [],
                     *       "page": {
                     *         "limit": 1
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/releases/2026.1/diff/2026.1?limit=1"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ItemChangePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRelease: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetReleaseFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the release.
                 * @example 2026.1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The release. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2026.1",
                     *       "publishedAt": "2026-11-30T02:03:20.336659+00:00",
                     *       "contract": "0.5.0",
                     *       "checksum": "5abe9bdd7fdb6171026221e5b8d96fe391b6d9045dc4ec5e09e9d912583d422c",
                     *       "documents": "44742a9af1533ea112d758fc6a3eb7ef28d38cfa763f914ce60903996e5c0b8e",
                     *       "counts": [
                     *         {
                     *           "collection": "claims",
                     *           "items": 73
                     *         }
                     *       ],
                     *       "citation": "Nutrient–condition evidence API contributors. Open evidence on nutrients and conditions, release 2026.1. 2026 Nov 30. /v1?release=2026.1",
                     *       "downloads": [
                     *         {
                     *           "file": "knowledge.zip",
                     *           "mediaType": "application/zip",
                     *           "href": "/v1/releases/2026.1/download/knowledge.zip"
                     *         }
                     *       ],
                     *       "links": {
                     *         "self": "/v1/releases/2026.1",
                     *         "entry": "/v1?release=2026.1",
                     *         "claims": "/v1/claims?release=2026.1",
                     *         "cite": "/v1/cite?release=2026.1",
                     *         "manifest": "/v1/releases/2026.1/manifest",
                     *         "documents": "/v1/releases/2026.1/documents"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Release"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReleaseDocuments: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetReleaseDocumentsFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the release.
                 * @example 2026.1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The digests. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "release": {
                     *         "id": "2026.1",
                     *         "checksum": "3d4be26d10106a4c71cf30d125824ccc48c252fb28be160dcb10a3c8a850429d"
                     *       },
                     *       "contract": "0.5.0",
                     *       "root": "44742a9af1533ea112d758fc6a3eb7ef28d38cfa763f914ce60903996e5c0b8e",
                     *       "counts": {
                     *         "claims": 73,
                     *         "concepts": 61,
                     *         "conclusions": 23,
                     *         "conditions": 26,
                     *         "disagreements": 4,
                     *         "dosages": 19,
                     *         "evidence": 29,
                     *         "evidence-lines": 183,
                     *         "forms": 62,
                     *         "interactions": 5,
                     *         "mechanisms": 3,
                     *         "nutrients": 25,
                     *         "outcomes": 31,
                     *         "reference-intakes": 118,
                     *         "sources": 60,
                     *         "studies": 54,
                     *         "vocabularies": 88
                     *       },
                     *       "documents": {
                     *         "claims/CLM0001": "8d080669854b92aa47c12e63b2bb255e2e5dfd2420902d4684aa52ea47d448a0"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentManifest"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadFile: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the release.
                 * @example 2026.1
                 */
                id: string;
                /**
                 * @description Name of the file.
                 * @example claims.ndjson.gz
                 */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole file. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    "application/gzip": string;
                    "application/vnd.apache.parquet": string;
                    "application/zip": string;
                };
            };
            /** @description The requested range of the file. */
            206: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    "application/gzip": string;
                    "application/vnd.apache.parquet": string;
                    "application/zip": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            414: components["responses"]["UriTooLong"];
            416: components["responses"]["RangeNotSatisfiable"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReleaseManifest: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetReleaseManifestFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the release.
                 * @example 2026.1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The manifest. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "format": 1,
                     *       "id": "2026.1",
                     *       "publishedAt": "2026-11-30T02:12:02.315968Z",
                     *       "checksum": "3d4be26d10106a4c71cf30d125824ccc48c252fb28be160dcb10a3c8a850429d",
                     *       "counts": {
                     *         "claims": 73,
                     *         "concepts": 61,
                     *         "conclusions": 23,
                     *         "conditions": 26,
                     *         "disagreements": 4,
                     *         "dosages": 19,
                     *         "mechanisms": 3,
                     *         "nutrients": 25,
                     *         "outcomes": 31,
                     *         "reference-intakes": 118,
                     *         "sources": 60,
                     *         "studies": 54,
                     *         "vocabularies": 88
                     *       },
                     *       "entries": {
                     *         "claims/CLM0001": "ddf19c7b7a094a5046cb03ed2194662bcd35b2cdb8617c391785c563c67fb9bd"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ReleaseManifest"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReleaseProof: {
        parameters: {
            query: {
                /**
                 * @description Collection and id of the item, as in its path.
                 * @example claims/CLM0260
                 */
                item: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetReleaseProofFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the release.
                 * @example 2026.1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "release": {
                     *         "id": "2026.1",
                     *         "checksum": "3d4be26d10106a4c71cf30d125824ccc48c252fb28be160dcb10a3c8a850429d"
                     *       },
                     *       "contract": "0.5.0",
                     *       "document": {
                     *         "key": "claims/CLM0260",
                     *         "digest": "ae8362779622995e6f09d2b13ad947aaef37501d2590cc4f522052f0cfd4729c",
                     *         "index": 33,
                     *         "size": 864,
                     *         "path": [
                     *           "5d1fa2a0a68f7a16d8fee8dda8c5d466ca261bfe475761e8b7c4f059854abdfd"
                     *         ],
                     *         "root": "44742a9af1533ea112d758fc6a3eb7ef28d38cfa763f914ce60903996e5c0b8e"
                     *       },
                     *       "entry": {
                     *         "key": "claims/CLM0260",
                     *         "digest": "0ca60dfb9486d87b0d3a7793dfa18c4532ab3c4c392f40667d572994bc3d2e46",
                     *         "index": 33,
                     *         "size": 588,
                     *         "path": [
                     *           "a63cc6896e58ccb271877d4f5dbb4f726552f9dc28d73be2ab081a5ba59889ff"
                     *         ],
                     *         "root": "3d4be26d10106a4c71cf30d125824ccc48c252fb28be160dcb10a3c8a850429d"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ItemProof"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    resolveText: {
        parameters: {
            query: {
                /**
                 * @description The text to resolve: an id, a code such as MESH:D012148, a DOI, PubMed id or trial registration (also as a web address), or a name; at least one letter or digit.
                 * @example Willis Ekbom
                 */
                q: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ResolveTextFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The items that the text may mean, best first; possibly none. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "text": "Willis Ekbom",
                     *       "data": [
                     *         {
                     *           "kind": "condition",
                     *           "id": "restless-legs-syndrome",
                     *           "label": "Restless legs syndrome",
                     *           "match": "fuzzy",
                     *           "matched": "Willis-Ekbom disease",
                     *           "score": 0.619,
                     *           "href": "/v1/conditions/restless-legs-syndrome"
                     *         }
                     *       ],
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/resolve?q=Willis%20Ekbom"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ResolutionAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    resolveTexts: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ResolveTextsFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "strings": [
                 *         "B9",
                 *         "magnesium oxyde",
                 *         "MESH:D012148",
                 *         "10.1186/s12906-022-03814-8"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ResolveRequest"];
            };
        };
        responses: {
            /** @description The items that each text may mean, in the order in which the texts were sent. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "text": "B9",
                     *           "candidates": [
                     *             {
                     *               "kind": "nutrient",
                     *               "id": "folate",
                     *               "label": "Folate",
                     *               "match": "synonym",
                     *               "matched": "B9",
                     *               "score": 1,
                     *               "href": "/v1/nutrients/folate"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/resolve"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ResolutionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnworkableValues"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchKnowledge: {
        parameters: {
            query: {
                /**
                 * @description Words to find: all of them, in any order and any inflection; the last one may be half typed. `"two words"` finds them side by side, `-word`
                 *     excludes items that contain it, `or` finds either. Case, accents and British or American spelling do not matter; at least one letter or digit
                 *     that is not left out.
                 * @example restless legs iron
                 */
                q: string;
                /**
                 * @description Only items of these kinds.
                 * @example [
                 *       "nutrient"
                 *     ]
                 */
                kind?: components["schemas"]["ItemKind"][];
                /**
                 * @description Only these nutrients, by id, and the items about them.
                 * @example [
                 *       "iron"
                 *     ]
                 */
                nutrient?: string[];
                /**
                 * @description Only these conditions, by id, and the items about them.
                 * @example [
                 *       "restless-legs-syndrome"
                 *     ]
                 */
                condition?: string[];
                /**
                 * @description Largest number of hits, from 1 to 50; 20 if absent. There are no further pages: narrow the search, or list a collection with its filters.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["SearchKnowledgeFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The best hits. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "query": "restless legs iron",
                     *       "data": [
                     *         {
                     *           "kind": "source",
                     *           "id": "irlssg-iron-2018-abstract",
                     *           "label": "Evidence-based and consensus clinical practice guidelines for the iron treatment of restless legs syndrome/Willis-Ekbom disease in adults and children (abstract)",
                     *           "snippet": {
                     *             "text": "Evidence-based and consensus clinical practice guidelines for the iron treatment of restless legs syndrome/Willis-Ekbom disease in adults and children (abstract)",
                     *             "matches": [
                     *               {
                     *                 "start": 66,
                     *                 "end": 70
                     *               }
                     *             ]
                     *           },
                     *           "score": 0.1182,
                     *           "href": "/v1/sources/irlssg-iron-2018-abstract"
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1
                     *       },
                     *       "approximate": false,
                     *       "suggestions": [
                     *         {
                     *           "kind": "condition",
                     *           "id": "restless-legs-syndrome",
                     *           "label": "Restless legs syndrome",
                     *           "match": "fuzzy",
                     *           "matched": "restless legs",
                     *           "score": 0.7368,
                     *           "href": "/v1/conditions/restless-legs-syndrome"
                     *         }
                     *       ],
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/search?limit=1&q=restless%20legs%20iron"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSources: {
        parameters: {
            query?: {
                /**
                 * @description Return only sources behind these rows of evidence. The counts in a row are counts of these sources.
                 * @example [
                 *       "CON001"
                 *     ]
                 */
                evidence?: string[];
                /**
                 * @description Return only sources of these kinds.
                 * @example [
                 *       "commercial-product-page"
                 *     ]
                 */
                kind?: components["schemas"]["SourceKind"][];
                /**
                 * @description Return only sources with these standings.
                 * @example [
                 *       "current"
                 *     ]
                 */
                standing?: components["schemas"]["SourceStanding"][];
                /**
                 * @description Return only these ids: up to 100, separated by commas. Ids that do not exist at the release are left out.
                 * @example [
                 *       "sedorum-b12-rls"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example id
                 */
                sort?: components["schemas"]["SourceSort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "kind"
                 *     ]
                 */
                facets?: components["schemas"]["SourceFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ListSourcesFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sources. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "aasm-rls-2025-abstract",
                     *           "title": "Treatment of restless legs syndrome and periodic limb movement disorder: an American Academy of Sleep Medicine clinical practice guideline (abstract)",
                     *           "kind": "guideline-page",
                     *           "publisher": "American Academy of Sleep Medicine",
                     *           "published": "2025",
                     *           "url": "https://doi.org/10.5664/jcsm.11390",
                     *           "language": "en",
                     *           "standing": "current",
                     *           "passages": [],
                     *           "corrections": [],
                     *           "note": "Read in a stored copy on 2026-11-28 for the testing of iron and the adult thresholds; a PubMed copy of the abstract, cut off before the numbered recommendations.",
                     *           "citation": "Treatment of restless legs syndrome and periodic limb movement disorder: an American Academy of Sleep Medicine clinical practice guideline (abstract). American Academy of Sleep Medicine. 2025. Available from: https://doi.org/10.5664/jcsm.11390",
                     *           "citationApa": "American Academy of Sleep Medicine. (2025). Treatment of restless legs syndrome and periodic limb movement disorder: an American Academy of Sleep Medicine clinical practice guideline (abstract). https://doi.org/10.5664/jcsm.11390",
                     *           "links": {
                     *             "self": "/v1/sources/aasm-rls-2025-abstract",
                     *             "claims": "/v1/claims?source=aasm-rls-2025-abstract",
                     *             "dosages": "/v1/dosages?source=aasm-rls-2025-abstract",
                     *             "mechanisms": "/v1/mechanisms?source=aasm-rls-2025-abstract",
                     *             "disagreements": "/v1/disagreements?source=aasm-rls-2025-abstract"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1,
                     *         "next": "5_czfFJ4iZF7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6ImFhc20tcmxzLTIwMjUtYWJzdHJhY3QiLCJRdWVzdGlvbiI6ImQ5YmFhY2U5NzMzZCJ9"
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/sources?limit=1",
                     *         "next": "/v1/sources?limit=1&cursor=5_czfFJ4iZF7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6ImFhc20tcmxzLTIwMjUtYWJzdHJhY3QiLCJRdWVzdGlvbiI6ImQ5YmFhY2U5NzMzZCJ9"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SourcePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSource: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetSourceFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the source.
                 * @example sedorum-b12-rls
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Knowledge-Document": components["headers"]["Knowledge-Document"];
                };
                content: {
                    /**
                     * @example {
                     *       "id": "sedorum-b12-rls",
                     *       "title": "B12 and Restless Leg Syndrome",
                     *       "kind": "commercial-product-page",
                     *       "publisher": "Seller of Sedorum (company not named)",
                     *       "language": "en",
                     *       "commercialInterest": {
                     *         "present": true,
                     *         "note": "Sells Sedorum, a supplement with vitamin B12 and iron."
                     *       },
                     *       "standing": "unknown",
                     *       "text": {
                     *         "characters": 6366,
                     *         "sha256": "2b6461b14d408541731d944ee45b4aeacf73bff580cef2c8c6a22f6f79a3672b"
                     *       },
                     *       "passages": [
                     *         {
                     *           "id": "sedorum-b12-rls-p1",
                     *           "number": 1,
                     *           "kind": "heading",
                     *           "start": 69,
                     *           "end": 98,
                     *           "sha256": "7b11d1a9540f4936192a87fd2e21b1d487cbffe1843c03129753e484eed137eb",
                     *           "paraphrase": "Title: vitamin B12 and restless legs."
                     *         }
                     *       ],
                     *       "corrections": [
                     *         {
                     *           "id": "B-021",
                     *           "passages": [
                     *             "sedorum-b12-rls-p27"
                     *           ],
                     *           "statement": "The 1993 study is attributed to a “Journal of Postgraduate Medicine”.",
                     *           "correction": "It is the paper on restless legs in the elderly by O’Keeffe, Noel and Lavan in the Postgraduate Medical Journal, 1993;69(815):701–703, which is another journal.",
                     *           "verification": "verified",
                     *           "basis": "Abstract page of the journal",
                     *           "studies": [
                     *             "ST005"
                     *           ],
                     *           "claims": [
                     *             "CLM0190"
                     *           ]
                     *         }
                     *       ],
                     *       "note": "A product page without author, date or address. It leans on one study of 1993, without reference list and under a wrong journal name; the other statements name no source. The page contradicts itself on the place of vitamin B12.",
                     *       "citation": "B12 and Restless Leg Syndrome. Seller of Sedorum (company not named).",
                     *       "citationApa": "Seller of Sedorum (company not named). (n.d.). B12 and Restless Leg Syndrome.",
                     *       "formerIds": [
                     *         "003"
                     *       ],
                     *       "links": {
                     *         "self": "/v1/sources/sedorum-b12-rls",
                     *         "claims": "/v1/claims?source=sedorum-b12-rls",
                     *         "dosages": "/v1/dosages?source=sedorum-b12-rls",
                     *         "mechanisms": "/v1/mechanisms?source=sedorum-b12-rls",
                     *         "disagreements": "/v1/disagreements?source=sedorum-b12-rls"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Source"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["PermanentRedirect"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    listStudies: {
        parameters: {
            query?: {
                /**
                 * @description Return only studies of these nutrients.
                 * @example [
                 *       "iron"
                 *     ]
                 */
                nutrient?: string[];
                /**
                 * @description Return only studies of these conditions.
                 * @example [
                 *       "restless-legs-syndrome"
                 *     ]
                 */
                condition?: string[];
                /**
                 * @description Return only studies of these other concepts, such as `exercise`.
                 * @example [
                 *       "exercise"
                 *     ]
                 */
                concept?: string[];
                /**
                 * @description Return only studies behind these claims.
                 * @example [
                 *       "CLM0260"
                 *     ]
                 */
                claim?: string[];
                /**
                 * @description With `condition`: also return studies of narrower conditions.
                 * @example true
                 */
                includeDescendants?: boolean;
                /**
                 * @description Return only studies behind these rows of evidence. The counts in a row are counts of these studies.
                 * @example [
                 *       "CON001"
                 *     ]
                 */
                evidence?: string[];
                /**
                 * @description With `evidence`: return only the independent studies behind the row that take this stance. Trials inside a counted review are left out.
                 * @example for
                 */
                stance?: components["schemas"]["Stance"];
                /**
                 * @description Return only studies with these designs.
                 * @example [
                 *       "guideline"
                 *     ]
                 */
                design?: components["schemas"]["StudyDesign"][];
                /**
                 * @description Return only studies that found this on their own main question.
                 * @example [
                 *       "supports"
                 *     ]
                 */
                direction?: components["schemas"]["StudyDirection"][];
                /**
                 * @description Return only studies published in this year or later.
                 * @example 2010
                 */
                minYear?: number;
                /**
                 * @description Return only studies published in this year or earlier; not before `minYear`.
                 * @example 2024
                 */
                maxYear?: number;
                /**
                 * @description Return only studies with at least this many participants.
                 * @example 50
                 */
                minParticipants?: number;
                /**
                 * @description Return only studies whose record was checked to these levels. If it is left out, studies that a document refers to but nobody could identify are left out; `not-identified` lists them.
                 * @example [
                 *       "verified"
                 *     ]
                 */
                verification?: components["schemas"]["Verification"][];
                /**
                 * @description Return only publications with these standings.
                 * @example [
                 *       "current"
                 *     ]
                 */
                standing?: components["schemas"]["StudyStanding"][];
                /**
                 * @description Return only these ids: up to 100, separated by commas. Ids that do not exist at the release are left out.
                 * @example [
                 *       "ST009"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example id
                 */
                sort?: components["schemas"]["StudySort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "design"
                 *     ]
                 */
                facets?: components["schemas"]["StudyFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ListStudiesFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of studies. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "ST005",
                     *           "label": "O'Keeffe 1993",
                     *           "title": "Restless legs syndrome in the elderly",
                     *           "authors": [
                     *             {
                     *               "family": "O'Keeffe",
                     *               "given": "S. T."
                     *             }
                     *           ],
                     *           "authorsComplete": true,
                     *           "year": 1993,
                     *           "containerTitle": "Postgraduate Medical Journal",
                     *           "volume": "69",
                     *           "issue": "815",
                     *           "pages": "701-703",
                     *           "registrations": [],
                     *           "design": "cross-sectional",
                     *           "designNote": "Prevalence survey of hospital patients, followed by uncontrolled iron repletion in those who were deficient.",
                     *           "participants": 307,
                     *           "participantsNote": "15 of them had restless legs syndrome.",
                     *           "includes": [],
                     *           "population": {
                     *             "text": "Patients presenting to an acute geriatric service in Dublin",
                     *             "ages": {
                     *               "lowMonths": 720
                     *             },
                     *             "agesAreApproximate": true,
                     *             "place": "An acute geriatric service in Dublin"
                     *           },
                     *           "nutrients": [
                     *             {
                     *               "kind": "nutrient",
                     *               "id": "iron",
                     *               "label": "Iron",
                     *               "href": "/v1/nutrients/iron"
                     *             }
                     *           ],
                     *           "conditions": [
                     *             {
                     *               "kind": "condition",
                     *               "id": "restless-legs-syndrome",
                     *               "label": "Restless legs syndrome",
                     *               "href": "/v1/conditions/restless-legs-syndrome"
                     *             }
                     *           ],
                     *           "concepts": [
                     *             {
                     *               "kind": "concept",
                     *               "id": "iron-status",
                     *               "label": "Iron status",
                     *               "href": "/v1/concepts/iron-status"
                     *             }
                     *           ],
                     *           "arms": [
                     *             {
                     *               "label": "Iron-deficient patients with RLS",
                     *               "intervention": "Iron repletion (no comparison group)",
                     *               "nutrient": "iron"
                     *             }
                     *           ],
                     *           "comparator": "None for the treatment; patients without RLS for ferritin",
                     *           "results": [],
                     *           "finding": "In older hospital patients with poor sleep, low ferritin was commoner in those with restless legs, and symptoms eased with iron. The conclusion names iron deficiency as the treatable cause; the abstract reports no case due to vitamin B12 deficiency.",
                     *           "direction": "supports",
                     *           "directionNote": "For iron deficiency; the abstract is silent on vitamin B12.",
                     *           "riskOfBias": {
                     *             "rating": "high",
                     *             "note": "Very few cases, a hospital sample, and a treatment part without controls."
                     *           },
                     *           "standing": "current",
                     *           "verification": "verified",
                     *           "verifiedFrom": [
                     *             "http://pmj.bmj.com/content/69/815/701 (abstract)"
                     *           ],
                     *           "unverifiedFields": [],
                     *           "seedPassages": [
                     *             {
                     *               "passage": "sedorum-b12-rls-p27",
                     *               "relation": "cited"
                     *             }
                     *           ],
                     *           "note": "Document sedorum-b12-rls gives the journal a wrong name. Whether the full text mentions single patients with vitamin B12 deficiency was not seen.",
                     *           "citation": "O'Keeffe ST, Noel J, Lavan JN. Restless legs syndrome in the elderly. Postgraduate Medical Journal. 1993;69(815):701-3.",
                     *           "citationApa": "O'Keeffe, S. T., Noel, J., & Lavan, J. N. (1993). Restless legs syndrome in the elderly. Postgraduate Medical Journal, 69(815), 701–703.",
                     *           "missing": [
                     *             "doi"
                     *           ],
                     *           "links": {
                     *             "self": "/v1/studies/ST005",
                     *             "claims": "/v1/claims?study=ST005",
                     *             "dosages": "/v1/dosages?study=ST005",
                     *             "disagreements": "/v1/disagreements?study=ST005"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1,
                     *         "next": "TNSQoj1_KTp7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6IlNUMDA1IiwiUXVlc3Rpb24iOiI0NTlhOGY1YWQyNDIifQ"
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/studies?condition=restless-legs-syndrome&limit=1&nutrient=iron",
                     *         "next": "/v1/studies?condition=restless-legs-syndrome&limit=1&nutrient=iron&cursor=TNSQoj1_KTp7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6IlNUMDA1IiwiUXVlc3Rpb24iOiI0NTlhOGY1YWQyNDIifQ"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StudyPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStudy: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetStudyFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the study.
                 * @example ST009
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The study. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Knowledge-Document": components["headers"]["Knowledge-Document"];
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ST009",
                     *       "label": "Trotti 2019",
                     *       "title": "Iron for the treatment of restless legs syndrome",
                     *       "authors": [
                     *         {
                     *           "family": "Trotti",
                     *           "given": "L. M."
                     *         }
                     *       ],
                     *       "authorsComplete": true,
                     *       "year": 2019,
                     *       "containerTitle": "Cochrane Database of Systematic Reviews",
                     *       "volume": "1",
                     *       "doi": "10.1002/14651858.CD007834.pub3",
                     *       "pmid": "30609006",
                     *       "registrations": [],
                     *       "design": "systematic-review",
                     *       "designNote": "Systematic review and meta-analysis of controlled trials, graded with GRADE. Trials were searched for up to September 2017. The base holds three of the ten trials.",
                     *       "participants": 428,
                     *       "participantsNote": "People in ten studies followed for 2 to 16 weeks. Seven trials of the ten gave iron by vein; six of the seven in the pooled severity score did.",
                     *       "studiesIncluded": 10,
                     *       "includes": [
                     *         {
                     *           "kind": "study",
                     *           "id": "ST024",
                     *           "label": "Deng 2017",
                     *           "href": "/v1/studies/ST024"
                     *         }
                     *       ],
                     *       "population": {
                     *         "text": "Adults with restless legs syndrome",
                     *         "ages": {
                     *           "lowMonths": 216
                     *         },
                     *         "with": [
                     *           {
                     *             "kind": "condition",
                     *             "id": "restless-legs-syndrome",
                     *             "label": "Restless legs syndrome",
                     *             "href": "/v1/conditions/restless-legs-syndrome"
                     *           }
                     *         ]
                     *       },
                     *       "nutrients": [
                     *         {
                     *           "kind": "nutrient",
                     *           "id": "iron",
                     *           "label": "Iron",
                     *           "href": "/v1/nutrients/iron"
                     *         }
                     *       ],
                     *       "conditions": [
                     *         {
                     *           "kind": "condition",
                     *           "id": "restless-legs-syndrome",
                     *           "label": "Restless legs syndrome",
                     *           "href": "/v1/conditions/restless-legs-syndrome"
                     *         }
                     *       ],
                     *       "concepts": [],
                     *       "arms": [
                     *         {
                     *           "label": "Iron",
                     *           "intervention": "Iron by mouth or by vein",
                     *           "nutrient": "iron"
                     *         }
                     *       ],
                     *       "comparator": "Placebo, mainly",
                     *       "duration": "2 to 16 weeks",
                     *       "results": [
                     *         {
                     *           "id": "ST009-R1",
                     *           "outcome": {
                     *             "kind": "outcome",
                     *             "id": "rls-severity-irls",
                     *             "label": "Restless legs severity, international scale",
                     *             "href": "/v1/outcomes/rls-severity-irls"
                     *           },
                     *           "subject": {
                     *             "kind": "nutrient",
                     *             "id": "iron",
                     *             "label": "Iron",
                     *             "href": "/v1/nutrients/iron"
                     *           },
                     *           "condition": {
                     *             "kind": "condition",
                     *             "id": "restless-legs-syndrome",
                     *             "label": "Restless legs syndrome",
                     *             "href": "/v1/conditions/restless-legs-syndrome"
                     *           },
                     *           "outcomeText": "RLS severity (IRLS, 0-40)",
                     *           "relation": "treats",
                     *           "comparator": "placebo",
                     *           "route": "any",
                     *           "measure": "mean-difference",
                     *           "estimate": -3.78,
                     *           "lower": -6.25,
                     *           "upper": -1.31,
                     *           "level": 95,
                     *           "unit": "points",
                     *           "comparison": "iron vs placebo",
                     *           "participants": 345,
                     *           "studies": 7,
                     *           "favours": "intervention",
                     *           "certainty": "moderate",
                     *           "summary": "Iron lowered the severity score by 3.78 points more than placebo. In six of the seven trials it was given by vein."
                     *         }
                     *       ],
                     *       "finding": "Iron, mostly compared with placebo, reduced the severity of restless legs by a modest amount with moderate certainty. More adverse events could not be excluded, and few of the trials tested iron by mouth.",
                     *       "direction": "supports",
                     *       "riskOfBias": {
                     *         "rating": "unclear",
                     *         "note": "No overall rating is recorded; the main outcome is graded moderate. Three of the ten trials gave iron by mouth, and one of those is in the pooled severity score."
                     *       },
                     *       "standing": "current",
                     *       "verification": "verified",
                     *       "verifiedFrom": [
                     *         "pmc.ncbi.nlm.nih.gov/articles/PMC6353229/table/CD007834-tbl-0001 (summary of findings)"
                     *       ],
                     *       "unverifiedFields": [],
                     *       "seedPassages": [
                     *         {
                     *           "passage": "rupa-health-magnesium-b6-rls-p8",
                     *           "relation": "cited"
                     *         }
                     *       ],
                     *       "citation": "Trotti LM, Becker LA. Iron for the treatment of restless legs syndrome. Cochrane Database of Systematic Reviews. 2019;1:CD007834. PMID: 30609006; doi: 10.1002/14651858.CD007834.pub3",
                     *       "citationApa": "Trotti, L. M., & Becker, L. A. (2019). Iron for the treatment of restless legs syndrome. Cochrane Database of Systematic Reviews, 1, Article CD007834. https://doi.org/10.1002/14651858.CD007834.pub3",
                     *       "articleNumber": "CD007834",
                     *       "issn": "1469-493X",
                     *       "missing": [],
                     *       "links": {
                     *         "self": "/v1/studies/ST009",
                     *         "claims": "/v1/claims?study=ST009",
                     *         "dosages": "/v1/dosages?study=ST009",
                     *         "disagreements": "/v1/disagreements?study=ST009",
                     *         "doi": "https://doi.org/10.1002/14651858.CD007834.pub3",
                     *         "pubmed": "https://pubmed.ncbi.nlm.nih.gov/30609006/"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Study"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    suggestNames: {
        parameters: {
            query: {
                /**
                 * @description The beginning of a name, synonym, code or identifier, or of a word in a name; at least one letter or digit.
                 * @example magn
                 */
                q: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["SuggestNamesFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most ten items, best first. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "kind": "nutrient",
                     *           "id": "magnesium",
                     *           "label": "Magnesium",
                     *           "matched": "Magnesium",
                     *           "href": "/v1/nutrients/magnesium"
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 10
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/suggest?q=magn"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SuggestionList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    listVocabularies: {
        parameters: {
            query?: {
                /**
                 * @description Return only these ids: up to 100, separated by commas. Ids that do not exist at the release are left out.
                 * @example [
                 *       "verdicts"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Words to find in names, synonyms and summaries: every word must match the beginning of some word of the item. Case and accents do not matter; at least one letter or digit.
                 * @example magnesium
                 */
                q?: string;
                /**
                 * @description Sort order of the list; ties are broken by id.
                 * @example id
                 */
                sort?: components["schemas"]["VocabularySort"];
                /**
                 * @description Also count the whole filtered list by these properties.
                 * @example [
                 *       "ordered"
                 *     ]
                 */
                facets?: components["schemas"]["VocabularyFacet"][];
                /**
                 * @description The largest number of items on a page. `csv`, `ndjson`, `bibtex`, `ris` and `csl` have no pages: they return the whole list, unless a limit is set.
                 * @example 20
                 */
                limit?: number;
                /**
                 * @description Cursor of the page to return: `page.next` of the previous page, with all other parameters unchanged.
                 * @example cZzKJvV8t9h7IlJlbGVhc2UiOiIyMDI2LjEifQ
                 */
                cursor?: string;
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["ListVocabulariesFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of vocabularies. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "agent-types",
                     *           "name": "Types of agent",
                     *           "definition": "Who made an assessment.",
                     *           "ordered": false,
                     *           "terms": [
                     *             {
                     *               "code": "automated",
                     *               "name": "Automated",
                     *               "definition": "A computer program."
                     *             }
                     *           ],
                     *           "links": {
                     *             "self": "/v1/vocabularies/agent-types"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 1,
                     *         "next": "q69Jl1l8NUl7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6ImFnZW50LXR5cGVzIiwiUXVlc3Rpb24iOiI5MzRmNWIzZWEyNjcifQ"
                     *       },
                     *       "release": "2026.1",
                     *       "links": {
                     *         "self": "/v1/vocabularies?limit=1",
                     *         "next": "/v1/vocabularies?limit=1&cursor=q69Jl1l8NUl7IlJlbGVhc2UiOiIyMDI2LjEiLCJLZXkiOiIiLCJJZCI6ImFnZW50LXR5cGVzIiwiUXVlc3Rpb24iOiI5MzRmNWIzZWEyNjcifQ"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["VocabularyPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVocabulary: {
        parameters: {
            query?: {
                /**
                 * @description Release to answer from: its id, or `latest`. The default is the newest release. What an answer says of a named release never changes. A developer's own service also knows `draft`: edits that belong to no release yet.
                 * @example 2026.1
                 */
                release?: string;
                /**
                 * @description Format of the response; takes precedence over the Accept header. `csv-bom` is `csv` with a byte order mark, for spreadsheets.
                 * @example json
                 */
                format?: components["schemas"]["GetVocabularyFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the vocabulary.
                 * @example verdicts
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vocabulary. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Knowledge-Contract": components["headers"]["Knowledge-Contract"];
                    "Knowledge-Release": components["headers"]["Knowledge-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "Knowledge-Document": components["headers"]["Knowledge-Document"];
                };
                content: {
                    /**
                     * @example {
                     *       "id": "verdicts",
                     *       "name": "Verdicts",
                     *       "definition": "What the checked evidence says of a claim as worded. The terms stand from best to worst; the last three lie outside the ranking.",
                     *       "ordered": true,
                     *       "terms": [
                     *         {
                     *           "code": "supported",
                     *           "name": "Supported",
                     *           "definition": "Checked studies or references back the sentence with moderate or high certainty, or a checked reference settles it."
                     *         }
                     *       ],
                     *       "links": {
                     *         "self": "/v1/vocabularies/verdicts"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Vocabulary"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["UriTooLong"];
            503: components["responses"]["Unavailable"];
        };
    };
}
