import { createServer, type Server } from "node:http";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import { createYoga, type YogaInitialContext } from "graphql-yoga";
import { Problem } from "../errors.ts";
import type { CypherRun, Database } from "../graph/database.ts";
import { kindOf } from "../things/kinds.ts";
import { type ApiContext, createContext } from "./context.ts";
import { toClientError } from "./errors.ts";
import { schema } from "./schema.ts";

/** What the server is given; nothing of it is read from the environment here. */
export interface ServerOptions {
  database: Database;
  /** Called for each defect that a client only sees masked. */
  onDefect(error: unknown): void;
  /** Called for each Cypher statement that runs: for logs and tests. */
  onRun?(run: CypherRun): void;
}

/** The HTTP application: GraphQL and its explorer at /graphql, and the two health checks. */
export function createApp({ database, onDefect, onRun }: ServerOptions) {
  return createYoga<object, ApiContext>({
    schema,
    graphqlEndpoint: "/graphql",
    landingPage: false,
    // Rendered from a package: the explorer must open where there is no internet.
    renderGraphiQL,
    graphiql: { title: "Throughline", defaultQuery: FIRST_QUERY },
    cors: { origin: "*", credentials: false, methods: ["GET", "POST", "OPTIONS"] },
    healthCheckEndpoint: "/health/live",
    logging: false,
    context: ({ request }: YogaInitialContext) =>
      createContext(database, {
        signal: request.signal,
        baseUrl: new URL(request.url).origin,
        ...(onRun ? { onRun } : {}),
      }),
    maskedErrors: {
      maskError: (error) => {
        const shown = toClientError(error);
        if (shown.extensions.code === "INTERNAL_SERVER_ERROR") onDefect(error);
        return shown;
      },
    },
    plugins: [
      {
        async onRequest({ url, fetchAPI, endResponse }) {
          if (url.pathname === "/") {
            endResponse(
              new fetchAPI.Response(null, { status: 302, headers: { location: "/graphql" } }),
            );
          }
          const id = url.pathname.slice(1);
          if (kindOf(id)) {
            const location = `/graphql?query=${encodeURIComponent(thingQuery(id))}`;
            endResponse(new fetchAPI.Response(null, { status: 302, headers: { location } }));
          }
          if (url.pathname === "/health/ready") endResponse(await readiness(database, fetchAPI));
        },
      },
    ],
  });
}

/** Ready means that the database answers a real query, not only that it accepts connections. */
async function readiness(
  database: Database,
  { Response }: { Response: typeof globalThis.Response },
) {
  try {
    await database.ping();
    return new Response("ready\n", { status: 200 });
  } catch (error) {
    const why = error instanceof Problem ? error.message : "The database can't be read.";
    return new Response(`${why}\n`, { status: 503, headers: { "retry-after": "2" } });
  }
}

/**
 * Serves the application.
 * @throws Problem BAD_SETTING when the port is in use or may not be opened
 */
export async function listen(
  app: ReturnType<typeof createApp>,
  { host, port }: { host: string; port: number },
): Promise<Server> {
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(listenProblem(error, host, port)),
    );
    server.listen(port, host, resolve);
  });
  return server;
}

function listenProblem(error: NodeJS.ErrnoException, host: string, port: number): unknown {
  const why = {
    EADDRINUSE: `Port ${port} is in use by another program. Stop it, or choose another port: PORT=4001 npm start`,
    EACCES: `Port ${port} may not be opened by this user. Choose one above 1023: PORT=4000 npm start`,
    EADDRNOTAVAIL: `HOST=${host} is not an address of this machine. Leave HOST out to serve on 127.0.0.1.`,
  }[error.code ?? ""];
  return why ? new Problem("BAD_SETTING", why, { cause: error }) : error;
}

/** What the address of a thing shows until it has a page of its own. The id is of a checked form. */
function thingQuery(id: string): string {
  return `{
  node(id: "${id}") {
    ... on Thing {
      label
      citations { nodes { exact article { label } } }
    }
    ... on Entity {
      names { text kind }
      links { edges { link { sentence citations { nodes { exact } } } } }
      statementsAbout { nodes { gist speaker { name } } }
    }
    ... on Statement {
      gist
      text
      speaker { name }
      parts { nodes { gist } }
    }
  }
}
`;
}

const FIRST_QUERY = `# Who said what about sanctuary cities, and where does it stand?
# Press the play button, or Ctrl-Enter.
{
  entity(id: "topic/sanctuary-city") {
    name
    statementsAbout(first: 10) {
      edges {
        link {
          ... on About {
            stance
          }
        }
        node {
          speaker {
            name
          }
          capacity {
            title
          }
          act
          gist
          saidOn {
            edtf
          }
          citations {
            nodes {
              exact
              via {
                name
              }
            }
          }
        }
      }
    }
  }
}
`;
