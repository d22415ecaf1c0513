import type { Database } from "../graph/database.ts";
import type { ReadScope } from "../graph/scope.ts";
import { kindOf } from "../model/ids.ts";
import { isEntityKind, type ThingKind, thingKinds } from "../model/things.ts";
import type { Word } from "../model/vocabularies.ts";
import { searchQueries } from "./index-queries.ts";
import { readCandidates } from "./queries.ts";
import { type Candidate, type Hit, isMeant, type MatchKind, rank } from "./rank.ts";
import { type TypedQuery, withoutTypos } from "./typed-query.ts";

/** What a search is limited to. */
export interface Within {
  kinds: readonly ThingKind[];
  /** In lower case; null for all. */
  region: string | null;
}

export interface Ranked {
  hits: Hit[];
  /** Whether an index had more than it may give. */
  isCut: boolean;
}

/**
 * All that a search finds, best first: what was typed and, unless a name or an office has all of it
 * (or a text, if only texts are sought), what is a wrong letter or two away, which costs an index
 * several times as much. In one statement, or in two. What is found does not depend on the page, so
 * that pages form one list.
 * @throws Problem DATABASE_UNAVAILABLE
 */
export async function readRanked(
  database: Database,
  query: TypedQuery,
  within: Within,
  scope: ReadScope,
): Promise<Ranked> {
  const ranked = async (sought: TypedQuery): Promise<Ranked> => {
    const { candidates, isCut } = await candidatesFor(database, sought, within, scope);
    return { hits: rank(query, candidates), isCut };
  };
  const asTyped = withoutTypos(query);
  if (asTyped === null) return ranked(query);
  const found = await ranked(asTyped);
  const areNamesSought = within.kinds.some(isEntityKind);
  return found.hits.some((hit) => isMeant(hit, areNamesSought)) ? found : ranked(query);
}

async function candidatesFor(
  database: Database,
  query: TypedQuery,
  { kinds, region }: Within,
  scope: ReadScope,
): Promise<{ candidates: Candidate[]; isCut: boolean }> {
  const labels = kinds.map((kind) => thingKinds[kind].label);
  const search = { ...searchQueries(query, kinds, region !== null), labels, region };
  const [row] = await readCandidates.read(database, { search }, scope);
  if (!row) throw new Error("The statement for candidates answers one row.");
  const wanted = new Set<ThingKind | null>(kinds);
  const names = row.names.flat().map(([{ id, kind, text }, relevance, region]) => ({
    id,
    match: matchKind(kind),
    texts: [text],
    beside: region === null ? [] : [region],
    relevance,
  }));
  return {
    candidates: [
      ...names.filter(({ id }) => wanted.has(kindOf(id))),
      ...row.others.map((other) => ({ ...other, match: matchKind(other.match) })),
    ],
    isCut: row.isCut,
  };
}

function matchKind(kind: Word<"NameKind"> | "OFFICE" | "CONNECTION" | "TEXT"): MatchKind {
  if (kind === "PREFERRED") return "PREFERRED_NAME";
  return kind === "FORMER" ? "FORMER_NAME" : kind;
}
