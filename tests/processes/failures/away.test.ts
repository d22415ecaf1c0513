import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { applySchema } from "../../../src/graph/apply-schema.ts";
import { createApp } from "../../../src/http/app.ts";
import { type RunningNeo4j, startLocalNeo4j } from "../../../src/local-neo4j/start.ts";
import { AlteredDatabase, slowCypher, underWay } from "../../support/altered-database.ts";
import { localSettings } from "../../support/local-settings.ts";
import { jvmPid, temporaryFolder } from "../../support/neo4j-process.ts";
import { until } from "../../support/until.ts";

const SLOW = slowCypher("away");

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
  // So late that it is never what ends the wait.
  app = createApp({ database, limits: { maxCost: 125_000, deadlineMs: 600_000 } });
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

/** How soon all is well depends on the machine; that it will be does not. */
const untilWell = () =>
  vi.waitFor(async () => expect(await state()).toEqual(WELL), { timeout: 50_000, interval: 100 });

/** A signal is only on its way when it has been sent: each thread stops when it is next at work. */
async function freeze(pid: number): Promise<void> {
  process.kill(pid, "SIGSTOP");
  const states = () => execFileSync("ps", ["-L", "-o", "state=", "-p", String(pid)]).toString();
  await until(async () => /^(T\s+)+$/.test(states()));
}

it("while the database is frozen a sentence answers, and all is well as soon as it goes on", async () => {
  await untilWell();
  const pid = jvmPid(folder);
  await freeze(pid);
  try {
    expect(await state()).toEqual(AWAY);
    const writing = database.write((run) => run({ file: "test", text: "RETURN 1" }, {}));
    await expect(writing).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
  } finally {
    process.kill(pid, "SIGCONT");
  }
  await untilWell();
});

it("what is under way when it freezes gets the sentence too, be it a read, a write or a stream", async () => {
  const observer = new AlteredDatabase(neo4j);
  const pid = jvmPid(folder);
  database.prefix = SLOW;
  const answer = app.fetch("http://localhost/graphql?query={people{totalCount}}");
  const slow = { file: "slow", text: `${SLOW} RETURN slow` };
  const others = Promise.allSettled([
    database.write((run) => run(slow, {})),
    database.stream(slow, {}).next(),
  ]);
  await until(async () => (await underWay(observer, SLOW)) === 3);
  await freeze(pid);
  try {
    expect((await answer).status).toBe(503);
    const away = { status: "rejected", reason: { code: "DATABASE_UNAVAILABLE" } };
    expect(await others).toMatchObject([away, away]);
  } finally {
    process.kill(pid, "SIGCONT");
    database.prefix = null;
  }
  await until(async () => (await underWay(observer, SLOW)) === 0);
  await untilWell();
  await observer.close();
});

it("when it is killed a sentence answers, and all is well when it is back, without a restart of ours", async () => {
  process.kill(jvmPid(folder), "SIGKILL");
  await neo4j.exited;
  expect(await state()).toEqual(AWAY);
  const boltPort = Number(new URL(neo4j.uri).port);
  neo4j = await startLocalNeo4j(localSettings(folder, { boltPort }), { report, ephemeral: true });
  await untilWell();
});
