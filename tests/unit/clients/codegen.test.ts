import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { preset } from "@graphql-codegen/client-preset";
import { codegen } from "@graphql-codegen/core";
import { parse, printSchema } from "graphql";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readExamples } from "../../../src/http/explorer/examples.ts";
import { schema } from "../../../src/schema.ts";
import { ROOT } from "../../support/paths.ts";

// Within the project, so that what is generated finds the packages that it imports.
const PARENT = `${ROOT}coverage/`;

const CLIENT = `
import type { AskedAndAnsweredQuery } from "./generated/graphql.ts";
export const gist = (answer: AskedAndAnsweredQuery): string | undefined => answer.statement?.gist;
// @ts-expect-error what was not asked for is not there
export const sourceUrl = (answer: AskedAndAnsweredQuery) => answer.statement?.sourceUrl;
`;

let folder: string;
beforeAll(async () => {
  await mkdir(PARENT, { recursive: true });
  folder = await mkdtemp(join(PARENT, "codegen-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("an app with generated types", () => {
  it("gets types for every example that the compiler accepts, and that hold it to what it asked for", async () => {
    const files = await preset.buildGeneratesSection({
      baseOutputDir: `${folder}/generated/`,
      schema: parse(printSchema(schema)),
      schemaAst: schema,
      documents: readExamples().map(({ name, query }) => ({
        location: `${name}.graphql`,
        document: parse(query),
        rawSDL: query,
      })),
      config: { useTypeImports: true },
      presetConfig: { fragmentMasking: false },
      pluginMap: {},
      plugins: [],
    });
    await mkdir(join(folder, "generated"));
    for (const file of files) await writeFile(file.filename, await codegen(file));
    const client = join(folder, "client.ts");
    await writeFile(client, CLIENT);

    const program = ts.createProgram([client], {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: [],
    });
    const mistakes = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => ({
      file: file?.fileName,
      message: ts.flattenDiagnosticMessageText(messageText, "\n"),
    }));
    expect(mistakes).toEqual([]);
    expect(program.getSourceFiles().map(({ fileName }) => fileName)).toContain(
      join(folder, "generated/graphql.ts"),
    );
  });
});
