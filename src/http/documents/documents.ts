import { readdirSync, readFileSync } from "node:fs";
import { concatAST, type DocumentNode, parse, print, separateOperations } from "graphql";
import type { Documents } from "./document-types.generated.ts";

/** The documents of this folder, by the names of their operations. */
export type DocumentName = keyof Documents;
export type DocumentVariables<Name extends DocumentName> = Documents[Name]["variables"];
export type DocumentData<Name extends DocumentName> = Documents[Name]["data"];

const FOLDER = new URL("./", import.meta.url);

/** The text of each document, with the fragments that it uses, wherever in this folder they stand. */
export const documents = textsByName(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => parse(readFileSync(new URL(file, FOLDER), "utf8"))),
);

function textsByName(parsed: DocumentNode[]): Readonly<Record<DocumentName, string>> {
  const byName = Object.entries(separateOperations(concatAST(parsed)));
  return Object.fromEntries(byName.map(([name, document]) => [name, print(document)])) as Record<
    DocumentName,
    string
  >;
}
