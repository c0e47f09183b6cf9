// What our answers hold and no foreign key leads to: labels of the items that are referred to, passages, results, and what claims
// that lean on withdrawn studies are marked with. Each is one expression in the very statement that PostGraphile asks anyway: the
// cheapest form it knows. The newest release is what has no end.
import { TYPES } from "postgraphile/@dataplan/pg";
import { addPgTableCondition, extendSchema, gql } from "postgraphile/utils";

const newest = 2147483647;

// Without it the claims of a condition could only be reached through the links of every release.
export const About = addPgTableCondition(
  { schemaName: "peer", tableName: "claim" },
  "about",
  build => ({ type: build.graphql.GraphQLString }),
  (id, { sql, sqlTableAlias: claim, sqlValueWithCodec: value }) => sql`
    exists (select from link l where l.collection = 'claims' and l.id = ${claim}.id and l.since = ${claim}.since
            and l.role = 'about' and l.target = ${value(id, TYPES.text)})`,
);

export const Shown = extendSchema(({ sql }) => {
  const column = (type, expression) => row => row.select(expression(row.getClassStep().alias), type);
  const thing = name => column(TYPES.text, statement => sql`
    (select i.label from item i where i.collection in ('nutrients', 'conditions', 'concepts') and i.id = ${statement}.${sql.identifier(name)} and i.until is null)`);
  const label = (collection, name) => column(TYPES.text, line => sql`
    (select i.label from item i where i.collection = ${sql.literal(collection)} and i.id = ${line}.${sql.identifier(name)} and i.until is null)`);
  // Ids within a JSON value become references.
  const shown = (functionName, name) => column(TYPES.jsonb, row => sql`${sql.identifier("peer")}.${sql.identifier(functionName)}(${row}.${sql.identifier(name)}, ${sql.literal(newest)})`);
  return {
    typeDefs: gql`
      extend type ClaimStatement { subjectLabel: String objectLabel: String outcomeLabel: String }
      extend type ClaimEvidence { sourceLabel: String studyLabel: String said: JSON found: JSON cited: JSON }
      extend type Claim { reviewReasons: JSON whom: JSON interacts: JSON }
    `,
    objects: {
      ClaimStatement: {
        plans: { subjectLabel: thing("subject"), objectLabel: thing("object"), outcomeLabel: label("outcomes", "outcome") },
      },
      ClaimEvidence: {
        plans: {
          sourceLabel: label("sources", "source"),
          studyLabel: label("studies", "study"),
          said: column(TYPES.jsonb, line => sql`
            (select t.passage from source d join peer.source_passage t on t.source = d.id and t.since = d.since
             where d.id = ${line}.source and d.until is null and t.id = ${line}.passage)`),
          found: column(TYPES.jsonb, line => sql`
            (select peer.shown_result(u.result, ${sql.literal(newest)}) from study y join peer.study_result u on u.study = y.id and u.since = y.since
             where y.id = ${line}.study and y.until is null and u.id = ${line}.result)`),
          cited: column(TYPES.jsonb, line => sql`
            (select jsonb_agg(jsonb_build_object('id', i.id, 'label', i.label) order by c.place)
             from unnest(${line}.cites) with ordinality c(id, place)
             join item i on i.collection = 'studies' and i.id = c.id and i.until is null)`),
        },
      },
      Claim: {
        plans: {
          whom: shown("shown_population", "population"),
          interacts: shown("shown_interaction", "interaction"),
          reviewReasons: column(TYPES.jsonb, claim => sql`
            (select jsonb_agg(distinct jsonb_build_object('kind', d.kind, 'id', d.id, 'label', d.label, 'standing', d.standing))
             from link l cross join lateral doubt_on(l.target_collection, l.target, ${sql.literal(newest)}) d
             where l.collection = 'claims' and l.id = ${claim}.id and l.since = ${claim}.since and l.role in ('study', 'source'))`),
        },
      },
    },
  };
});
