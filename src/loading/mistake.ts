/** Where something stands in a bundle's data: names of properties and numbers of list items, from the top. */
export type Path = readonly (string | number)[];

/** One thing that is wrong with a bundle, for the person who wrote it. */
export interface Mistake {
  file: string;
  /** Both count from 1. */
  line: number;
  column: number;
  /** `statements[3].cite[0] (statement/doj-letter)`, or "" for the file as a whole. */
  path: string;
  /** Reads on after the path: "is empty". */
  message: string;
}

/** What is wrong, before it is known on which line that is. */
export interface Finding {
  path: Path;
  message: string;
}

/** `file:line:column path: message` */
export function mistakeLine({ file, line, column, path, message }: Mistake): string {
  return path
    ? `${file}:${line}:${column} ${path}: ${message}`
    : `${file}:${line}:${column} ${message}`;
}

/** In the order in which an author meets them, each once. */
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

/** A value as a message shows it: quoted, on one line, and not longer than a line. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value.replace(/\s+/g, " ") : JSON.stringify(value);
  const points = [...(text ?? "nothing")];
  return `“${points.length > 80 ? `${points.slice(0, 79).join("")}…` : points.join("")}”`;
}

/**
 * What an author reads when a bundle says one thing and the graph another.
 * @param word what the item's `replaces` would list; null when this can't be replaced
 */
export function conflictFinding(
  path: Path,
  { property, here, inGraph }: { property: string; here: unknown; inGraph: unknown },
  word: string | null,
): Finding {
  const remedy = word
    ? `if this one is right, list ${word} under replaces`
    : "it can't be replaced: another one needs an id of its own";
  return {
    path,
    message: `${property} is ${shown(here)} here and ${shown(inGraph)} in the graph; ${remedy}`,
  };
}
