import type { Note } from "../changes/outcome.ts";
import type { Conflict, Refusal } from "../changes/refusal.ts";
import { type Finding, quoted } from "./mistake.ts";

/** Why a bundle was refused, in the words of bundles. */
export function refusalFindings(refusals: readonly Refusal[]): Finding[] {
  return refusals.flatMap((refusal) =>
    messagesOf(refusal).map((message) => ({ path: refusal.path, message })),
  );
}

/** What the author of a bundle should know, though it was loaded. */
export function noteFinding(note: Note): Finding {
  const { path } = note;
  if (note.is === "alike") {
    const message = `may be the same as ${note.other}: if so, give both the same key`;
    return { path, message };
  }
  if (note.is === "retracted") {
    const why = note.reason ? ` (${note.reason})` : "";
    const out = note.isOut ? "stays out of the graph" : `is in the graph without ${note.id}`;
    const what = note.isOut ? note.id : "that";
    const message = `${out}, as ${what} was retracted on ${note.at.slice(0, 10)}${why}; \`throughline restore ${note.id}\` brings it back`;
    return { path, message };
  }
  if (note.is === "evidence") return note;
  if (note.is === "called alike") {
    const message = `may be ${note.other}, as ${note.why}: if it is, write that id; if not, say distinctFrom: [${note.other}]`;
    return { path, message };
  }
  if (note.is === "unbacked") {
    const message =
      "is not shown: all its passages dispute it, and no other article in the graph backs it";
    return { path, message };
  }
  const { property, here, shown } = note;
  return {
    path,
    message: `${property} is ${quoted(here)} here, and the graph shows ${quoted(shown)}`,
  };
}

function messagesOf(refusal: Refusal): string[] {
  switch (refusal.is) {
    case "conflict":
      return [conflictMessage(refusal)];
    case "unknown":
      return [`names ${refusal.id}, which is neither in this bundle nor in the graph`];
    case "other kind": {
      const there = refusal.labels.join(", ");
      return [`names ${refusal.id}, which the graph has as ${there}, not as ${refusal.label}`];
    }
    case "office":
    case "evidence":
      return [refusal.message];
    case "gone":
      return refusal.facts.map(
        (fact) =>
          `no longer has ${fact}, which was loaded from it before; load with --retract-missing to take back what it leaves out, or with --keep-missing to keep it`,
      );
  }
}

function conflictMessage({ property, here, others, word }: Conflict): string {
  const there = others.map(({ source, value }) => `${quoted(value)} in ${source}`).join(", ");
  return `${property} is ${quoted(here)} here and ${there}; if this one is right, list ${word} under replaces; if nobody knows, under differs`;
}
