import { builder } from "../graphql/builder.ts";
import { enums } from "../graphql/enums.ts";
import { readFound } from "../things/by-id.ts";
import { Statement } from "../things/refs.ts";
import { type ThreadRow, threadOfStatement } from "./queries.ts";
import { type ThreadEntry, threadOf } from "./thread.ts";

/** The most entries of a thread; a longer one says how many it leaves out. */
const MOST_ENTRIES = 200;

const EntryType = builder.objectRef<ThreadEntry>("ThreadEntry").implement({
  description: "A statement's place in a thread.",
  fields: (t) => ({
    statement: t.field({
      type: Statement,
      description: "The statement.",
      resolve: ({ statementId }, _args, context, info) =>
        readFound(statementId, ["statement"], context, info),
    }),
    depth: t.exposeInt("depth", {
      description:
        "How far it is from the statement whose thread this is: 0 is that one, -1 what it answers, 1 what answers it, 2 what answers that. A statement with several ways there is given once, at the nearest.",
    }),
    kind: t.expose("kind", {
      type: enums.ResponseKind,
      nullable: true,
      description: "How it responds to `inReplyTo`: it answers, denies, repeats …",
    }),
    inReplyTo: t.exposeID("inReplyTo", {
      nullable: true,
      description:
        "The id of the statement that it responds to, which comes before it in this list; of several, the earliest. Null where the thread begins.",
    }),
  }),
});

const columns = ["id", "statements", "responses"];

const ThreadType = builder.objectRef<ThreadRow>("Thread").implement({
  description: "What a statement answers and what answers it, in the order in which it is read.",
  fields: (t) => ({
    entries: t.field({
      type: [EntryType],
      description: `First what the statement answers, from where it began; then the statement; then each answer below what it answers, the earliest first. ${MOST_ENTRIES} at most: of more, the nearest.`,
      columns,
      extensions: { usualSize: MOST_ENTRIES },
      resolve: (row) => [...threadOf(row, MOST_ENTRIES).entries],
    }),
    leftOut: t.int({
      description:
        "How many more statements belong to it. It looks at a thousand of those above and a thousand of those below.",
      columns,
      resolve: (row) => threadOf(row, MOST_ENTRIES).leftOut,
    }),
  }),
});

builder.objectField(Statement, "thread", (t) =>
  t.relatedNode(threadOfStatement, {
    type: ThreadType,
    nullable: false,
    description:
      "The exchange that it is part of: what it answers, to the root, and all that answers it. Other answers to the same statement are in that one's thread.",
  }),
);
