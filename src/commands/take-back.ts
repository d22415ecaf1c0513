import type { Author, Door } from "../changes/change.ts";
import type { ChangePlan } from "../changes/outcome.ts";
import { restore as restoreFact } from "../changes/restore.ts";
import { retract as retractFact } from "../changes/retract.ts";
import { undo as undoChange } from "../changes/undo.ts";
import { type Who, whoIs } from "./who.ts";
import { withGraph } from "./with-graph.ts";

// What was written can be taken back, and what was taken back can be had again.

export interface RetractFlags extends Who {
  source?: string;
}

/** `throughline retract FACT --reason R [--source S]` @throws Problem for anything that the user can fix */
export async function retract(fact: string, flags: RetractFlags): Promise<void> {
  const { source } = flags;
  const author = authorOf("retract", flags);
  report(await withGraph((database) => retractFact(database, { fact, source }, author)));
}

/** `throughline restore FACT` @throws Problem for anything that the user can fix */
export async function restore(fact: string, flags: Who): Promise<void> {
  const author = authorOf("restore", flags);
  report(await withGraph((database) => restoreFact(database, fact, author)));
}

/** `throughline undo CHANGE` @throws Problem for anything that the user can fix */
export async function undo(change: string, flags: Who): Promise<void> {
  const author = authorOf("undo", flags);
  report(await withGraph((database) => undoChange(database, change, author)));
}

function authorOf(door: Door, flags: Who): Author {
  return { door, reason: null, ...whoIs(flags) };
}

const SHOWN: ReadonlySet<string> = new Set(["added", "changed", "removed"]);

/** What was done, item by item; of names and citations, only how many. */
function report({ entries, change }: ChangePlan): void {
  const done = entries.filter(({ outcome }) => SHOWN.has(outcome));
  const isSmall = ({ kind }: { kind: string }) => kind === "Name" || kind === "Citation";
  for (const { outcome, kind, id, properties } of done.filter((each) => !isSmall(each))) {
    const what = properties ? ` (${properties.join(", ")})` : "";
    console.log(`${outcome}: ${kind} ${id}${what}`);
  }
  const small = done.filter(isSmall).length;
  if (small > 0) console.log(`with them: ${small} names and passages`);
  console.log(change ? `Recorded as ${change.id}.` : "Nothing has changed.");
}
