// What one would write by hand in Node: fastify and pg, the very statements of our service (given by the benchmark, prepared), the same
// members in the answer. No checks of parameters, no problems, no ETag, no formats, no cursor, no cache.
// Where the base is says the environment, in PostgreSQL's own variables.
import { readFileSync } from "node:fs";
import fastify from "fastify";
import pg from "pg";

const statements = JSON.parse(readFileSync(new URL("./statements.json", import.meta.url), "utf8"));
const pool = new pg.Pool({ max: Number(process.env.CONNECTIONS) });
const kinds = { nutrients: "nutrient", conditions: "condition", concepts: "concept", sources: "source", studies: "study" };

const present = value => value ?? undefined;
const reference = (collection, id, label) => id === null ? undefined : { kind: kinds[collection], id, label, href: `/v1/${collection}/${id}` };

const statement = row => ({
  subject: reference(row.subject_collection, row.subject_id, row.subject_label),
  predicate: row.predicate,
  object: reference(row.object_collection, row.object_id, row.object_label),
  qualifier: present(row.qualifier), outcome: present(row.outcome), route: present(row.route), setting: present(row.setting),
  safety: present(row.safety), aim: present(row.aim),
});

const extract = passage => passage === null ? undefined
  : { id: passage.id, version: passage.version, start: passage.start, end: passage.end, paraphrase: passage.paraphrase };

const line = row => ({
  id: present(row.line), kind: row.kind, direction: row.direction, source: reference("sources", row.source, row.source_label), passage: extract(row.passage),
  locator: present(row.locator), hedge: present(row.hedge), cites: present(row.cites), fidelity: present(row.fidelity),
  fidelityReason: present(row.fidelity_reason), wording: present(row.wording), study: reference("studies", row.study, row.study_label), result: present(row.result),
  explanation: present(row.explanation),
});

const doubt = ({ item, standing }) => ({
  item, standing, reason: `${standing === "retracted" ? `${item.id} (${item.label}) has been retracted.`
    : `The publisher of ${item.id} (${item.label}) has voiced doubts about it.`} That is no evidence against the claim; it takes support away until someone has looked.`,
});

const wordings = ["fair", "overstated", "misleading", "outdated"];
const worst = evidence => wordings.findLast(wording => evidence.some(line => line.wording === wording));

const claim = (row, statements, evidence) => ({
  id: row.id, kind: row.kind, text: row.text, statements, polarity: row.polarity, hedge: row.hedge, hedgeNote: present(row.hedge_note),
  population: present(row.population), dose: present(row.dose), interaction: present(row.interaction),
  recommendation: present(row.recommendation), evidence, assessment: row.assessment, wording: worst(evidence), corrections: row.corrections,
  needsReview: row.review_reasons !== null, reviewReasons: row.review_reasons?.map(doubt), note: present(row.note),
  links: {
    self: `/v1/claims/${row.id}`, studies: `/v1/studies?claim=${row.id}`, mechanisms: `/v1/mechanisms?claim=${row.id}`,
    disagreements: `/v1/disagreements?claim=${row.id}`, history: `/v1/claims/${row.id}/history`, evidenceLines: `/v1/evidence-lines?claim=${row.id}`,
  },
});

async function claims(question, id) {
  // Beside each other, on connections of their own: pg sends no two statements in one round trip.
  const [rows, parts, lines] = (await Promise.all(
    statements[question].map((text, n) => pool.query({ name: `${question}${n}`, text, values: [id] })))).map(r => r.rows);
  const statementsOf = Map.groupBy(parts, r => r.owner), linesOf = Map.groupBy(lines, r => r.owner);
  return rows.map(r => claim(r, (statementsOf.get(r.id) ?? []).map(statement), (linesOf.get(r.id) ?? []).map(line)));
}

const app = fastify();
app.get("/ready", () => ({}));
app.get("/v1/claims/:id", async request => (await claims("item", request.params.id))[0]);
app.get("/v1/claims", async request => ({ data: (await claims("about", request.query.condition)).slice(0, 50), page: { limit: 50 } }));
await app.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });
