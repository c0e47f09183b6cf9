// PostGraphile over the tables of a generated base, as it is run in production: compiled operations, prepared statements and a pool of
// connections are on by default; what is for development only (GraphiQL, watching, explaining) is off.
// Where the base is says the environment, in PostgreSQL's own variables.
import { createServer } from "node:http";
import pg from "pg";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { About, Shown } from "./answers.mjs";

const server = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [About, Shown],
  // So that `until` may be asked for: it has no index of its own, and needs none beside the id or the link.
  disablePlugins: ["PgIndexBehaviorsPlugin"],
  pgServices: [makePgService({ schemas: ["peer"], pool: new pg.Pool({ max: Number(process.env.CONNECTIONS) }) })],
  // Plain lists: what Relay's connections wrap around them is not asked for.
  schema: { defaultBehavior: "list -connection" },
  grafast: { explain: false },
  grafserv: { graphiql: false, watch: false, websockets: false },
}).createServ(grafserv);

await server.ready();
const graphql = server.createHandler();
createServer((request, response) => request.url === "/ready" ? response.end() : graphql(request, response))
  .listen(Number(process.env.PORT), "127.0.0.1");
