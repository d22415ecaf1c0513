import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

// extruct, which crawlers written in Python use, reads our pages: the thorough run alone, as it needs a
// Python that has it. `EXTRUCT_PYTHON` names that; CONTRIBUTING.md says how to get it.

const { ask, fetchCounted } = openApi();

const SCRIPT = `
import extruct, json, sys
def read(page):
    return extruct.extract(page, base_url="http://localhost/", syntaxes=["json-ld", "opengraph"], uniform=True)
print(json.dumps([read(page) for page in json.load(sys.stdin)]))
`;

type Found = Record<"json-ld" | "opengraph", Record<string, unknown>[]>;

/** What extruct finds on the page of each; all pages in one process, as a Python takes a second to start. */
async function extracted(ids: readonly string[]) {
  const pages: string[] = [];
  for (const id of ids) {
    const { text } = await fetchCounted(`/${id}`, { headers: { accept: "text/html" } });
    pages.push(text);
  }
  const python = process.env.EXTRUCT_PYTHON ?? "python3";
  const input = JSON.stringify(pages);
  const options = { input, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 } as const;
  const found = JSON.parse(execFileSync(python, ["-c", SCRIPT], options)) as Found[];
  return found.map((each) => ({ linked: each["json-ld"][0], graph: each.opengraph[0] }));
}

it("gives extruct the exact name of every entity", async () => {
  const { data } = await ask(`{
    people { nodes { id name label } } agencies { nodes { id name label } } cities { nodes { id name label } }
    programs { nodes { id name label } } topics { nodes { id name label } }
  }`);
  const lists = Object.values(data) as { nodes: { id: string; name: string; label: string }[] }[];
  const entities = lists.flatMap(({ nodes }) => nodes);
  expect(entities.length).toBeGreaterThan(30);
  const found = await extracted(entities.map(({ id }) => id));
  for (const [place, { name, label }] of entities.entries()) {
    expect(found[place]?.linked?.name).toBe(name);
    expect(found[place]?.graph?.["og:title"]).toBe(label);
  }
});

it("gives extruct the exact words of every quotation, and no paraphrase for one", async () => {
  const { data } = await ask("{ statements(first: 100) { nodes { id voice text gist } } }");
  const statements = data.statements.nodes as (Record<"id" | "voice" | "gist", string> & {
    text: string | null;
  })[];
  const found = await extracted(statements.map(({ id }) => id));
  for (const [place, { voice, text, gist }] of statements.entries()) {
    const { linked, graph } = found[place] ?? {};
    expect(linked?.["@type"]).toBe(text === null ? "Claim" : "Quotation");
    expect(linked?.text).toBe(text ?? gist);
    const ours = voice === "REPORTING" ? "Reported" : "In other words";
    expect(graph?.["og:title"]).toBe(text === null ? `${ours}: ${gist}` : `“${text}”`);
  }
});
