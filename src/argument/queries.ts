import { z } from "zod";
import { integer, query } from "../graph/query.ts";
import type { RowOf } from "../graph/relations/columns.ts";
import { text, texts } from "../graph/relations/columns.ts";
import { filter } from "../graph/relations/filter.ts";
import { relationship } from "../graph/relations/relationship.ts";
import { wordsOf } from "../model/vocabularies.ts";
import { onlyNode } from "../things/orders.ts";
import { positionColumns } from "../things/rows.ts";

const keys = ["node.sort", "node.id"];
const index = { name: "position_by_subject", constant: ["node.subject"] };

/** Where speakers stand on a topic or a program. */
export const positionsOn = relationship({
  file: "argument/positions.cypher",
  node: positionColumns,
  filters: [filter("argument/position-filter.cypher", ["stance", "speaker", "hasChanged"])],
  orders: { STANCE: { keys, index, descending: true }, STANCE_REVERSED: { keys, index } },
});

const threadColumns = { id: text(), statements: texts(), responses: texts() };
/** A thread as it is read: see the file. */
export type ThreadRow = RowOf<typeof threadColumns>;

export const threadOfStatement = relationship({
  file: "argument/thread.cypher",
  node: threadColumns,
  orders: onlyNode,
});

/** Those who asked and were asked, with how many statements a search would have to look through. */
export const readAskedEnds = query("argument/asked-ends.cypher", {
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), said: z.number(), addressed: z.number() }),
});

/** What is unanswered on the next page; see the file. Days are ISO dates. */
export const readUnanswered = query("argument/unanswered.cypher", {
  parameters: z.object({
    search: z.object({
      start: z.enum(["of", "to"]),
      of: z.string().nullable(),
      to: z.string().nullable(),
      since: z.string(),
      acts: z.array(z.string()),
      answers: z.array(z.string()),
      last: z.array(z.string()),
    }),
    most: integer,
    limit: integer,
  }),
  row: z.object({
    looked: z.number(),
    lastDay: z.string().nullable(),
    lastId: z.string().nullable(),
    entries: z.array(
      z.object({
        statement: z.string(),
        act: z.enum(wordsOf("Act")),
        gist: z.string(),
        saidOn: z.string().nullable(),
        speakers: z.array(z.string()),
        addressee: z.string(),
        addresseeLabel: z.string(),
        place: z.array(z.string()),
      }),
    ),
  }),
});
export type UnansweredRow = Awaited<
  ReturnType<typeof readUnanswered.read>
>[number]["entries"][number];
