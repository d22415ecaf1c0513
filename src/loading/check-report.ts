import type { FileCheck } from "./check-files.ts";
import { mistakeLine } from "./mistake.ts";
import type { Uncovered } from "./uncovered.ts";

/** The report of a check, for the terminal; `ok` when there is no mistake. */
export function checkReport(checks: readonly FileCheck[]): { ok: boolean; text: string } {
  const mistakes = checks.reduce((sum, check) => sum + check.mistakes.length, 0);
  const lines = checks.flatMap(ofFile);
  if (mistakes > 0) lines.push(mistakes === 1 ? "1 mistake." : `${mistakes} mistakes.`);
  return { ok: mistakes === 0, text: lines.join("\n") };
}

function ofFile(check: FileCheck): string[] {
  const { file, mistakes, warnings, expected, open, uncovered } = check;
  return [
    ...mistakes.map(mistakeLine),
    ...warnings.map((warning) => `${mistakeLine(warning)} (a warning)`),
    ...(mistakes.length === 0 ? [`${file}: ${verdict(check)}`] : []),
    ...expected.map((id) => `  needs ${id}, which the graph must have${askedOf(id, open)}`),
    ...(uncovered ? uncoveredLines(uncovered) : []),
  ];
}

/** Every entity whose name is open is one that is expected. */
function askedOf(id: string, open: readonly string[]): string {
  if (!open.includes(id)) return "";
  return "; whether the passages name it, `load --dry-run` tells";
}

/** `3 passages` */
export function passageCount(count: number): string {
  return count === 1 ? "1 passage" : `${count} passages`;
}

function verdict({ passages, verifiedOn, uncovered, isWritten }: FileCheck): string {
  const many = passageCount(passages);
  if (isWritten) return `${many} found in the text; where they stand was written into the file.`;
  if (uncovered) return `${many}, all found in the text.`;
  return `${many}, last found in the text on ${verifiedOn ?? "no day"}; the text was not read now.`;
}

function uncoveredLines(uncovered: readonly Uncovered[]): string[] {
  if (uncovered.length === 0) return ["  Every word of the text is cited."];
  return [
    "  Of the text, nothing cites:",
    ...uncovered.map(({ fromLine, toLine, text }) => {
      const lines = fromLine === toLine ? `line ${fromLine}` : `lines ${fromLine}–${toLine}`;
      return `    ${lines}: ${text}`;
    }),
  ];
}
