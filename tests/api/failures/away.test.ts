import { afterAll, beforeAll, expect, it } from "vitest";
import { createApp } from "../../../src/api/server.ts";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { type RunningNeo4j, startLocalNeo4j } from "../../../src/local-neo4j/start.ts";
import { jvmPid, temporaryFolder } from "../../local-neo4j/fixtures.ts";
import { localSettings } from "../../local-neo4j/local-settings.ts";
import { AlteredDatabase, SLOW, underWay, until } from "./altered-database.ts";

// One database, killed and frozen under a server that goes on: what each test leaves behind is what
// the next begins with.

const folder = temporaryFolder({ keep: true });
const report = () => {};
let neo4j: RunningNeo4j;
let database: AlteredDatabase;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  neo4j = await startLocalNeo4j(localSettings(folder), { report });
  database = new AlteredDatabase(neo4j);
  await applySchema(database);
  app = createApp({ database, limits: { maxCost: 125_000, deadlineMs: 4_000 } });
});

afterAll(async () => {
  await database.close();
  await neo4j.stop();
});

async function state() {
  const [ready, live, answer] = await Promise.all([
    app.fetch("http://localhost/health/ready"),
    app.fetch("http://localhost/health/live"),
    app.fetch("http://localhost/graphql?query={people{totalCount}}"),
  ]);
  const { data, errors } = (await answer.json()) as {
    data?: unknown;
    errors?: { extensions: { code: string } }[];
  };
  return {
    ready: ready.status,
    live: live.status,
    answer: answer.status,
    retryAfter: answer.headers.get("retry-after"),
    code: errors?.[0]?.extensions.code ?? null,
    data: data ?? null,
  };
}

const WELL = {
  ready: 200,
  live: 200,
  answer: 200,
  retryAfter: null,
  code: null,
  data: { people: { totalCount: 0 } },
};
const AWAY = {
  ready: 503,
  live: 200,
  answer: 503,
  retryAfter: "2",
  code: "DATABASE_UNAVAILABLE",
  data: null,
};

it("while the database is frozen a sentence answers, and all is well as soon as it goes on", async () => {
  expect(await state()).toEqual(WELL);
  const pid = jvmPid(folder);
  process.kill(pid, "SIGSTOP");
  expect(await state()).toEqual(AWAY);
  process.kill(pid, "SIGCONT");
  expect(await state()).toEqual(WELL);
});

it("what is under way when it freezes is answered at the deadline", async () => {
  const observer = new AlteredDatabase(neo4j);
  const pid = jvmPid(folder);
  database.prefix = SLOW;
  const answer = app.fetch("http://localhost/graphql?query={people{totalCount}}");
  await until(async () => (await underWay(observer, SLOW)) > 0);
  process.kill(pid, "SIGSTOP");
  const response = await answer;
  expect(response.status).toBe(504);
  process.kill(pid, "SIGCONT");
  await until(async () => (await underWay(observer, SLOW)) === 0);
  database.prefix = null;
  expect(await state()).toEqual(WELL);
  await observer.close();
});

it("when it is killed a sentence answers, and all is well when it is back, without a restart of ours", async () => {
  process.kill(jvmPid(folder), "SIGKILL");
  await neo4j.exited;
  expect(await state()).toEqual(AWAY);
  const boltPort = Number(new URL(neo4j.uri).port);
  neo4j = await startLocalNeo4j(localSettings(folder, { boltPort }), { report, ephemeral: true });
  expect(await state()).toEqual(WELL);
});
