import { z } from "zod";
import { query } from "../graph/query.ts";
import type { RunInTransaction } from "../graph/write.ts";
import { kindOf } from "../model/ids.ts";
import { type ThingKind, thingKinds } from "../model/things.ts";
import { nameKey, personName } from "../texts/names.ts";
import type { Called } from "./called-alike.ts";
import { groupBy } from "./group-by.ts";

const id = z.string();
const namesakes = query("changes/namesakes.cypher", {
  parameters: z.object({
    rows: z.array(
      z.object({ id, label: z.string(), keys: z.array(id), surnames: z.array(z.string()) }),
    ),
  }),
  row: z.object({
    ...{ of: id, id, names: z.array(z.string()), places: z.array(id) },
    ...{ region: z.string().nullable(), distinctFrom: z.array(id) },
  }),
});

/** What names are found by that may mean the same: stored beside each. */
export function nameKeys(kind: ThingKind, text: string): { alike: string; surname?: string } {
  const isPerson = kind === "person";
  const alike = nameKey(text, isPerson);
  return { alike, ...(isPerson && { surname: personName(text).surname }) };
}

/** The entities in the graph that may be called like each of some others, by the ids of these. */
export async function namesakesOf(
  run: RunInTransaction,
  entities: readonly Called[],
): Promise<ReadonlyMap<string, readonly Called[]>> {
  if (entities.length === 0) return new Map();
  const rows = entities.flatMap(({ id: of, names }) => {
    const kind = kindOf(of);
    if (kind === null) return [];
    const keys = names.map((name) => nameKeys(kind, name));
    const surnames = keys.flatMap(({ surname }) => surname ?? []);
    return [
      {
        ...{ id: of, label: thingKinds[kind].label },
        keys: [...new Set(keys.map(({ alike }) => alike))],
        surnames: [...new Set(surnames)],
      },
    ];
  });
  return groupBy(await namesakes.runIn(run, { rows }), ({ of }) => of);
}
