import type { Path } from "../changes/facts.ts";

/** One mistake in a bundle, for the person who wrote it. */
export interface Mistake {
  file: string;
  /** Both count from 1. */
  line: number;
  column: number;
  /** `statements[3].cite[0] (statement/doj-letter)`, or "" for the file as a whole. */
  path: string;
  /** Continues the sentence after the path: "is empty". */
  message: string;
}

/** A mistake whose line is not known yet. */
export interface Finding {
  path: Path;
  message: string;
}

/** What checks find that tell what is wrong from what only looks so. */
export interface Findings {
  mistakes: Finding[];
  /** What looks wrong, and need not be. */
  warnings: Finding[];
}

/** `file:line:column path: message` */
export function mistakeLine({ file, line, column, path, message }: Mistake): string {
  return path
    ? `${file}:${line}:${column} ${path}: ${message}`
    : `${file}:${line}:${column} ${message}`;
}

/** Sorted by position in the file, without duplicates. */
export function inOrder(mistakes: readonly Mistake[]): Mistake[] {
  const once = new Map(mistakes.map((mistake) => [mistakeLine(mistake), mistake]));
  return [...once.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** `statements[3].cite[0]` */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text ? `${text}.${step}` : step;
  }, "");
}

/** A value for a message: quoted, on one line, and shortened to fit. */
export function quoted(value: unknown): string {
  const text = typeof value === "string" ? value.replace(/\s+/g, " ") : JSON.stringify(value);
  const points = [...(text ?? "nothing")];
  return `“${points.length > 80 ? `${points.slice(0, 79).join("")}…` : points.join("")}”`;
}
