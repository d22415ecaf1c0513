import type { Database } from "../../src/graph/database.ts";
import { loadBundles } from "../../src/loading/load-bundles.ts";
import { bundleFromText } from "../../src/loading/read-bundle.ts";

// A small town that argues about a bridge: bundles of who said what, to whom, and in answer to what.

export const BRIDGE = "topic/bridge";
export const FERRY = "program/ferry";
export const MAYOR = "person/ann-lee";
export const COUNCILOR = "person/bo-kim";
export const CHIEF = "person/cy-dunn";
export const POLICE = "agency/elm-police";
export const ELM = "city/elm";

/** What a statement of a bundle says; ids without their kind. */
export interface Said {
  id: string;
  by?: string | string[] | undefined;
  voice?: string;
  attribution?: string;
  onBehalfOf?: string;
  act?: string;
  saidOn?: string | undefined;
  /** What it is about, with the side that it takes. */
  stances?: Record<string, string | undefined>;
  to?: string[];
  responds?: [id: string, kind: string][];
  partOf?: string;
}

const cite = (exact: string, start: number) => ({ exact, start, end: start + exact.length });
const at = cite("in Elm", 0);
/** What the passages need not say. */
const ends = { because: { ends: "The article is about them." } };

/** Backs an entity of which nothing else is said. */
const summary = { value: "In Elm.", cite: at };

function office(title: string, of: string, held: object = {}) {
  return { of, title, cite: at, ...ends, ...held };
}

function statement({ id, by, stances = {}, to = [], responds = [], ...said }: Said, place: number) {
  const words = "There is a bridge.";
  const speakers = by === undefined ? [] : [by].flat().map((speaker) => ({ speaker }));
  return {
    ...{ act: "ASSERTION", medium: "OTHER", gist: `Something about the bridge: ${id}.` },
    ...said,
    id: `statement/${id}`,
    ...(said.attribution && { attribution: { value: said.attribution } }),
    ...(said.onBehalfOf && { onBehalfOf: [said.onBehalfOf] }),
    ...(said.partOf && { partOf: `statement/${said.partOf}` }),
    ...(speakers.length > 0 && { by: speakers.length > 1 ? speakers : speakers[0] }),
    because: { by: "The article is about them." },
    about: Object.entries(stances).map(([entity, stance]) => ({ entity, stance })),
    addressedTo: to,
    respondsTo: responds.map(([other, kind]) => ({ statement: `statement/${other}`, kind })),
    cite: [{ ...cite(words, 100 + 20 * place), mode: "INDIRECT" }],
  };
}

/** The mayor held office until 2019, the chief still does. */
function bundle(source: string, publishedOn: string, said: readonly Said[]) {
  return {
    article: {
      ...{ id: source, language: "en" },
      text: { file: "a.txt", sha256: "0".repeat(64), verifiedOn: "2026-01-01" },
      publishedOn: { value: publishedOn, cite: cite(publishedOn, 40) },
    },
    people: [
      {
        ...{ id: MAYOR, name: "Ann Lee" },
        offices: [office("Mayor", ELM, { since: "2015", until: "2019" })],
      },
      { id: COUNCILOR, name: "Bo Kim", summary },
      { id: CHIEF, name: "Cy Dunn", offices: [office("Chief", POLICE, { until: ".." })] },
    ],
    agencies: [
      {
        ...{ id: POLICE, name: "Elm Police", kind: "POLICE_DEPARTMENT" },
        serves: [{ city: ELM, cite: at, ...ends }],
      },
    ],
    cities: [{ id: ELM, name: "Elm", country: "US", summary }],
    programs: [{ id: FERRY, name: "The ferry", summary }],
    topics: [{ id: BRIDGE, name: "The bridge", summary }],
    statements: said.map(statement),
  };
}

/** Loads what an article says; what it no longer says is taken back. @throws Error naming the mistakes */
export async function says(
  database: Database,
  said: readonly Said[],
  { source = "article/a", publishedOn = "2020-06-01" } = {},
): Promise<void> {
  const text = JSON.stringify(bundle(source, publishedOn, said));
  const results = await loadBundles(database, [bundleFromText(`${source}.yaml`, text)], {
    missing: "retract",
  });
  const mistakes = results.flatMap((each) => each.mistakes);
  if (mistakes.length > 0) throw new Error(JSON.stringify(mistakes));
}
