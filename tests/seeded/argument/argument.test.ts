import { describe, expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

// The letter of the Department of Justice and who answered it, asked through the public door.

const { ask } = openApi();
const LETTER = "statement/doj-letter-2017-08";
const DOJ = "agency/us-department-of-justice";

describe("a thread", () => {
  const THREAD = `query ($id: ID!) {
    statement(id: $id) {
      thread { leftOut entries { depth kind inReplyTo statement { id speaker { label } } } }
    }
  }`;
  const linesOf = (data: {
    statement: {
      thread: { entries: { depth: number; kind: string; statement: { id: string } }[] };
    };
  }) =>
    data.statement.thread.entries.map(
      ({ depth, kind, statement: { id } }) => `${depth} ${kind ?? "-"} ${id.split("/")[1]}`,
    );

  it("of the letter has every answer to it, the earliest first, in two statements", async () => {
    const { data, errors, runs } = await ask(THREAD, { id: LETTER });
    expect(errors).toBeUndefined();
    expect(linesOf(data)).toMatchInlineSnapshot(`
      [
        "0 - doj-letter-2017-08",
        "1 ANSWERS burguan-not-a-sanctuary-city",
        "1 ANSWERS burguan-statement-2017-08-03",
        "1 CRITICIZES davis-no-formal-selection-process",
        "1 ANSWERS davis-statement-2017-08-03",
        "1 ANSWERS berry-not-a-sanctuary-city",
        "1 ANSWERS berry-reply-letter",
        "1 ANSWERS berry-tries-to-cooperate-with-ice",
        "1 ANSWERS jones-no-correctional-facilities",
        "1 ANSWERS jones-questions-do-not-pertain",
        "1 ANSWERS jones-stands-by-decision",
        "1 ANSWERS jones-will-answer",
      ]
    `);
    expect(data.statement.thread.leftOut).toBe(0);
    expect(runs).toHaveLength(2);
  });

  it("of an answer begins with what it answers, and leaves out the other answers", async () => {
    const { data } = await ask(THREAD, { id: "statement/berry-not-a-sanctuary-city" });
    expect(linesOf(data)).toEqual([
      "-1 - doj-letter-2017-08",
      "0 ANSWERS berry-not-a-sanctuary-city",
    ]);
    expect(data.statement.thread.entries[1]).toMatchObject({ inReplyTo: LETTER });
  });

  it("of a statement that nothing answers is the statement alone", async () => {
    const { data } = await ask(THREAD, { id: "statement/doj-letter-question-1" });
    expect(linesOf(data)).toEqual(["0 - doj-letter-question-1"]);
  });
});

describe("positions", () => {
  const POSITIONS = `query ($id: ID!, $first: Int, $after: String, $filter: PositionFilter) {
    node(id: $id) { ... on Topic { positions(first: $first, after: $after, filter: $filter) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id stance earlier changedFrom previous { id } subject { id } speaker { id }
        statement { id citations { nodes { exact } } } }
    } } }
  }`;
  const TOPIC = "topic/sanctuary-city";

  it("have each speaker's latest stance with its passages, the dated before the undated, in one statement", async () => {
    const { data, errors, runs } = await ask(POSITIONS, { id: TOPIC });
    expect(errors).toBeUndefined();
    const { nodes, totalCount } = data.node.positions;
    expect(totalCount).toBe(2);
    expect(nodes).toMatchObject([
      {
        id: `position/${TOPIC}/person/jarrod-burguan`,
        stance: "DENIES_APPLIES",
        ...{ earlier: 0, changedFrom: null, previous: null },
        subject: { id: TOPIC },
        speaker: { id: "person/jarrod-burguan" },
        statement: { id: "statement/burguan-not-a-sanctuary-city" },
      },
      { speaker: { id: "person/richard-berry" } },
    ]);
    for (const { statement } of nodes) expect(statement.citations.nodes).not.toEqual([]);
    expect(runs).toHaveLength(1);
  });

  it("come in pages, filtered, and by their ids", async () => {
    const first = await ask(POSITIONS, { id: TOPIC, first: 1 });
    const { pageInfo } = first.data.node.positions;
    expect(pageInfo.hasNextPage).toBe(true);
    const second = await ask(POSITIONS, { id: TOPIC, first: 1, after: pageInfo.endCursor });
    const [{ id, speaker }] = second.data.node.positions.nodes;
    expect(speaker.id).toBe("person/richard-berry");
    const { data } = await ask(`query ($id: ID!) { node(id: $id) { __typename id } }`, { id });
    expect(data.node).toEqual({ __typename: "Position", id });
    const changed = await ask(POSITIONS, { id: TOPIC, filter: { hasChanged: true } });
    expect(changed.data.node.positions).toMatchObject({ totalCount: 0, nodes: [] });
  });
});

describe("what is unanswered", () => {
  const UNANSWERED = `query ($of: ID, $to: ID, $since: Day, $first: Int, $after: String) {
    unanswered(of: $of, to: $to, since: $since, first: $first, after: $after) {
      nodes { sentence statement { id } addressee { id } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

  it("is nothing of the letter: each city's mayor or police chief answered the whole of it", async () => {
    const { data, errors, runs } = await ask(UNANSWERED, { of: DOJ });
    expect(errors).toBeUndefined();
    expect(data.unanswered.nodes).toEqual([]);
    expect(data.unanswered.pageInfo).toEqual({ hasNextPage: false, endCursor: null });
    expect(runs.map(({ file }) => file)).toEqual([
      "argument/asked-ends.cypher",
      "argument/unanswered.cypher",
    ]);
    for (const city of ["albuquerque-nm", "baltimore-md", "san-bernardino-ca", "stockton-ca"]) {
      const { data: ofCity } = await ask(UNANSWERED, { to: `city/${city}` });
      expect(ofCity.unanswered.nodes).toEqual([]);
    }
  });

  it.each([
    [{}, "Give `of`, who asked, or `to`, who was asked, or both."],
    [{ of: "city/stockton-ca" }, "the id of a city, not of a person or an agency"],
    [{ to: LETTER }, "the id of a statement, not of an entity"],
    [{ to: "city/atlantis" }, "`to` is city/atlantis, which is not in this graph"],
    [{ of: "person/nobody", to: "city/stockton-ca" }, "`of` is person/nobody, which is not in"],
    [{ of: DOJ, first: 0 }, "`first` must be between 1 and 100, but is 0"],
    [{ of: DOJ, after: "x" }, "This cursor does not belong to this list"],
  ])("refuses %j", async (variables, message) => {
    const { errors } = await ask(UNANSWERED, variables);
    expect(errors?.[0]?.extensions?.code).toBe("BAD_ARGUMENT");
    expect(errors?.[0]?.message).toContain(message);
  });
});
