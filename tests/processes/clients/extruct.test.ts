import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { openApi } from "../../support/ask.ts";

// extruct, which crawlers written in Python use, reads our pages: the thorough run alone, as it needs a
// Python that has it. `EXTRUCT_PYTHON` names that; CONTRIBUTING.md says how to get it.

const { ask, fetchCounted } = openApi();

const SCRIPT = `
import extruct, json, sys
print(json.dumps(extruct.extract(sys.stdin.read(), base_url="http://localhost/", syntaxes=["json-ld", "opengraph"], uniform=True)))
`;

async function extracted(id: string) {
  const { text } = await fetchCounted(`/${id}`, { headers: { accept: "text/html" } });
  const python = process.env.EXTRUCT_PYTHON ?? "python3";
  const found = JSON.parse(execFileSync(python, ["-c", SCRIPT], { input: text, encoding: "utf8" }));
  return { linked: found["json-ld"][0], graph: found.opengraph[0] };
}

it("gives extruct the exact name of every entity", async () => {
  const { data } = await ask(`{
    people { nodes { id name label } } agencies { nodes { id name label } } cities { nodes { id name label } }
    programs { nodes { id name label } } topics { nodes { id name label } }
  }`);
  const lists = Object.values(data) as { nodes: { id: string; name: string; label: string }[] }[];
  const entities = lists.flatMap(({ nodes }) => nodes);
  expect(entities.length).toBeGreaterThan(30);
  for (const { id, name, label } of entities) {
    const { linked, graph } = await extracted(id);
    expect(linked.name).toBe(name);
    expect(graph["og:title"]).toBe(label);
  }
});

it("gives extruct the exact words of every quotation, and no paraphrase for one", async () => {
  const { data } = await ask("{ statements(first: 100) { nodes { id text gist } } }");
  for (const { id, text, gist } of data.statements.nodes) {
    const { linked, graph } = await extracted(id);
    expect(linked["@type"]).toBe(text === null ? "Claim" : "Quotation");
    expect(linked.text).toBe(text ?? gist);
    expect(graph["og:title"]).toBe(text === null ? gist : `“${text}”`);
  }
});
